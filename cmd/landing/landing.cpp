// `career landing`: where the first ninety days stand, and the documents they make.
#include "core/plan/landing.hpp"

#include <memory>

#include <fmt/format.h>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/report/calendar.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/due/due.hpp"
#include "core/views/landing/landing.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

struct SummaryOptions {
  ReportOptions report;
  bool names = false;
};

Outcome run(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const Spec& spec = workspace.spec();
  const Date today = workspace.today();
  const auto caller = workspace.caller();
  const auto progress = plan::active_landing(spec, today);
  if (format == Format::Json)
    return options.report.outcome(views::landing_json(spec, progress, today, caller));
  if (!progress) return options.report.outcome(views::no_landing_report(spec, today, caller));
  return options.report.outcome(views::landing_report({spec, *progress, today, caller}));
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
  static_cast<void>(options.report.format());  // a wrong one is said first
  const auto progress = landing_to_tell_of(workspace);
  const views::LandingContext context{workspace.spec(), progress, workspace.today(), workspace.caller()};
  return options.report.outcome(report::fill(workspace.template_of("state-of-the-union"),
                                             views::state_of_the_union_fields(context, options.names)));
}

Outcome run_plan(const Options& options, Workspace& workspace) {
  const Format format = options.report.format();
  const auto progress = landing_to_tell_of(workspace);
  const views::LandingContext context{workspace.spec(), progress, workspace.today(), workspace.caller()};
  if (format == Format::Json) return options.report.outcome(views::landing_plan_json(context));
  if (format == Format::Ics)
    return options.report.outcome(
        report::write_calendar(views::landing_plan_events(context), views::calendar_owner(context.spec)));
  return options.report.outcome(views::landing_plan(context));
}

}  // namespace

Run define_landing(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json});
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

Run define_landing_summary(Syntax& syntax) {
  auto options = std::make_shared<SummaryOptions>();
  syntax.add("--names", options->names, "Say who said what");
  add_report_options(syntax, options->report, {Format::Markdown});
  return [options](Workspace& workspace, Console&) { return run_summary(*options, workspace); };
}

Run define_landing_plan(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json, Format::Ics});
  return [options](Workspace& workspace, Console&) { return run_plan(*options, workspace); };
}

}  // namespace career::cmd
