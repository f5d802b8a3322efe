#include "core/views/landing_tasks.hpp"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/text/shell_word.hpp"
#include "core/views/evaluation_words.hpp"
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

// On its last day there is no pace to keep: they complete the tour.
Said more_talks(int count, bool is_last_week) {
  const auto what = is_last_week ? (count == 1 ? "completes" : "complete")
                                 : (count == 1 ? "keeps the pace of" : "keep the pace of");
  return {count == 1 ? fmt::format("one more conversation {} your listening tour", what)
                     : fmt::format("{} more conversations {} your listening tour", count, what),
          "landing talk WHO"};
}

Said promise(const Talk& talk) {
  return {
      fmt::format("keep your promise to {}: {}", in_short(talk.with.value), in_short(talk.promised->value)),
      "landing kept " + talk.id.value};
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
    case Kind::Talks:
      return more_talks(task.count, plan::day_of(landing, task.due) == plan::last_day_to_listen);
    case Kind::Promise: return promise(landing.talks[task.place]);
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
