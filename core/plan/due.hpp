// What is due: everything in a spec that waits for its owner, each with the day it is due on. A pure function
// of (spec, offers, today); no item needs anything but these.
//
// What the file settles stays until it is settled: a promise until it is kept, an offer until a decision
// names it. What nothing in the file can settle (the question that ends a phase of a landing, the swing
// clock, the end of a role) is there up to its day and never overdue; a role that begins, without a landing
// in it, for 30 days. What is dated after today has not happened yet, and settles nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/answers.hpp"
#include "core/model/spec.hpp"
#include "core/plan/landing.hpp"
#include "core/time/date.hpp"

namespace career::plan {

// In the order in which items of one day stand.
enum class DueKind : std::uint8_t {
  Offer,     // the answer to `offers[places[0]]`
  Contract,  // an entry in the open period; `name` is the period's
  RoleEnds,  // the last day of roles[places[0]], which is current
  RoleBegins,
  Talks,  // from here on of a landing: see `task`
  Promise,
  StateOfTheUnion,
  Check,
  Vision,
  FindProblems,
  Agree,
  Win,
  PlanWins,
  PhaseExit,  // the question at the end of a phase
  Review,     // of decisions[places[0]]; while that is negotiated, about offers[places[1]], if it is pending
  CheckIn,    // at home
  Swing,      // the swing clock says "due"; `name` is "due", or "overdue"
  Metrics,    // metrics[places] were last looked at a year ago
  Step,       // north_star.steps[places[0]] is to be reached
  NorthStar,
};

struct Due {
  Date date;
  DueKind kind = DueKind::Offer;
  std::string name;                    // its own within the kind; the same tomorrow
  std::vector<std::size_t> places;     // in the list that the kind is about
  std::optional<std::size_t> landing;  // in spec.landings
  std::optional<LandingTask> task;     // of that landing
  std::optional<int> every_days{};     // it comes again so often
};

// All of it, however far away, by date, then kind, then name. `offers` are the pending ones, by what
// `answers` says, which are those of the spec.
[[nodiscard]] std::vector<Due> what_is_due(const Spec& spec, std::span<const Offer> offers,
                                           const Answers& answers, Date today);

// Only what is overdue, due today or due within so many days.
[[nodiscard]] std::vector<Due> within(std::vector<Due> items, Date today, int days);

// What to remind of on a day, when one looks so many days ahead; in a mail every morning, say. What comes
// again within that time would always be there: it is shown from a third of its period before its day (a
// week's from two days before). The end of a role wants more time than that: from 30 days before it is said
// once a week, on a working day.
[[nodiscard]] std::vector<Due> to_remind_of(std::vector<Due> items, Date today, int days);

}  // namespace career::plan
