#include "core/views/evaluation.hpp"

#include <utility>

#include "core/views/evaluation_sections.hpp"

namespace career::views {
namespace {

using report::Column;
using report::Heading;
using report::line;
using report::Line;
using report::Number;
using report::Paragraph;
using report::Percent;
using report::Points;
using report::Report;
using report::RoughPercent;
using report::Table;
using report::Tone;
using report::Words;

void add_offer(Report& report, const Measured& it, const Sentences& before) {
  report.add(
      Heading{1, line(option_title(static_cast<std::size_t>(&it.offer - it.offers.data()), it.offers))});
  if (failure_is_unsaid(it.found))
    report.add(Paragraph{line(Words{"if it fails: you have not said", Tone::Caution})});
  report.add(Paragraph{verdict_line(it)});

  auto story = before;
  const auto leads = where_it_leads(it);
  story.insert(story.end(), leads.begin(), leads.end());
  add_sentences(report, story);

  add_distances(report, it);
  add_contributions(report, it);
  add_how_sure(report, it);
  add_limits(report, it);
  add_steps_and_dates(report, it);
}

void add_ranking(Report& report, const decide::Evaluation& evaluation, const Spec& spec,
                 std::span<const Offer> offers) {
  Table table{{{"option"}, {"distance", Column::Kind::Number}, {"points", Column::Kind::Number}, {"verdict"}},
              {}};
  for (const auto& [option, expected] : evaluation.ranking) {
    if (!option) {
      table.rows.push_back({line(option_title(option, offers)), line(Number{expected}), {}, {}});
      continue;
    }
    const auto it = measured(evaluation, spec, offers, *option);
    table.rows.push_back({line(option_title(option, offers)), line(Number{expected}),
                          line(Points{it.found.gain}), verdict_line(it)});
  }
  table.note = line("closest first; points: closer (+) or further (-) than staying; today: ",
                    Number{evaluation.distance_today});
  report.add(Heading{1, line(Number{static_cast<double>(offers.size())}, " offers, and staying")});
  report.add(std::move(table));
}

Report staying_report(const decide::Evaluation& evaluation, const Spec& spec) {
  Report report;
  report.add(Heading{1, line("Staying: ", evaluation.stay.title)});
  Sentences story{where_staying_leads(evaluation, spec)};
  const auto none = none_moves(evaluation);
  story.insert(story.end(), none.begin(), none.end());
  add_sentences(report, story);
  add_distances_of_staying(report, evaluation);
  add_levels_of_staying(report, evaluation, spec);
  add_limits_of_staying(report, evaluation, spec);
  report.add(Heading{2, line("What next")});
  if (evaluation.next_step) {
    report.add(report::Facts{
        {{"next step to your North Star", line(spec.north_star.steps[*evaluation.next_step].step.value)}}});
  }
  report.add(
      Paragraph{line("To measure an offer against this, write what you know of it to offers/NAME.yaml "
                     "(career-offer(5) tells how), then run career evaluate offers/NAME.yaml.")});
  return report;
}

}  // namespace

Report evaluation_report(const decide::Evaluation& evaluation, const Spec& spec,
                         std::span<const Offer> offers) {
  if (offers.empty()) return staying_report(evaluation, spec);

  Report report;
  const Sentences staying{where_staying_leads(evaluation, spec)};
  const auto none = none_moves(evaluation);
  if (offers.size() == 1) {
    auto before = none;
    before.insert(before.end(), staying.begin(), staying.end());
    add_offer(report, measured(evaluation, spec, offers, 0), before);
    return report;
  }

  add_ranking(report, evaluation, spec, offers);
  auto story = none;
  story.insert(story.end(), staying.begin(), staying.end());
  add_sentences(report, story);
  for (const auto& ranked : evaluation.ranking) {
    if (ranked.option) add_offer(report, measured(evaluation, spec, offers, *ranked.option), {});
  }
  return report;
}

Table evaluation_table(const decide::Evaluation& evaluation, const Spec& spec,
                       std::span<const Offer> offers) {
  Table table;
  for (const char* title :
       {"option", "title", "direction", "verdict", "even_if_it_fails", "works", "fails", "expected",
        "chance_of_failure", "gain", "gain_if_it_fails", "share", "days_to_answer"})
    table.columns.push_back({title});

  for (const auto& [option, expected] : evaluation.ranking) {
    const auto& outlook = option ? evaluation.offers[*option].outlook : evaluation.stay.outlook;
    std::vector<Line> row{line(option_name(option, offers)),
                          line(option ? offers[*option].title.value : evaluation.stay.title)};
    const auto cells = [&](auto&&... values) { (row.push_back(line(values)), ...); };
    if (!option) {
      cells("", "", "", Number{outlook.works}, Number{outlook.fails}, Number{expected},
            Percent{outlook.chance_of_failure}, "", "", "", "");
    } else {
      const auto& found = measured(evaluation, spec, offers, *option).found;
      cells(word(found.direction), word(found.verdict), found.even_if_it_fails ? "true" : "false",
            Number{outlook.works}, Number{outlook.fails}, Number{expected},
            Percent{outlook.chance_of_failure}, Points{found.gain}, Points{found.gain_if_it_fails},
            RoughPercent{found.weightings.share});
      row.push_back(found.days_to_answer ? line(Number{static_cast<double>(*found.days_to_answer)}) : Line{});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace career::views
