// How far the first ninety days of a new role have come: the phase, what is done, what is open, and what is
// next. Pure functions of (spec, today); places point into the lists of the landing. What is dated after
// today has not happened yet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/promises.hpp"
#include "core/plan/themes.hpp"
#include "core/time/date.hpp"

namespace career::plan {

enum class LandingPhase : std::uint8_t {
  Before,   // day 1 is still to come
  Listen,   // days 1 to 30: listen and learn
  Align,    // days 31 to 60
  Execute,  // days 61 to 90
  Landed,   // after that
};

inline constexpr int last_day_to_listen = 30;
inline constexpr int last_day_to_align = 60;
inline constexpr int last_day_to_land = 90;
inline constexpr int last_day_of_open_items = 120;  // a landing with some is looked at until then

// Day 1 is the start; the day before is day 0.
[[nodiscard]] int day_of(const Landing& landing, Date date);
[[nodiscard]] Date date_of(const Landing& landing, int day);
[[nodiscard]] LandingPhase phase_on(int day);

// Wins belong to the days to execute; one that is due before belongs to the days that it is due in.
[[nodiscard]] LandingPhase phase_of_win(const Landing& landing, const Win& win);

// The listening tour against its goal.
struct Pace {
  int goal = 30;
  int talks = 0;
  int days_left = 0;  // to reach it, today included; 0 once the time to listen is over
  int by_now = 0;     // talks that the weeks that are over asked for

  [[nodiscard]] int missing() const { return goal > talks ? goal - talks : 0; }
  [[nodiscard]] int behind() const { return by_now > talks ? by_now - talks : 0; }
  // Talks a week, rounded up, that reach the goal from here; none when a week or less is left for them.
  [[nodiscard]] std::optional<int> a_week() const;
};

// Something to do in a landing, and by when. In the order in which tasks of one day are named.
struct LandingTask {
  enum class Kind : std::uint8_t {
    Talks,            // `count` were or are due by then, of the goal for day 30; see `pace`
    Promise,          // `promise`, to be kept
    StateOfTheUnion,  // to be shared
    Check,            // landing.checks[place] to be verified
    Vision,           // to be written
    FindProblems,     // none is named yet
    Agree,            // on landing.problems[place]
    Win,              // landing.wins[place] to be done
    PlanWins,         // for each of `for_whom`, who has none
    PhaseExit,        // the question at the end of `phase`; nothing in the file settles it
  };
  Kind kind = Kind::Talks;
  Date due;
  std::size_t place = 0;
  int count = 0;
  LandingPhase phase = LandingPhase::Listen;  // from which on it is worth doing; of PhaseExit: which ends
  std::vector<std::string> for_whom = {};
  Pace pace = {};
  std::optional<TalkPromise> promise = {};
  bool has_own_day = false;  // it was written with its day, or is a promise, which always has one
};

struct LandingProgress {
  std::size_t landing = 0;  // in spec.landings
  int day = 0;              // 0 and below before it starts
  LandingPhase phase = LandingPhase::Before;
  Pace pace;
  std::vector<std::size_t> talks;  // so far
  std::vector<TalkPromise> promises_open;
  std::vector<TalkPromise> promises_kept;
  Themes themes;
  bool is_shared = false;  // the State of the Union
  std::vector<std::size_t> checks_open;
  std::vector<std::size_t> checks_verified;
  std::vector<std::size_t> problems_open;
  std::vector<std::size_t> problems_agreed;
  std::vector<std::size_t> wins_open;
  std::vector<std::size_t> wins_done;
  std::vector<LandingTask> tasks;  // everything that is open, by date, then in the order of their kinds
};

[[nodiscard]] LandingProgress progress_of(const Spec& spec, std::size_t place, Date today);

// The landing that takes what happens on a day, however late: the one that began last, until the next begins.
// Before any has begun, the first. None: there are no landings.
[[nodiscard]] std::optional<std::size_t> landing_on(const Spec& spec, Date today);

// The landing to look at on a day: the one that began last, up to its day 90. After that the next one, if it
// is written down; else again that one, up to its day 120 and while it has open items.
[[nodiscard]] std::optional<LandingProgress> active_landing(const Spec& spec, Date today);

// What this phase asks for by now, oldest first: three at most. A tour that is over comes last, since nothing
// but its goal is left to settle.
[[nodiscard]] std::vector<LandingTask> this_week(const LandingProgress& progress);

// What stays open when the ninety days are over: promises, checks, wins and the like, but no longer the
// number of talks, the wins that nobody planned, or a question.
[[nodiscard]] std::vector<LandingTask> open_items(const LandingProgress& progress);

// Open in a landing that is not the one to look at.
struct LeftOver {
  std::size_t landing = 0;  // in spec.landings
  LandingTask task;
};

// What has a day of its own outlives its landing, until it is settled: of every landing that has begun, but
// for the active one, by date.
[[nodiscard]] std::vector<LeftOver> left_over(const Spec& spec, std::optional<std::size_t> active,
                                              Date today);

// How many talks the weeks up to the end of that day's week ask for: the goal in equal parts, rounded up.
[[nodiscard]] int talks_by(const Landing& landing, int day);

}  // namespace career::plan
