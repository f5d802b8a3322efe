#include "core/plan/publishing.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <utility>

namespace career::plan {

namespace {

// The entries up to today, oldest first; those of one day as the file has them.
std::vector<std::size_t> entries_by_date(const Publishing& publishing, Date today) {
  const auto& log = publishing.log;
  std::vector<std::size_t> entries(log.size());
  std::iota(entries.begin(), entries.end(), std::size_t{0});
  std::erase_if(entries, [&](std::size_t entry) { return log[entry].date.value > today; });
  std::stable_sort(entries.begin(), entries.end(),
                   [&](std::size_t a, std::size_t b) { return log[a].date.value < log[b].date.value; });
  return entries;
}

// What is skipped, by length and first day; of two alike the first.
using Skips = std::map<std::pair<Every, Date>, std::size_t>;

Skips skips_of(const Publishing& publishing) {
  Skips skips;
  for (std::size_t i = 0; i < publishing.skipped.size(); ++i) {
    const auto period = parse_period(publishing.skipped[i].period.value);
    if (period) skips.emplace(std::pair(period->every, period->first), i);
  }
  return skips;
}

// The skip that covers a period: its own, or one of a longer rhythm that it lies wholly within.
std::optional<std::size_t> skip_of(const Skips& skips, const Period& period) {
  for (const auto every : {Every::Week, Every::Month, Every::Quarter}) {
    const auto around = period_of(period.first, every);
    const auto found = skips.find({every, around.first});
    if (found != skips.end() && around.holds(period)) return found->second;
  }
  return std::nullopt;
}

std::optional<Date> last_day(const Contract& contract) {
  return contract.until ? std::optional(contract.until->value.last()) : std::nullopt;
}

// The last day of the contract cuts the period short that it falls into.
Date due_of(const Contract& contract, const Period& period) {
  return std::min(period.last, last_day(contract).value_or(period.last));
}

PeriodState state_of(const ContractPeriod& period, Date due, Date today) {
  if (!period.entries.empty()) return PeriodState::Kept;
  if (period.skipped) return PeriodState::Skipped;
  return due < today ? PeriodState::Missed : PeriodState::Open;
}

std::vector<ContractPeriod> periods_of(const Publishing& publishing, const Skips& skips, Date today) {
  const Contract& contract = *publishing.contract;
  const Date end = std::min(today, last_day(contract).value_or(today));
  const auto entries = entries_by_date(publishing, end);
  const auto date_of = [&](std::size_t entry) { return publishing.log[entry].date.value; };

  std::vector<ContractPeriod> periods;
  const Period first = period_of(contract.since.value.first(), contract.every.value);
  auto entry = std::find_if(entries.begin(), entries.end(),
                            [&](std::size_t candidate) { return date_of(candidate) >= first.first; });
  for (Period period = first; period.first <= end; period = next_period(period)) {
    ContractPeriod counted{period};
    for (; entry != entries.end() && period.holds(date_of(*entry)); ++entry)
      counted.entries.push_back(*entry);
    if (counted.entries.empty()) counted.skipped = skip_of(skips, period);
    counted.state = state_of(counted, due_of(contract, period), today);
    periods.push_back(std::move(counted));
    if (period.holds(end)) break;  // the calendar may end with it
  }
  return periods;
}

void count(ContractStanding& standing) {
  for (const auto& period : standing.periods) {
    switch (period.state) {
      case PeriodState::Kept:
        ++standing.kept;
        standing.best_run = std::max(standing.best_run, ++standing.run);
        break;
      case PeriodState::Missed:
        ++standing.missed;
        standing.run = 0;
        break;
      case PeriodState::Skipped: ++standing.skipped; break;
      case PeriodState::Open: break;
    }
  }
}

// The period to publish in from `period` on, which may be skipped already; none when the contract ends
// before.
std::optional<NextPeriod> next_from(const Contract& contract, const Skips& skips, Period period, Date today) {
  const auto until = last_day(contract);
  while (skip_of(skips, period)) {
    const auto after = next_period(period);
    if (after == period) break;  // the calendar ends with it
    period = after;
  }
  if (until && (*until < today || *until < period.first)) return std::nullopt;
  return NextPeriod{period, due_of(contract, period)};
}

ContractStanding standing_of(const Publishing& publishing, Date today) {
  const Contract& contract = *publishing.contract;
  const Skips skips = skips_of(publishing);
  ContractStanding standing;
  standing.periods = periods_of(publishing, skips, today);
  standing.has_ended = contract.until && *last_day(contract) < today;
  count(standing);
  if (standing.periods.empty()) {
    const auto first = period_of(contract.since.value.first(), contract.every.value);
    standing.next = next_from(contract, skips, first, today);
    return standing;
  }
  const ContractPeriod& now = standing.periods.back();
  const bool is_open = now.state == PeriodState::Open;
  standing.next = next_from(contract, skips, is_open ? now.period : next_period(now.period), today);
  if (standing.next) standing.next->is_open = is_open;
  return standing;
}

std::vector<std::size_t> to_write(const Publishing& publishing) {
  const auto& repeated = publishing.repeated;
  std::vector<std::size_t> topics(repeated.size());
  std::iota(topics.begin(), topics.end(), std::size_t{0});
  std::erase_if(topics, [&](std::size_t topic) {
    return repeated[topic].times.value < 2 || repeated[topic].written.has_value();
  });
  const auto last_said = [&](std::size_t topic) {
    return repeated[topic].last ? std::optional(repeated[topic].last->value) : std::nullopt;
  };
  std::stable_sort(topics.begin(), topics.end(),
                   [&](std::size_t a, std::size_t b) { return last_said(a) < last_said(b); });
  return topics;
}

// When the metric was last shown, by the entries given newest first.
std::optional<Date> last_shown(const Publishing& publishing, const std::vector<std::size_t>& entries,
                               const std::string& metric) {
  for (const auto entry : entries) {
    const auto& shows = publishing.log[entry].shows;
    const bool is_shown =
        std::any_of(shows.begin(), shows.end(), [&](const Text& name) { return name.value == metric; });
    if (is_shown) return publishing.log[entry].date.value;
  }
  return std::nullopt;
}

std::vector<Unshown> unshown(const Spec& spec, const std::vector<std::size_t>& entries, Date today) {
  std::vector<Unshown> metrics;
  for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
    const auto& [name, span, metric] = spec.metrics.entries[i];
    if (metric.weight.value <= 0 || metric.kind.value == MetricKind::Life) continue;
    const auto shown = last_shown(*spec.publishing, entries, name);
    if (!shown || days_between(*shown, today) >= days_unshown) metrics.push_back({i, shown});
  }
  std::stable_sort(metrics.begin(), metrics.end(), [&](const Unshown& a, const Unshown& b) {
    const auto weight = [&](const Unshown& it) { return spec.metrics.entries[it.metric].value.weight.value; };
    return weight(a) > weight(b);
  });
  return metrics;
}

}  // namespace

std::optional<ContractStanding> contract_on(const Spec& spec, Date today) {
  if (!spec.publishing || !spec.publishing->contract) return std::nullopt;
  return standing_of(*spec.publishing, today);
}

PublishingStanding publishing_on(const Spec& spec, Date today) {
  PublishingStanding standing;
  if (!spec.publishing) return standing;
  const Publishing& publishing = *spec.publishing;
  standing.contract = contract_on(spec, today);
  standing.entries = entries_by_date(publishing, today);
  std::reverse(standing.entries.begin(), standing.entries.end());
  standing.to_write = to_write(publishing);
  standing.unshown = unshown(spec, standing.entries, today);
  std::copy_if(standing.entries.begin(), standing.entries.end(), std::back_inserter(standing.without_result),
               [&](std::size_t entry) { return !publishing.log[entry].result; });
  return standing;
}

}  // namespace career::plan
