#include "core/views/evaluation/sections.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include "core/decide/option.hpp"
#include "core/decide/tolerance.hpp"
#include "core/views/clocks.hpp"
#include "core/views/evaluation/phrases.hpp"

namespace career::views {
namespace {

using report::Amount;
using report::append;
using report::Bars;
using report::Fact;
using report::Facts;
using report::Heading;
using report::Line;
using report::line;
using report::Months;
using report::Number;
using report::number_column;
using report::Paragraph;
using report::Percent;
using report::Points;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

void add_section(Report& report, const char* title) { report.add(Heading{2, line(title)}); }

// ---- distances

Bars bars_against_today(const decide::Evaluation& evaluation) {
  Bars bars;
  bars.bars.push_back({"today", Number{evaluation.distance_today}, Tone::Faint});
  bars.bars.push_back({"staying", Number{evaluation.stay.outlook.expected}});
  bars.note = line("0 is the North Star, 100 is worst on every metric");
  return bars;
}

void add_outcomes(Bars& bars, const decide::Outlook& outlook, Tone tone, const Line& note_on_failing) {
  const auto& [lo, hi] = outlook.chance_range;
  auto chance = "at " + report::plain(Percent{lo});
  if (hi > lo) chance += " to " + report::plain(Percent{hi});
  const auto assumed = outlook.chance_assumed ? line(Words{"(assumed)", Tone::Faint}) : Line{};

  bars.bars.push_back({"if it fails", Number{outlook.fails}, tone, note_on_failing});
  if (!can_work(outlook)) return;
  bars.bars.push_back({chance + " chance of failure", Number{outlook.expected}, tone, assumed});
  bars.bars.push_back({"if it works", Number{outlook.works}, tone});
}

// ---- contributions

std::vector<std::size_t> largest_first(const std::vector<double>& points) {
  std::vector<std::size_t> order(points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return std::abs(points[a]) > std::abs(points[b]); });
  return order;
}

// Also one whose outcomes cancel each other out, but not what the offer says nothing about.
bool makes_a_difference(const Measured& it, std::size_t metric) {
  if (!decide::is_zero(it.found.contributions[metric])) return true;
  return it.found.differs[metric] && it.evaluation.metrics[metric].share_of_weight > 0 &&
         !decide::says_nothing(it.found.outlook.levels[metric]);
}

// "learning, after 7 years 2 months of impact"
Line phase_after_this(const Measured& it) {
  const auto& run = it.evaluation.phase_run;
  auto text = line(word_of(it.found.phase));
  if (!run || run->months == 0) return text;
  append(text, line(run->phase == it.found.phase ? " again, after " : ", after ", Months{run->months}, " of ",
                    word_of(run->phase)));
  append(text, too_long_words(*run, it.spec));
  return text;
}

// Set apart by semicolons: a step's own words may well hold a comma.
Line steps(const Spec& spec, const std::vector<std::size_t>& reached) {
  Line names;
  for (const auto step : reached)
    append(names, line(names.empty() ? "" : "; ", spec.north_star.steps[step].step.value));
  return names;
}

void add_steps(Facts& facts, const Measured& it) {
  const auto& reached = it.found.steps_reached;
  if (!reached.works.empty())
    facts.facts.push_back(
        {can_fail(it.found.outlook) ? "reached if it works" : "reached", steps(it.spec, reached.works)});
  if (!reached.fails.empty() && can_fail(it.found.outlook))
    facts.facts.push_back({"reached if it fails", steps(it.spec, reached.fails)});
  if (reached.works.empty() && reached.fails.empty() && it.evaluation.next_step)
    facts.facts.push_back({"next step", line("not reached by it: ",
                                             it.spec.north_star.steps[*it.evaluation.next_step].step.value)});
}

}  // namespace

void add_sentences(Report& report, const Sentences& sentences) {
  Line text;
  for (const auto& sentence : sentences) {
    if (!text.empty()) append(text, line(" "));
    append(text, sentence.text);
  }
  if (!text.empty()) report.add(Paragraph{std::move(text)});
}

void add_list(Report& report, const Sentences& sentences) {
  report::List list;
  for (const auto& sentence : sentences) list.items.push_back(sentence.text);
  if (!list.items.empty()) report.add(std::move(list));
}

void add_distances(Report& report, const Measured& it) {
  auto bars = bars_against_today(it.evaluation);
  const auto tone = it.found.direction == decide::Direction::Closer    ? Tone::Good
                    : it.found.direction == decide::Direction::Further ? Tone::Bad
                                                                       : Tone::Plain;
  if (can_fail(it.found.outlook)) {
    const auto unsaid =
        failure_is_unsaid(it.found) ? line(Words{"(you have not said)", Tone::Caution}) : Line{};
    add_outcomes(bars, it.found.outlook, tone, unsaid);
  } else {
    bars.bars.push_back({"the offer", Number{it.found.outlook.works}, tone});
  }
  add_section(report, "Distance to the North Star");
  report.add(std::move(bars));
}

void add_distances_of_staying(Report& report, const decide::Evaluation& evaluation) {
  auto bars = bars_against_today(evaluation);
  if (can_fail(evaluation.stay.outlook)) {
    bars.bars.pop_back();
    add_outcomes(bars, evaluation.stay.outlook, Tone::Plain, {});
  }
  add_section(report, "Distance to the North Star");
  report.add(std::move(bars));
}

void add_contributions(Report& report, const Measured& it) {
  const bool two_outcomes = can_fail(it.found.outlook);
  Table table{{{"metric"}, number_column("now"), number_column("staying")}, {}};
  if (two_outcomes) {
    table.columns.insert(table.columns.end(), {number_column("works"), number_column("fails")});
  } else {
    table.columns.push_back(number_column("offer"));
  }
  table.columns.insert(table.columns.end(), {number_column("target"), number_column("points")});

  for (const std::size_t i : largest_first(it.found.contributions)) {
    if (!makes_a_difference(it, i)) continue;
    const auto& [name, span, metric] = it.spec.metrics.entries[i];
    const auto& offered = it.found.outlook.levels[i];
    std::vector<Line> row{line(name), line(Amount{metric.now.value}),
                          levels(it.evaluation.stay.outlook.levels[i]), level(offered.works)};
    if (two_outcomes) row.push_back(level(offered.fails));
    row.push_back(line(Amount{metric.target.value}));
    row.push_back(line(Points{it.found.contributions[i]}));
    table.rows.push_back(std::move(row));
  }
  add_section(report, "Where it comes from, in points against staying");
  if (!table.rows.empty()) report.add(std::move(table));

  auto notes = what_adds_nothing(it);
  for (const auto& part : {what_counts_as_now(it.found.outlook, it.spec, "the offer"),
                           what_counts_as_now(it.evaluation.stay.outlook, it.spec, "staying")}) {
    notes.insert(notes.end(), part.begin(), part.end());
  }
  add_sentences(report, notes);
}

void add_contributions_of_staying(Report& report, const decide::Evaluation& evaluation, const Spec& spec) {
  std::vector<double> points;
  for (const auto& metric : evaluation.metrics) points.push_back(metric.points);

  Table table{{{"metric"},
               number_column("now"),
               number_column("staying"),
               number_column("target"),
               number_column("to go"),
               number_column("closer")},
              {}};
  for (const std::size_t i : largest_first(points)) {
    const double closer = i < evaluation.stay.contributions.size() ? evaluation.stay.contributions[i] : 0;
    if (decide::is_zero(points[i]) && decide::is_zero(closer)) continue;
    const auto& [name, span, metric] = spec.metrics.entries[i];
    table.rows.push_back({line(name), line(Amount{metric.now.value}),
                          levels(evaluation.stay.outlook.levels[i]), line(Amount{metric.target.value}),
                          line(Number{points[i], 1}), line(Points{closer})});
  }
  table.note = line("to go: points of today's distance; closer: points that staying takes off them");
  add_section(report, "What it is made of");
  report.add(std::move(table));
}

void add_clocks(Facts& facts, const decide::Evaluation& evaluation, const Spec& spec) {
  if (evaluation.phase_run) facts.facts.push_back({"phase", run_words(*evaluation.phase_run, spec)});
  if (auto text = clock_words(evaluation.swing_clock, spec); !text.empty())
    facts.facts.push_back({"swings", std::move(text)});
}

void add_timing(Report& report, const Measured& it) {
  Facts facts;
  facts.facts.push_back({"phase", phase_after_this(it)});
  if (auto text = clock_words(it.evaluation.swing_clock, it.spec); !text.empty()) {
    append(text, line(it.offer.bet.value == Bet::Swing ? "; this is a swing" : "; this is a core role"));
    facts.facts.push_back({"swings", std::move(text)});
  }
  add_steps(facts, it);
  report.add(Heading{2, line("On the way")});
  report.add(std::move(facts));
}

}  // namespace career::views
