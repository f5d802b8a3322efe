// Where it stands in time: the phase, the clock of the swings, the steps of the North Star.
#include <utility>

#include "core/views/clocks.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sections.hpp"

namespace career::views {
namespace {

using report::append;
using report::Fact;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::Months;
using report::Report;

// "learning, after 7 years 2 months of impact"
Line phase_after_this(const Measured& it) {
  const auto& run = it.evaluation.phase_run;
  auto text = line(word(it.found.phase));
  if (!run || run->months == 0) return text;
  append(text, line(run->phase == it.found.phase ? " again, after " : ", after ", Months{run->months}, " of ",
                    word(run->phase)));
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
