// `career check`: what is wrong and what is doubtful in a spec or an offer, all of it in one run.
#include <algorithm>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/checker.hpp"
#include "cmd/cli/completion/suggestions.hpp"
#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/codes.hpp"
#include "cmd/command.hpp"
#include "cmd/explanation.hpp"
#include "cmd/workspace/console.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/text/display.hpp"
#include "core/text/suggest.hpp"
#include "core/views/findings/json.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::vector<std::string> files;
  bool strict = false;
  bool staged = false;
  std::optional<std::string> explained;  // a code; empty: all of them
  ReportOptions report;
};

// The findings, the files without any, the notes. Quiet: only what counts.
Drawn in_text(Checked checked, const Options& options, const Console& console) {
  const bool is_quiet = console.is_quiet();
  if (is_quiet && !options.strict) {
    std::erase_if(checked.findings,
                  [](const Diagnostic& finding) { return finding.severity == Severity::Warning; });
  }
  const auto drawing = console.result_drawing(options.report.output.has_value());
  std::string text = draw(checked.findings, drawing);
  if (is_quiet) return {std::move(text)};
  std::string rest;
  for (const auto& file : checked.files) {
    const bool is_sound = std::none_of(
        checked.findings.begin(), checked.findings.end(),
        [&](const Diagnostic& finding) { return finding.source && finding.source->name() == file; });
    if (is_sound) rest += fmt::format("{} is sound\n", visible(file));
  }
  for (const auto& note : checked.notes) rest += fmt::format("note: {}\n", note);
  return {text + wrap_lines(rest, drawing.width)};
}

struct Found {
  const Checked& checked;
  const Options& options;
  const Console& console;
};

constexpr Writers<Found> writers{
    .text = [](const Found& it) -> Result { return in_text(it.checked, it.options, it.console); },
    .json =
        [](const Found& it) {
          return views::findings_json(it.checked.findings, it.checked.files, it.checked.notes);
        }};

Exit exit_of(const Checked& checked, bool strict) {
  if (checked.exit != Exit::Fine) return checked.exit;
  const bool has_found = strict ? !checked.findings.empty() : has_errors(checked.findings);
  return has_found ? Exit::Findings : Exit::Fine;
}

Outcome explain(const std::string& code, const ReportOptions& report, const Console& console) {
  const auto width = console.result_drawing(report.output.has_value()).width;
  if (code.empty()) return report.outcome(list_of_codes(width));
  if (const auto* facts = find_code(code)) return report.outcome(explanation(*facts, width));
  std::vector<std::string> codes;
  for (const auto& facts : all_codes()) codes.emplace_back(facts.code);
  auto help = did_you_mean(code, codes);
  help.emplace_back("'career check --explain' lists the codes");
  throw Misuse(fmt::format("there is no code '{}'", code), std::move(help));
}

Outcome run(const Options& options, Workspace& workspace, const Console& console) {
  if (options.explained) return explain(*options.explained, options.report, console);

  Checker checker(workspace, options.staged ? Texts::Staged : Texts::InFolder);
  if (options.files.empty()) checker.check_all();
  for (const auto& file : options.files) checker.check_file(file);
  const Checked checked = checker.result();

  const Exit exit = exit_of(checked, options.strict);
  return options.report.written(writers, {checked, options, console}, exit, checked.unread);
}

}  // namespace

Run define_check(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("FILE", options->files, "Specs and offers; none: the spec and all of offers/");
  syntax.add("--strict", options->strict, "Warnings count as errors do");
  syntax.add("--staged", options->staged, "Check what git has staged, not what is in the folder");
  syntax.add("--explain [CODE]", options->explained, "Say what a code means; without one, list them all")
      .suggest = suggest_codes;
  add_report_options(syntax, options->report, writers);
  return [options](Workspace& workspace, Console& console) { return run(*options, workspace, console); };
}

}  // namespace career::cmd
