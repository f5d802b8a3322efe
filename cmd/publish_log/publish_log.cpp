// `career publish-log`: is the contract kept, and what is worth writing next?
#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/commands.hpp"
#include "cmd/workspace/session.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/publishing.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
};

Outcome run(const Options& options, Session& session) {
  const Format format = options.report.format();
  const Spec& spec = session.spec();
  const auto standing = plan::publishing_on(spec, session.today());
  if (format == Format::Json)
    return options.report.outcome(views::publishing_json(standing, spec, session.today()));
  return options.report.outcome(views::publishing_report(standing, spec, session.today(), session.caller()));
}

}  // namespace

Run define_publish_log(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  add_report_options(syntax, options->report, {Format::Text, Format::Markdown, Format::Json});
  return [options](Session& session) { return run(*options, session); };
}

}  // namespace career::cmd
