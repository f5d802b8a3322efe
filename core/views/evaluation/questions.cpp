#include "core/views/evaluation/questions.hpp"

#include <algorithm>
#include <utility>

#include "core/views/evaluation/limits.hpp"
#include "core/views/evaluation/phrases.hpp"

namespace career::views {
namespace {

using decide::Question;
using report::Amount;
using report::append;
using report::line;
using report::Line;

// "; past 58 the answer turns around"
Line turning_point(const Measured& it, const Question& question, double from) {
  if (!question.flip) return {};
  return line(*question.flip > from ? "above " : "below ",
              turning_level(it, question.index, from, *question.flip), " the answer turns around");
}

Sentence about_limit(const Measured& it, const Question& question) {
  const auto& limit = it.spec.limits.entries[question.index];
  const auto& check = it.found.outlook.limits[question.index];
  const auto at = places({place(it.spec.source, limit.name_span), place(it.offer.source, check.works.span),
                          place(it.offer.source, check.fails.span)});
  if (check.state == decide::LimitState::Unknown) {
    Line text = line("What will ", limit.name, " be? You ask for ");
    append(text, asked_by_limit(it.spec, question.index));
    append(text, line("."));
    return {std::move(text), at};
  }
  Line text = line("What would keep ", limit.name, " within your limit? It is ");
  append(text, offered_to_limit(it.spec, check, it.found.outlook));
  append(text, line(", and you ask for "));
  append(text, asked_by_limit(it.spec, question.index));
  append(text, line("."));
  return {std::move(text), at};
}

Sentence about_level(const Measured& it, const Question& question) {
  const auto& [name, span, metric] = it.spec.metrics.entries[question.index];
  const double years = it.spec.assumptions.horizon_years.value;
  Line text = line("Where would ", name, " stand after ", Amount{years}, plural(years, " year"),
                   if_side(question.side), "? It is ", Amount{metric.now.value}, " now");
  if (question.flip) {
    append(text, line("; "));
    append(text, turning_point(it, question, metric.now.value));
  }
  append(text, line("."));
  return {std::move(text),
          places({place(it.spec.source, span),
                  place(it.offer.source, stated_level(it, {question.index, question.side}).span)})};
}

Sentence about_claim(const Measured& it, const Question& question) {
  const auto& claim = it.offer.claims[question.index];
  auto text = line("\"", claim.claim.value, "\"");
  if (claim.said_by) append(text, line(", according to ", claim.said_by->value));
  append(text, line(": who else can say whether that is so?"));
  return {std::move(text), place(it.offer.source, claim.claim.span)};
}

Sentence about_flip(const Measured& it, const Question& question) {
  const auto& stated = stated_level(it, {question.index, question.side});
  Line text = line("Will ", metric_name(it.spec, question.index), " really be ");
  append(text, level(stated));
  append(text, line(if_side(question.side), "?"));
  if (question.flip) {
    auto turning = turning_point(it, question, stated.lo);
    if (auto* first = std::get_if<report::Words>(&turning.front()))
      first->text = *question.flip > stated.lo ? "Above " : "Below ";
    append(text, line(" "));
    append(text, turning);
    append(text, line("."));
  }
  return {std::move(text), place(it.offer.source, stated.span)};
}

Sentence about_evidence(const Measured& it, const Question& question) {
  const auto& [name, span, metric] = it.spec.metrics.entries[question.index];
  return {line("What shows that ", name, " is at ", Amount{metric.now.value}, " today?"),
          place(it.spec.source, metric.now.span)};
}

Sentence about_range(const Measured& it, const Question& question) {
  const auto& stated = stated_level(it, {question.index, question.side});
  return {line("Will ", metric_name(it.spec, question.index), " be nearer to ", Amount{stated.lo}, " or to ",
               Amount{stated.hi}, if_side(question.side), "?"),
          place(it.offer.source, stated.span)};
}

Sentence about_chance(const Measured& it) {
  auto text = line("How likely is it to fail? You say ");
  append(text, chance(it.found.outlook));
  append(text, line(", which is too wide to tell."));
  return {std::move(text), place_of_chance(it)};
}

Sentence about_staying_level(const Measured& it, const Question& question) {
  const auto& stay = it.evaluation.stay;
  const auto& [name, span, metric] = it.spec.metrics.entries[question.index];
  const auto& stated = level_of_side(stay.outlook, {question.index, question.side});
  const auto at = places({place(it.spec.source, span), place(it.spec.source, stated.span)});
  if (stated.kind == Level::Kind::Range)
    return {line("Would staying take ", name, " nearer to ", Amount{stated.lo}, " or to ", Amount{stated.hi},
                 if_side(question.side), "?"),
            at};
  return {line("Where would staying take ", name, if_side(question.side), "? It is ",
               Amount{metric.now.value}, " now."),
          at};
}

Sentence about_staying_chance(const Measured& it) {
  const auto& stay = it.evaluation.stay;
  auto text = line("How likely is it that staying fails? You say ");
  append(text, chance(stay.outlook));
  append(text, line(", which is too wide to tell."));
  const auto* role = stay.role ? &it.spec.roles[*stay.role] : nullptr;
  const bool is_written = role != nullptr && role->chance_of_failure;
  return {std::move(text),
          is_written ? place(it.spec.source, role->chance_of_failure->span) : std::vector<std::string>{}};
}

Sentence about_failure(const Measured& it) {
  return {line("What would a failed year leave? Say it for the metrics that matter most (reach, fails)."),
          place_of_chance(it)};
}

// The metrics that staying leaves out, those that make most of today's distance.
Sentence about_where_staying_leads(const Measured& it) {
  constexpr std::size_t few = 3;
  const auto& today = it.evaluation.metrics;
  std::vector<std::size_t> left_out;
  for (const auto& [metric, side] : it.evaluation.stay.outlook.not_stated)
    if (side == decide::Side::Both && today[metric].points > 0) left_out.push_back(metric);
  std::stable_sort(left_out.begin(), left_out.end(), [&](std::size_t one, std::size_t other) {
    return today[one].points > today[other].points;
  });
  left_out.resize(std::min(left_out.size(), few));
  std::vector<std::string> at;
  for (const auto metric : left_out)
    at = places({at, place(it.spec.source, it.spec.metrics.entries[metric].name_span)});
  return {
      line("Where would staying take ", enumeration(metric_names(it.spec, left_out)), "? You have not said."),
      std::move(at)};
}

Sentence asked(const Measured& it, const Question& question) {
  switch (question.about) {
    case Question::About::Limit: return about_limit(it, question);
    case Question::About::Level: return about_level(it, question);
    case Question::About::Range: return about_range(it, question);
    case Question::About::Chance: return about_chance(it);
    case Question::About::StayingLevel: return about_staying_level(it, question);
    case Question::About::StayingChance: return about_staying_chance(it);
    case Question::About::Failure: return about_failure(it);
    case Question::About::StayingLeads: return about_where_staying_leads(it);
    case Question::About::Claim: return about_claim(it, question);
    case Question::About::LevelFlip: return about_flip(it, question);
    case Question::About::Evidence: return about_evidence(it, question);
  }
  return {};
}

}  // namespace

Sentences questions(const Measured& it) {
  Sentences said;
  for (const auto& question : it.found.questions) said.push_back(asked(it, question));
  return said;
}

}  // namespace career::views
