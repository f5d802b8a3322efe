// A Measure is the spec's side of every comparison, as plain numbers: what each metric weighs and where it
// runs from and to, and which metric a limit looks at. Made once of a spec, which outlives it, it answers
// without looking up a name, so that a verdict can be asked for again and again with one number changed.
//
// Distance is a weighted sum of gaps between fixed bounds, target and worst: SPOTIS (Dezert, Tchamova, Han
// and Tacnet 2020). It depends on no other option, so adding an offer never changes another one's numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/spec.hpp"

namespace career::decide {

struct MeasuredMetric {
  std::size_t index = 0;       // of spec.metrics
  double weight = 0;           // as written
  double share_of_weight = 0;  // 0 to 1; see `share_out`
  double now = 0;              // levels, in the metric's own unit
  double target = 0;
  double worst = 0;
  double step = 0;       // a difference; on a log scale a factor
  double gap_now = 0;    // the gap of `now`
  double whole_way = 0;  // from worst to target: a difference, or the logarithm of a factor
  double step_gap = 0;   // a step as a gap
  Scale scale = Scale::Linear;
  MetricKind kind = MetricKind::Skill;

  [[nodiscard]] bool counts() const { return weight > 0; }
};

struct MeasuredLimit {
  const Limit* bounds = nullptr;      // the spec's; never null
  std::optional<std::size_t> metric;  // of Measure::metrics; none: it looks at a term
};

struct Measure {
  std::vector<MeasuredMetric> metrics;  // by name: sums run in this order, whatever the order of the file
  std::vector<MeasuredLimit> limits;    // as in spec.limits

  // Follow from the metrics, see `share_out`. In points.
  double today = 0;        // the distance of today
  double half_a_step = 0;  // on the most sensitive metric
};

[[nodiscard]] Measure measure_of(const Spec& spec);

// One metric, `index` being its place in the spec, without its share of the weight.
[[nodiscard]] MeasuredMetric measured(const Metric& metric, std::size_t index);

// Gives every metric its share of the weight, and what follows from it. To be called again when a weight was
// changed.
void share_out(Measure& measure);

// How far a level is from the target: 0 at the target or past it, 1 at `worst`, more beyond. Past the target
// nothing is gained: what is mastered adds nothing.
[[nodiscard]] double gap(const MeasuredMetric& metric, double level);

// The level that is that far from the target.
[[nodiscard]] double level_at(const MeasuredMetric& metric, double gap);

// How many noticeable steps there are between two levels, whichever way.
[[nodiscard]] double steps_between(const MeasuredMetric& metric, double from, double to);

// The distance of one gap for each metric, in points: 100 * sum of share_of_weight * gap. `gap_of` takes a
// place in measure.metrics.
template <class GapOf>
[[nodiscard]] double distance(const Measure& measure, GapOf gap_of) {
  double sum = 0;
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    if (metric.counts()) sum += metric.share_of_weight * gap_of(i);
  }
  return 100 * sum;
}

[[nodiscard]] inline double distance_today(const Measure& measure) { return measure.today; }

// Half a step on the most sensitive metric, in points: below it nothing is called a difference.
[[nodiscard]] inline double resolution(const Measure& measure) { return measure.half_a_step; }

}  // namespace career::decide
