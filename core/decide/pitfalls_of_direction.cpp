// Where an offer leads, and staying: drift, comfort, a comparison with one side, and home.
#include <algorithm>
#include <utility>

#include "core/decide/find_pitfalls.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// The three largest weighted gaps of today, with all that are as large as the third.
std::vector<LargeGap> largest_gaps(const Considered& considered) {
  constexpr std::size_t few = 3;
  const auto& measure = considered.measure;
  const auto& ours = considered.candidate.prospect;
  const auto& theirs = considered.stay.prospect;
  std::vector<LargeGap> gaps;
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    const double weight = 100 * metric.share_of_weight;
    const double points = weight * metric.gap_now;
    // Where staying says nothing its gap is that of now: against staying is then against today.
    if (is_above(points, 0))
      gaps.push_back({metric.index, points, weight * (theirs.expected_gap(i) - ours.expected_gap(i))});
  }
  std::sort(gaps.begin(), gaps.end(), [](const LargeGap& a, const LargeGap& b) {
    return std::pair(-a.points, a.metric) < std::pair(-b.points, b.metric);
  });
  if (gaps.size() <= few) return gaps;
  const double third = gaps[few - 1].points;
  const auto end = std::find_if(gaps.begin() + few, gaps.end(),
                                [&](const LargeGap& gap) { return is_below(gap.points, third); });
  gaps.erase(end, gaps.end());
  return gaps;
}

}  // namespace

Drift drift(const Considered& considered) {
  Drift drift;
  drift.largest = largest_gaps(considered);
  if (drift.largest.empty()) {
    drift.by_gaps = PitfallState::Ok;  // every target is reached
  } else if (const auto& came = considered.offer.came) {
    const double smallest = resolution(considered.measure);
    const bool serves_none =
        std::none_of(drift.largest.begin(), drift.largest.end(),
                     [&](const LargeGap& gap) { return is_at_least(gap.closer, smallest); });
    drift.by_gaps = flag_if(came->value == Came::Offered && serves_none);
  }
  if (considered.since_received) {
    const auto& changes = considered.since_received->changes;
    drift.by_changes = flag_if(
        std::any_of(changes.begin(), changes.end(), [](const SpecChange& change) { return change.bends(); }));
  }
  drift.state = drift.by_changes == PitfallState::Flag ? PitfallState::Flag : drift.by_gaps;
  return drift;
}

Comfort comfort(const Measure& measure, const Candidate& stay) {
  const auto& reach = stay.option.reach;
  Comfort comfort;
  comfort.is_stated = !std::all_of(reach.begin(), reach.end(), says_nothing);
  comfort.mostly_unknown = mostly(measure, stay.option, [](const Outcomes& levels) {
    return says_nothing(levels) && !is_unstated(levels);
  });
  comfort.gain = distance_today(measure) - stay.prospect.expected;
  comfort.state = !comfort.is_stated || comfort.mostly_unknown
                      ? PitfallState::Unknown
                      : flag_if(is_below(comfort.gain, resolution(measure)));
  return comfort;
}

OneSided one_sided(const Considered& considered) {
  OneSided one_sided;
  if (!considered.stays_in_role()) return one_sided;
  const auto& ours = considered.candidate.option.reach;
  const auto& theirs = considered.stay.option.reach;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    const bool is_stated = !is_blank(ours[i].works) || !is_blank(ours[i].fails);
    if (is_stated && is_unstated(theirs[i])) one_sided.metrics.push_back(considered.measure.metrics[i].index);
  }
  std::sort(one_sided.metrics.begin(), one_sided.metrics.end());
  one_sided.state = flag_if(!one_sided.metrics.empty());
  return one_sided;
}

AtHome at_home(const Considered& considered) {
  constexpr int recent_months = 6;
  constexpr int low = 2;
  AtHome home;
  bool grows = false;
  bool is_stated = false;
  for (std::size_t i = 0; i < considered.measure.metrics.size(); ++i) {
    const auto& metric = considered.measure.metrics[i];
    if (metric.kind != MetricKind::Life) continue;
    const auto& levels = considered.candidate.option.reach[i];
    const bool stated = !is_blank(levels.works) || !is_blank(levels.fails);
    const double growth = considered.candidate.prospect.expected_gap(i) - metric.gap_now;
    grows = grows || is_at_least(growth, metric.step_gap);
    is_stated = is_stated || stated;
    home.metrics.push_back({metric.index, stated, growth / metric.step_gap});
  }
  std::sort(home.metrics.begin(), home.metrics.end(),
            [](const HomeMetric& a, const HomeMetric& b) { return a.metric < b.metric; });

  if (considered.spec.home) {
    const auto& check_ins = considered.spec.home->check_ins;
    for (std::size_t i = 0; i < check_ins.size(); ++i) {
      const auto day = check_ins[i].date.value;
      if (day <= considered.today && (!home.check_in || day >= check_ins[*home.check_in].date.value))
        home.check_in = i;
    }
    if (home.check_in) {
      const auto& latest = check_ins[*home.check_in];
      home.check_in_is_low = latest.balance.value <= low;
      home.check_in_is_recent = considered.today <= latest.date->plus_months(recent_months);
    }
  }
  if (grows || home.check_in_is_low)
    home.state = PitfallState::Flag;
  else
    home.state = is_stated && home.check_in_is_recent ? PitfallState::Ok : PitfallState::Unknown;
  return home;
}

}  // namespace career::decide
