// `career portfolio forecast`: where may my roadmap lead?
#include "core/plan/forecast.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/forecast/forecast.hpp"

namespace career::cmd {

namespace {

constexpr Writers<views::InContext<plan::Forecast>> writers{
    .report = views::forecast_report, .json = views::forecast_json, .table = views::forecast_table};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec_on_today();
  if (const auto item = plan::one_too_many(spec, workspace.today()))
    throw Failure(Failure::Kind::Invalid, views::too_many_branches(spec, *item));
  return options.written(writers, {workspace.context(), plan::forecast(spec, workspace.today())});
}

}  // namespace

Run define_portfolio_forecast(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
