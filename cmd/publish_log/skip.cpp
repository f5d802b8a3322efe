// `career publish-log skip`: nothing will be published in a period, for a reason.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/publishing.hpp"
#include "core/model/words.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/words.hpp"

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

std::string note_of(const actions::SkippedPeriod& skipped, const Spec& spec, Date today) {
  const auto standing = plan::contract_on(spec, today).value_or(plan::ContractStanding{});
  return fmt::format("{} is skipped{}; {}", skipped.period.name(),
                     skipped.is_new ? ", which breaks no run" : " already",
                     views::next_words(standing, today));
}

Outcome run(const Options& options, Workspace& workspace) {
  if (options.period.empty()) {
    throw Misuse("which period to skip is not said", {how_to_skip(workspace)});
  }
  if (!options.why) {
    throw Misuse("a skip needs its reason: without one it is a miss", {"add --why 'parental leave'"});
  }
  const actions::Skip skip{options.period, *options.why};
  const auto edited = workspace.edit_spec(actions::skip, skip, options.dry_run);
  return changed_spec(edited, note_of(edited.done, edited.spec, workspace.today()));
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
