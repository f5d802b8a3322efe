// A person begins in a role: its first ninety days are written down, and what its offer claimed is to be
// verified.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/actions/landing_meant.hpp"
#include "core/model/spec.hpp"

namespace career::actions {

struct Beginning {
  std::string role{};
  std::string offer{};          // the one that led to it, as the spec calls it
  std::vector<Claim> claims{};  // that it made: they become checks
  std::optional<int> goal{};    // conversations; else the usual number
  std::optional<Date> on{};     // else the day the role begins, where that is known, else today
};

// Refuses a role that has a landing, that is not held on that day, or whose id could come to mean another.
InLanding begin_landing(Spec& spec, const Beginning& beginning, Date today);

}  // namespace career::actions
