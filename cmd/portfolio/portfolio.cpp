// `career portfolio`: roles and bets over the years, and what deserves a caution.
#include "core/plan/portfolio.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/portfolio/portfolio.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

Outcome run(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const Spec& spec = workspace.spec();
  const auto portfolio = plan::portfolio(spec, workspace.today());
  if (format == Format::Json)
    return options.report.outcome(views::portfolio_json(portfolio, spec, workspace.caller()));
  if (format == Format::Csv) {
    return options.report.outcome(report::Report{{views::portfolio_table(portfolio, spec)}});
  }
  return options.report.outcome(views::portfolio_report(portfolio, spec, workspace.caller()));
}

}  // namespace

Run define_portfolio(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json, Format::Csv});
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
