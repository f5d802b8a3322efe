// When an offer comes: too early, too soon after the last swing, or one more core role when a swing is due.
#include <algorithm>

#include "core/decide/find_pitfalls.hpp"
#include "core/decide/tolerance.hpp"
#include "core/model/spec.hpp"

namespace career::decide {

namespace {

// The metrics of the core craft, in the order of spec.metrics.
std::vector<std::size_t> core_of(const Spec& spec) {
  std::vector<std::size_t> core;
  for (std::size_t i = 0; i < spec.metrics.size(); ++i)
    if (spec.metrics.entries[i].value.core.value) core.push_back(i);
  return core;
}

}  // namespace

TooEarly too_early(const Considered& considered) {
  TooEarly early;
  const auto& stage = considered.spec.stage;
  early.early_stage = stage && stage->value == Stage::Early;
  early.short_of_core = considered.swing_clock.short_of_core;
  if (!considered.is_swing()) return early;
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
  if (considered.is_swing() && is_below(*cadence.months, soonest)) cadence.state = PitfallState::Flag;
  return cadence;
}

SwingOverdue swing_overdue(const Considered& considered) {
  const bool one_more_core_role = considered.has_current_role && !considered.is_swing();
  const bool flag = one_more_core_role && considered.swing_clock.state == SwingState::Overdue;
  return {flag_if(flag)};
}

}  // namespace career::decide
