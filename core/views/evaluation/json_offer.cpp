#include "core/views/evaluation/json_offer.hpp"

#include <utility>

#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/questions.hpp"

namespace career::views {
namespace {

using report::Data;

std::string joined(const Sentences& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += (text.empty() ? "" : " ") + report::plain(sentence.text);
  return text;
}

// ---- limits

Data looked_at(const Fact& fact, const Limit& limit) {
  switch (fact.kind) {
    case Fact::Kind::NotStated:
    case Fact::Kind::Unknown: return {};
    case Fact::Kind::Word: return Data::list({fact.word});
    case Fact::Kind::Number:
      if (!limit.one_of.empty()) return Data::list({fact.word});  // compared as it was written
      return Data::list({fact.lo, fact.lo});
    case Fact::Kind::Range: return Data::list({fact.lo, fact.hi});
  }
  return {};
}

// ---- what would turn it around

// A level that is written for both outcomes has one value, a split one a value for each side.
Data level_flips(const Measured& it) {
  Data flips = Data::object();
  for (const auto& [level, value, steps, is_near] : it.found.level_flips) {
    const auto& name = metric_name(it.spec, level.metric);
    switch (level.side) {
      case decide::Side::Both: flips[name] = value; break;
      case decide::Side::Works: flips[name]["works"] = value; break;
      case decide::Side::Fails: flips[name]["fails"] = value; break;
    }
  }
  return flips;
}

std::string name_of(const decide::Input& input, const Spec& spec) {
  switch (input.kind) {
    case decide::Input::Kind::Level: return "reach." + side_name(spec, input.level);
    case decide::Input::Kind::StayingLevel: return "stay.reach." + side_name(spec, input.level);
    case decide::Input::Kind::Weight: return "weight." + metric_name(spec, input.level.metric);
    case decide::Input::Kind::Chance: return "chance_of_failure";
  }
  return "";
}

Data fragile(const Measured& it) {
  if (!it.found.fragile) return {};
  return {{"input", name_of(it.found.fragile->input, it.spec)},
          {"by", it.found.fragile->by},
          {"verdict", word_of(it.found.fragile->verdict)}};
}

// ---- the past

Data weights_when_received(const Measured& it) {
  if (!it.found.since_received) return {};
  Data weights = Data::object();
  const auto& then = it.found.since_received->weights;
  for (std::size_t i = 0; i < then.size(); ++i) weights[metric_name(it.spec, i)] = then[i];
  return weights;
}

Data verdict_when_received(const Measured& it) {
  const bool is_known = it.found.since_received && it.found.since_received->verdict;
  return is_known ? Data(word_of(*it.found.since_received->verdict)) : Data();
}

Data decision(const Spec& spec, std::size_t index) {
  const auto& it = spec.decisions[index];
  return {{"offer", it.offer}, {"date", it.date}};
}

Data earlier(const Measured& it) {
  if (!it.found.earlier) return {};
  const auto& earlier = *it.found.earlier;
  Data decided = Data::list();
  for (const auto& other : earlier.decided) {
    auto one = decision(it.spec, other.decision);
    one["expected"] = other.expected;
    decided.push_back(std::move(one));
  }
  Data gone = Data::list();
  for (const auto index : earlier.gone) {
    const auto& expected = it.spec.decisions[index].expected;
    auto one = decision(it.spec, index);
    one["expected_then"] = expected ? Data(expected->distance) : Data();
    gone.push_back(std::move(one));
  }
  return {{"place", earlier.place},
          {"of", earlier.decided.size() + 1},
          {"since", earlier.since},
          {"decided", std::move(decided)},
          {"gone", std::move(gone)}};
}

// ---- words

Data pitfalls(const Measured& it) {
  Data all = Data::list();
  for (const auto& said : pitfalls_in_words(it)) {
    std::vector<std::string> at;
    for (const auto& sentence : said.why) at.insert(at.end(), sentence.at.begin(), sentence.at.end());
    all.push_back({{"id", word_of(said.pitfall)},
                   {"state", word_of(said.state)},
                   {"why", joined(said.why)},
                   {"clears", said.clears},
                   {"at", at}});
  }
  return all;
}

Data sentences(const Measured& it) {
  Sentences said = not_filled_in(it);
  if (!said.empty()) return sentences_json(said);
  said.push_back(where_staying_leads(it.evaluation, it.spec));
  for (const auto& part :
       {where_it_leads(it), where_it_comes_from(it),
        what_counts_as_now(it.found.outlook, it.spec, "the offer"), how_sure(it), place_among_earlier(it)}) {
    said.insert(said.end(), part.begin(), part.end());
  }
  return sentences_json(said);
}

Data steps_of(const std::vector<std::size_t>& steps, const Spec& spec) {
  Data names = Data::list();
  for (const auto step : steps) names.push_back(spec.north_star.steps[step].step.value);
  return names;
}

Data next_of(const Measured& it) {
  if (!it.found.next) return {};
  return {{"option", option_name(it.found.next->option, it.offers)},
          {"gain", it.found.next->gain},
          {"share", it.found.next->share}};
}

}  // namespace

Data limits_json(const decide::Outlook& outlook, const Spec& spec) {
  Data limits = Data::list();
  for (const auto& check : outlook.limits) {
    const auto& [name, span, limit] = spec.limits.entries[check.limit];
    Data said{{"limit", name}};
    if (limit.at_least) said["at_least"] = limit.at_least->value;
    if (limit.at_most) said["at_most"] = limit.at_most->value;
    for (const auto& word : limit.one_of) said["one_of"].push_back(word.value);
    if (const auto unit = unit_of_limit(spec, check.limit); !unit.empty()) said["unit"] = unit;
    said["works"] = looked_at(check.works, limit);
    said["fails"] = looked_at(check.fails, limit);
    said["state"] = word_of(check.state);
    said["over"] = check.over;
    limits.push_back(std::move(said));
  }
  return limits;
}

Data names_json(const std::vector<decide::MetricSide>& sides, const Spec& spec) {
  Data names = Data::list();
  for (const auto& side : sides) names.push_back(side_name(spec, side));
  return names;
}

Data by_metric_json(const std::vector<double>& values, const Spec& spec) {
  Data json = Data::object();
  for (std::size_t i = 0; i < values.size(); ++i) json[metric_name(spec, i)] = values[i];
  return json;
}

Data sentences_json(const Sentences& sentences) {
  Data said = Data::list();
  for (const auto& sentence : sentences)
    said.push_back({{"text", report::plain(sentence.text)}, {"at", sentence.at}});
  return said;
}

Data offer_json(const Measured& it) {
  const auto& found = it.found;
  const auto& outlook = found.outlook;

  Data flips = Data::object();
  for (std::size_t i = 0; i < it.spec.metrics.size(); ++i) {
    if (const auto& flip = found.weightings.flips[i]) flips[metric_name(it.spec, i)] = *flip;
  }

  Data said;
  said["file"] = file_of(it.offer.source);
  said["title"] = it.offer.title;
  said["direction"] = word_of(found.direction);
  said["verdict"] = word_of(found.verdict);
  said["even_if_it_fails"] = found.even_if_it_fails;
  said["works"] = outlook.works;
  said["fails"] = outlook.fails;
  said["expected"] = outlook.expected;
  said["best"] = outlook.best;
  said["worst"] = outlook.worst;
  said["chance_of_failure"] = outlook.chance_of_failure;
  said["chance_range"] = Data::list({outlook.chance_range.lo, outlook.chance_range.hi});
  said["chance_assumed"] = outlook.chance_assumed;
  said["gain"] = found.gain;
  said["gain_if_it_fails"] = found.gain_if_it_fails;
  said["spread"] = found.spread;
  said["break_even_chance"] = found.break_even_chance;
  said["contributions"] = by_metric_json(found.contributions, it.spec);
  said["keeps_order"] = found.weightings.keeps_order;
  said["keeps_order_if_it_fails"] = found.weightings_if_it_fails.keeps_order;
  said["share"] = found.weightings.share;
  said["share_if_it_fails"] = found.weightings_if_it_fails.share;
  said["moved_weight"] = found.weightings.moved_weight;
  said["moved_weight_if_it_fails"] = found.weightings_if_it_fails.moved_weight;
  said["flips"] = std::move(flips);
  said["level_flips"] = level_flips(it);
  said["fragile"] = fragile(it);
  said["verdict_when_received"] = verdict_when_received(it);
  said["weights_when_received"] = weights_when_received(it);
  said["moved_against_today"] = {{"works", found.moved_against_today.works},
                                 {"fails", found.moved_against_today.fails}};
  said["next"] = next_of(it);
  said["earlier"] = earlier(it);
  said["value_of_knowing"] = found.value_of_knowing;
  said["dominates_staying"] = found.dominates_staying;
  said["unknown"] = names_json(outlook.unknown, it.spec);
  said["not_stated"] = names_json(outlook.not_stated, it.spec);
  said["limits"] = limits_json(outlook, it.spec);
  said["phase"] = word_of(found.phase);
  said["steps_reached"] = {{"works", steps_of(found.steps_reached.works, it.spec)},
                           {"fails", steps_of(found.steps_reached.fails, it.spec)}};
  said["pitfalls"] = pitfalls(it);
  said["questions"] = sentences_json(questions(it));
  said["sentences"] = sentences(it);
  said["days_to_answer"] = found.days_to_answer;
  return said;
}

}  // namespace career::views
