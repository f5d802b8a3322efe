// Looks for the twelve pitfalls. Each has a function of what is considered, so that each can be read beside
// its line of the manual.
#pragma once

#include <optional>

#include "core/decide/clocks.hpp"
#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/verdict.hpp"

namespace career::decide {

// An offer with all that a pitfall may look at.
struct Considered {
  const Spec& spec;
  const Measure& measure;
  const Offer& offer;
  const Candidate& candidate;
  const Candidate& stay;
  const SwingClock& swing_clock;
  const std::optional<SinceReceived>& since_received;
  Date today;
  bool has_current_role = false;

  [[nodiscard]] bool is_swing() const { return offer.bet.value == Bet::Swing; }
  [[nodiscard]] bool stays_in_role() const { return stay.option.kind == Option::Kind::StayingInRole; }
};

[[nodiscard]] constexpr PitfallState flag_if(bool flag) {
  return flag ? PitfallState::Flag : PitfallState::Ok;
}

[[nodiscard]] Pitfalls find_pitfalls(const Considered& considered);

// Where it leads.
[[nodiscard]] Drift drift(const Considered& considered);
[[nodiscard]] Comfort comfort(const Measure& measure, const Candidate& stay);
[[nodiscard]] OneSided one_sided(const Considered& considered);
[[nodiscard]] AtHome at_home(const Considered& considered);

// When it comes.
[[nodiscard]] TooEarly too_early(const Considered& considered);
[[nodiscard]] Cadence cadence(const Considered& considered);
[[nodiscard]] SwingOverdue swing_overdue(const Considered& considered);

// Whether it works.
[[nodiscard]] Limelight limelight(const Considered& considered);
[[nodiscard]] NoLanding no_landing(const Considered& considered);
[[nodiscard]] NoFailureCase no_failure_case(const Considered& considered);
[[nodiscard]] Catastrophe catastrophe(const Considered& considered);
[[nodiscard]] Optimism optimism(const Considered& considered);

}  // namespace career::decide
