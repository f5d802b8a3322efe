// `career publish-log contract`: what you and your manager have agreed on.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/dates.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/publishing.hpp"
#include "core/model/words.hpp"
#include "core/plan/publishing.hpp"
#include "core/views/publishing/documents.hpp"
#include "core/views/publishing/publishing.hpp"
#include "core/views/publishing/words.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::optional<std::string> with;
  std::optional<std::string> i_will;
  std::optional<std::string> they_will;
  std::optional<Every> every;
  std::optional<std::string> since, until;
  ReportOptions report;
  bool dry_run = false;
};

struct Found : views::Context {
  const Workspace& workspace;
};

// As Markdown it is the document that both sign, once there is something to sign.
constexpr Writers<Found> writers{.report = [](const Found& it) { return views::contract_report(it); },
                                 .markdown = [](const Found& it) -> Result {
                                   if (!it.spec.publishing || !it.spec.publishing->contract)
                                     return writers.report(it);
                                   return report::fill(it.workspace.template_of("contract"),
                                                       views::contract_fields(it.spec, it.today));
                                 },
                                 .json = [](const Found& it) { return views::contract_json(it); }};

actions::Agreement agreement_of(const Options& options, Workspace& workspace) {
  return {options.with,
          options.i_will,
          options.they_will,
          options.every,
          start_said(options.since, "--since", workspace),
          end_said(options.until, "--until", workspace)};
}

std::string note_of(const actions::Consequence& found, const Spec& spec, Date today) {
  const Contract& contract = *spec.publishing->contract;
  const auto standing = plan::contract_on(spec, today).value_or(plan::ContractStanding{});
  std::string note = fmt::format("with {}: {}, every {} since {}", contract.with.value, contract.i_will.value,
                                 word_of(contract.every.value), contract.since.value.iso());
  if (contract.until) note += fmt::format(" until {}", contract.until->value.iso());
  note += "; " + views::next_words(standing, today);
  if (found.is_counted_anew) note += "; kept and missed count from there, and your log stays";
  if (!contract.they_will) {
    note += "; what they will do is not said yet: --they-will TEXT";
  } else if (found.former) {
    note += fmt::format("; what they will do is still what {} agreed to: --they-will TEXT changes it",
                        *found.former);
  }
  return note;
}

Outcome show(const ReportOptions& options, Workspace& workspace) {
  return options.written(writers, {workspace.context(), workspace});
}

Outcome run(const Options& options, Workspace& workspace) {
  const auto agreement = agreement_of(options, workspace);
  if (agreement.is_empty()) return show(options.report, workspace);
  const auto edited = workspace.edit_spec(actions::agree, agreement, options.dry_run);
  return changed_spec(edited, note_of(edited.done, edited.spec, workspace.today()));
}

}  // namespace

Run define_publish_log_contract(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--with WHO", options->with, "With whom");
  syntax.add("--i-will TEXT", options->i_will, "What you do each time");
  syntax.add("--they-will TEXT", options->they_will, "What they do with it");
  syntax.add("--every LENGTH", options->every, "How often: week, month or quarter");
  syntax.add("--since DATE", options->since, "From when it counts; else today");
  syntax.add("--until DATE", options->until, "Its last day: nothing is due after it");
  add_report_options(syntax, options->report, writers);
  add_dry_run(syntax, options->dry_run);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
