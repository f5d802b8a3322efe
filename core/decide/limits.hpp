// Limits are deal-breakers: they are never traded off against anything. Each looks at a metric's levels or at
// a term, in both outcomes of an option.
#pragma once

#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"

namespace career::decide {

// How an option stands to every limit, in the order of spec.limits. `same`, and what staying leaves out, is
// looked at as it is now. A word against bounds, or a range against words, cannot be compared: unknown.
[[nodiscard]] std::vector<LimitCheck> check_limits(const Measure& measure, const Option& option);

// The same for one of measure.limits.
[[nodiscard]] LimitCheck check_limit(const Measure& measure, const Option& option, std::size_t limit);

// Whether an offer breaks a limit that staying keeps, or breaks one by more than staying does. Both checks
// come from the same spec.
[[nodiscard]] bool blocks(const std::vector<LimitCheck>& offer, const std::vector<LimitCheck>& stay);

}  // namespace career::decide
