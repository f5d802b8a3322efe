// `career landing talk`, `kept` and `shared`: the listening tour.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/landing/note.hpp"
#include "core/actions/talks.hpp"
#include "core/plan/promises.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/landing/tasks.hpp"

namespace career::cmd {

namespace {

struct TalkOptions {
  std::string who;
  std::vector<std::string> heard;
  std::vector<std::string> promised;
  std::optional<std::string> due;
  std::optional<std::string> on;
  bool dry_run = false;
};

struct KeptOptions {
  std::string talk;
  std::optional<std::string> promise;
  std::optional<std::string> on;
  bool dry_run = false;
};

struct SharedOptions {
  std::optional<std::string> on;
  bool dry_run = false;
};

// "talk 'ines' of 2027-01-12, 3 of 30"
std::string said_of(const Talk& talk, const Landing& landing) {
  const auto count = static_cast<int>(landing.talks.size());
  const auto goal = landing.goal.value;
  return fmt::format(
      "talk '{}' of {}, {}", talk.id.value, talk.date.value.iso(),
      count > goal ? fmt::format("{} conversations", count) : fmt::format("{} of {}", count, goal));
}

// What was promised in it comes next.
std::string what_to_keep(const Talk& talk, const Caller& caller) {
  const auto open = plan::open_promises(talk);
  if (open.empty()) return {};
  const auto whose = open.size() == 1 ? std::string("keep your promise by")
                                      : fmt::format("keep your {} promises, the first by", open.size());
  return fmt::format("{} {}: {}", whose, open.front().due.iso(), views::keeping(open.front(), talk, caller));
}

Outcome run_talk(const TalkOptions& options, Workspace& workspace) {
  const auto example = workspace.caller().command("landing talk Ines --heard 'slow releases'");
  must_say_something(options.who, "whom you talked with", example);
  for (const auto& line : options.heard) must_say_something(line, "what you heard", example);
  for (const auto& promise : options.promised) {
    must_say_something(promise, "what you promised", "leave --promised out where you promised nothing");
  }
  const auto on = day_said(options.on, "--on", workspace);
  const auto due = end_said(options.due, "--due", workspace);
  if (due && options.promised.empty()) {
    throw Misuse("--due is the day of a promise, and there is none",
                 {"say what you promised with --promised"});
  }
  const actions::Conversation conversation{options.who, options.heard, options.promised, due, on};
  const auto edited = workspace.edit_spec(actions::talk, conversation, options.dry_run);
  const Landing& landing = edited.spec.landings[edited.done.landing];
  const Talk& talk = landing.talks[edited.done.entry];
  return changed_landing(edited, said_of(talk, landing), workspace, what_to_keep(talk, workspace.caller()));
}

Outcome run_kept(const KeptOptions& options, Workspace& workspace) {
  must_say_something(options.talk, "the talk whose promise you kept",
                     "see which are open: " + workspace.caller().command("landing"));
  const actions::Fulfilment said{options.talk, options.promise, day_said(options.on, "--on", workspace)};
  const auto edited = workspace.edit_spec(actions::keep_promise, said, options.dry_run);
  const auto& promise = edited.done.promise;
  const auto& id = edited.spec.landings[edited.done.landing].talks[edited.done.entry].id.value;
  return changed_landing(edited,
                         promise ? fmt::format("promise '{}' kept on {}",
                                               promise->is_only ? id : promise->name, promise->kept->iso())
                                 : fmt::format("every promise of talk '{}' is kept", id),
                         workspace);
}

Outcome run_shared(const SharedOptions& options, Workspace& workspace) {
  const auto edited =
      workspace.edit_spec(actions::share, day_said(options.on, "--on", workspace), options.dry_run);
  const auto& shared = edited.spec.landings[edited.done.landing].shared;
  return changed_landing(edited, fmt::format("State of the Union shared on {}", shared->value.iso()),
                         workspace);
}

}  // namespace

Run define_landing_talk(Syntax& syntax) {
  auto options = std::make_shared<TalkOptions>();
  syntax.add("WHO", options->who, "With whom: a name, and where they work");
  syntax.add("--heard LINE", options->heard, "What you heard; once for each line, a #tag names its theme");
  syntax.add("--promised THING", options->promised, "What you will do for them; once for each thing");
  syntax.add("--due DATE", options->due, "By when you will (else in a week)");
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_talk(*options, workspace); };
}

Run define_landing_kept(Syntax& syntax) {
  auto options = std::make_shared<KeptOptions>();
  syntax.add("TALK", options->talk, "The id of the talk, or whom it was with").suggest = suggest_promises;
  syntax.add("PROMISE", options->promise, "Which of several: its name, or its words").suggest =
      suggest_promise_names;
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_kept(*options, workspace); };
}

Run define_landing_shared(Syntax& syntax) {
  auto options = std::make_shared<SharedOptions>();
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run_shared(*options, workspace); };
}

}  // namespace career::cmd
