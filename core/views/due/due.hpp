// What is due as people read it, as programs do, and as a calendar.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/due.hpp"
#include "core/report/calendar.hpp"
#include "core/report/report.hpp"
#include "core/text/words.hpp"
#include "core/views/context.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<plan::DueKind>, 20> words_of<plan::DueKind>{
    {{"offer", plan::DueKind::Offer},
     {"contract", plan::DueKind::Contract},
     {"role-ends", plan::DueKind::RoleEnds},
     {"role-begins", plan::DueKind::RoleBegins},
     {"talks", plan::DueKind::Talks},
     {"promise", plan::DueKind::Promise},
     {"state-of-the-union", plan::DueKind::StateOfTheUnion},
     {"check", plan::DueKind::Check},
     {"vision", plan::DueKind::Vision},
     {"problems", plan::DueKind::FindProblems},
     {"problem", plan::DueKind::Agree},
     {"win", plan::DueKind::Win},
     {"wins", plan::DueKind::PlanWins},
     {"phase-exit", plan::DueKind::PhaseExit},
     {"review", plan::DueKind::Review},
     {"check-in", plan::DueKind::CheckIn},
     {"swing", plan::DueKind::Swing},
     {"metrics", plan::DueKind::Metrics},
     {"step", plan::DueKind::Step},
     {"north-star", plan::DueKind::NorthStar}}};

}  // namespace career

namespace career::views {

// One item in words.
struct DueInWords {
  std::string when;  // "3 days late", "due today", "due in 5 days"
  std::string what;  // "keep your promise to Ines: unblock the logging ticket"
  std::string run;   // the command that settles it or is the way to that, ready to paste; or empty
  std::string add;   // the line that settles it, where no command does; or empty
  std::string to;    // where that line goes: home.check_ins
};
[[nodiscard]] DueInWords in_words(const plan::Due& item, const Context& context);

// What stands between `what` and the command or the line that settles it.
[[nodiscard]] std::string_view before_command(std::string_view what);

// "3 days late", "due today", "due tomorrow", "due in 5 days".
[[nodiscard]] std::string how_late(Date due, Date today);

// One line for each item. Nothing for none.
[[nodiscard]] report::Report due_report(std::span<const plan::Due> items, const Context& context);

// The contract with other programs: keys are only ever added.
[[nodiscard]] std::string due_json(std::span<const plan::Due> items, const Context& context, int within);

// Whose events they are, in a calendar of several people: a hash of their name, or of their North Star.
[[nodiscard]] std::string calendar_owner(const Spec& spec);

// Something to do as an event. What is late stands on today, so that it rings, and says when it was due.
[[nodiscard]] report::CalendarEvent event_of(std::string name, Date due, Date today, std::string what,
                                             std::string how);

// An event for each; it keeps its name until it is settled.
[[nodiscard]] std::vector<report::CalendarEvent> due_events(std::span<const plan::Due> items,
                                                            const Context& context);

}  // namespace career::views
