#include <utility>

#include "core/views/evaluation.hpp"
#include "core/views/evaluation_sentences.hpp"
#include "core/views/evaluation_words.hpp"
#include "core/views/json.hpp"

namespace career::views {
namespace {

Json number(double value) { return json_number(value); }
Json number_or_null(const std::optional<double>& value) { return value ? json_number(*value) : Json(); }

Json names_of(const std::vector<decide::MetricSide>& sides, const Spec& spec) {
  Json names = Json::array();
  for (const auto& side : sides) names.push_back(side_name(spec, side));
  return names;
}

Json steps_of(const std::vector<std::size_t>& steps, const Spec& spec) {
  Json names = Json::array();
  for (const auto step : steps) names.push_back(spec.north_star.steps[step].step.value);
  return names;
}

// ---- limits

Json looked_at(const Fact& fact, const Limit& limit) {
  switch (fact.kind) {
    case Fact::Kind::NotStated:
    case Fact::Kind::Unknown: return {};
    case Fact::Kind::Word: return Json::array({fact.word});
    case Fact::Kind::Number:
      if (!limit.one_of.empty()) return Json::array({fact.word});  // compared as it was written
      return Json::array({number(fact.lo), number(fact.lo)});
    case Fact::Kind::Range: return Json::array({number(fact.lo), number(fact.hi)});
  }
  return {};
}

Json limits_of(const decide::Outlook& outlook, const Spec& spec) {
  Json limits = Json::array();
  for (const auto& check : outlook.limits) {
    const auto& [name, span, limit] = spec.limits.entries[check.limit];
    Json said{{"limit", name}};
    if (limit.at_least) said["at_least"] = number(limit.at_least->value);
    if (limit.at_most) said["at_most"] = number(limit.at_most->value);
    for (const auto& word : limit.one_of) said["one_of"].push_back(word.value);
    if (const auto unit = unit_of_limit(spec, check.limit); !unit.empty()) said["unit"] = unit;
    said["works"] = looked_at(check.works, limit);
    said["fails"] = looked_at(check.fails, limit);
    said["state"] = word(check.state);
    said["over"] = number(check.over);
    limits.push_back(std::move(said));
  }
  return limits;
}

// ---- options

Json staying(const decide::Staying& stay, const Spec& spec) {
  const auto& outlook = stay.outlook;
  return {{"title", stay.title},
          {"role", stay.role ? Json(spec.roles[*stay.role].id.value) : Json()},
          {"works", number(outlook.works)},
          {"fails", number(outlook.fails)},
          {"expected", number(outlook.expected)},
          {"best", number(outlook.best)},
          {"worst", number(outlook.worst)},
          {"chance_of_failure", number(outlook.chance_of_failure)},
          {"unknown", names_of(outlook.unknown, spec)},
          {"not_stated", names_of(outlook.not_stated, spec)},
          {"limits", limits_of(outlook, spec)}};
}

Json sentences(const Measured& it) {
  Json said = Json::array();
  const auto add = [&](const Sentence& sentence) {
    said.push_back({{"text", report::plain(sentence.text)}, {"at", sentence.at}});
  };
  add(where_staying_leads(it.evaluation, it.spec));
  for (const auto& part : {where_it_leads(it), where_it_comes_from(it),
                           what_counts_as_now(it.found.outlook, it.spec, "the offer"), how_sure(it)}) {
    for (const auto& sentence : part) add(sentence);
  }
  return said;
}

Json next_of(const Measured& it) {
  if (!it.found.next) return {};
  return {{"option", option_name(it.found.next->option, it.offers)},
          {"gain", number(it.found.next->gain)},
          {"share", number(it.found.next->share)}};
}

Json offer_of(const Measured& it) {
  const auto& found = it.found;
  const auto& outlook = found.outlook;

  Json contributions = Json::object();
  Json flips = Json::object();
  for (std::size_t i = 0; i < it.spec.metrics.size(); ++i) {
    const auto& name = metric_name(it.spec, i);
    contributions[name] = number(found.contributions[i]);
    if (const auto& flip = found.weightings.flips[i]) flips[name] = number(*flip);
  }

  Json said;
  said["file"] = file_of(it.offer.source);
  said["title"] = it.offer.title.value;
  said["direction"] = word(found.direction);
  said["verdict"] = word(found.verdict);
  said["even_if_it_fails"] = found.even_if_it_fails;
  said["works"] = number(outlook.works);
  said["fails"] = number(outlook.fails);
  said["expected"] = number(outlook.expected);
  said["best"] = number(outlook.best);
  said["worst"] = number(outlook.worst);
  said["chance_of_failure"] = number(outlook.chance_of_failure);
  said["chance_range"] = {number(outlook.chance_range.lo), number(outlook.chance_range.hi)};
  said["chance_assumed"] = outlook.chance_assumed;
  said["gain"] = number(found.gain);
  said["gain_if_it_fails"] = number(found.gain_if_it_fails);
  said["spread"] = number(found.spread);
  said["break_even_chance"] = number_or_null(found.break_even_chance);
  said["contributions"] = std::move(contributions);
  said["keeps_order"] = found.weightings.keeps_order;
  said["keeps_order_if_it_fails"] = found.weightings_if_it_fails.keeps_order;
  said["share"] = number(found.weightings.share);
  said["share_if_it_fails"] = number(found.weightings_if_it_fails.share);
  said["moved_weight"] = number_or_null(found.weightings.moved_weight);
  said["moved_weight_if_it_fails"] = number_or_null(found.weightings_if_it_fails.moved_weight);
  said["flips"] = std::move(flips);
  said["moved_against_today"] = {{"works", number(found.moved_against_today.works)},
                                 {"fails", number(found.moved_against_today.fails)}};
  said["next"] = next_of(it);
  said["value_of_knowing"] = number(found.value_of_knowing);
  said["dominates_staying"] = found.dominates_staying;
  said["unknown"] = names_of(outlook.unknown, it.spec);
  said["not_stated"] = names_of(outlook.not_stated, it.spec);
  said["limits"] = limits_of(outlook, it.spec);
  said["phase"] = word(found.phase);
  said["steps_reached"] = {{"works", steps_of(found.steps_reached.works, it.spec)},
                           {"fails", steps_of(found.steps_reached.fails, it.spec)}};
  said["sentences"] = sentences(it);
  said["days_to_answer"] = found.days_to_answer ? Json(*found.days_to_answer) : Json();
  return said;
}

}  // namespace

std::string evaluation_json(const decide::Evaluation& evaluation, const Spec& spec,
                            std::span<const Offer> offers) {
  Json said;
  said["schema"] = 1;
  said["today"] = evaluation.today.iso();
  said["spec"] = file_of(spec.source);
  said["distance_today"] = number(evaluation.distance_today);
  said["resolution"] = number(evaluation.resolution);
  said["none_moves"] = evaluation.none_moves;
  said["next_step"] =
      evaluation.next_step ? Json(spec.north_star.steps[*evaluation.next_step].step.value) : Json();
  said["stay"] = staying(evaluation.stay, spec);
  said["offers"] = Json::array();
  for (std::size_t i = 0; i < offers.size(); ++i) {
    said["offers"].push_back(offer_of(measured(evaluation, spec, offers, i)));
  }
  said["ranking"] = Json::array();
  for (const auto& [option, expected] : evaluation.ranking) {
    said["ranking"].push_back({{"option", option_name(option, offers)}, {"expected", number(expected)}});
  }
  return json_text(said);
}

}  // namespace career::views
