#include "core/views/evaluation/evaluation.hpp"

#include <utility>

#include "core/decide/ranking.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/evaluation/limits.hpp"
#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/questions.hpp"
#include "core/views/evaluation/sections.hpp"
#include "core/views/evaluation/staying.hpp"
#include "core/views/evaluation/verdict.hpp"

namespace career::views {
namespace {

using decide::PitfallState;
using report::Amount;
using report::append;
using report::code;
using report::columns;
using report::Heading;
using report::Line;
using report::line;
using report::Number;
using report::number_column;
using report::Paragraph;
using report::Points;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

constexpr std::size_t most_questions = 5;  // more are not asked in one talk

Sentences joined(Sentences first, const Sentences& more) {
  first.insert(first.end(), more.begin(), more.end());
  return first;
}

void add_how_sure(Report& report, const Measured& it, const Sentences& more) {
  report.add(Heading{2, line("How sure")});
  add_list(report, joined(how_sure(it), more));
}

// Flags with what clears them, what is unknown, what is ok and worth a remark, and the rest in one line.
void add_pitfalls(Report& report, const Measured& it) {
  report::List list;
  std::vector<std::string> clear;
  const auto all = pitfalls_in_words(it);
  const auto add = [&](PitfallState state, Tone tone, const char* lead) {
    for (const auto& said : all) {
      if (said.state != state) continue;
      const bool is_ok = state == PitfallState::Ok;
      if (is_ok && said.remarks.empty()) {
        clear.emplace_back(word_of(said.pitfall));
        continue;
      }
      auto text = line(Words{std::string(word_of(said.pitfall)), tone}, lead);
      // Of what nobody knows the heart is enough.
      const auto& sentences = is_ok ? said.remarks : said.why;
      const auto count = state == PitfallState::Unknown ? std::size_t{1} : sentences.size();
      for (std::size_t i = 0; i < count; ++i) {
        append(text, line(i == 0 ? "" : " "));
        append(text, sentences[i].text);
      }
      if (!is_ok) append(text, line(" ", said.clears));
      list.items.push_back(std::move(text));
    }
  };
  add(PitfallState::Flag, Tone::Bad, ": ");
  add(PitfallState::Unknown, Tone::Caution, " (unknown): ");
  add(PitfallState::Ok, Tone::Plain, " (ok): ");
  if (!clear.empty()) list.items.push_back(line("No sign of ", enumeration(clear, "or"), "."));
  report.add(std::move(list));
}

void add_questions(Report& report, const Measured& it, const Caller* caller) {
  auto asked = questions(it);
  if (asked.empty()) return;
  const auto left = asked.size() > most_questions ? asked.size() - most_questions : 0;
  asked.resize(asked.size() - left);
  if (left > 0)
    asked.push_back({line("and ", left, " more",
                          caller != nullptr ? ", all of them in " + caller->option(Hint::AllAsJson) : ""),
                     {}});
  report.add(Heading{2, line("Before you answer, ask")});
  add_list(report, asked);
}

// Its place among earlier offers, the days left, and how to write the answer down.
void add_answer(Report& report, const Measured& it, const Caller* caller) {
  Sentences said = place_among_earlier(it);
  if (it.found.days_to_answer && it.offer.answer_by) {
    auto text = line("Answer by ", it.offer.answer_by->value.last(), ": ");
    append(text, time_left(*it.found.days_to_answer));
    append(text, line("."));
    said.push_back({std::move(text), {}});
  }
  if (it.found.negotiation) {
    const auto& decision = it.spec.decisions[*it.found.negotiation];
    said.push_back(
        {line("You have been negotiating since ", decision.date.value, ", because ", decision.why.value, "."),
         {}});
  }
  if (caller != nullptr) {
    said.push_back({line(it.found.negotiation ? "Once it is settled, record take or decline: "
                                              : "Once you know, record take, decline or negotiate: ",
                         code(caller->hint(Hint::RecordDecision, {shell_word(file_of(it.offer.source))}))),
                    {}});
  }
  if (said.empty()) return;
  report.add(Heading{2, line("Your answer")});
  add_list(report, said);
}

void add_offer(Report& report, const Measured& it, const Sentences& before, const Sentences& check,
               const Caller* caller) {
  report.add(
      Heading{1, line(option_title(static_cast<std::size_t>(&it.offer - it.offers.data()), it.offers))});
  if (const auto said = not_filled_in(it); !said.empty()) {
    report.add(Paragraph{verdict_line(it)});
    add_sentences(report, said);
    return;
  }
  if (failure_is_unsaid(it.found))
    report.add(Paragraph{line(Words{"if it fails: you have not said", Tone::Caution})});
  report.add(Paragraph{verdict_line(it)});
  add_sentences(report, joined(before, where_it_leads(it)));

  add_distances(report, it);
  add_contributions(report, it);
  add_how_sure(report, it, check);
  add_timing(report, it);
  report.add(Heading{2, line(it.spec.limits.empty() ? "Pitfalls" : "Limits and pitfalls")});
  add_limits(report, it);
  add_pitfalls(report, it);
  add_questions(report, it, caller);
  add_answer(report, it, caller);
}

Line answer_by(const Offer& offer) { return offer.answer_by ? line(offer.answer_by->value.iso()) : Line{}; }

// `order`: see decide::reading_order.
void add_ranking(Report& report, const decide::Evaluation& evaluation, const Spec& spec,
                 std::span<const Offer> offers, std::span<const decide::OptionIndex> order) {
  Table table{{{"option"}, {"answer by"}, number_column("distance"), number_column("points"), {"verdict"}},
              {}};
  for (const auto& option : order) {
    const auto title = line(option_title(option, offers));
    if (!option) {
      table.rows.push_back({title, {}, line(Number{evaluation.stay.outlook.expected}), {}, {}});
      continue;
    }
    const auto it = measured(evaluation, spec, offers, *option);
    const bool says_something = not_filled_in(it).empty();
    table.rows.push_back({title, answer_by(it.offer),
                          says_something ? line(Number{it.found.outlook.expected}) : Line{},
                          says_something ? line(Points{it.found.gain}) : Line{}, short_verdict(it)});
  }
  table.note =
      line("closest first, less than ", Number{evaluation.resolution, 1},
           " points apart by verdict, what breaks a limit last; points: closer (+) or further (-) than "
           "staying; today: ",
           Number{evaluation.distance_today});
  report.add(Heading{1, line(offers.size(), " offers, and staying")});
  report.add(std::move(table));
}

}  // namespace

Report evaluation_report(const decide::Evaluation& evaluation, const Spec& spec,
                         std::span<const Offer> offers, const Caller* caller) {
  if (offers.empty()) return staying_report(evaluation, spec, caller);

  Report report;
  const auto story = joined(none_moves(evaluation), {where_staying_leads(evaluation, spec)});
  const auto check = swing_check(evaluation, spec);
  if (offers.size() == 1) {
    add_offer(report, measured(evaluation, spec, offers, 0), story, check, caller);
    return report;
  }

  const auto order = decide::reading_order(evaluation);
  add_ranking(report, evaluation, spec, offers, order);
  add_sentences(report, joined(story, check));
  for (const auto& option : order) {
    if (option) add_offer(report, measured(evaluation, spec, offers, *option), {}, {}, caller);
  }
  return report;
}

Table contributions_table(const decide::Evaluation& evaluation, const Spec& spec,
                          std::span<const Offer> offers) {
  Table table{columns({"option", "metric", "weight", "now", "target", "stay_works", "stay_fails", "works",
                       "fails", "points"}),
              {}};

  const auto add = [&](decide::OptionIndex option, const decide::Outlook& outlook,
                       const std::vector<double>& contributions) {
    for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
      const auto& [name, span, metric] = spec.metrics.entries[i];
      const auto& stay = evaluation.stay.outlook.levels[i];
      const auto& levels = outlook.levels[i];
      table.rows.push_back({line(option_name(option, offers)), line(name), line(Amount{metric.weight.value}),
                            line(Amount{metric.now.value}), line(Amount{metric.target.value}),
                            level(stay.works), level(stay.fails), level(levels.works), level(levels.fails),
                            line(Points{contributions[i]})});
    }
  };
  for (std::size_t i = 0; i < offers.size(); ++i)
    add(i, evaluation.offers[i].outlook, evaluation.offers[i].contributions);
  if (offers.empty()) add(std::nullopt, evaluation.stay.outlook, evaluation.stay.contributions);
  return table;
}

}  // namespace career::views
