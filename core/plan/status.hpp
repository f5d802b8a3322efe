// Where a career stands on a day, at a glance. A pure function of (spec, pending offers, today).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/decide/clocks.hpp"
#include "core/model/spec.hpp"
#include "core/plan/due.hpp"
#include "core/plan/role_changes.hpp"

namespace career::plan {

// What a metric adds to the distance of today.
struct MetricPoints {
  std::size_t metric = 0;  // in spec.metrics
  double points = 0;       // above 0
};

struct Status {
  double distance = 0;                   // today, in points
  std::vector<MetricPoints> made_of;     // they add up to it; the largest first
  std::optional<std::size_t> next_step;  // in north_star.steps
  decide::SwingClock swing_clock;
  std::optional<decide::PhaseRun> phase_run;
  RoleChanges roles;
  std::vector<Due> due;                 // what to remind of, looking `days_ahead`, by date
  std::vector<std::size_t> offers;      // the pending ones, by the day to answer, those without one last
  std::optional<std::size_t> decision;  // in spec.decisions: see last_decision
  std::optional<std::size_t> check_in;  // the latest in home.check_ins
  std::optional<std::size_t> setback;   // the latest in spec.setbacks that carries its lesson
};

// The latest decision up to today, of each offer only its latest. Of one day to take an offer counts before
// all others: whoever takes one declines the rest.
[[nodiscard]] std::optional<std::size_t> last_decision(const Spec& spec, const Answers& answers, Date today);

inline constexpr int days_ahead = 7;

// `answers` are those of the spec.
[[nodiscard]] Status status_on(const Spec& spec, std::span<const Offer> pending, const Answers& answers,
                               Date today);

}  // namespace career::plan
