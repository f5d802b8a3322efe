// When an offer comes: too early, too soon after the last swing, or one more core role when a swing is due.
#include "core/decide/find_pitfalls.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {

TooEarly too_early(const Considered& considered) {
  TooEarly early;
  const auto& stage = considered.spec.stage;
  early.early_stage = stage && stage->value == Stage::Early;
  early.short_of_core = considered.swing_clock.short_of_core;
  if (!considered.is_swing()) return early;
  if (early.early_stage || !early.short_of_core.empty()) {
    early.state = PitfallState::Flag;
    return early;
  }
  bool has_core = false;
  for (const auto& metric : considered.spec.metrics) has_core = has_core || metric.value.core.value;
  if (!stage && !has_core) early.state = PitfallState::Unknown;
  return early;
}

Cadence cadence(const Considered& considered) {
  Cadence cadence;
  const auto& clock = considered.swing_clock;
  if (!clock.since_swing) return cadence;
  cadence.last_swing = clock.since;
  cadence.months = clock.months;
  const double soonest = 12 * considered.spec.assumptions.swing_every_years->lo;
  if (considered.is_swing() && is_below(*cadence.months, soonest)) cadence.state = PitfallState::Flag;
  return cadence;
}

SwingOverdue swing_overdue(const Considered& considered) {
  const bool one_more_core_role = considered.has_current_role() && !considered.is_swing();
  const bool flag = one_more_core_role && considered.swing_clock.state == SwingState::Overdue;
  return {flag_if(flag)};
}

}  // namespace career::decide
