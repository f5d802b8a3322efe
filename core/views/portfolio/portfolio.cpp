#include "core/views/portfolio/portfolio.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/model/words.hpp"
#include "core/views/clocks.hpp"
#include "core/views/portfolio/timeline.hpp"
#include "core/views/portfolio/words.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using plan::HeldRole;
using report::append;
using report::code;
using report::columns;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::List;
using report::Months;
using report::Paragraph;
using report::Percent;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

std::string as_written(const std::optional<DateAsWritten>& date) { return date ? date->value.iso() : ""; }

Line growth_words(const HeldRole& held, const Role& role) {
  if (!held.growth) return role.growth ? line(Percent{role.growth->value.value}) : Line{};
  const Tone tone = *held.growth == plan::Growth::Stagnating ? Tone::Caution : Tone::Plain;
  return line(Percent{role.growth->value.value}, ", ", Words{std::string(word_of(*held.growth)), tone});
}

Line portfolio_title(const plan::Portfolio& portfolio, const Spec& spec) {
  Line title;
  if (spec.name) append(title, line(spec.name->value, ": "));
  append(title, line(counted(portfolio.roles.size(), "role"), " since ",
                     spec.roles[portfolio.roles.front().role].from->iso()));
  return title;
}

void add_roles(Report& report, const plan::Portfolio& portfolio, const Spec& spec) {
  Table table{{{"role"}, {"id"}, {"bet"}, {"phase"}, {"from"}, {"to"}, {"growth"}, {"outcome"}}, {}};
  for (const auto& held : portfolio.roles) {
    const auto& role = spec.roles[held.role];
    table.rows.push_back(
        {line(views::title_of(role)), line(role.id.value), line(word_of(role.bet.value)),
         line(word_of(held.phase)), line(role.from->iso()),
         role.to ? line(role.to->value.iso()) : line(held.state == plan::RoleState::Current ? "now" : ""),
         growth_words(held, role), role.outcome ? line(word_of(role.outcome->value)) : Line{}});
  }
  // Two columns that many careers have nothing for.
  for (const std::size_t column : {std::size_t{7}, std::size_t{6}}) {
    const auto place = static_cast<std::ptrdiff_t>(column);
    if (!std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const auto& row) { return row[column].empty(); }))
      continue;
    table.columns.erase(table.columns.begin() + place);
    for (auto& row : table.rows) row.erase(row.begin() + place);
  }
  const bool is_judged = std::any_of(portfolio.roles.begin(), portfolio.roles.end(),
                                     [](const HeldRole& held) { return held.growth.has_value(); });
  if (is_judged) {
    const auto& growth = spec.assumptions.core_growth;
    table.note = line("a core role grows ", Percent{growth->lo.value}, " to ", Percent{growth->hi.value},
                      " a year", growth.is_default() ? " (assumed)" : "");
  }
  report.add(Heading{2, line("Roles")});
  report.add(std::move(table));
}

void add_balance(Report& report, const plan::Portfolio& portfolio, const Spec& spec) {
  const auto time = [](int months) { return months == 0 ? line("none yet") : line(Months{months}); };
  const auto& balance = portfolio.balance;
  Facts facts;
  facts.facts.push_back({"in core roles", time(balance.months_in_core)});
  facts.facts.push_back({"in swings", time(balance.months_in_swings)});
  facts.facts.push_back({"swings ended", swings_ended_words(balance.ended, spec)});
  facts.facts.push_back(
      {"stories", portfolio.stories.empty() ? line("none yet") : line(portfolio.stories.size())});
  report.add(Heading{2, line("Balance")});
  report.add(std::move(facts));
}

void add_clocks(Report& report, const plan::Portfolio& portfolio, const Spec& spec) {
  Facts facts;
  if (auto clock = clock_words(portfolio.swing_clock, spec); !clock.empty())
    facts.facts.push_back({"swings", std::move(clock)});
  if (portfolio.phase_run) facts.facts.push_back({"phase", run_words(*portfolio.phase_run, spec)});
  if (facts.facts.empty()) return;
  report.add(Heading{2, line("Clocks")});
  report.add(std::move(facts));
}

void add_cautions(Report& report, const plan::Portfolio& portfolio, const Spec& spec, const Caller& caller) {
  if (portfolio.cautions.empty()) return;
  report::List list;
  for (const auto& caution : portfolio.cautions) list.items.push_back(sentence_of(caution, spec, caller));
  report.add(Heading{2, line("Cautions")});
  report.add(std::move(list));
}

void add_stories(Report& report, const plan::Portfolio& portfolio, const Spec& spec) {
  if (portfolio.stories.empty()) return;
  report::List list;
  for (const auto index : portfolio.stories) {
    const auto& role = spec.roles[index];
    list.items.push_back(line(role.title.value, ": ", role.story->value));
    if (role.lesson) append(list.items.back(), line("; learned: ", role.lesson->value));
  }
  report.add(Heading{2, line("Stories")});
  report.add(std::move(list));
}

void add_what_next(Report& report, const Spec& spec, const Caller& caller) {
  const auto forecast = code(caller.hint(Hint::SeeForecast));
  report.add(Heading{2, line("What next")});
  if (spec.roadmap.empty()) {
    report.add(Paragraph{
        line("Write what you plan under roadmap: (title, bet, years, reach; career-spec(5) shows one). Then "
             "see where it may lead: ",
             forecast)});
    return;
  }
  List list{{line("See where your roadmap may lead: ", forecast)}};
  const auto open =
      std::find_if(spec.roles.rbegin(), spec.roles.rend(), [](const Role& role) { return !role.to; });
  if (open != spec.roles.rend())
    list.items.push_back(line("When a role ends: ", code(how_to_close(*open, "DAY", caller))));
  report.add(std::move(list));
}

}  // namespace

std::string how_to_add_a_role(const Caller& caller) { return caller.hint(Hint::AddRole); }

std::string how_to_close(const Role& role, std::string_view day, const Caller& caller) {
  const bool must_say_how = role.bet.value == Bet::Swing && !role.outcome;
  return caller.hint(must_say_how ? Hint::CloseSwing : Hint::CloseRole, {role.id.value, std::string(day)});
}

Report portfolio_report(const InContext<plan::Portfolio>& it) {
  const auto& portfolio = it.found;
  const Spec& spec = it.spec;
  Report report;
  if (portfolio.roles.empty()) {
    report.add(Paragraph{line("No role yet. Add the one you have now, then those before it:")});
    report.add(Paragraph{line(code(it.caller.hint(Hint::AddFirstRole)))});
    return report;
  }
  report.add(Heading{1, portfolio_title(portfolio, spec)});
  report.add(
      Paragraph{line("North Star: ", spec.north_star.vision.value, ", by ", spec.north_star.by->iso(), ".")});
  report.add(Heading{2, line("Timeline")});
  report.add(timeline(portfolio, spec));
  add_roles(report, portfolio, spec);
  add_balance(report, portfolio, spec);
  add_clocks(report, portfolio, spec);
  add_cautions(report, portfolio, spec, it.caller);
  add_stories(report, portfolio, spec);
  add_what_next(report, spec, it.caller);
  return report;
}

Table portfolio_table(const InContext<plan::Portfolio>& it) {
  Table table{columns({"id", "title", "org", "bet", "phase", "state", "from", "to", "months", "growth",
                       "growth_state", "outcome", "story", "lesson"}),
              {}};
  const auto text = [](const std::optional<Text>& said) { return said ? line(said->value) : Line{}; };
  for (const auto& held : it.found.roles) {
    const auto& role = it.spec.roles[held.role];
    table.rows.push_back({line(role.id.value), line(role.title.value), text(role.org),
                          line(word_of(role.bet.value)), line(word_of(held.phase)), line(word_of(held.state)),
                          line(role.from->iso()), line(as_written(role.to)), line(Months{held.months}),
                          role.growth ? line(Percent{role.growth->value.value}) : Line{},
                          held.growth ? line(word_of(*held.growth)) : Line{},
                          role.outcome ? line(word_of(role.outcome->value)) : Line{}, text(role.story),
                          text(role.lesson)});
  }
  return table;
}

}  // namespace career::views
