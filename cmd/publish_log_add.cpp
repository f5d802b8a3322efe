// `career publish-log add`: something was published.
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cmd/changed_spec.hpp"
#include "cmd/choices.hpp"
#include "cmd/commands.hpp"
#include "cmd/dates.hpp"
#include "cmd/options.hpp"
#include "cmd/session.hpp"
#include "core/spec/publishing_edits.hpp"
#include "core/views/publishing_notes.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string title;
  std::optional<std::string> on;
  std::optional<std::string> kind;
  std::optional<std::string> audience;
  std::optional<std::string> link;
  std::optional<std::string> result;
  std::vector<std::string> shows;
  std::optional<std::string> topic;
  bool dry_run = false;
};

std::optional<Text> text_of(const std::optional<std::string>& text) {
  return text ? std::optional(Text{*text, {}}) : std::nullopt;
}

LogEntry entry_of(const Options& options, Session& session) {
  LogEntry entry;
  entry.title.value = options.title;
  entry.date.value = day_said(options.on, "--on", session);
  if (entry.date.value > session.today()) {
    throw Misuse(fmt::format("{} is still to come", entry.date.value.iso()),
                 {"log it on the day it is out; a day that is past is 'yesterday', -3d or 2026-10-28"});
  }
  if (const auto kind = choice_said<EntryKind>(options.kind, "--kind")) entry.kind.value = *kind;
  entry.audience = text_of(options.audience);
  entry.link = text_of(options.link);
  entry.result = text_of(options.result);
  for (const auto& metric : options.shows) entry.shows.push_back({metric, {}});
  entry.topic = text_of(options.topic);
  return entry;
}

Outcome run(const Options& options, Session& session) {
  if (options.title.empty()) {
    throw Misuse("what you published is not said", {"career publish-log add 'What forty tests taught us'"});
  }
  const LogEntry entry = entry_of(options, session);
  std::string note;
  const auto changed = session.edit_spec(
      [&](Spec& spec) {
        const auto published = spec::publish(spec, entry);
        note = views::published_note(published, spec, session.today());
      },
      options.dry_run);
  return changed_spec(changed, note, options.dry_run);
}

}  // namespace

Run define_publish_log_add(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("TITLE", options->title, "What it is called");
  app.add_option("--on", options->on, "The day it went out; else today")->type_name("DATE");
  app.add_option("--kind", options->kind, "update or insight; else update")->type_name("KIND");
  app.add_option("--audience", options->audience, "Whom it is for")->type_name("WHO");
  app.add_option("--link", options->link, "Where it is")->type_name("URL");
  app.add_option("--result", options->result, "What came of it, with a number if there is one")
      ->type_name("TEXT");
  app.add_option("--shows", options->shows, "A metric that it shows; may be given several times")
      ->type_name("METRIC")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--topic", options->topic, "What you used to repeat, and is now written down")
      ->type_name("TOPIC");
  add_dry_run(app, options->dry_run);
  return [options](Session& session) { return run(*options, session); };
}

}  // namespace career::cmd
