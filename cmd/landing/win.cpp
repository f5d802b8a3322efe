// `career landing win` and `done`: quick wins.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/landing/note.hpp"
#include "core/actions/landing.hpp"
#include "core/text/diagnostic.hpp"

namespace career::cmd {

namespace {

struct WinOptions {
  std::string text;
  std::optional<std::string> for_whom;
  std::optional<std::string> due;
  bool dry_run = false;
};

struct DoneOptions {
  std::string win;
  std::optional<std::string> on;
  bool dry_run = false;
};

std::string said_of(const Win& win) {
  return fmt::format("win '{}'{}{}", win.id.value, win.for_whom ? " for " + win.for_whom->value : "",
                     win.due ? ", due " + win.due->value.iso() : "");
}

Outcome run_win(const WinOptions& options, Workspace& workspace) {
  must_say_something(options.text, "the quick win",
                     workspace.caller().command("landing win 'feature flags' --for Engineering"));
  if (options.for_whom) must_say_something(*options.for_whom, "whom it is for", "--for Engineering");
  const actions::PlannedWin planned{options.text, options.for_whom,
                                    end_said(options.due, "--due", workspace)};
  const auto edited = workspace.edit_spec(actions::plan_win, planned, options.dry_run);
  return changed_landing(edited, said_of(edited.spec.landings[edited.done.landing].wins[edited.done.entry]),
                         workspace);
}

Outcome run_done(const DoneOptions& options, Workspace& workspace) {
  must_say_something(options.win, "which win is done",
                     "see which are open: " + workspace.caller().command("landing"));
  const actions::DoneWin done{options.win, day_said(options.on, "--on", workspace)};
  const auto edited = workspace.edit_spec(actions::finish_win, done, options.dry_run);
  const Win& win = edited.spec.landings[edited.done.landing].wins[edited.done.entry];
  return changed_landing(edited, fmt::format("win '{}' done on {}", win.id.value, win.done->value.iso()),
                         workspace);
}

}  // namespace

Run define_landing_win(Syntax& syntax) {
  auto options = std::make_shared<WinOptions>();
  syntax.add("TEXT", options->text, "The small, tangible improvement");
  syntax.add("--for WHO", options->for_whom, "Whom it helps");
  syntax.add("--due DATE", options->due, "By when");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_win(*options, workspace); };
}

Run define_landing_done(Syntax& syntax) {
  auto options = std::make_shared<DoneOptions>();
  syntax.add("WIN", options->win, "The id of the win").suggest = suggest_open_wins;
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_done(*options, workspace); };
}

}  // namespace career::cmd
