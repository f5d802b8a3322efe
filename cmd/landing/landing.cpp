// `career landing`: where the first ninety days stand, and the documents they make.
#include "core/plan/landing.hpp"

#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/report/calendar.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/due/due.hpp"
#include "core/views/landing/landing.hpp"

namespace career::cmd {

namespace {

struct SummaryOptions {
  ReportOptions report;
  bool names = false;
};

constexpr Writers<views::InContext<std::optional<plan::LandingProgress>>> writers{
    .report = views::landing_report, .json = views::landing_json};

constexpr Writers<views::LandingInContext> plan_writers{
    .report = views::landing_plan,
    .json = views::landing_plan_json,
    .calendar = [](const views::LandingInContext& it) {
      return report::write_calendar(views::landing_plan_events(it), views::calendar_owner(it.spec));
    }};

struct Summary : views::LandingInContext {
  bool names = false;
  const Workspace& workspace;
};

constexpr Writers<Summary> summary_writers{.markdown = [](const Summary& it) -> Result {
  return report::fill(it.workspace.template_of("state-of-the-union"),
                      views::state_of_the_union_fields(it, it.names));
}};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  return options.written(writers,
                         {workspace.context(), plan::active_landing(workspace.spec(), workspace.today())});
}

// The one that is shown, else the latest: what is sent late is sent all the same.
views::LandingInContext landing_to_tell_of(Workspace& workspace) {
  const auto context = workspace.context();
  if (auto progress = plan::active_landing(context.spec, context.today))
    return {context, std::move(*progress)};
  if (const auto latest = plan::landing_on(context.spec, context.today))
    return {context, plan::progress_of(context.spec, *latest, context.today)};
  throw Misuse("you are not landing in a role", {"see how one begins: " + context.caller.command("landing")});
}

Outcome run_summary(const SummaryOptions& options, Workspace& workspace) {
  return options.report.written(summary_writers, {landing_to_tell_of(workspace), options.names, workspace});
}

Outcome run_plan(const ReportOptions& options, Workspace& workspace) {
  return options.written(plan_writers, landing_to_tell_of(workspace));
}

}  // namespace

Run define_landing(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

Run define_landing_summary(Syntax& syntax) {
  auto options = std::make_shared<SummaryOptions>();
  syntax.add("--names", options->names, "Say who said what");
  add_report_options(syntax, options->report, summary_writers);
  return [options](Workspace& workspace, Console&) { return run_summary(*options, workspace); };
}

Run define_landing_plan(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, plan_writers);
  return [options](Workspace& workspace, Console&) { return run_plan(*options, workspace); };
}

}  // namespace career::cmd
