// Levels as credit towards a metric's target, so that they compare the same way whichever way a metric runs.
#pragma once

#include <optional>

#include "core/model/spec.hpp"

namespace career::check {

// Grows towards the target and stays the same past it. Only good for comparing levels of one metric.
[[nodiscard]] double credit(const Metric& metric, double level);

// The worse and the better end of a level; what is left out stays as it is now. None: unknown.
struct Credit {
  double worse = 0;
  double better = 0;
};
[[nodiscard]] std::optional<Credit> credit(const Metric& metric, const Level& level);

// How much of the way from worst to target lies behind a level: 0 at worst, 1 at the target.
[[nodiscard]] double share_of_way(const Metric& metric, double level);

}  // namespace career::check
