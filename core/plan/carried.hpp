// What a claim carried, when a role was chosen.
#pragma once

#include <string>
#include <vector>

#include "core/model/spec.hpp"

namespace career::plan {

// The metrics that the claim speaks of and that the role is expected to move, by name. A claim speaks of a
// metric when one of its words and one of the metric's begin alike: "budget" and `unit_budgeting`.
[[nodiscard]] std::vector<std::string> carried_by(const Check& check, const Role& role);

}  // namespace career::plan
