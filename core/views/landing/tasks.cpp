#include "core/views/landing/tasks.hpp"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/text/shell_word.hpp"
#include "core/views/evaluation/words.hpp"
#include "core/views/in_short.hpp"

namespace career::views {
namespace {

using plan::LandingPhase;
using Kind = plan::LandingTask::Kind;

// What, and the command without the program's name.
struct Said {
  std::string what;
  std::string command;
};

std::string conversations(int count) {
  return count == 1 ? std::string("one conversation") : fmt::format("{} conversations", count);
}

// On its last day there is no pace to keep: they complete the tour.
std::string next_talks(int count, bool is_last_week) {
  if (count == 1) {
    return fmt::format("one more conversation {} your listening tour",
                       is_last_week ? "completes" : "keeps the pace of");
  }
  return fmt::format("{} more conversations {} your listening tour", count,
                     is_last_week ? "complete" : "keep the pace of");
}

// As `how_late` counts: from today to the last day to listen.
std::string time_to_listen(int days) {
  if (days == 0) return "today";
  return days == 1 ? std::string("by tomorrow") : fmt::format("in {} days", days);
}

std::string missing_talks(const plan::Pace& pace) {
  const auto week = pace.a_week();
  const auto to_go = week ? fmt::format("{} a week from here", *week)
                          : fmt::format("{} to go {}", pace.missing(), time_to_listen(pace.days_left - 1));
  return fmt::format("{} behind; {}", conversations(pace.behind()), to_go);
}

// Once the time to listen is over, it is for its owner to say how many were enough.
Said after_listening(const plan::Pace& pace, const Landing& landing) {
  if (pace.talks == 0)
    return {fmt::format("no conversations yet, {} planned", pace.goal), "landing talk WHO"};
  return {fmt::format("{} of {} so far. Enough?", pace.talks, conversations(pace.goal)),
          fmt::format("set landings.{}.goal {}", landing.role.value, pace.talks)};
}

Said talks(const plan::LandingTask& task, const Landing& landing) {
  if (task.pace.days_left == 0) return after_listening(task.pace, landing);
  if (task.pace.behind() > 0) return {missing_talks(task.pace), "landing talk WHO"};
  return {next_talks(task.count, plan::day_of(landing, task.due) == plan::last_day_to_listen),
          "landing talk WHO"};
}

Said promise(const plan::TalkPromise& promise, const Landing& landing) {
  const auto& talk = landing.talks[promise.talk];
  return {fmt::format("keep your promise to {}: {}", in_short(talk.with.value), in_short(promise.what)),
          keeping(promise, talk)};
}

Said check(const Check& check) {
  return {fmt::format("verify what you were told, true or false: {}", in_short(check.claim.value)),
          fmt::format("landing verify {} true", check.id.value)};
}

Said agree(const Problem& problem) {
  return {
      fmt::format("agree with those concerned that this is a problem: {}", in_short(problem.problem.value)),
      fmt::format("landing problem {} --agreed-with WHO", problem.id.value)};
}

Said win(const Win& win) {
  const auto whose = win.for_whom ? " for " + in_short(win.for_whom->value) : std::string();
  return {fmt::format("finish the quick win{}: {}", whose, in_short(win.win.value)),
          "landing done " + win.id.value};
}

Said plan_wins(const std::vector<std::string>& for_whom) {
  return {fmt::format("find a quick win for {}: small, tangible, theirs", enumeration(for_whom)),
          fmt::format("landing win WHAT --for {} --due DATE", shell_word(for_whom.front()))};
}

Said said_of(const plan::LandingTask& task, const Landing& landing) {
  switch (task.kind) {
    case Kind::Talks: return talks(task, landing);
    case Kind::Promise: return promise(*task.promise, landing);
    case Kind::StateOfTheUnion:
      return {"share the State of the Union: what you heard, and what comes next", "landing shared"};
    case Kind::Check: return check(landing.checks[task.place]);
    case Kind::Vision: return {"say where this should go, from what you heard", "landing vision TEXT"};
    case Kind::FindProblems:
      return {"name the problems that need solving", "landing problem TEXT --agreed-with WHO"};
    case Kind::Agree: return agree(landing.problems[task.place]);
    case Kind::Win: return win(landing.wins[task.place]);
    case Kind::PlanWins: return plan_wins(task.for_whom);
    case Kind::PhaseExit:
      return {fmt::format("before the days to {} end, ask: {}", word(task.phase), exit_question(task.phase)),
              {}};
  }
  return {};
}

}  // namespace

DueInWords in_words(const plan::LandingTask& task, const Landing& landing, const Caller& caller) {
  auto said = said_of(task, landing);
  auto run = said.command.empty() ? std::string() : caller.command("{}", said.command);
  return {{}, std::move(said.what), std::move(run), {}, {}};
}

std::string keeping(const plan::TalkPromise& promise, const Talk& talk) {
  const auto& id = talk.id.value;
  return promise.is_only ? "landing kept " + id : fmt::format("landing kept {} {}", id, promise.name);
}

std::string_view word(LandingPhase phase) {
  switch (phase) {
    case LandingPhase::Before: return "before it starts";
    case LandingPhase::Listen: return "listen and learn";
    case LandingPhase::Align: return "align";
    case LandingPhase::Execute: return "execute";
    case LandingPhase::Landed: return "landed";
  }
  return {};
}

std::string_view key_of(LandingPhase phase) {
  switch (phase) {
    case LandingPhase::Before: return "before";
    case LandingPhase::Listen: return "listen";
    case LandingPhase::Align: return "align";
    case LandingPhase::Execute: return "execute";
    case LandingPhase::Landed: return "landed";
  }
  return {};
}

std::string_view exit_question(LandingPhase phase) {
  switch (phase) {
    case LandingPhase::Before:
    case LandingPhase::Listen: return "Would they say that you heard them?";
    case LandingPhase::Align: return "Do we agree that these are the problems?";
    case LandingPhase::Execute:
    case LandingPhase::Landed: return "Would engineering and design say that something got better?";
  }
  return {};
}

}  // namespace career::views
