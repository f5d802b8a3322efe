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

struct Found {
  plan::Forecast forecast;
  const Spec& spec;
  Caller caller;
};

constexpr Writers<Found> writers{
    .report = [](const Found& it) { return views::forecast_report(it.forecast, it.spec, it.caller); },
    .json = [](const Found& it) { return views::forecast_json(it.forecast, it.spec); },
    .table = [](const Found& it) { return views::forecast_table(it.forecast, it.spec); }};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec_on_today();
  if (const auto item = plan::one_too_many(spec, workspace.today()))
    throw Failure(Failure::Kind::Invalid, views::too_many_branches(spec, *item));
  return options.written(writers, {plan::forecast(spec, workspace.today()), spec, workspace.caller()});
}

}  // namespace

Run define_portfolio_forecast(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
