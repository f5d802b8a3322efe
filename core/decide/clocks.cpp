#include "core/decide/clocks.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/decide/measure.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Judgements of ours: the manual tells them, nobody has measured them.
constexpr double carries = 0.75;            // of the way from worst to target
constexpr int longest_break_in_days = 183;  // between two roles of one run: half a year

// The first day from which at least that many whole months have passed. The 31st has no month later in June:
// its month is full on the 1st of July.
std::optional<Date> after_months(Date since, double months) {
  constexpr double until_9999 = 12 * 9999;
  if (months > until_9999) return std::nullopt;
  const int whole = static_cast<int>(months);
  const Date day = since.plus_months(whole);
  const Date full = months_between(since, day) < whole ? day.plus_days(1) : day;
  if (months_between(since, full) < whole) return std::nullopt;  // the calendar ends before
  return full;
}

// The roles that have begun, by the day they did; of one day, as in the file.
std::vector<std::size_t> begun(const Spec& spec, Date today) {
  const auto from = [&](std::size_t role) { return spec.roles[role].from->first(); };
  std::vector<std::size_t> roles;
  for (std::size_t role = 0; role < spec.roles.size(); ++role)
    if (from(role) <= today) roles.push_back(role);
  std::stable_sort(roles.begin(), roles.end(),
                   [&](std::size_t a, std::size_t b) { return from(a) < from(b); });
  return roles;
}

// How long there was no role before one of those that have begun.
int days_without_a_role(const Spec& spec, const std::vector<std::size_t>& begun, std::size_t place) {
  const Date from = spec.roles[begun[place]].from->first();
  int gap = std::numeric_limits<int>::max();
  for (std::size_t before = 0; before < place; ++before) {
    const auto& to = spec.roles[begun[before]].to;
    gap = std::min(gap, to ? days_between(to->value.last(), from) - 1 : 0);
  }
  return std::max(gap, 0);
}

std::optional<std::size_t> last_swing_of(const Spec& spec, const std::vector<std::size_t>& begun) {
  const auto swing = std::find_if(begun.rbegin(), begun.rend(),
                                  [&](std::size_t role) { return spec.roles[role].bet.value == Bet::Swing; });
  return swing == begun.rend() ? std::nullopt : std::optional(*swing);
}

}  // namespace

SwingClock swing_clock(const Spec& spec, Date today) {
  SwingClock clock;
  clock.short_of_core = short_of_core(spec);
  const auto roles = begun(spec, today);
  clock.since = last_swing_of(spec, roles);
  clock.since_swing = clock.since.has_value();
  if (!clock.since && !roles.empty()) clock.since = roles.front();
  if (clock.since) clock.months = months_between(spec.roles[*clock.since].from->first(), today);

  if (!spec.stage) return clock;
  if (spec.stage->value == Stage::Early) {
    clock.state = SwingState::CoreFirst;
    return clock;
  }
  if (!clock.since) return clock;

  const auto [lo, hi] = spec.assumptions.swing_every_years.value;
  const double due = std::ceil(12 * lo - tolerance);
  const double overdue = std::floor(12 * hi + tolerance) + 1;
  const Date since = spec.roles[*clock.since].from->first();
  clock.due_on = after_months(since, due);
  clock.overdue_on = after_months(since, overdue);
  clock.state = *clock.months >= overdue ? SwingState::Overdue
                : *clock.months >= due   ? SwingState::Due
                                         : SwingState::Resting;
  return clock;
}

std::optional<std::size_t> last_swing(const Spec& spec, Date today) {
  return last_swing_of(spec, begun(spec, today));
}

std::vector<std::size_t> short_of_core(const Spec& spec) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
    const auto& metric = spec.metrics.entries[i].value;
    if (metric.core.value && is_above(measured(metric, i).gap_now, 1 - carries)) found.push_back(i);
  }
  return found;
}

std::optional<PhaseRun> phase_run(const Spec& spec, Date today) {
  const auto now = current_role(spec, today);
  auto roles = begun(spec, today);
  if (now.candidates.empty()) return std::nullopt;
  // The run ends with the current role, whatever was begun on the side after it.
  if (now.role != nullptr) {
    const auto index = static_cast<std::size_t>(now.role - spec.roles.data());
    roles.erase(std::find(roles.begin(), roles.end(), index) + 1, roles.end());
  }

  const auto phase_in = [&](std::size_t role) {
    return phase_of(spec.roles[role].phase, spec.roles[role].bet.value);
  };
  const Phase phase = phase_in(roles.back());
  auto first = roles.size() - 1;
  int days_off = 0;
  while (first > 0 && phase_in(roles[first - 1]) == phase) {
    const int gap = days_without_a_role(spec, roles, first);
    if (gap > longest_break_in_days) break;
    days_off += gap;
    --first;
  }
  const auto since = roles[first];
  const int months = months_between(spec.roles[since].from->first().plus_days(days_off), today);
  return PhaseRun{phase, months, since, months > spec.assumptions.phase_too_long_months.value};
}

}  // namespace career::decide
