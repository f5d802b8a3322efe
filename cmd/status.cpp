// `career status`: where a career stands, on one screen.
#include "core/plan/status.hpp"

#include <memory>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/status/status.hpp"

namespace career::cmd {

namespace {

struct Found {
  plan::Status status;
  views::Context context;
  std::optional<Offer> decided;
};

constexpr Writers<Found> writers{
    .report = [](const Found& it) { return views::status_report(it.status, it.context, it.decided); },
    .json = [](const Found& it) { return views::status_json(it.status, it.context, it.decided); }};

std::optional<Offer> offer_of_decision(std::optional<std::size_t> decision, const Spec& spec,
                                       Workspace& workspace) {
  const auto name = decision ? spec.decisions[*decision].offer : std::nullopt;
  return name ? workspace.offer_found(workspace.offer_files().path_of(name->value), spec) : std::nullopt;
}

Outcome run(const ReportOptions& options, Workspace& workspace) {
  const Spec& spec = workspace.spec();
  const Offers offers = workspace.pending_offers();
  const auto answers = workspace.answers(spec);
  const auto status = plan::status_on(spec, offers.offers, answers, workspace.today());
  const Exit exit = has_errors(offers.findings) ? Exit::Invalid : Exit::Fine;
  return options.written(
      writers,
      {status, workspace.context(offers.offers), offer_of_decision(status.decision, spec, workspace)}, exit,
      offers.findings);
}

}  // namespace

Run define_status(Syntax& syntax) {
  auto options = std::make_shared<ReportOptions>();
  add_report_options(syntax, *options, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
