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

struct Found {
  const Spec& spec;
  std::optional<plan::LandingProgress> progress;
  Date today;
  Caller caller;
};

constexpr Writers<Found> writers{
    .report =
        [](const Found& it) {
          return it.progress ? views::landing_report({it.spec, *it.progress, it.today, it.caller})
                             : views::no_landing_report(it.spec, it.today, it.caller);
        },
    .json = [](const Found& it) { return views::landing_json(it.spec, it.progress, it.today, it.caller); }};

constexpr Writers<views::LandingContext> plan_writers{
    .report = views::landing_plan,
    .json = views::landing_plan_json,
    .calendar = [](const views::LandingContext& it) {
      return report::write_calendar(views::landing_plan_events(it), views::calendar_owner(it.spec));
    }};

struct Summary {
  views::LandingContext context;
  bool names = false;
  const Workspace& workspace;
};

constexpr Writers<Summary> summary_writers{.markdown = [](const Summary& it) -> Result {
  return report::fill(it.workspace.template_of("state-of-the-union"),
                      views::state_of_the_union_fields(it.context, it.names));
}};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec();
  const Date today = workspace.today();
  return options.written(writers, {spec, plan::active_landing(spec, today), today, workspace.caller()});
}

// The one that is shown, else the latest: what is sent late is sent all the same.
plan::LandingProgress landing_to_tell_of(Workspace& workspace) {
  const Spec& spec = workspace.spec();
  const Date today = workspace.today();
  if (auto progress = plan::active_landing(spec, today)) return std::move(*progress);
  if (const auto latest = plan::landing_on(spec, today)) return plan::progress_of(spec, *latest, today);
  throw Misuse("you are not landing in a role",
               {"see how one begins: " + workspace.caller().command("landing")});
}

Outcome run_summary(const SummaryOptions& options, Workspace& workspace) {
  const auto progress = landing_to_tell_of(workspace);
  const views::LandingContext context{workspace.spec(), progress, workspace.today(), workspace.caller()};
  return options.report.written(summary_writers, {context, options.names, workspace});
}

Outcome run_plan(const ReportOptions& options, Workspace& workspace) {
  const auto progress = landing_to_tell_of(workspace);
  return options.written(plan_writers, {workspace.spec(), progress, workspace.today(), workspace.caller()});
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
