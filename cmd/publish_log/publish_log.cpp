// `career publish-log`: is the contract kept, and what is worth writing next?
#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/publishing.hpp"

namespace career::cmd {

namespace {

struct Found {
  plan::PublishingStanding standing;
  const Spec& spec;
  Date today;
  Caller caller;
};

constexpr Writers<Found> writers{
    .report =
        [](const Found& it) { return views::publishing_report(it.standing, it.spec, it.today, it.caller); },
    .json = [](const Found& it) { return views::publishing_json(it.standing, it.spec, it.today); }};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec();
  const Date today = workspace.today();
  return options.written(writers, {plan::publishing_on(spec, today), spec, today, workspace.caller()});
}

}  // namespace

Run define_publish_log(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
