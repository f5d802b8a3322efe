// `career publish-log summary`: what a month was, as a document to hand on.
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/plan/month_in_review.hpp"
#include "core/time/relative.hpp"
#include "core/views/publishing/documents.hpp"

namespace career::cmd {

namespace {

struct Options {
  std::string month = "this month";
  std::string reader = "manager";
  ReportOptions report;
};

struct Found {
  plan::MonthInReview review;
  const Spec& spec;
  bool knows_levels;
  std::string reader;
  const Workspace& workspace;
};

constexpr Writers<Found> writers{
    .markdown = [](const Found& it) -> Result {
      return report::fill(it.workspace.template_of("summary-" + it.reader),
                          views::month_fields(it.review, it.spec));
    },
    .json = [](const Found& it) { return views::month_json(it.review, it.spec, it.knows_levels); }};

DateRange month_of(const std::string& text, Date today) {
  if (const auto range = parse_relative(text, today)) {
    const PartialDate month(range->first, Precision::Month);
    if (range->first.day() == 1 && month.last() == range->last) return *range;
  }
  throw Misuse(fmt::format("'{}' is no month", text), {"write 2026-10, 'this month' or 'last month'"});
}

// What moved between the eve of the month and its end, by git; or why nobody knows.
std::optional<Missing> add_levels(plan::MonthInReview& review, const Spec& spec, Workspace& workspace) {
  const auto before = workspace.spec_on(review.month.first.plus_days(-1));
  if (const auto* missing = std::get_if<Missing>(&before)) return *missing;
  const Spec& then = std::get<history::PastSpec>(before).spec;
  if (review.month.last >= workspace.today()) {  // the month is not over: the file is the newest there is
    review.moved = plan::levels_moved(then, spec);
    return std::nullopt;
  }
  const auto after = workspace.spec_on(review.month.last);
  if (const auto* missing = std::get_if<Missing>(&after)) return *missing;
  review.moved = plan::levels_moved(then, std::get<history::PastSpec>(after).spec);
  return std::nullopt;
}

Outcome run(const Options& options, Workspace& workspace) {
  const DateRange month = month_of(options.month, workspace.today());
  const Spec& spec = workspace.spec();
  auto review = plan::month_in_review(spec, month);
  // Only oneself is told what moved; nobody else waits for git.
  const bool tells_levels = options.report.format() == Format::Json || options.reader == "self";
  const auto unknown = tells_levels ? add_levels(review, spec, workspace) : std::nullopt;
  auto outcome = options.report.written(writers, {review, spec, !unknown, options.reader, workspace});
  if (unknown) outcome.note = views::levels_unknown(*unknown);
  return outcome;
}

}  // namespace

Run define_publish_log_summary(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--month MONTH", options->month, "The month to sum up; else this one");
  syntax.add("--for WHO", options->reader, "For whom: manager, vp or self; else manager").choices = {
      "manager", "vp", "self"};
  add_report_options(syntax, options->report, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
