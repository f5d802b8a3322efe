#include "core/decide/steps.hpp"

#include <algorithm>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Whether all needs are met. `level_of` takes a place in spec.metrics.
template <class LevelOf>
bool is_met(const Spec& spec, const Step& step, LevelOf level_of) {
  return std::all_of(step.needs.begin(), step.needs.end(), [&](const Named<Real>& need) {
    const auto& metrics = spec.metrics.entries;
    const auto found = std::find_if(metrics.begin(), metrics.end(),
                                    [&](const auto& metric) { return metric.name == need.name; });
    if (found == metrics.end()) return false;
    return meets(found->value, level_of(static_cast<std::size_t>(found - metrics.begin())), need.value.value);
  });
}

double worse_end(const MeasuredMetric& metric, const Level& level) {
  if (level.kind != Level::Kind::Number && level.kind != Level::Kind::Range) return metric.now;
  return metric.worst > metric.target ? level.hi : level.lo;
}

}  // namespace

bool meets(const Metric& metric, double level, double need) {
  const bool less_is_better = metric.worst.value > metric.target.value;
  return less_is_better ? is_at_most(level, need) : is_at_least(level, need);
}

bool is_reached(const Spec& spec, const Step& step, Date today) {
  if (step.reached && step.reached->value.first() <= today) return true;
  if (step.needs.empty()) return false;
  return is_met(spec, step, [&](std::size_t index) { return spec.metrics.entries[index].value.now.value; });
}

std::optional<std::size_t> next_step(const Spec& spec, Date today) {
  const auto& steps = spec.north_star.steps;
  const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                 [&](const Step& step) { return !is_reached(spec, step, today); });
  if (last == steps.rend()) return std::nullopt;
  return static_cast<std::size_t>(steps.rend() - last) - 1;
}

StepsReached steps_reached(const Spec& spec, const Measure& measure, const Option& option, Date today) {
  const auto reached_by = [&](Level Outcomes::*outcome) {
    std::vector<double> levels(measure.metrics.size());  // in the order of spec.metrics
    for (std::size_t i = 0; i < measure.metrics.size(); ++i)
      levels[measure.metrics[i].index] = worse_end(measure.metrics[i], option.reach[i].*outcome);

    std::vector<std::size_t> reached;
    for (std::size_t i = 0; i < spec.north_star.steps.size(); ++i) {
      const auto& step = spec.north_star.steps[i];
      if (step.needs.empty() || is_reached(spec, step, today)) continue;
      if (is_met(spec, step, [&](std::size_t index) { return levels[index]; })) reached.push_back(i);
    }
    return reached;
  };
  return {reached_by(&Outcomes::works), reached_by(&Outcomes::fails)};
}

}  // namespace career::decide
