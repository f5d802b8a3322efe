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

constexpr Writers<views::InContext<plan::Portfolio>> writers{
    .report = views::portfolio_report, .json = views::portfolio_json, .table = views::portfolio_table};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  return options.written(writers,
                         {workspace.context(), plan::portfolio(workspace.spec(), workspace.today())});
}

}  // namespace

Run define_portfolio(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
