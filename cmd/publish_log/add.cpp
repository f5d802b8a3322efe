// `career publish-log add`: something was published.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/publishing.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/words.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string title;
  std::optional<std::string> on;
  std::optional<EntryKind> kind;
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

void must_be_one_name(const std::string& metric) {
  const auto comma = metric.find(',');
  if (comma == std::string::npos) return;
  const auto first = metric.substr(0, comma);
  const auto behind = metric.find_first_not_of(" ,", comma);
  throw Misuse(fmt::format("--shows takes one metric, not '{}'", metric),
               {behind == std::string::npos ? fmt::format("write --shows {}", first)
                                            : fmt::format("give --shows again: --shows {} --shows {}", first,
                                                          metric.substr(behind))});
}

LogEntry entry_of(const Options& options, Workspace& workspace) {
  LogEntry entry;
  entry.title.value = options.title;
  entry.date.value = day_said(options.on, "--on", workspace).value_or(workspace.today());
  if (options.kind) entry.kind.value = *options.kind;
  entry.audience = text_of(options.audience);
  entry.link = text_of(options.link);
  entry.result = text_of(options.result);
  for (const auto& metric : options.shows) {
    must_be_one_name(metric);
    entry.shows.push_back({metric, {}});
  }
  entry.topic = text_of(options.topic);
  return entry;
}

// What an entry of that day does to the contract: "October is kept, 3 months in a row; next due ...".
std::string kept_words(const plan::ContractStanding& standing, Every every, Date day, Date today) {
  const auto period =
      std::find_if(standing.periods.begin(), standing.periods.end(),
                   [&](const plan::ContractPeriod& candidate) { return candidate.period.holds(day); });
  if (period == standing.periods.end()) return {};
  const auto name = views::period_words(period->period, today);
  const auto next = views::next_words(standing, today);
  if (period->entries.size() > 1) {
    return fmt::format(": {} was kept already, and one more does not count for the next; {}", name, next);
  }
  if (standing.run < 2) return fmt::format(": {} is kept; {}", name, next);
  return fmt::format(": {} is kept, {} in a row; {}", name, views::periods_in_words(standing.run, every),
                     next);
}

std::string note_of(const actions::Publication& publication, const Spec& spec, Workspace& workspace) {
  const auto& id = publication.id;
  if (!publication.is_new) return fmt::format("'{}' is in the log already", id);
  const Publishing& publishing = *spec.publishing;
  const LogEntry& entry = publishing.log.back();
  std::string note = fmt::format("logged '{}'", id);
  if (const auto standing = plan::contract_on(spec, workspace.today()))
    note += kept_words(*standing, publishing.contract->every.value, entry.date.value, workspace.today());
  if (entry.topic) note += fmt::format("; '{}' is written down", entry.topic->value);
  if (!entry.result)
    note += "; say what came of it: " + workspace.caller().command("set publishing.log.{}.result TEXT", id);
  if (publication.meant_for) {
    note += fmt::format("; '{}' is a new audience, did you mean '{}'?", entry.audience->value,
                        *publication.meant_for);
  }
  return note;
}

Outcome run(const Options& options, Workspace& workspace) {
  if (options.title.empty()) {
    throw Misuse("what you published is not said",
                 {workspace.caller().command("publish-log add 'What forty tests taught us'")});
  }
  const auto edited = workspace.edit_spec(actions::publish, entry_of(options, workspace), options.dry_run);
  return changed_spec(edited, note_of(edited.done, edited.spec, workspace));
}

}  // namespace

Run define_publish_log_add(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("TITLE", options->title, "What it is called");
  syntax.add("--on DATE", options->on, "The day it went out; else today");
  syntax.add("--kind KIND", options->kind, "update or insight; else update");
  syntax.add("--audience WHO", options->audience, "Whom it is for");
  syntax.add("--link URL", options->link, "Where it is");
  syntax.add("--result TEXT", options->result, "What came of it, with a number if there is one");
  syntax.add("--shows METRIC", options->shows, "A metric that it shows; may be given several times").suggest =
      suggest_metrics;
  syntax.add("--topic TOPIC", options->topic, "What you used to repeat, and is now written down").suggest =
      suggest_topics;
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
