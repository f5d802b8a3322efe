#include "core/views/evaluation_sections.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include "core/decide/tolerance.hpp"

namespace career::views {
namespace {

using decide::Verdict;
using report::Amount;
using report::append;
using report::Bars;
using report::Column;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::Number;
using report::Paragraph;
using report::Percent;
using report::Points;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

void add_section(Report& report, const char* title) { report.add(Heading{2, line(title)}); }

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::StrongTake:
    case Verdict::Take:
    case Verdict::LeanTake: return Tone::Good;
    case Verdict::Blocked:
    case Verdict::StrongStay:
    case Verdict::Stay:
    case Verdict::LeanStay: return Tone::Bad;
    case Verdict::NotEnoughToSay:
    case Verdict::TooCloseToCall: return Tone::Caution;
  }
  return Tone::Plain;
}

bool takes(Verdict verdict) { return tone_of(verdict) == Tone::Good; }

// The limits that must be looked into first, or that forbid an answer.
std::vector<std::string> limits_in(const Measured& it, std::initializer_list<decide::LimitState> states) {
  std::vector<std::string> names;
  for (const auto& check : it.found.outlook.limits) {
    if (std::find(states.begin(), states.end(), check.state) != states.end())
      names.push_back(it.spec.limits.entries[check.limit].name);
  }
  return names;
}

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

Column text(const char* title) { return {title, Column::Kind::Text}; }
Column number(const char* title) { return {title, Column::Kind::Number}; }

}  // namespace

Line verdict_line(const Measured& it) {
  const auto& found = it.found;
  const Words verdict{std::string(word(found.verdict)), tone_of(found.verdict)};
  const auto direction = std::string(word(found.direction));

  if (found.verdict == Verdict::Blocked) {
    const auto broken = limits_in(it, {decide::LimitState::Broken});
    return line(verdict, ": ", direction, found.direction == decide::Direction::Closer ? ", but" : ", and",
                " it breaks your ", broken.size() == 1 ? "limit" : "limits", " on ", enumeration(broken));
  }
  if (found.verdict == Verdict::NotEnoughToSay) return line(verdict, ": ", direction, " as far as it goes");

  auto said = line(direction, ": ", verdict);
  if (is_closer_even_if_it_fails(found)) append(said, line(", even if it fails"));
  const auto open = limits_in(it, {decide::LimitState::Unknown, decide::LimitState::AtRisk});
  if (takes(found.verdict) && !open.empty()) append(said, line(", after settling ", enumeration(open)));
  return said;
}

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
  Table table{{text("metric"), number("now"), number("staying")}, {}};
  if (two_outcomes) {
    table.columns.insert(table.columns.end(), {number("works"), number("fails")});
  } else {
    table.columns.push_back(number("offer"));
  }
  table.columns.insert(table.columns.end(), {number("target"), number("points")});

  for (const std::size_t i : largest_first(it.found.contributions)) {
    if (decide::is_zero(it.found.contributions[i])) continue;
    const auto& [name, span, metric] = it.spec.metrics.entries[i];
    const auto& offered = it.found.outlook.levels[i];
    std::vector<Line> row{line(name), line(Amount{metric.now.value}),
                          levels(it.evaluation.stay.outlook.levels[i]), level(offered.works)};
    if (two_outcomes) row.push_back(level(offered.fails));
    row.push_back(line(Amount{metric.target.value}));
    row.push_back(line(Points{it.found.contributions[i]}));
    table.rows.push_back(std::move(row));
  }
  add_section(report, "Where it comes from, against staying");
  if (!table.rows.empty()) report.add(std::move(table));

  auto notes = what_adds_nothing(it);
  for (const auto& part : {what_counts_as_now(it.found.outlook, it.spec, "the offer"),
                           what_counts_as_now(it.evaluation.stay.outlook, it.spec, "staying")}) {
    notes.insert(notes.end(), part.begin(), part.end());
  }
  add_sentences(report, notes);
}

void add_levels_of_staying(Report& report, const decide::Evaluation& evaluation, const Spec& spec) {
  std::vector<double> points;
  for (const auto& metric : evaluation.metrics) points.push_back(metric.points);

  Table table{{text("metric"), number("now"), number("staying"), number("target"), number("to go")}, {}};
  for (const std::size_t i : largest_first(points)) {
    const auto& [name, span, metric] = spec.metrics.entries[i];
    table.rows.push_back({line(name), line(Amount{metric.now.value}),
                          levels(evaluation.stay.outlook.levels[i]), line(Amount{metric.target.value}),
                          line(Number{points[i], 1})});
  }
  table.note = line("to go: the points of today's distance that lie in this metric");
  add_section(report, "What it is made of");
  report.add(std::move(table));
}

void add_how_sure(Report& report, const Measured& it) {
  const auto sentences = how_sure(it);
  if (sentences.empty()) return;
  add_section(report, "How sure");
  add_list(report, sentences);
}

void add_steps_and_dates(Report& report, const Measured& it) {
  // Set apart by semicolons: a step's own words may well hold a comma.
  const auto steps = [&](const std::vector<std::size_t>& reached) {
    if (reached.empty()) return line("no step yet");
    Line names;
    for (const auto step : reached)
      append(names, line(names.empty() ? "" : "; ", it.spec.north_star.steps[step].step.value));
    return names;
  };

  Facts facts;
  facts.facts.push_back({"phase", line(word(it.found.phase))});
  if (!it.spec.north_star.steps.empty()) {
    const auto& reached = it.found.steps_reached;
    if (!can_fail(it.found.outlook)) {
      facts.facts.push_back({"steps reached", steps(reached.works)});
    } else {
      facts.facts.push_back({"reached if it works", steps(reached.works)});
      facts.facts.push_back({"reached if it fails", steps(reached.fails)});
    }
  }
  if (it.found.days_to_answer && it.offer.answer_by) {
    auto when = line(it.offer.answer_by->value.last(), ", ");
    append(when, time_left(*it.found.days_to_answer));
    facts.facts.push_back({"answer by", std::move(when)});
  }
  add_section(report, "On the way");
  report.add(std::move(facts));
}

}  // namespace career::views
