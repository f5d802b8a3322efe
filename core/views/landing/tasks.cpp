#include "core/views/landing/tasks.hpp"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/text/shell_word.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using plan::LandingPhase;
using Kind = plan::LandingTask::Kind;

struct Said {
  std::string what;
  std::optional<Hint> hint = {};
  std::vector<std::string> values = {};
};

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
  if (pace.talks == 0) return {fmt::format("no conversations yet, {} planned", pace.goal), Hint::Talk};
  return {fmt::format("{} of {} so far. Enough?", pace.talks, conversations(pace.goal)),
          Hint::MoveGoal,
          {landing.role.value, std::to_string(pace.talks)}};
}

Said talks(const plan::LandingTask& task, const Landing& landing) {
  if (task.pace.days_left == 0) return after_listening(task.pace, landing);
  if (task.pace.behind() > 0) return {missing_talks(task.pace), Hint::Talk};
  return {next_talks(task.count, plan::day_of(landing, task.due) == plan::last_day_to_listen), Hint::Talk};
}

Said promise(const plan::TalkPromise& promise, const Landing& landing) {
  const auto& talk = landing.talks[promise.talk];
  Said said{fmt::format("keep your promise to {}: {}", in_short(talk.with.value), in_short(promise.what)),
            promise.is_only ? Hint::KeepPromise : Hint::KeepOneOf,
            {talk.id.value}};
  if (!promise.is_only) said.values.push_back(promise.name);
  return said;
}

Said check(const Check& check) {
  return {fmt::format("verify what you were told, true or false: {}", in_short(check.claim.value)),
          Hint::VerifyClaim,
          {check.id.value}};
}

Said agree(const Problem& problem) {
  return {
      fmt::format("agree with those concerned that this is a problem: {}", in_short(problem.problem.value)),
      Hint::AgreeOnProblem,
      {problem.id.value}};
}

Said win(const Win& win) {
  const auto whose = win.for_whom ? " for " + in_short(win.for_whom->value) : std::string();
  return {fmt::format("finish the quick win{}: {}", whose, in_short(win.win.value)),
          Hint::FinishWin,
          {win.id.value}};
}

Said plan_wins(const std::vector<std::string>& for_whom) {
  return {fmt::format("find a quick win for {}: small, tangible, theirs", enumeration(for_whom)),
          Hint::PlanWin,
          {shell_word(for_whom.front())}};
}

Said said_of(const plan::LandingTask& task, const Landing& landing) {
  switch (task.kind) {
    case Kind::Talks: return talks(task, landing);
    case Kind::Promise: return promise(*task.promise, landing);
    case Kind::StateOfTheUnion:
      return {"share the State of the Union: what you heard, and what comes next",
              Hint::ShareStateOfTheUnion};
    case Kind::Check: return check(landing.checks[task.place]);
    case Kind::Vision: return {"say where this should go, from what you heard", Hint::SayVision};
    case Kind::FindProblems: return {"name the problems that need solving", Hint::NameProblem};
    case Kind::Agree: return agree(landing.problems[task.place]);
    case Kind::Win: return win(landing.wins[task.place]);
    case Kind::PlanWins: return plan_wins(task.for_whom);
    case Kind::PhaseExit:
      return {
          fmt::format("before the days to {} end, ask: {}", about_of(task.phase), exit_question(task.phase))};
  }
  return {};
}

}  // namespace

DueInWords in_words(const plan::LandingTask& task, const Landing& landing, const Caller& caller) {
  auto said = said_of(task, landing);
  auto run = said.hint ? caller.hint(*said.hint, said.values) : std::string();
  return {{}, std::move(said.what), std::move(run), {}, {}};
}

std::string keeping(const plan::TalkPromise& promise, const Talk& talk, const Caller& caller) {
  return promise.is_only ? caller.hint(Hint::KeepPromise, {talk.id.value})
                         : caller.hint(Hint::KeepOneOf, {talk.id.value, promise.name});
}

std::string conversations(int count) {
  return count == 1 ? "one conversation" : counted(count, "conversation");
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
