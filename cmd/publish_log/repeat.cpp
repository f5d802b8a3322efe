// `career publish-log repeat`: something was explained once more.
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
#include "core/text/shell_word.hpp"
#include "core/views/publishing/words.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string topic;
  std::optional<std::string> on;
  bool dry_run = false;
};

std::string note_of(const actions::Repetition& said, const std::string& topic, const Caller& caller) {
  if (said.written) {
    const auto& written = *said.written;
    const auto where = written.link ? fmt::format("send {}", written.link->value)
                                    : fmt::format("it is written in '{}'", written.title.value);
    return fmt::format("'{}', said {}: {}", topic, views::times_in_words(said.times), where);
  }
  if (said.times > 1) {
    return fmt::format("'{}', said {}: write it down, then log it: {}", topic,
                       views::times_in_words(said.times),
                       caller.command("publish-log add TITLE --topic {}", shell_word(topic)));
  }
  if (said.like) return fmt::format("'{}' is new, said once; did you mean '{}'?", topic, *said.like);
  return fmt::format("'{}', said once; the second time, write it down", topic);
}

Outcome run(const Options& options, Workspace& workspace) {
  if (options.topic.empty()) {
    throw Misuse("what you repeated is not said",
                 {workspace.caller().command("publish-log repeat 'how we size experiments'")});
  }
  const actions::Explanation explanation{options.topic, day_said(options.on, "--on", workspace)};
  const auto edited = workspace.edit_spec(actions::say_again, explanation, options.dry_run);
  return changed_spec(edited, note_of(edited.done, options.topic, workspace.caller()));
}

}  // namespace

Run define_publish_log_repeat(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("TOPIC", options->topic, "What you explained, in the same words each time").suggest =
      suggest_topics;
  syntax.add("--on DATE", options->on, "The day; else today");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
