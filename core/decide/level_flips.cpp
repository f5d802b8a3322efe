#include "core/decide/level_flips.hpp"

#include <algorithm>
#include <cmath>

#include "core/decide/tolerance.hpp"

namespace career::decide {

std::optional<double> level_without_gain(const MeasuredMetric& metric, double gap, double points,
                                         double gain) {
  if (points == 0) return std::nullopt;
  const double without = gap + gain / points;
  if (!is_above(without, 0) || !is_below(without, 1)) return std::nullopt;
  return level_at(metric, without);
}

std::vector<LevelFlip> level_flips(const Measure& measure, const Option& option, const Prospect& prospect,
                                   double gain) {
  constexpr double far = 3;  // steps: a level does not slip further than that unnoticed
  std::vector<LevelFlip> flips;
  const auto look_at = [&](std::size_t i, const Level& level, Side side, double gap, double chance) {
    if (level.kind != Level::Kind::Number) return;
    const auto& metric = measure.metrics[i];
    const double points = 100 * metric.share_of_weight * chance;
    const auto value = level_without_gain(metric, gap, points, gain);
    if (!value) return;
    const double steps = steps_between(metric, level.lo, *value);
    const bool is_beyond_now =
        std::min(level.lo, *value) < metric.now && metric.now < std::max(level.lo, *value);
    const bool is_there = is_zero(steps);  // nothing is gained, so there is no answer to turn around
    flips.push_back(
        {{metric.index, side}, *value, steps, is_at_most(steps, far) && !is_beyond_now && !is_there});
  };
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& levels = option.reach[i];
    const auto& gaps = prospect.gaps[i];
    if (!levels.split) {
      look_at(i, levels.works, Side::Both, gaps.works.point, 1);
      continue;
    }
    look_at(i, levels.works, Side::Works, gaps.works.point, 1 - prospect.chance_of_failure);
    look_at(i, levels.fails, Side::Fails, gaps.fails.point, prospect.chance_of_failure);
  }
  std::stable_sort(flips.begin(), flips.end(),
                   [](const LevelFlip& a, const LevelFlip& b) { return a.level.metric < b.level.metric; });
  return flips;
}

}  // namespace career::decide
