#include "cmd/landing_edit.hpp"

#include <fmt/format.h>

#include "core/plan/landing.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/views/due.hpp"
#include "core/views/landing.hpp"
#include "core/views/landing_tasks.hpp"

namespace career::cmd {

namespace {

Landing& landing_to_write(Spec& spec, Date today, const Caller& caller) {
  const auto progress = plan::active_landing(spec, today);
  if (progress) return spec.landings[progress->landing];
  std::string message = "you are not landing in a role";
  if (!spec.landings.empty()) {
    const auto& last = spec.landings.back();
    message += fmt::format(": '{}' began on {} and is over", last.role.value, last.start.value.iso());
  }
  throw Misuse(std::move(message), {views::how_to_land(spec, caller)});
}

}  // namespace

std::string what_is_next(const Spec& spec, Date today, const Caller& caller) {
  const auto progress = plan::active_landing(spec, today);
  if (!progress) return "this landing is complete";
  if (progress->day < 1)
    return fmt::format("it starts in {} day{}; see what to prepare: {}", 1 - progress->day,
                       progress->day == 0 ? "" : "s", caller.command("landing"));
  const auto tasks = plan::this_week(*progress);
  if (tasks.empty()) return "nothing is open";
  const auto said = views::in_words(tasks.front(), spec.landings[progress->landing], caller);
  return fmt::format("next, {}: {}{}{}", views::how_late(tasks.front().due, today), said.what,
                     said.run.empty() ? "" : "; ", said.run);
}

Outcome edit_landing(const LandingEdit& edit, bool is_dry_run, Session& session) {
  const Date today = session.today();
  const Caller caller = session.caller();
  LandingChange change;
  const auto changed = session.edit_spec(
      [&](Spec& spec) {
        change = edit(spec, landing_to_write(spec, today, caller));
        if (change.next.empty()) change.next = what_is_next(spec, today, caller);
      },
      is_dry_run);
  Outcome outcome{changed.diff};
  if (!is_dry_run) {
    outcome.note = fmt::format("{}: {}{}; {}", changed.file,
                               changed.is_changed ? "" : "nothing to change: ", change.did, change.next);
  }
  return outcome;
}

void must_be_within(const Landing& landing, Date day, Date today) {
  if (day < landing.start.value) {
    throw Misuse(fmt::format("{} is before this landing begins, on {}", day.iso(), landing.start.value.iso()),
                 {"say the day with --on"});
  }
  if (day > today) {
    throw Misuse(fmt::format("{} is still to come", day.iso()), {"write it down when it has happened"});
  }
}

void must_say_something(const std::string& words, const std::string& what, const std::string& example) {
  if (folded(words).empty()) throw Misuse(fmt::format("{} is not said", what), {example});
}

}  // namespace career::cmd
