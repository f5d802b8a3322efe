// `career landing start`: the first day in a role.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/former_manager.hpp"
#include "cmd/landing/edit.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/model/entries.hpp"
#include "core/model/ids.hpp"
#include "core/model/number.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string role;
  std::optional<std::string> offer;
  std::optional<std::string> on;
  std::optional<std::string> goal;
  bool dry_run = false;
};

int goal_of(const std::string& text) {
  const auto goal = parse_whole(text);
  if (goal && *goal >= 1) return *goal;
  throw Misuse(fmt::format("--goal: '{}' is no number of conversations", text),
               {"write a whole number from 1 on"});
}

// The day the role begins, where the spec names it; else today.
Date first_day(const Options& options, const Role& role, Workspace& workspace) {
  const auto& from = role.from.value;
  const Date start = !options.on && from.precision() == Precision::Day
                         ? from.first()
                         : day_said(options.on, "--on", workspace);
  if (start < from.first()) {
    throw Misuse(fmt::format("{} is before '{}' begins ({})", start.iso(), role.id.value, from.iso()),
                 {"say the day with --on, or set when the role begins"});
  }
  if (is_over_on(role, start)) {
    throw Misuse(
        fmt::format("'{}' is over on {}: it ended {}", role.id.value, start.iso(), role.to->value.iso()),
        {"a role that is not in the spec yet: " + views::how_to_add_a_role(workspace.caller())});
  }
  return start;
}

// The landing will refer to it: 'nurse-2' may be another role once one more is written.
void must_keep_its_id(const Spec& spec, const Role& role) {
  const auto sharers = sharing_id(spec.roles, role.id.value);
  if (sharers.empty()) return;
  throw Misuse(fmt::format("'{}' could come to mean another role", role.id.value),
               help_for_sharers(sharers, *spec.source));
}

void must_be_new(const Spec& spec, const Role& role, const Caller& caller) {
  const auto found = std::find_if(spec.landings.begin(), spec.landings.end(), [&](const Landing& landing) {
    return landing.role.value == role.id.value;
  });
  if (found == spec.landings.end()) return;
  throw Misuse(
      fmt::format("there is a landing in '{}' already, since {}", role.id.value, found->start.value.iso()),
      {"see how far it has come: " + caller.command("landing")});
}

// What was claimed and not verified; `path` is how the spec names the offer.
std::vector<Check> checks_of(const Offer& offer, const std::string& path) {
  std::vector<Check> checks;
  for (const auto& claim : offer.claims) {
    Check check;
    if (!claim.id.is_derived()) check.id = {claim.id.value};
    check.claim = {claim.claim.value};
    check.offer = Text{path};
    if (claim.said_by) check.said_by = Text{claim.said_by->value};
    add(checks, std::move(check));
  }
  return checks;
}

Outcome run(const Options& options, Workspace& workspace) {
  const Caller caller = workspace.caller();
  if (options.role.empty()) {
    std::vector<std::string> help;
    if (views::role_to_land_in(workspace.spec(), workspace.today()) != nullptr)
      help.push_back(views::how_to_land(workspace.spec(), workspace.today(), caller));
    help.push_back("a role that is not in the spec yet: " + views::how_to_add_a_role(caller));
    throw Misuse("which role you start in is not said", std::move(help));
  }
  const auto goal = options.goal ? std::optional(goal_of(*options.goal)) : std::nullopt;
  std::vector<Check> checks;
  if (options.offer) {
    const auto offers = workspace.offers({*options.offer});
    checks = checks_of(offers.offers.front(),
                       workspace.offer_files().name_of(offers.offers.front().source->name()));
  }
  const Date today = workspace.today();
  std::string did;
  std::string next;
  std::vector<Next> hints;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        const Role& role = entry_named(spec, spec.roles, options.role);
        must_keep_its_id(spec, role);
        must_be_new(spec, role, caller);
        Landing landing;
        landing.role = {role.id.value};
        landing.start = {first_day(options, role, workspace)};
        if (goal) landing.goal = {*goal};
        landing.checks = checks;
        did = fmt::format("landing in '{}' from {}, {} conversations in the first 30 days", role.id.value,
                          landing.start.value.iso(), landing.goal.value);
        if (!checks.empty()) {
          did += fmt::format(", {} claim{} to verify", checks.size(), checks.size() == 1 ? "" : "s");
        }
        const Date start = landing.start.value;
        spec.landings.push_back(std::move(landing));
        next = what_is_next(spec, spec.landings.size() - 1, today, caller);
        add_former_manager(hints, spec, start, workspace);
      },
      options.dry_run);
  return changed_spec(changed, fmt::format("{}; {}", did, next), options.dry_run, std::move(hints));
}

}  // namespace

Run define_landing_start(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--role ROLE", options->role, "The id of the role").suggest = suggest_open_roles;
  syntax.add("--offer FILE", options->offer, "The offer that led to it: its claims become checks");
  syntax.add("--on DATE", options->on, "Day 1 (else the day the role begins, else today)");
  syntax.add("--goal N", options->goal, "Conversations in the first 30 days (else 30)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
