// Steps of the North Star: which are still to go, and which an option reaches.
#pragma once

#include <cstddef>
#include <optional>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"

namespace career::decide {

// Whether a level is what a step needs, in the metric's direction.
[[nodiscard]] bool meets(const Metric& metric, double level, double need);

// Whether a step is behind: ticked by hand or, where it has needs, met by the levels of today.
[[nodiscard]] bool is_reached(const Spec& spec, const Step& step, Date today);

// The step to take next, the last of north_star.steps that is not reached: neither ticked by hand nor, where
// it has needs, met by the levels of today. None when all are reached.
[[nodiscard]] std::optional<std::size_t> next_step(const Spec& spec, Date today);

// The steps with needs that an outcome meets and today does not. A range must meet them at its worse end;
// where an option says nothing, things stay as they are now.
[[nodiscard]] StepsReached steps_reached(const Spec& spec, const Measure& measure, const Option& option,
                                         Date today);

}  // namespace career::decide
