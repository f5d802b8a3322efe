// `career status`: where a career stands, on one screen.
#include "core/plan/status.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/status/status.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

std::optional<Offer> offer_of_decision(std::optional<std::size_t> decision, const Spec& spec,
                                       Workspace& workspace) {
  const auto name = decision ? spec.decisions[*decision].offer : std::nullopt;
  return name ? workspace.offer_found(workspace.offer_files().path_of(name->value), spec) : std::nullopt;
}

Outcome run(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const Spec& spec = workspace.spec();
  const Offers offers = workspace.pending_offers();
  const auto answers = answers_of(spec, workspace.offer_files(), workspace.today());
  const auto status = plan::status_on(spec, offers.offers, answers, workspace.today());
  const auto decided = offer_of_decision(status.decision, spec, workspace);
  const views::DueContext context{spec, offers.offers, workspace.today(), workspace.caller()};
  const Exit exit = has_errors(offers.findings) ? Exit::Invalid : Exit::Fine;
  if (format == Format::Json)
    return options.report.outcome(views::status_json(status, context, decided), exit, offers.findings);
  return options.report.outcome(views::status_report(status, context, decided), exit, offers.findings);
}

}  // namespace

Run define_status(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json});
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
