// `career evaluate`: does an offer bring me closer to my North Star than staying?
#include <algorithm>
#include <memory>
#include <optional>

#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/record_decision.hpp"
#include "cmd/workspace/suppositions.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/decide/evaluation.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation/evaluation.hpp"
#include "core/views/evaluation/what_if.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::vector<std::string> offers;
  std::vector<std::string> with;
  bool exit_code = false;
  RecordOptions record;
  ReportOptions report;
};

// `received`: the spec as it was when each of the offers came; empty where nobody asks.
decide::Evaluation evaluated(const Spec& spec, std::span<const Offer> offers,
                             std::span<const WhenReceived> received, Workspace& workspace) {
  const auto before = workspace.decided_offers(spec, offers);
  return decide::evaluate(spec,
                          {.when_received = received, .decided = before.decided, .answers = before.answers},
                          offers, workspace.today());
}

// With --exit-code 1 unless there is an offer and every one is a take.
Exit exit_of(const Options& options, const Offers& offers, const decide::Evaluation& evaluation) {
  if (has_errors(offers.findings)) return Exit::Invalid;
  const bool all_take = std::all_of(evaluation.offers.begin(), evaluation.offers.end(),
                                    [](const auto& found) { return decide::is_take(found.verdict); });
  const bool is_yes = all_take && !evaluation.offers.empty();
  return options.exit_code && !is_yes ? Exit::Findings : Exit::Fine;
}

struct Found {
  views::Case as_written;
  Caller caller;
};

report::Table table_of(const views::Case& it) {
  return views::contributions_table(it.evaluation, it.spec, it.offers);
}

constexpr Writers<Found> writers{
    .text = [](const Found& found) -> Result {
      const auto& it = found.as_written;
      return views::evaluation_report(it.evaluation, it.spec, it.offers, &found.caller);
    },
    // What is handed on as Markdown has no commands in it.
    .markdown = [](const Found& found) -> Result {
      const auto& it = found.as_written;
      return views::evaluation_report(it.evaluation, it.spec, it.offers, nullptr);
    },
    .json =
        [](const Found& found) {
          const auto& it = found.as_written;
          return views::evaluation_json(it.evaluation, it.spec, it.offers);
        },
    .table = [](const Found& found) { return table_of(found.as_written); }};

struct FoundWith {
  const std::vector<std::string>& with;
  views::Case as_written;
  views::Case then;
};

constexpr Writers<FoundWith> writers_with{
    .report = [](const FoundWith& it) { return views::what_if_report(it.with, it.as_written, it.then); },
    .json = [](const FoundWith& it) { return views::what_if_json(it.with, it.as_written, it.then); },
    .table = [](const FoundWith& it) { return table_of(it.then); }};

Outcome answer_with(const Options& options, const Offers& offers, const views::Case& as_written,
                    std::span<const WhenReceived> received, Workspace& workspace) {
  const auto other =
      supposed(suppositions_of(options.with), as_written.spec, as_written.offers, workspace.today());
  // What is only supposed of the spec did not change since the offer came.
  const bool is_spec_other = other.spec.source != as_written.spec.source;
  if (is_spec_other) received = {};
  const auto evaluation = evaluated(other.spec, other.offers, received, workspace);
  const views::Case then{other.spec, other.offers, evaluation};
  return options.report.written(writers_with, {options.with, as_written, then},
                                exit_of(options, offers, evaluation), offers.findings);
}

void check_recording(const Options& options, const Caller& caller) {
  const auto how = [&](const std::string& offer) {
    return caller.command("evaluate {} --record CHOICE --why TEXT", offer);
  };
  if (!options.record.choice) {
    if (!options.record.why && !options.record.review && !options.record.is_dry_run) return;
    throw Misuse("--why, --review and --dry-run belong to --record",
                 {how(options.offers.size() == 1 ? shell_word(options.offers.front()) : caller.new_offer())});
  }
  if (options.offers.size() != 1) {
    throw Misuse("--record needs the one offer that you answer", {how(caller.new_offer())});
  }
  if (!options.with.empty()) {
    throw Misuse("--record with --with would record what is only supposed",
                 {"change the offer's file first, then record"});
  }
  if (options.report.said || options.report.output || options.exit_code) {
    throw Misuse("--record writes a decision and no report", {"evaluate first, without --record"});
  }
}

Outcome run(const Options& options, Workspace& workspace) {
  check_recording(options, workspace.caller());
  const Offers offers =
      options.offers.empty() ? workspace.pending_offers() : workspace.offers(options.offers);
  const Spec& spec = workspace.spec_on_today();
  const auto received = workspace.when_received(offers.offers);
  const auto evaluation = evaluated(spec, offers.offers, received, workspace);
  const views::Case found{spec, offers.offers, evaluation};
  if (options.record.choice)
    return record_decision(options.record, offers.offers.front(), evaluation, workspace);
  if (!options.with.empty()) return answer_with(options, offers, found, received, workspace);
  return options.report.written(writers, {found, workspace.caller()}, exit_of(options, offers, evaluation),
                                offers.findings);
}

}  // namespace

Run define_evaluate(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("OFFER", options->offers, "Offer files; none: every pending one in offers/");
  syntax
      .add("--with KEY=VALUE", options->with,
           "What if a value were another: reach.home_hours=55, or spec:PATH=VALUE")
      .suggest = suggest_suppositions;
  syntax.add("--exit-code", options->exit_code,
             "Exit with 1 unless there is an offer and every one is a take");
  syntax.add("--record CHOICE", options->record.choice,
             "Write your answer into the spec: take, decline or negotiate");
  syntax.add("--why TEXT", options->record.why, "Your reason, in your words");
  syntax.add("--review DATE", options->record.review,
             "When to look whether it came true; else after the horizon");
  add_dry_run(syntax, options->record.is_dry_run);
  add_report_options(syntax, options->report, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
