#include "core/decide/pitfalls.hpp"

#include <algorithm>
#include <utility>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/tolerance.hpp"
#include "core/decide/verdict.hpp"

namespace career::decide {
namespace {

bool is_swing(const Considered& considered) { return considered.offer.bet.value == Bet::Swing; }

constexpr PitfallState flag_if(bool flag) { return flag ? PitfallState::Flag : PitfallState::Ok; }

// ---- where it leads

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
  if (considered.since_received != nullptr) {
    const auto& changes = considered.since_received->changes;
    drift.by_changes = flag_if(
        std::any_of(changes.begin(), changes.end(), [](const SpecChange& change) { return change.bends(); }));
  }
  drift.state = drift.by_changes == PitfallState::Flag ? PitfallState::Flag : drift.by_gaps;
  return drift;
}

OneSided one_sided(const Considered& considered) {
  OneSided one_sided;
  if (considered.stay.option.kind != Option::Kind::StayingInRole) return one_sided;
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

// ---- when it comes

// The metrics of the core craft, in the order of spec.metrics.
std::vector<std::size_t> core_of(const Spec& spec) {
  std::vector<std::size_t> core;
  for (std::size_t i = 0; i < spec.metrics.size(); ++i)
    if (spec.metrics.entries[i].value.core.value) core.push_back(i);
  return core;
}

TooEarly too_early(const Considered& considered) {
  TooEarly early;
  const auto& stage = considered.spec.stage;
  early.early_stage = stage && stage->value == Stage::Early;
  early.short_of_core = considered.swing_clock.short_of_core;
  if (!is_swing(considered)) return early;
  const auto core = core_of(considered.spec);
  if (early.early_stage || !early.short_of_core.empty()) {
    const auto& in_question = early.short_of_core.empty() ? core : early.short_of_core;
    const bool all_shown = std::all_of(in_question.begin(), in_question.end(), [&](std::size_t metric) {
      return is_shown(considered.spec, considered.spec.metrics.entries[metric]);
    });
    if (all_shown) early.shown = in_question;
    early.state = flag_if(early.shown.empty());
    return early;
  }
  if (!stage && core.empty()) early.state = PitfallState::Unknown;
  return early;
}

Cadence cadence(const Considered& considered) {
  Cadence cadence;
  const auto& clock = considered.swing_clock;
  if (!clock.since_swing) return cadence;
  cadence.last_swing = clock.since;
  cadence.months = clock.months;
  const double soonest = 12 * considered.spec.assumptions.swing_every_years->lo;
  if (is_swing(considered) && is_below(*cadence.months, soonest)) cadence.state = PitfallState::Flag;
  return cadence;
}

SwingOverdue swing_overdue(const Considered& considered) {
  const bool one_more_core_role = considered.has_current_role && !is_swing(considered);
  const bool flag = one_more_core_role && considered.swing_clock.state == SwingState::Overdue;
  return {flag_if(flag)};
}

// ---- whether it works

// Whether a level puts a skill below now, of a range its better end.
bool is_below_now(const MeasuredMetric& metric, const Level& level) {
  if (level.kind != Level::Kind::Number && level.kind != Level::Kind::Range) return false;
  return metric.worst > metric.target ? is_above(level.lo, metric.now) : is_below(level.hi, metric.now);
}

Limelight limelight(const Considered& considered) {
  if (!is_swing(considered)) return {};
  const auto& backing = considered.offer.backing;
  return {backing ? limelight_of(*backing) : PitfallState::Unknown};
}

NoLanding no_landing(const Considered& considered) {
  return {flag_if(is_swing(considered) && !considered.offer.if_it_fails)};
}

NoFailureCase no_failure_case(const Considered& considered) {
  const auto& [option, prospect, limits] = considered.candidate;
  return {flag_if(is_above(prospect.chance_of_failure, 0) && !states_failure(option))};
}

Catastrophe catastrophe(const Considered& considered) {
  Catastrophe catastrophe;
  const auto& reach = considered.candidate.option.reach;
  for (std::size_t i = 0; i < reach.size(); ++i) {
    const auto& metric = considered.measure.metrics[i];
    if (metric.kind == MetricKind::Skill && reach[i].split && is_below_now(metric, reach[i].fails))
      catastrophe.metrics.push_back(metric.index);
  }
  std::sort(catastrophe.metrics.begin(), catastrophe.metrics.end());
  catastrophe.state = flag_if(!catastrophe.metrics.empty());
  return catastrophe;
}

Optimism optimism(const Considered& considered) {
  constexpr double far = 2;       // steps
  constexpr std::size_t few = 2;  // of one metric alone nothing can be said
  Optimism optimism;
  const auto& [option, prospect, limits] = considered.candidate;
  const auto& backing = considered.offer.backing;
  const bool is_proven = backing && backing->traction && backing->traction->value == Traction::Proven;
  optimism.chance_is_low =
      is_swing(considered) && !is_proven &&
      is_below(prospect.chance_of_failure, considered.spec.assumptions.chance_of_failure->value);

  for (std::size_t i = 0; i < option.reach.size(); ++i) {
    const auto& levels = option.reach[i];
    if (!levels.split || is_blank(levels.works) || is_blank(levels.fails)) continue;
    const auto& metric = considered.measure.metrics[i];
    const double lead = prospect.gaps[i].fails.point - prospect.gaps[i].works.point;
    optimism.leads.push_back({metric.index, lead / metric.step_gap});
  }
  std::sort(optimism.leads.begin(), optimism.leads.end(),
            [](const Lead& a, const Lead& b) { return a.metric < b.metric; });
  optimism.works_far_ahead = optimism.leads.size() >= few &&
                             std::all_of(optimism.leads.begin(), optimism.leads.end(),
                                         [](const Lead& lead) { return is_at_least(lead.steps, far); });
  optimism.state = flag_if(optimism.chance_is_low || optimism.works_far_ahead);
  return optimism;
}

}  // namespace

PitfallState limelight_of(const Backing& backing) {
  constexpr int many = 10;
  // What is not written may be either.
  const auto& [team, visibility, traction] = backing;
  const bool has_traction = traction && traction->value != Traction::None;
  const bool is_watched =
      (team && team->value > many) || (visibility && visibility->value == Visibility::High);
  const bool is_out_of_sight = team && visibility && !is_watched;
  if (has_traction || is_out_of_sight) return PitfallState::Ok;
  return traction && is_watched ? PitfallState::Flag : PitfallState::Unknown;
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

Pitfalls find_pitfalls(const Considered& considered) {
  return {.drift = drift(considered),
          .too_early = too_early(considered),
          .cadence = cadence(considered),
          .swing_overdue = swing_overdue(considered),
          .limelight = limelight(considered),
          .home = at_home(considered),
          .no_landing = no_landing(considered),
          .no_failure_case = no_failure_case(considered),
          .catastrophe = catastrophe(considered),
          .optimism = optimism(considered),
          .comfort = comfort(considered.measure, considered.stay),
          .one_sided = one_sided(considered)};
}

}  // namespace career::decide
