#include "core/views/evaluation/staying.hpp"

#include <utility>

#include "core/plan/portfolio.hpp"
#include "core/views/evaluation/limits.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/sections.hpp"
#include "core/views/portfolio/words.hpp"

namespace career::views {
namespace {

using report::append;
using report::code;
using report::Fact;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::List;
using report::Paragraph;
using report::Percent;
using report::Report;

// "2 % a year: stagnating, below the 5 % to 10 % of a core role"
Line growth(const Role& role, const Spec& spec) {
  const auto& usual = spec.assumptions.core_growth;
  auto text = line(Percent{role.growth->value.value}, " a year");
  const auto judged = plan::growth_of(role, usual.value);
  if (!judged) return text;
  const char* compared = *judged == plan::Growth::Stagnating      ? ", below the "
                         : *judged == plan::Growth::Extraordinary ? ", above the "
                                                                  : ", within the ";
  append(text, line(": ", word_of(*judged), compared, Percent{usual->lo.value}, " to ",
                    Percent{usual->hi.value}, " of a core role", usual.is_default() ? " (assumed)" : ""));
  return text;
}

void add_facts(Report& report, const decide::Evaluation& evaluation, const Spec& spec) {
  Facts facts;
  if (evaluation.stay.role && spec.roles[*evaluation.stay.role].growth)
    facts.facts.push_back({"growth", growth(spec.roles[*evaluation.stay.role], spec)});
  add_clocks(facts, evaluation, spec);
  if (evaluation.next_step)
    facts.facts.push_back({"next step", line(spec.north_star.steps[*evaluation.next_step].step.value)});
  if (facts.facts.empty()) return;
  report.add(Heading{2, line("On the way")});
  report.add(std::move(facts));
}

Sentences feels_stagnant(const decide::Evaluation& evaluation, const Spec& spec) {
  Sentences said{where_staying_leads(evaluation, spec)};
  const auto none = none_moves(evaluation);
  said.insert(said.end(), none.begin(), none.end());
  if (evaluation.stay.comfort.state == decide::PitfallState::Unknown)
    said.push_back(comfort(evaluation, spec));
  if (evaluation.stay.comfort.state == decide::PitfallState::Flag)
    said.push_back({line("What else could it become?"), {}});
  return said;
}

void add_what_next(Report& report, const Caller& caller) {
  report.add(Heading{2, line("What next")});
  report.add(
      Paragraph{line("No offer is pending. To measure one against this, make its file and say in it what you "
                     "know of it; then evaluate it:")});
  report.add(List{{line(code(caller.hint(Hint::MakeOffer, {caller.new_offer()}))),
                   line(code(caller.hint(Hint::EvaluateOffer, {caller.new_offer()})))}});
}

}  // namespace

Report staying_report(const decide::Evaluation& evaluation, const Spec& spec, const Caller* caller) {
  Report report;
  report.add(Heading{1, line("Staying: ", evaluation.stay.title)});
  add_sentences(report, feels_stagnant(evaluation, spec));
  add_distances_of_staying(report, evaluation);
  add_contributions_of_staying(report, evaluation, spec);
  add_sentences(report, what_counts_as_now(evaluation.stay.outlook, spec, "staying"));
  add_facts(report, evaluation, spec);
  if (!spec.limits.empty()) report.add(Heading{2, line("Limits")});
  add_limits_of_staying(report, evaluation, spec);
  add_sentences(report, swing_check(evaluation, spec));

  if (caller != nullptr) add_what_next(report, *caller);
  return report;
}

}  // namespace career::views
