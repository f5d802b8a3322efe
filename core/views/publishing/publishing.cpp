#include "core/views/publishing/publishing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/words.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/publishing/words.hpp"
#include "core/views/words.hpp"

namespace career::views {

namespace {

using plan::ContractPeriod;
using plan::ContractStanding;
using plan::PeriodState;
using plan::PublishingStanding;
using report::code;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::List;
using report::Paragraph;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

constexpr std::size_t shown_periods = 12;
constexpr std::size_t shown_entries = 5;
constexpr std::size_t shown_subjects = 3;

Tone tone_of(PeriodState state) {
  switch (state) {
    case PeriodState::Kept: return Tone::Good;
    case PeriodState::Missed: return Tone::Bad;
    case PeriodState::Skipped: return Tone::Faint;
    case PeriodState::Open: return Tone::Plain;
  }
  return Tone::Plain;
}

Facts agreement(const Contract& contract) {
  Facts facts{{{"you will", line(fmt::format("{}, every {}", promise_words(contract.i_will.value),
                                             word_of(contract.every.value)))}}};
  if (contract.they_will)
    facts.facts.push_back({"they will", line(promise_words(contract.they_will->value))});
  return facts;
}

void add_until(Facts& facts, const Contract& contract) {
  if (contract.until) facts.facts.push_back({"until", line(contract.until->value.iso())});
}

std::string tally(const ContractStanding& standing) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, PeriodState state) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, word_of(state)));
  };
  add(standing.kept, PeriodState::Kept);
  add(standing.missed, PeriodState::Missed);
  add(standing.skipped, PeriodState::Skipped);
  return parts.empty() ? "nothing is over yet" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string in_a_row(const ContractStanding& standing, Every every) {
  if (standing.run == 0) {
    return standing.best_run > 0
               ? fmt::format("none now; {} at best", periods_in_words(standing.best_run, every))
               : "none yet";
  }
  const auto run = periods_in_words(standing.run, every);
  return standing.best_run > standing.run ? fmt::format("{}; {} at best", run, standing.best_run) : run;
}

// `due` is the last day of the open one.
Line what_of(const ContractPeriod& period, const Publishing& publishing, Date due, Date today) {
  switch (period.state) {
    case PeriodState::Kept: {
      const auto& title = publishing.log[period.entries.front()].title.value;
      const auto more = period.entries.size() - 1;
      return line(more == 0 ? title : fmt::format("{}, and {} more", title, more));
    }
    case PeriodState::Skipped: return line(publishing.skipped[*period.skipped].why.value);
    case PeriodState::Open: return line(due == today ? "due today" : fmt::format("due {}", due.iso()));
    case PeriodState::Missed: return {};
  }
  return {};
}

// The latest ones, the newest last: where the eye ends is now.
void add_periods(Report& report, const ContractStanding& standing, const Context& context) {
  if (standing.periods.empty()) return;
  const Publishing& publishing = *context.spec.publishing;
  Table table{{{std::string(word_of(publishing.contract->every.value))}, {"state"}, {"what"}}, {}};
  const auto left_out = standing.periods.size() - std::min(standing.periods.size(), shown_periods);
  for (std::size_t i = left_out; i < standing.periods.size(); ++i) {
    const auto& period = standing.periods[i];
    table.rows.push_back(
        {line(period.period.name()), line(Words{std::string(word_of(period.state)), tone_of(period.state)}),
         what_of(period, publishing, standing.next ? standing.next->due : context.today, context.today)});
  }
  if (left_out > 0) {
    table.note = line(fmt::format("the last {} of {}; {} has all of them", shown_periods,
                                  periods_in_words(standing.periods.size(), publishing.contract->every.value),
                                  context.caller.option(Hint::AllAsJson)));
  }
  report.add(Heading{2, line("Period by period")});
  report.add(std::move(table));
}

void add_contract(Report& report, const ContractStanding& standing, const Context& context) {
  const Contract& contract = *context.spec.publishing->contract;
  report.add(Heading{1, line("The contract with ", contract.with.value)});
  report.add(Paragraph{contract_words(standing, *context.spec.publishing, context.today)});
  Facts facts = agreement(contract);
  add_until(facts, contract);
  if (!standing.periods.empty()) {
    facts.facts.push_back({"so far", line(tally(standing))});
    facts.facts.push_back({"in a row", line(in_a_row(standing, contract.every.value))});
  }
  report.add(std::move(facts));
  add_periods(report, standing, context);
}

void add_invitation(Report& report, const Caller& caller) {
  report.add(Heading{1, line("Publishing")});
  report.add(
      Paragraph{line("There is no contract yet. Agree with your manager on what you will publish, how often, "
                     "and what they will do with it; a promise made aloud is kept more often.")});
  report.add(List{{line(code(caller.hint(Hint::MakeContract)))}});
}

Line repeated_line(const Repeated& repeated, const Caller& caller) {
  return line(fmt::format("{}: you have explained it {}. Write it down: ", repeated.topic.value,
                          times_in_words(repeated.times.value)),
              code(caller.hint(Hint::PublishTopic, {shell_word(repeated.topic.value)})));
}

// Those that were never shown share a line, so that a new log is not met with a wall.
std::vector<Line> unshown_lines(const InContext<PublishingStanding>& it) {
  std::vector<std::string> never;
  std::vector<Line> lines;
  for (const auto& [metric, shown] : it.found.unshown) {
    const auto& name = metric_name(it.spec, metric);
    if (!shown) {
      never.push_back(name);
    } else if (lines.size() < shown_subjects) {
      lines.push_back(
          line(fmt::format("{}: nothing has shown it for {} days", name, days_between(*shown, it.today))));
    }
  }
  if (never.empty()) return lines;
  if (never.size() > shown_subjects) {
    never.resize(shown_subjects);
    never.emplace_back("others");
  }
  const char* pronoun = never.size() == 1 ? "it" : "them";
  lines.push_back(line(fmt::format("{}: nothing has shown {} yet. What would? Log it with {}",
                                   enumeration(never), pronoun, it.caller.option(Hint::ShowMetric))));
  return lines;
}

void add_what_to_write(Report& report, const InContext<PublishingStanding>& it) {
  List list;
  for (const auto topic : it.found.to_write) {
    if (list.items.size() == shown_entries) break;
    list.items.push_back(repeated_line(it.spec.publishing->repeated[topic], it.caller));
  }
  for (auto& subject : unshown_lines(it)) list.items.push_back(std::move(subject));
  if (list.items.empty()) return;
  report.add(Heading{2, line("What to write next")});
  report.add(std::move(list));
}

void add_entries(Report& report, const InContext<PublishingStanding>& it) {
  report.add(Heading{2, line("Published")});
  if (it.found.entries.empty()) {
    report.add(Paragraph{
        line("Nothing yet. A first entry may be short: ", code(it.caller.hint(Hint::PublishResult)))});
    return;
  }
  Table table{{{"date"}, {"title"}, {"for"}, {"result"}}, {}};
  const auto shown = std::min(it.found.entries.size(), shown_entries);
  for (std::size_t i = 0; i < shown; ++i) {
    const LogEntry& entry = it.spec.publishing->log[it.found.entries[i]];
    table.rows.push_back(
        {line(entry.date.value), line(entry.title.value), line(entry.audience ? entry.audience->value : ""),
         entry.result ? line(entry.result->value) : line(Words{"no result yet", Tone::Caution})});
  }
  if (it.found.entries.size() > shown) {
    table.note = line(fmt::format("the last {} of {}", shown, it.found.entries.size()));
  }
  report.add(std::move(table));
}

// The light, not only the lightbulb: what was done counts by what it changed.
void add_missing_results(Report& report, const InContext<PublishingStanding>& it) {
  if (it.found.without_result.empty()) return;
  const LogEntry& newest = it.spec.publishing->log[it.found.without_result.front()];
  const auto count = it.found.without_result.size();
  const auto which = count == 1 ? fmt::format("'{}' does not say what came of it.", newest.title.value)
                                : fmt::format("{} entries do not say what came of them, '{}' for one.", count,
                                              newest.title.value);
  report.add(Paragraph{line(fmt::format("Show the light, not only the lightbulb: {} Add it: ", which),
                            code(it.caller.hint(Hint::SayResult, {newest.id.value})))});
}

}  // namespace

Report publishing_report(const InContext<PublishingStanding>& it) {
  Report report;
  if (it.found.contract) {
    add_contract(report, *it.found.contract, it);
  } else {
    add_invitation(report, it.caller);
  }
  add_what_to_write(report, it);
  if (!it.spec.publishing) return report;
  add_entries(report, it);
  add_missing_results(report, it);
  return report;
}

Report contract_report(const Context& context) {
  Report report;
  const auto standing = plan::contract_on(context.spec, context.today);
  if (!standing) {
    add_invitation(report, context.caller);
    return report;
  }
  const Contract& contract = *context.spec.publishing->contract;
  report.add(Heading{1, line("The contract with ", contract.with.value)});
  Facts facts = agreement(contract);
  facts.facts.push_back({"since", line(contract.since.value.iso())});
  add_until(facts, contract);
  report.add(std::move(facts));
  report.add(Paragraph{contract_words(*standing, *context.spec.publishing, context.today)});
  return report;
}

}  // namespace career::views
