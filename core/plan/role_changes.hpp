// The turns that a spec already knows of: current roles whose last day is written, and roles that are signed
// and have not begun. A pure function of (spec, today); indices point into spec.roles.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::plan {

struct RoleChanges {
  std::vector<std::size_t> ending;     // current ones that end, today or later; by that day
  std::vector<std::size_t> beginning;  // those that begin today or later, by that day
  // Where no role is current: the one that ended last.
  std::optional<std::size_t> ended;
};

[[nodiscard]] RoleChanges role_changes(const Spec& spec, Date today);

}  // namespace career::plan
