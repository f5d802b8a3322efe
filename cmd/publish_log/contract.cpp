// `career publish-log contract`: what you and your manager have agreed on.
#include <memory>
#include <optional>

#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
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
  const Format format = options.format();
  const Spec& spec = workspace.spec();
  const bool has_contract = spec.publishing && spec.publishing->contract;
  if (format == Format::Json) return options.outcome(views::contract_json(spec, workspace.today()));
  if (format == Format::Markdown && has_contract) {
    const auto fields = views::contract_fields(spec, workspace.today());
    return options.outcome(report::fill(workspace.template_of("contract"), fields));
  }
  return options.outcome(views::contract_report(spec, workspace.today(), workspace.caller()));
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
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json});
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
