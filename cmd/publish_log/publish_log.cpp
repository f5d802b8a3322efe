// `career publish-log`: is the contract kept, and what is worth writing next?
#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/publishing.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

Outcome run(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const Spec& spec = workspace.spec();
  const auto standing = plan::publishing_on(spec, workspace.today());
  if (format == Format::Json)
    return options.report.outcome(views::publishing_json(standing, spec, workspace.today()));
  return options.report.outcome(
      views::publishing_report(standing, spec, workspace.today(), workspace.caller()));
}

}  // namespace

Run define_publish_log(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json});
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
