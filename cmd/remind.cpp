// `career remind`: what is due, one line each, and nothing when there is nothing; for cron.
#include <algorithm>
#include <charconv>
#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "cmd/cli/options.hpp"
#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/plan/due.hpp"
#include "core/report/calendar.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/due/due.hpp"

namespace career::cmd {

namespace {

struct Options {
  ReportOptions report;
  std::string within = "7d";
  bool exit_code = false;
};

struct Found {
  std::vector<plan::Due> items;
  views::Context context;
  int days;
};

constexpr Writers<Found> writers{
    .text = [](const Found& it) -> Result { return views::due_report(it.items, it.context); },
    .json = [](const Found& it) { return views::due_json(it.items, it.context, it.days); },
    .calendar =
        [](const Found& it) {
          return report::write_calendar(views::due_events(it.items, it.context),
                                        views::calendar_owner(it.context.spec));
        }};

// "7d", "+7d", "2w", "1m": the days that one looks ahead. A bare number is days.
int days_of(std::string_view text, Date today) {
  int count = 0;
  const auto digits = text.substr(text.starts_with('+') ? 1 : 0);
  const auto* end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, count);
  const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  const bool is_known = unit.empty() || unit == "d" || unit == "w" || unit == "m";
  constexpr int longest = 36600;  // a hundred years
  if (error != std::errc{} || !is_known || count < 0 || count > longest) {
    throw Misuse(fmt::format("--within: '{}' is no number of days", text),
                 {"write days, weeks or months, such as 7d, 2w or 1m"});
  }
  const int days = unit == "w"   ? 7 * count
                   : unit == "m" ? days_between(today, today.plus_months(count))
                                 : count;
  return std::min(days, longest);
}

Exit exit_of(const Offers& offers, bool has_found, const Options& options) {
  if (has_errors(offers.findings)) return Exit::Invalid;
  return options.exit_code && has_found ? Exit::Findings : Exit::Fine;
}

Outcome run(const Options& options, Workspace& workspace) {
  const int days = days_of(options.within, workspace.today());
  const Spec& spec = workspace.spec();
  const Offers offers = workspace.pending_offers();
  const Date today = workspace.today();
  const auto answers = workspace.answers(spec);
  auto all = plan::what_is_due(spec, offers.offers, answers, today);
  // A calendar is read when its days come, and has everything up to then.
  const auto items = options.report.format() == Format::Ics ? plan::within(std::move(all), today, days)
                                                            : plan::to_remind_of(std::move(all), today, days);
  return options.report.written(writers, {items, workspace.context(offers.offers), days},
                                exit_of(offers, !items.empty(), options), offers.findings);
}

}  // namespace

Run define_remind(Syntax& syntax) {
  auto options = std::make_shared<Options>();
  syntax.add("--within DAYS", options->within, "How far to look ahead: 7d, 2w, 1m (else 7d)");
  syntax.add("--exit-code", options->exit_code, "Exit with 1 when something is due");
  add_report_options(syntax, options->report, writers);
  return [options](Workspace& workspace, Console&) { return run(*options, workspace); };
}

}  // namespace career::cmd
