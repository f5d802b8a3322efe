// The levels of an offer that would turn the answer around, each found in closed form: how far a level may
// slip before nothing is gained any more, the rest as it is.
#pragma once

#include <optional>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"

namespace career::decide {

// The level on one metric at which a gain becomes 0, when a change of that level's gap by 1 changes it by
// `points`, and it now has `gap`. None unless it lies strictly between worst and target: at either end, and
// past them, one level is as good as another.
[[nodiscard]] std::optional<double> level_without_gain(const MeasuredMetric& metric, double gap,
                                                       double points, double gain);

// For each level that the offer states as a number. One written for both outcomes moves in both.
[[nodiscard]] std::vector<LevelFlip> level_flips(const Measure& measure, const Option& option,
                                                 const Prospect& prospect, double gain);

}  // namespace career::decide
