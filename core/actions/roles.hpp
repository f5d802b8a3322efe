// What a person does to a role: it ends.
#pragma once

#include <optional>
#include <string>

#include "core/model/spec.hpp"
#include "core/text/caller.hpp"
#include "core/text/diagnostic.hpp"

namespace career::actions {

// How a role ended.
struct Ending {
  PartialDate on{};
  std::optional<RoleOutcome> outcome{};
  std::optional<std::string> story{};
  std::optional<std::string> lesson{};
};

// Why a role that has ended is not ended again.
[[nodiscard]] Misuse has_ended(const Role& role, const Caller& caller);

// Ends a role. Misuse when it is a swing and no outcome is said, and when it has ended already on another day
// or in another way.
void close_role(Role& role, const Ending& ending, const Caller& caller);

}  // namespace career::actions
