// `career portfolio forecast`: where may my roadmap lead?
#include "core/plan/forecast.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/forecast/forecast.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

Outcome run(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const Spec& spec = workspace.spec_on_today();
  if (const auto item = plan::one_too_many(spec, workspace.today()))
    throw Failure(Failure::Kind::Invalid, views::too_many_branches(spec, *item));
  const auto forecast = plan::forecast(spec, workspace.today());
  if (format == Format::Json) return options.report.outcome(views::forecast_json(forecast, spec));
  if (format == Format::Csv)
    return options.report.outcome(report::Report{{views::forecast_table(forecast, spec)}});
  return options.report.outcome(views::forecast_report(forecast, spec, workspace.caller()));
}

}  // namespace

Run define_portfolio_forecast(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json, Format::Csv});
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
