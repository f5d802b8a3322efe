// `career portfolio close`: a role has ended, and this is how.
#include <memory>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/former_manager.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/roles.hpp"
#include "core/model/entries.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> id, on, story, lesson;
  std::optional<RoleOutcome> outcome;
  bool is_dry_run = false;
};

actions::Ending ending_said(const Options& options, Workspace& workspace) {
  if (!options.id)
    throw Misuse("which role has ended is not said",
                 {"to list them: " + workspace.caller().command("portfolio")});
  if (!options.on) {
    Spec spec = workspace.spec();
    const auto& role = entry_named(spec, spec.roles, *options.id);
    if (role.to) throw actions::has_ended(role, workspace.caller());
    throw Misuse("--on is missing", {views::how_to_close(role, workspace.today().iso(), workspace.caller())});
  }
  return {end_said(*options.on, "--on", workspace), options.outcome, options.story, options.lesson};
}

// What has not come yet can be planned, but nobody knows how it went.
void check(const Role& role, const actions::Ending& ending, Date today, const Caller& caller) {
  if (ending.on.last() < role.from->first()) {
    throw Misuse(fmt::format("'{}' began on {}, and {} is before that", role.id.value, role.from->iso(),
                             ending.on.iso()),
                 {});
  }
  const bool is_ahead = ending.on.last() > today;
  const bool is_told = ending.outcome || ending.story || ending.lesson;
  if (is_ahead && (is_told || role.bet.value == Bet::Swing)) {
    throw Misuse(fmt::format("{} is still to come, and how '{}' ends is not known yet", ending.on.iso(),
                             role.id.value),
                 {"to plan it: " + caller.command("set roles.{}.to {}", role.id.value, ending.on.iso())});
  }
}

Next what_next(const Spec& spec, const Role& closed, Date today, const Caller& caller) {
  if (closed.outcome && closed.outcome->value == RoleOutcome::Failed && !closed.lesson)
    return {caller.command("set roles.{}.lesson TEXT", closed.id.value), "what it taught"};
  if (current_role(spec, today).candidates.empty())
    return {views::how_to_add_a_role(caller), "the next role"};
  return {caller.command("portfolio"), "your roles over the years"};
}

Outcome run(const Options& options, Workspace& workspace) {
  const auto ending = ending_said(options, workspace);
  std::string note;
  std::vector<Next> next;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        auto& role = entry_named(spec, spec.roles, *options.id);
        check(role, ending, workspace.today(), workspace.caller());
        actions::close_role(role, ending, workspace.caller());
        const bool is_ahead = ending.on.last() > workspace.today();
        note = fmt::format("'{}' {} on {}", role.id.value, is_ahead ? "ends" : "ended", ending.on.iso());
        next = {what_next(spec, role, workspace.today(), workspace.caller())};
        add_former_manager(next, spec, ending.on.last(), workspace);
      },
      options.is_dry_run);
  return changed_spec(changed, note, options.is_dry_run, std::move(next));
}

}  // namespace

Run define_portfolio_close(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("ID", options->id, "The id of the role").suggest = suggest_open_roles;
  syntax.add("--on DATE", options->on, "Its last day, month or year");
  syntax.add("--outcome OUTCOME", options->outcome, "landed, mixed or failed; a swing must say");
  syntax.add("--story TEXT", options->story, "What you will tell of it");
  syntax.add("--lesson TEXT", options->lesson, "What it taught");
  add_dry_run(syntax, options->is_dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
