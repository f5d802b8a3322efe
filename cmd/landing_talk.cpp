// `career landing talk`, `kept` and `shared`: the listening tour.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/commands.hpp"
#include "cmd/dates.hpp"
#include "cmd/landing_edit.hpp"
#include "cmd/options.hpp"
#include "cmd/suggestions.hpp"
#include "cmd/syntax.hpp"
#include "core/plan/landing.hpp"
#include "core/spec/edits.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/shell_word.hpp"

namespace career::cmd {

namespace {

struct TalkOptions {
  std::string who;
  std::vector<std::string> heard;
  std::optional<std::string> promised;
  std::optional<std::string> on;
  bool dry_run = false;
};

struct KeptOptions {
  std::string talk;
  std::optional<std::string> on;
  bool dry_run = false;
};

struct SharedOptions {
  std::optional<std::string> on;
  bool dry_run = false;
};

bool is_same(const std::string& a, const std::string& b) { return folded(a) == folded(b); }

// The talk with that person on that day; another promise makes it another talk.
Talk* talk_of_that_day(Landing& landing, const TalkOptions& options, Date day) {
  const auto found = std::find_if(landing.talks.begin(), landing.talks.end(), [&](const Talk& talk) {
    const bool fits = !options.promised || !talk.promised || is_same(*options.promised, talk.promised->value);
    return talk.date.value == day && is_same(talk.with.value, options.who) && fits;
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

// "talk 'ines' of 2027-01-12, 3 of 30"; next is what was promised in it.
LandingChange change_of(const Talk& talk, const Landing& landing, const Caller& caller) {
  LandingChange change{fmt::format("talk '{}' of {}, {} of {}", talk.id.value, talk.date.value.iso(),
                                   landing.talks.size(), landing.goal.value)};
  if (talk.promised && !talk.kept) {
    change.next = fmt::format("keep your promise by {}: {}",
                              talk.date.value.plus_days(plan::days_to_keep_a_promise).iso(),
                              caller.command("landing kept {}", talk.id.value));
  }
  return change;
}

Outcome run_talk(const TalkOptions& options, Session& session) {
  const auto example = session.caller().command("landing talk Ines --heard 'slow releases'");
  must_say_something(options.who, "whom you talked with", example);
  for (const auto& line : options.heard) must_say_something(line, "what you heard", example);
  if (options.promised) {
    must_say_something(*options.promised, "what you promised",
                       "leave --promised out where you promised nothing");
  }
  const Date day = day_said(options.on, "--on", session);
  return edit_landing(
      [&](Spec&, Landing& landing) {
        must_be_within(landing, day, session.today());
        Talk* talk = talk_of_that_day(landing, options, day);
        if (talk == nullptr) {
          Talk made;
          made.date = {day};
          made.with = {options.who};
          spec::add(landing.talks, std::move(made));
          talk = &landing.talks.back();
        }
        add_lines(*talk, options.heard);
        if (options.promised && !talk->promised) talk->promised = Text{*options.promised};
        return change_of(*talk, landing, session.caller());
      },
      options.dry_run, session);
}

Outcome run_kept(const KeptOptions& options, Session& session) {
  must_say_something(options.talk, "the talk whose promise you kept",
                     "see which are open: " + session.caller().command("landing"));
  const Date day = day_said(options.on, "--on", session);
  return edit_landing(
      [&](Spec& spec, Landing& landing) {
        Talk& talk = spec::entry_named(spec, landing.talks, options.talk);
        if (!talk.promised) {
          throw Misuse(fmt::format("talk '{}' has no promise", talk.id.value),
                       {session.caller().command("landing talk {} --promised THING --on {}",
                                                 shell_word(talk.with.value), talk.date.value.iso())});
        }
        if (!talk.kept || options.on) {
          must_be_within(landing, day, session.today());
          if (day < talk.date.value) {
            throw Misuse(
                fmt::format("{} is before {}, when you promised it", day.iso(), talk.date.value.iso()),
                {"say the day with --on"});
          }
          talk.kept = Day{day};
        }
        return LandingChange{fmt::format("promise '{}' kept on {}", talk.id.value, talk.kept->value.iso())};
      },
      options.dry_run, session);
}

Outcome run_shared(const SharedOptions& options, Session& session) {
  const Date day = day_said(options.on, "--on", session);
  return edit_landing(
      [&](Spec&, Landing& landing) {
        if (!landing.shared || options.on) {
          must_be_within(landing, day, session.today());
          landing.shared = Day{day};
        }
        return LandingChange{fmt::format("State of the Union shared on {}", landing.shared->value.iso())};
      },
      options.dry_run, session);
}

}  // namespace

Run define_landing_talk(Syntax& syntax) {
  auto options = std::make_shared<TalkOptions>();
  syntax.add("WHO", options->who, "With whom: a name, and where they work");
  syntax.add("--heard LINE", options->heard, "What you heard; once for each line, a #tag names its theme");
  syntax.add("--promised THING", options->promised, "The one thing you will do for them");
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Session& session) { return run_talk(*options, session); };
}

Run define_landing_kept(Syntax& syntax) {
  auto options = std::make_shared<KeptOptions>();
  syntax.add("TALK", options->talk, "The id of the talk").suggest = suggest_promises;
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Session& session) { return run_kept(*options, session); };
}

Run define_landing_shared(Syntax& syntax) {
  auto options = std::make_shared<SharedOptions>();
  syntax.add("--on DATE", options->on, "The day (else today)");
  add_dry_run(syntax, options->dry_run);
  return [options](Session& session) { return run_shared(*options, session); };
}

}  // namespace career::cmd
