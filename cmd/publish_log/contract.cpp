// `career publish-log contract`: what you and your manager have agreed on.
#include <memory>
#include <optional>

#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/publishing.hpp"
#include "core/views/publishing/documents.hpp"
#include "core/views/publishing/notes.hpp"
#include "core/views/publishing/publishing.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> with;
  std::optional<std::string> i_will;
  std::optional<std::string> they_will;
  std::optional<Every> every;
  std::optional<std::string> since, until;
  ReportOptions report;
  bool dry_run = false;
};

struct Found {
  const Spec& spec;
  Date today;
  const Workspace& workspace;
};

// As Markdown it is the document that both sign, once there is something to sign.
constexpr Writers<Found> writers{
    .report =
        [](const Found& it) { return views::contract_report(it.spec, it.today, it.workspace.caller()); },
    .markdown = [](const Found& it) -> Result {
      if (!it.spec.publishing || !it.spec.publishing->contract) return writers.report(it);
      return report::fill(it.workspace.template_of("contract"), views::contract_fields(it.spec, it.today));
    },
    .json = [](const Found& it) { return views::contract_json(it.spec, it.today); }};

actions::Agreement agreement_of(const Options& options, Workspace& workspace) {
  actions::Agreement agreement{options.with, options.i_will, options.they_will, options.every, {}, {}};
  if (options.since) agreement.since = start_said(*options.since, "--since", workspace);
  if (options.until) agreement.until = end_said(*options.until, "--until", workspace);
  return agreement;
}

Outcome agree(const actions::Agreement& agreement, bool is_dry_run, Workspace& workspace) {
  std::string note;
  const auto changed = workspace.edit_spec(
      [&](Spec& spec) {
        const auto agreed = actions::agree(spec, agreement, workspace.today());
        note = views::agreed_note(spec, agreed, workspace.today());
      },
      is_dry_run);
  return changed_spec(changed, note, is_dry_run);
}

Outcome show(const ReportOptions& options, Workspace& workspace) {
  return options.written(writers, {workspace.spec(), workspace.today(), workspace});
}

Outcome run(const Options& options, Workspace& workspace) {
  const auto agreement = agreement_of(options, workspace);
  if (agreement.is_empty()) return show(options.report, workspace);
  return agree(agreement, options.dry_run, workspace);
}

}  // namespace

Run define_publish_log_contract(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--with WHO", options->with, "With whom");
  syntax.add("--i-will TEXT", options->i_will, "What you do each time");
  syntax.add("--they-will TEXT", options->they_will, "What they do with it");
  syntax.add("--every LENGTH", options->every, "How often: week, month or quarter");
  syntax.add("--since DATE", options->since, "From when it counts; else today");
  syntax.add("--until DATE", options->until, "Its last day: nothing is due after it");
  add_report_options(syntax, options->report, writers);
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
