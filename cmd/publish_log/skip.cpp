// `career publish-log skip`: nothing will be published in a period, for a reason.
#include <memory>
#include <optional>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/publishing.hpp"
#include "core/model/words.hpp"
#include "core/views/publishing/notes.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string period;
  std::optional<std::string> why;
  bool dry_run = false;
};

// In the words of the contract, and a period in which nothing can have been published yet.
std::string how_to_skip(Workspace& workspace) {
  const auto& publishing = workspace.spec().publishing;
  const auto every = publishing && publishing->contract ? publishing->contract->every.value : Every::Month;
  return workspace.caller().command("publish-log skip 'next {}' --why 'parental leave'", word_of(every));
}

Outcome run(const Options& options, Workspace& workspace) {
  if (options.period.empty()) {
    throw Misuse("which period to skip is not said", {how_to_skip(workspace)});
  }
  if (!options.why) {
    throw Misuse("a skip needs its reason: without one it is a miss", {"add --why 'parental leave'"});
  }
  std::string note;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        const auto skipped =
            actions::skip(spec, options.period, *options.why, workspace.today(), workspace.caller());
        note = views::skipped_note(skipped, spec, workspace.today());
      },
      options.dry_run);
  return changed_spec(changed, note, options.dry_run);
}

}  // namespace

Run define_publish_log_skip(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("PERIOD", options->period, "2026-08, 2026-W33 or 2026-Q3, as the contract counts");
  syntax.add("--why TEXT", options->why, "The reason");
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
