#include "cmd/landing/edit.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cmd/workspace/changed_spec.hpp"
#include "core/plan/landing.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/views/due/due.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/landing/tasks.hpp"

namespace career::cmd {

namespace {

bool has_entry(const Landing& landing, const std::string& id) {
  const auto is_in = [&](const auto& entries) {
    return std::any_of(entries.begin(), entries.end(), [&](const auto& it) { return it.id.value == id; });
  };
  return is_in(landing.talks) || is_in(landing.problems) || is_in(landing.wins) || is_in(landing.checks);
}

// The one that `career landing` shows.
std::optional<std::size_t> shown_landing(const Spec& spec, Date today) {
  const auto progress = plan::active_landing(spec, today);
  return progress ? std::optional(progress->landing) : std::nullopt;
}

// The one that is shown where it is open there, else the last to begin of those where it is open. Where it is
// settled everywhere, the last one that has it says so.
std::size_t landing_to_settle(const Spec& spec, const LandingMeant& meant, std::size_t shown) {
  std::vector<std::size_t> places(spec.landings.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    if (a == shown || b == shown) return a == shown && b != shown;
    return spec.landings[a].start.value > spec.landings[b].start.value;
  });
  const auto first = [&](auto is_meant) { return std::find_if(places.begin(), places.end(), is_meant); };
  auto found = first([&](std::size_t place) { return meant.is_open_in(spec.landings[place]); });
  if (found == places.end())
    found = first([&](std::size_t place) { return has_entry(spec.landings[place], meant.entry); });
  return found == places.end() ? shown : *found;
}

std::size_t landing_to_write(const Spec& spec, const LandingMeant& meant, Date today, const Caller& caller) {
  const auto latest = plan::landing_on(spec, today);
  if (!latest) {
    throw Misuse("you are not landing in a role", {views::how_to_land(spec, today, caller)});
  }
  const auto shown = shown_landing(spec, today).value_or(*latest);
  if (meant.has_begun) return *latest;
  if (meant.is_open_in) return landing_to_settle(spec, meant, shown);
  const bool is_in_latest =
      !has_entry(spec.landings[shown], meant.entry) && has_entry(spec.landings[*latest], meant.entry);
  return is_in_latest ? *latest : shown;
}

// Nothing but what is left over is still to be done in a landing when the next one has begun.
std::size_t landing_to_go_on_with(const Spec& spec, std::size_t place, Date today) {
  const auto latest = plan::landing_on(spec, today);
  const bool is_before = spec.landings[place].start.value < spec.landings[*latest].start.value;
  return is_before ? shown_landing(spec, today).value_or(*latest) : place;
}

}  // namespace

std::string what_is_next(const Spec& spec, std::size_t landing, Date today, const Caller& caller) {
  const auto progress = plan::progress_of(spec, landing, today);
  if (progress.day < 1)
    return fmt::format("it starts in {} day{}; see what to prepare: {}", 1 - progress.day,
                       progress.day == 0 ? "" : "s", caller.command("landing"));
  const auto tasks = plan::this_week(progress);
  if (tasks.empty()) {
    return progress.phase == plan::LandingPhase::Landed ? "this landing is complete" : "nothing is open";
  }
  const auto said = views::in_words(tasks.front(), spec.landings[landing], caller);
  return fmt::format("next, {}: {}{}{}", views::how_late(tasks.front().due, today), said.what,
                     said.run.empty() ? "" : views::before_command(said.what), said.run);
}

Outcome edit_landing(const LandingMeant& meant, const LandingEdit& edit, bool is_dry_run,
                     Workspace& workspace) {
  const Date today = workspace.today();
  const Caller caller = workspace.caller();
  LandingChange change;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        const auto place = landing_to_write(spec, meant, today, caller);
        Landing& landing = spec.landings[place];
        const bool is_shown = shown_landing(spec, today) == place;
        change = edit(spec, landing);
        if (!is_shown) {
          change.did += fmt::format(", in the landing in '{}' that began on {}", landing.role.value,
                                    landing.start.value.iso());
        }
        if (change.next.empty())
          change.next = what_is_next(spec, landing_to_go_on_with(spec, place, today), today, caller);
      },
      is_dry_run);
  return changed_spec(changed, fmt::format("{}; {}", change.did, change.next), is_dry_run);
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
