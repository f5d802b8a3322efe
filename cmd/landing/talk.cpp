// `career landing talk`, `kept` and `shared`: the listening tour.
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
#include "core/plan/promises.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/shell_word.hpp"
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

bool is_same(const std::string& a, const std::string& b) { return folded(a) == folded(b); }

// The talk with that person on that day.
Talk* talk_of_that_day(Landing& landing, const TalkOptions& options, Date day) {
  const auto found = std::find_if(landing.talks.begin(), landing.talks.end(), [&](const Talk& talk) {
    return talk.date.value == day && is_same(talk.with.value, options.who);
  });
  return found == landing.talks.end() ? nullptr : &*found;
}

// Each line once.
void add_lines(Talk& talk, const std::vector<std::string>& heard) {
  for (const auto& line : heard) {
    const bool is_there = std::any_of(talk.heard.begin(), talk.heard.end(),
                                      [&](const Text& said) { return is_same(said.value, line); });
    if (!is_there) talk.heard.push_back({line});
  }
}

std::vector<plan::TalkPromise> open_promises(const Talk& talk) {
  auto promises = plan::promises_of(talk);
  std::erase_if(promises, [](const plan::TalkPromise& promise) { return promise.kept.has_value(); });
  std::stable_sort(promises.begin(), promises.end(),
                   [](const auto& a, const auto& b) { return a.due < b.due; });
  return promises;
}

// Each promise once. A single one with a week to keep it is the talk's `promised`.
void add_promises(Talk& talk, const std::vector<std::string>& promised,
                  const std::optional<PartialDate>& due) {
  const bool is_single = promised.size() == 1 && !due && !talk.promised && talk.promises.empty();
  if (is_single) {
    talk.promised = Text{promised.front()};
    return;
  }
  for (const auto& words : promised) {
    if (due && talk.promised && is_same(talk.promised->value, words)) {
      throw Misuse(
          fmt::format("talk '{}' has that promise already, with a week to keep it", talk.id.value),
          {fmt::format("in career.yaml, write it as promises: [{{promise: ..., due: {}}}]", due->iso())});
    }
    const auto known = std::find_if(talk.promises.begin(), talk.promises.end(), [&](const Promise& promise) {
      return is_same(promise.promise.value, words);
    });
    if (known != talk.promises.end()) {
      if (due) known->due = DateAsWritten{*due};
    } else if (!talk.promised || !is_same(talk.promised->value, words)) {
      talk.promises.push_back({{words}, due ? std::optional(DateAsWritten{*due}) : std::nullopt, {}});
    }
  }
}

// "talk 'ines' of 2027-01-12, 3 of 30"; next is what was promised in it.
LandingChange change_of(const Talk& talk, const Landing& landing, const Caller& caller) {
  const auto count = static_cast<int>(landing.talks.size());
  const auto goal = landing.goal.value;
  LandingChange change{fmt::format(
      "talk '{}' of {}, {}", talk.id.value, talk.date.value.iso(),
      count > goal ? fmt::format("{} conversations", count) : fmt::format("{} of {}", count, goal))};
  const auto open = open_promises(talk);
  if (open.empty()) return change;
  const auto whose = open.size() == 1 ? std::string("keep your promise by")
                                      : fmt::format("keep your {} promises, the first by", open.size());
  change.next = fmt::format("{} {}: {}", whose, open.front().due.iso(),
                            caller.command("{}", views::keeping(open.front(), talk)));
  return change;
}

Outcome run_talk(const TalkOptions& options, Workspace& workspace) {
  const auto example = workspace.caller().command("landing talk Ines --heard 'slow releases'");
  must_say_something(options.who, "whom you talked with", example);
  for (const auto& line : options.heard) must_say_something(line, "what you heard", example);
  for (const auto& promise : options.promised) {
    must_say_something(promise, "what you promised", "leave --promised out where you promised nothing");
  }
  const Date day = day_said(options.on, "--on", workspace);
  const auto due = options.due ? std::optional(end_said(*options.due, "--due", workspace)) : std::nullopt;
  if (due && options.promised.empty()) {
    throw Misuse("--due is the day of a promise, and there is none",
                 {"say what you promised with --promised"});
  }
  if (due && due->last() < day) {
    throw Misuse(fmt::format("{} is before you promised it, on {}", due->iso(), day.iso()),
                 {"say by when with --due"});
  }
  return edit_landing(
      {.has_begun = true},
      [&](Spec&, Landing& landing) {
        must_be_within(landing, day, workspace.today());
        Talk* talk = talk_of_that_day(landing, options, day);
        if (talk == nullptr) {
          Talk made;
          made.date = {day};
          made.with = {options.who};
          add(landing.talks, std::move(made));
          talk = &landing.talks.back();
        }
        add_lines(*talk, options.heard);
        add_promises(*talk, options.promised, due);
        return change_of(*talk, landing, workspace.caller());
      },
      options.dry_run, workspace);
}

// The promise of that name, or in these words; without a name the only one that is open, or the only one.
std::optional<plan::TalkPromise> promise_meant(const Talk& talk, const KeptOptions& options,
                                               const Caller& caller) {
  const auto all = plan::promises_of(talk);
  if (all.empty()) {
    throw Misuse(fmt::format("talk '{}' has no promise", talk.id.value),
                 {caller.command("landing talk {} --promised THING --on {}", shell_word(talk.with.value),
                                 talk.date.value.iso())});
  }
  const auto ways = [&](const std::vector<plan::TalkPromise>& promises) {
    std::vector<std::string> commands;
    for (const auto& it : promises) commands.push_back(caller.command("{}", views::keeping(it, talk)));
    return commands;
  };
  if (options.promise) {
    const auto named = std::find_if(all.begin(), all.end(), [&](const plan::TalkPromise& it) {
      return it.name == *options.promise || is_same(it.what, *options.promise);
    });
    if (named != all.end()) return *named;
    throw Misuse(fmt::format("there is no promise '{}' in talk '{}'", *options.promise, talk.id.value),
                 ways(all));
  }
  const auto open = open_promises(talk);
  if (open.size() == 1) return open.front();
  if (all.size() == 1) return all.front();
  if (open.empty() && !options.on) return std::nullopt;
  throw Misuse(fmt::format("which promise of talk '{}' did you keep?", talk.id.value),
               ways(open.empty() ? all : open));
}

// The id of the talk; whoever names the person means the only talk with them. Two landings may share an id.
std::string id_of_talk(const Spec& spec, const std::string& word) {
  std::vector<std::string> with_them;
  for (const auto& landing : spec.landings) {
    for (const auto& talk : landing.talks) {
      if (talk.id.value == word) return word;
      const bool is_new = with_them.empty() || with_them.front() != talk.id.value;
      if (is_new && is_same(talk.with.value, word)) with_them.push_back(talk.id.value);
    }
  }
  return with_them.size() == 1 ? with_them.front() : word;
}

Outcome run_kept(const KeptOptions& options, Workspace& workspace) {
  must_say_something(options.talk, "the talk whose promise you kept",
                     "see which are open: " + workspace.caller().command("landing"));
  const Date day = day_said(options.on, "--on", workspace);
  const std::string id = id_of_talk(workspace.spec(), options.talk);
  return edit_landing(
      {.entry = id,
       .is_open_in =
           [&](const Landing& landing) {
             return std::any_of(landing.talks.begin(), landing.talks.end(), [&](const Talk& talk) {
               return talk.id.value == id && !open_promises(talk).empty();
             });
           }},
      [&](Spec& spec, Landing& landing) {
        Talk& talk = entry_named(spec, landing.talks, id);
        const auto promise = promise_meant(talk, options, workspace.caller());
        if (!promise) return LandingChange{fmt::format("every promise of talk '{}' is kept", talk.id.value)};
        auto& kept = plan::kept_day(talk, *promise);
        if (!kept || options.on) {
          must_be_within(landing, day, workspace.today());
          if (day < talk.date.value) {
            throw Misuse(
                fmt::format("{} is before {}, when you promised it", day.iso(), talk.date.value.iso()),
                {"say the day with --on"});
          }
          kept = Day{day};
        }
        const auto name = promise->is_only ? talk.id.value : promise->name;
        return LandingChange{fmt::format("promise '{}' kept on {}", name, kept->value.iso())};
      },
      options.dry_run, workspace);
}

Outcome run_shared(const SharedOptions& options, Workspace& workspace) {
  const Date day = day_said(options.on, "--on", workspace);
  return edit_landing(
      {.has_begun = true},
      [&](Spec&, Landing& landing) {
        if (!landing.shared || options.on) {
          must_be_within(landing, day, workspace.today());
          landing.shared = Day{day};
        }
        return LandingChange{fmt::format("State of the Union shared on {}", landing.shared->value.iso())};
      },
      options.dry_run, workspace);
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
