#include "core/plan/status.hpp"

#include <algorithm>
#include <numeric>

#include "core/decide/measure.hpp"
#include "core/decide/steps.hpp"

namespace career::plan {

namespace {

std::vector<MetricPoints> points_of(const decide::Measure& measure) {
  std::vector<MetricPoints> made_of;
  for (const auto& metric : measure.metrics) {
    const double points = 100 * metric.share_of_weight * metric.gap_now;
    if (metric.counts() && points > 0) made_of.push_back({metric.index, points});
  }
  std::stable_sort(made_of.begin(), made_of.end(),
                   [](const MetricPoints& a, const MetricPoints& b) { return a.points > b.points; });
  return made_of;
}

// The place of the latest entry up to today that `counts`; of one day the last in the file.
template <class Entry, class Counts>
std::optional<std::size_t> latest(const std::vector<Entry>& entries, Date today, Counts counts) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].date.value > today || !counts(entries[i])) continue;
    if (!found || entries[i].date.value >= entries[*found].date.value) found = i;
  }
  return found;
}

std::vector<std::size_t> by_answer(std::span<const Offer> offers) {
  std::vector<std::size_t> places(offers.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto comes_before = [&](std::size_t a, std::size_t b) {
    const auto& one = offers[a].answer_by;
    const auto& other = offers[b].answer_by;
    if (!one || !other) return one.has_value() && !other;
    return one->value.last() < other->value.last();
  };
  std::stable_sort(places.begin(), places.end(), comes_before);
  return places;
}

}  // namespace

std::optional<std::size_t> last_decision(const Spec& spec, const Answers& answers, Date today) {
  std::optional<std::size_t> last;
  const auto rank = [&](std::size_t place) {
    const auto& decision = spec.decisions[place];
    return std::pair(decision.date.value, decision.chose.value == Choice::Take);
  };
  for (std::size_t i = 0; i < spec.decisions.size(); ++i) {
    if (spec.decisions[i].date.value > today || !answers.is_latest(i)) continue;
    if (!last || rank(i) >= rank(*last)) last = i;
  }
  return last;
}

Status status_on(const Spec& spec, std::span<const Offer> pending, const Answers& answers, Date today) {
  const auto any = [](const auto&) { return true; };
  const decide::Measure measure = decide::measure_of(spec);
  Status status;
  status.distance = decide::distance_today(measure);
  status.made_of = points_of(measure);
  status.next_step = decide::next_step(spec, today);
  status.swing_clock = decide::swing_clock(spec, today);
  status.phase_run = decide::phase_run(spec, today);
  status.roles = role_changes(spec, today);
  status.due = to_remind_of(what_is_due(spec, pending, answers, today), today, days_ahead);
  status.offers = by_answer(pending);
  status.decision = last_decision(spec, answers, today);
  if (spec.home) status.check_in = latest(spec.home->check_ins, today, any);
  status.setback =
      latest(spec.setbacks, today, [](const Setback& setback) { return setback.lesson.has_value(); });
  return status;
}

}  // namespace career::plan
