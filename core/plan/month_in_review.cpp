#include "core/plan/month_in_review.hpp"

#include <algorithm>

#include "core/decide/measure.hpp"
#include "core/decide/since_received.hpp"

namespace career::plan {

namespace {

bool holds(const DateRange& month, Date day) { return month.first <= day && day <= month.last; }

// The places of the entries that happened in the month, by date; those of one day as the file has them.
template <class Entry, class Belongs>
std::vector<std::size_t> of_month(const std::vector<Entry>& entries, const DateRange& month,
                                  Belongs belongs) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (holds(month, entries[i].date.value) && belongs(entries[i])) places.push_back(i);
  }
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return entries[a].date.value < entries[b].date.value;
  });
  return places;
}

std::string unit_of(const Metric& metric) { return metric.unit ? metric.unit->value : std::string(); }

}  // namespace

MonthInReview month_in_review(const Spec& spec, DateRange month) {
  MonthInReview review{.month = month};
  const auto any = [](const auto&) { return true; };
  if (spec.publishing) review.entries = of_month(spec.publishing->log, month, any);
  review.lessons =
      of_month(spec.setbacks, month, [](const Setback& setback) { return setback.lesson.has_value(); });
  review.decisions = of_month(spec.decisions, month, any);
  for (std::size_t i = 0; i < spec.landings.size(); ++i) {
    const Landing& landing = spec.landings[i];
    for (std::size_t j = 0; j < landing.wins.size(); ++j) {
      if (landing.wins[j].done && holds(month, landing.wins[j].done->value)) review.wins.push_back({i, j});
    }
    for (std::size_t j = 0; j < landing.problems.size(); ++j) {
      if (landing.problems[j].agreed && holds(month, landing.problems[j].agreed->value))
        review.problems.push_back({i, j});
    }
  }
  return review;
}

std::vector<MovedLevel> levels_moved(const Spec& before, const Spec& after) {
  const decide::Measure measure = decide::measure_of(after);
  std::vector<const decide::MeasuredMetric*> by_weight;
  for (const auto& metric : measure.metrics) by_weight.push_back(&metric);
  std::stable_sort(by_weight.begin(), by_weight.end(),
                   [](const auto* a, const auto* b) { return a->weight > b->weight; });

  std::vector<MovedLevel> moved;
  for (const auto* measured : by_weight) {
    const auto& [name, span, metric] = after.metrics.entries[measured->index];
    const Metric* then = before.metrics.find(name);
    if (then == nullptr || !decide::is_measured_alike(*then, metric)) continue;
    const double from = then->now.value;
    const double to = metric.now.value;
    if (from == to) continue;
    moved.push_back(
        {name, unit_of(metric), from, to, decide::gap(*measured, to) < decide::gap(*measured, from)});
  }
  return moved;
}

}  // namespace career::plan
