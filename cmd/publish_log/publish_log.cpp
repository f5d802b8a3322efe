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

constexpr Writers<views::InContext<plan::PublishingStanding>> writers{.report = views::publishing_report,
                                                                      .json = views::publishing_json};

Outcome run(const ReportOptions& options, Workspace& workspace) {
  return options.written(writers,
                         {workspace.context(), plan::publishing_on(workspace.spec(), workspace.today())});
}

}  // namespace

Run define_publish_log(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
