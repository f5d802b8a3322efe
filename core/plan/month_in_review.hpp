// What a month was: what went out, what was learned, decided, moved and won. The monthly summary is made of
// it. Pure functions; indices point into the lists of the spec.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/relative.hpp"

namespace career::plan {

// A metric whose level was another one when the month began.
struct MovedLevel {
  std::string metric;  // its name
  std::string unit;    // empty where it has none
  double from = 0;
  double to = 0;
  bool is_closer = false;  // to its target
};

// An entry of a landing: `spec.landings[landing].wins[entry]`, or problems.
struct OfLanding {
  std::size_t landing = 0;
  std::size_t entry = 0;
};

struct MonthInReview {
  DateRange month;
  std::vector<std::size_t> entries{};    // in publishing.log, by date
  std::vector<std::size_t> lessons{};    // in spec.setbacks, by date: those that carry their lesson
  std::vector<std::size_t> decisions{};  // in spec.decisions, by date
  std::vector<OfLanding> wins{};         // done in the month
  std::vector<OfLanding> problems{};     // agreed in the month
  std::vector<MovedLevel> moved{};       // heaviest first; see `levels_moved`
};

// All but what moved, of one calendar month.
[[nodiscard]] MonthInReview month_in_review(const Spec& spec, DateRange month);

// The metrics of `after` whose levels differ from those in `before`; ones that only one of them has are left
// out, and so are ones that are measured in another way.
[[nodiscard]] std::vector<MovedLevel> levels_moved(const Spec& before, const Spec& after);

}  // namespace career::plan
