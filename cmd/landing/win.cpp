// `career landing win` and `done`: quick wins.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/landing/edit.hpp"
#include "core/model/entries.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"

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
  const auto due = options.due ? std::optional(end_said(*options.due, "--due", workspace)) : std::nullopt;
  return edit_landing(
      {},
      [&](Spec&, Landing& landing) {
        if (due && due->last() < landing.start.value) {
          throw Misuse(
              fmt::format("{} is before this landing begins, on {}", due->iso(), landing.start.value.iso()),
              {"say by when with --due"});
        }
        auto win = std::find_if(landing.wins.begin(), landing.wins.end(), [&](const Win& known) {
          return folded(known.win.value) == folded(options.text);
        });
        if (win == landing.wins.end()) {
          Win made;
          made.win = {options.text};
          add(landing.wins, std::move(made));
          win = landing.wins.end() - 1;
        }
        if (options.for_whom) win->for_whom = Text{*options.for_whom};
        if (due) win->due = DateAsWritten{*due};
        return LandingChange{said_of(*win)};
      },
      options.dry_run, workspace);
}

Outcome run_done(const DoneOptions& options, Workspace& workspace) {
  must_say_something(options.win, "which win is done",
                     "see which are open: " + workspace.caller().command("landing"));
  const Date day = day_said(options.on, "--on", workspace);
  return edit_landing(
      {.entry = options.win,
       .is_open_in =
           [&](const Landing& landing) {
             return std::any_of(landing.wins.begin(), landing.wins.end(),
                                [&](const Win& win) { return win.id.value == options.win && !win.done; });
           }},
      [&](Spec& spec, Landing& landing) {
        Win& win = entry_named(spec, landing.wins, options.win);
        if (!win.done || options.on) {
          must_be_within(landing, day, workspace.today());
          win.done = Day{day};
        }
        return LandingChange{fmt::format("win '{}' done on {}", win.id.value, win.done->value.iso())};
      },
      options.dry_run, workspace);
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
