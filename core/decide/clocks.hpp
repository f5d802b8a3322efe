// Two clocks of a career: how long since the last big swing began, and how long the present phase has run.
// Functions of the spec and a day alone, for whoever speaks of timing: an evaluation, the portfolio,
// reminders.
//
// Months are whole calendar months, the ones that are shown, so that a state never contradicts its number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::decide {

enum class SwingState : std::uint8_t {
  Unknown,    // no stage is written, or no role has begun
  CoreFirst,  // early: core roles come first, there is no clock to run
  Resting,    // the last swing began less than the lower bound of `swing_every_years` ago
  Due,
  Overdue,  // more than the upper bound ago
};

struct SwingClock {
  SwingState state = SwingState::Unknown;
  // The role it counts from (of spec.roles): the latest swing that has begun, else the first role; and the
  // months since. None when no role has begun.
  std::optional<std::size_t> since;
  bool since_swing = false;
  std::optional<int> months;
  // The days on which a swing becomes due and overdue. Only for the established; none past the year 9999.
  std::optional<Date> due_on;
  std::optional<Date> overdue_on;
  std::vector<std::size_t> short_of_core;  // see `short_of_core`
};

[[nodiscard]] SwingClock swing_clock(const Spec& spec, Date today);

// The swing that began last, of spec.roles. None when none has begun.
[[nodiscard]] std::optional<std::size_t> last_swing(const Spec& spec, Date today);

// Metrics of the core craft (of spec.metrics, in its order) that stand below three quarters of the way from
// worst to target: what bets rest on, and does not carry yet.
[[nodiscard]] std::vector<std::size_t> short_of_core(const Spec& spec);

// The run of consecutive roles in the phase of the current one, up to today. A gap of more than 183 days ends
// it, and the days of a shorter one do not count.
struct PhaseRun {
  Phase phase = Phase::Impact;
  int months = 0;
  std::size_t since = 0;  // of spec.roles: the role that began it
  bool too_long = false;  // more than `phase_too_long_months`
};

// None when no role is current.
[[nodiscard]] std::optional<PhaseRun> phase_run(const Spec& spec, Date today);

}  // namespace career::decide
