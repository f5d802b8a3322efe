// Where it stands in time: the phase, the clock of the swings, the steps of the North Star.
#include <utility>

#include "core/views/evaluation_phrases.hpp"
#include "core/views/evaluation_sections.hpp"

namespace career::views {
namespace {

using decide::SwingState;
using report::Amount;
using report::append;
using report::Fact;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::Months;
using report::Report;

std::string names_of(const Spec& spec, const std::vector<std::size_t>& metrics) {
  std::vector<std::string> names;
  for (const auto metric : metrics) names.push_back(metric_name(spec, metric));
  return enumeration(names);
}

Line too_long(const decide::PhaseRun& run, const Spec& spec) {
  if (!run.too_long) return {};
  const auto& most = spec.assumptions.phase_too_long_months;
  return line(", longer than your ", Months{most.value}, most.is_default() ? " (assumed)" : "");
}

// "impact for 7 years 2 months, longer than your 3 years"
Line run_of_phase(const decide::PhaseRun& run, const Spec& spec) {
  Line text = line(word(run.phase), " for ");
  append(text, run.months == 0 ? line("less than a month") : line(Months{run.months}));
  append(text, too_long(run, spec));
  return text;
}

// "learning, after 7 years 2 months of impact"
Line phase_after_this(const Measured& it) {
  const auto& run = it.evaluation.phase_run;
  auto text = line(word(it.found.phase));
  if (!run || run->months == 0) return text;
  append(text, line(run->phase == it.found.phase ? " again, after " : ", after ", Months{run->months}, " of ",
                    word(run->phase)));
  append(text, too_long(*run, it.spec));
  return text;
}

Line swings(const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& clock = evaluation.swing_clock;
  if (clock.state == SwingState::CoreFirst) {
    if (clock.short_of_core.empty()) return line("core roles first, while you are early");
    return line("core roles first: ", names_of(spec, clock.short_of_core),
                clock.short_of_core.size() == 1 ? " is" : " are", " less than three quarters of the way");
  }
  if (!clock.months || !clock.since || clock.state == SwingState::Unknown) return {};
  auto text = line(word(clock.state));
  if (clock.since_swing) {
    append(text, line(": ", spec.roles[*clock.since].title.value, " began "));
    append(text, *clock.months == 0 ? line("this month") : line(Months{*clock.months}, " ago"));
  } else {
    append(text, line(": none in the ", Months{*clock.months}, " since your first role"));
  }
  const auto& every = spec.assumptions.swing_every_years.value;
  append(text, line(" (one every ", Amount{every.lo}, " to ", Amount{every.hi}, " years",
                    spec.assumptions.swing_every_years.is_default() ? ", assumed)" : ")"));
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

std::string_view word(SwingState state) {
  switch (state) {
    case SwingState::Unknown: return "unknown";
    case SwingState::CoreFirst: return "core-first";
    case SwingState::Resting: return "resting";
    case SwingState::Due: return "due";
    case SwingState::Overdue: return "overdue";
  }
  return "";
}

void add_clocks(Facts& facts, const decide::Evaluation& evaluation, const Spec& spec) {
  if (evaluation.phase_run) facts.facts.push_back({"phase", run_of_phase(*evaluation.phase_run, spec)});
  if (auto text = swings(evaluation, spec); !text.empty()) facts.facts.push_back({"swings", std::move(text)});
}

void add_timing(Report& report, const Measured& it) {
  Facts facts;
  facts.facts.push_back({"phase", phase_after_this(it)});
  if (auto text = swings(it.evaluation, it.spec); !text.empty()) {
    append(text, line(it.offer.bet.value == Bet::Swing ? "; this is one" : "; this is a core role"));
    facts.facts.push_back({"swings", std::move(text)});
  }
  add_steps(facts, it);
  report.add(Heading{2, line("On the way")});
  report.add(std::move(facts));
}

}  // namespace career::views
