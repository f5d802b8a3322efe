#include "core/decide/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace career::decide {
namespace {

// How far it is from one level up to another: a difference, or the logarithm of a factor.
double way(Scale scale, double from, double to) {
  if (scale == Scale::Linear) return to - from;
  // Of two levels that differ in the last bit the quotient may be 1, and the way between them must not be 0.
  const double factor = to / from;
  return factor > 0.5 && factor < 2 ? std::log1p((to - from) / from) : std::log(factor);
}

}  // namespace

MeasuredMetric measured(const Metric& metric, std::size_t index) {
  MeasuredMetric measured{.index = index,
                          .weight = metric.weight.value,
                          .share_of_weight = 0,
                          .now = metric.now.value,
                          .target = metric.target.value,
                          .worst = metric.worst.value,
                          .step = noticeable_step(metric),
                          .whole_way = way(metric.scale.value, metric.worst.value, metric.target.value),
                          .step_gap = 0,
                          .scale = metric.scale.value,
                          .kind = metric.kind.value};
  measured.gap_now = gap(measured, measured.now);
  const double step = measured.scale == Scale::Log ? std::log(measured.step) : measured.step;
  measured.step_gap = std::abs(step / measured.whole_way);
  return measured;
}

Measure measure_of(const Spec& spec) {
  const auto& named = spec.metrics.entries;
  std::vector<std::size_t> by_name(named.size());
  std::iota(by_name.begin(), by_name.end(), std::size_t{0});
  std::sort(by_name.begin(), by_name.end(),
            [&](std::size_t a, std::size_t b) { return named[a].name < named[b].name; });

  Measure measure;
  measure.metrics.reserve(named.size());
  for (const auto index : by_name) measure.metrics.push_back(measured(named[index].value, index));
  share_out(measure);

  measure.limits.reserve(spec.limits.size());
  for (const auto& limit : spec.limits) {
    const auto found = std::find_if(by_name.begin(), by_name.end(),
                                    [&](std::size_t index) { return named[index].name == limit.name; });
    auto& entry = measure.limits.emplace_back(MeasuredLimit{&limit.value, std::nullopt});
    if (found != by_name.end()) entry.metric = static_cast<std::size_t>(found - by_name.begin());
  }
  return measure;
}

void share_out(Measure& measure) {
  const double sum =
      std::accumulate(measure.metrics.begin(), measure.metrics.end(), 0.0,
                      [](double so_far, const auto& metric) { return so_far + metric.weight; });
  for (auto& metric : measure.metrics) metric.share_of_weight = sum > 0 ? metric.weight / sum : 0;

  measure.today = distance(measure, [&](std::size_t i) { return measure.metrics[i].gap_now; });
  measure.half_a_step = 0;
  for (const auto& metric : measure.metrics)
    measure.half_a_step = std::max(measure.half_a_step, 100 * metric.share_of_weight * metric.step_gap / 2);
}

double gap(const MeasuredMetric& metric, double level) {
  return std::max(0.0, way(metric.scale, level, metric.target) / metric.whole_way);
}

double level_at(const MeasuredMetric& metric, double gap) {
  if (metric.scale == Scale::Log) return metric.target * std::exp(-gap * metric.whole_way);
  return metric.target - gap * metric.whole_way;
}

double steps_between(const MeasuredMetric& metric, double from, double to) {
  if (metric.scale == Scale::Log) return std::abs(std::log(to / from) / std::log(metric.step));
  return std::abs((to - from) / metric.step);
}

}  // namespace career::decide
