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
#include "core/views/publishing/notes.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string topic;
  std::optional<std::string> on;
  bool dry_run = false;
};

Outcome run(const Options& options, Workspace& workspace) {
  if (options.topic.empty()) {
    throw Misuse("what you repeated is not said",
                 {workspace.caller().command("publish-log repeat 'how we size experiments'")});
  }
  const Date on = day_said(options.on, "--on", workspace);
  if (on > workspace.today())
    throw Misuse(fmt::format("{} is still to come", on.iso()), {"count what was said"});
  std::string note;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        note = views::said_again_note(actions::say_again(spec, options.topic, on), options.topic,
                                      workspace.caller());
      },
      options.dry_run);
  return changed_spec(changed, note, options.dry_run);
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
