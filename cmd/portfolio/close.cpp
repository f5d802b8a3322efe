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
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> id, on, story, lesson;
  std::optional<RoleOutcome> outcome;
  bool is_dry_run = false;
};

Next what_next(const Spec& spec, const Role& closed, Date today, const Caller& caller) {
  if (closed.outcome && closed.outcome->value == RoleOutcome::Failed && !closed.lesson)
    return {caller.command("set roles.{}.lesson TEXT", closed.id.value), "what it taught"};
  if (current_role(spec, today).candidates.empty())
    return {views::how_to_add_a_role(caller), "the next role"};
  return {caller.command("portfolio"), "your roles over the years"};
}

Outcome run(const Options& options, Workspace& workspace) {
  if (!options.id)
    throw Misuse("which role has ended is not said",
                 {"to list them: " + workspace.caller().command("portfolio")});
  const actions::Ending ending{*options.id, end_said(options.on, "--on", workspace), options.outcome,
                               options.story, options.lesson};
  const auto edited = workspace.edit_spec(actions::close_role, ending, options.is_dry_run);
  const Role& role = edited.spec.roles[edited.done];
  const Date last = role.to->value.last();
  std::vector<Next> next{what_next(edited.spec, role, workspace.today(), workspace.caller())};
  add_former_manager(next, edited.spec, last, workspace);
  return changed_spec(edited,
                      fmt::format("'{}' {} on {}", role.id.value, last > workspace.today() ? "ends" : "ended",
                                  role.to->value.iso()),
                      std::move(next));
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
