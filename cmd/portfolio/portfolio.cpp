// `career portfolio`: roles and bets over the years, and what deserves a caution.
#include "core/plan/portfolio.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Found {
  plan::Portfolio portfolio;
  const Spec& spec;
  Caller caller;
};

constexpr Writers<Found> writers{
    .report = [](const Found& it) { return views::portfolio_report(it.portfolio, it.spec, it.caller); },
    .json = [](const Found& it) { return views::portfolio_json(it.portfolio, it.spec, it.caller); },
    .table = [](const Found& it) { return views::portfolio_table(it.portfolio, it.spec); }};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec();
  return options.written(writers, {plan::portfolio(spec, workspace.today()), spec, workspace.caller()});
}

}  // namespace

Run define_portfolio(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
