#include "core/decide/prospect.hpp"

#include <algorithm>
#include <cmath>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Half of the way from target to worst further off than now: what a new job may do to a life that nobody
// asked about.
double half_way_worse(const MeasuredMetric& metric) {
  if (metric.scale == Scale::Log) return metric.now * std::sqrt(metric.worst / metric.target);
  return metric.now + (metric.worst - metric.target) / 2;
}

LevelGaps gaps_of_unknown(const MeasuredMetric& metric) {
  const double at_now = metric.gap_now;
  const double at_worst = metric.kind == MetricKind::Life ? gap(metric, half_way_worse(metric)) : at_now;
  return {.point = at_now, .best = std::min(at_now, gap(metric, metric.target)), .worst = at_worst};
}

}  // namespace

LevelGaps gaps_of(const MeasuredMetric& metric, const Level& level) {
  switch (level.kind) {
    case Level::Kind::Number: {
      const double at = gap(metric, level.lo);
      return {at, at, at};
    }
    case Level::Kind::Range: {
      const double one = gap(metric, level.lo);
      const double other = gap(metric, level.hi);
      return {(one + other) / 2, std::min(one, other), std::max(one, other)};
    }
    case Level::Kind::Unknown: return gaps_of_unknown(metric);
    case Level::Kind::Same:
    case Level::Kind::NotStated: break;
  }
  const double at = metric.gap_now;
  return {at, at, at};
}

Ends Distances::over_outcomes(Ends if_it_works, Ends if_it_fails) const {
  if (!can_fail) return if_it_works;
  if (!can_work) return if_it_fails;
  return {std::min(if_it_works.best, if_it_fails.best), std::max(if_it_works.worst, if_it_fails.worst)};
}

MetricGaps gaps_of(const MeasuredMetric& metric, const Outcomes& levels) {
  const auto works = gaps_of(metric, levels.works);
  return {works, levels.split ? gaps_of(metric, levels.fails) : works, !levels.split};
}

Prospect prospect_of(const Measure& measure, const Option& option) {
  Prospect prospect;
  prospect.gaps.reserve(measure.metrics.size());
  for (std::size_t i = 0; i < measure.metrics.size(); ++i)
    prospect.gaps.push_back(gaps_of(measure.metrics[i], option.reach[i]));
  add_up(measure, option, prospect);
  return prospect;
}

void add_up(const Measure& measure, const Option& option, Prospect& prospect) {
  const auto chance = option.chance_of_failure;
  prospect.chance_range = chance;
  prospect.chance_of_failure = (chance.lo + chance.hi) / 2;
  prospect.can_work = is_below(chance.lo, 1);
  prospect.can_fail = is_above(chance.hi, 0);

  // All six in one go: a verdict is asked for hundreds of times.
  LevelGaps works;
  LevelGaps fails;
  const auto add = [](LevelGaps& sum, const LevelGaps& gaps, double weight) {
    sum.point += weight * gaps.point;
    sum.best += weight * gaps.best;
    sum.worst += weight * gaps.worst;
  };
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    if (!measure.metrics[i].counts()) continue;
    add(works, prospect.gaps[i].works, measure.metrics[i].share_of_weight);
    add(fails, prospect.gaps[i].fails, measure.metrics[i].share_of_weight);
  }
  prospect.works = 100 * works.point;
  prospect.fails = 100 * fails.point;
  prospect.expected = prospect.mean(prospect.works, prospect.fails);
  prospect.fails_at_worst = 100 * fails.worst;
  prospect.over_all =
      prospect.over_outcomes({100 * works.best, 100 * works.worst}, {100 * fails.best, 100 * fails.worst});
}

}  // namespace career::decide
