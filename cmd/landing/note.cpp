#include "cmd/landing/note.hpp"

#include <fmt/format.h>

#include "core/plan/landing.hpp"
#include "core/text/fold.hpp"
#include "core/text/prose.hpp"
#include "core/views/due/due.hpp"
#include "core/views/landing/tasks.hpp"

namespace career::cmd {

namespace {

// Nothing but what is left over is still to be done in a landing when the next one has begun.
std::size_t landing_to_go_on_with(const Spec& spec, std::size_t place, Date today) {
  const auto latest = plan::landing_on(spec, today);
  if (spec.landings[place].start.value >= spec.landings[*latest].start.value) return place;
  const auto active = plan::active_landing(spec, today);
  return active ? active->landing : *latest;
}

}  // namespace

std::string what_is_next(const Spec& spec, std::size_t landing, Workspace& workspace) {
  const Date today = workspace.today();
  const Caller caller = workspace.caller();
  const auto progress = plan::progress_of(spec, landing, today);
  if (progress.day < 1)
    return fmt::format("it starts in {}; see what to prepare: {}", counted(1 - progress.day, "day"),
                       caller.command("landing"));
  const auto tasks = plan::this_week(progress);
  if (tasks.empty()) {
    return progress.phase == plan::LandingPhase::Landed ? "this landing is complete" : "nothing is open";
  }
  const auto said = views::in_words(tasks.front(), spec.landings[landing], caller);
  return fmt::format("next, {}: {}{}{}", views::how_late(tasks.front().due, today), said.what,
                     said.run.empty() ? "" : views::before_command(said.what), said.run);
}

std::string landing_note(std::string did, const Spec& spec, const actions::InLanding& where, std::string next,
                         Workspace& workspace) {
  const Landing& landing = spec.landings[where.landing];
  if (!where.is_shown) {
    did += fmt::format(", in the landing in '{}' that began on {}", landing.role.value,
                       landing.start.value.iso());
  }
  if (next.empty())
    next = what_is_next(spec, landing_to_go_on_with(spec, where.landing, workspace.today()), workspace);
  return fmt::format("{}; {}", did, next);
}

void must_say_something(const std::string& words, const std::string& what, const std::string& example) {
  if (folded(words).empty()) throw Misuse(fmt::format("{} is not said", what), {example});
}

}  // namespace career::cmd
