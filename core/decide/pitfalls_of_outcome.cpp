// Whether an offer works: what may go wrong with a bet, and how well that was thought through.
#include <algorithm>

#include "core/decide/find_pitfalls.hpp"
#include "core/decide/limelight.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Whether a level puts a skill below now, of a range its better end.
bool is_below_now(const MeasuredMetric& metric, const Level& level) {
  if (level.kind != Level::Kind::Number && level.kind != Level::Kind::Range) return false;
  return metric.worst > metric.target ? is_above(level.lo, metric.now) : is_below(level.hi, metric.now);
}

}  // namespace

Limelight limelight(const Considered& considered) {
  if (!considered.is_swing()) return {};
  const auto& backing = considered.offer.backing;
  return {backing ? limelight_of(*backing) : PitfallState::Unknown};
}

NoLanding no_landing(const Considered& considered) {
  return {flag_if(considered.is_swing() && !considered.offer.if_it_fails)};
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
      considered.is_swing() && !is_proven &&
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

}  // namespace career::decide
