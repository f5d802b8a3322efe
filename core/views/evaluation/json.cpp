#include "core/views/json.hpp"

#include <utility>

#include "core/views/clocks.hpp"
#include "core/views/evaluation/evaluation.hpp"
#include "core/views/evaluation/json_offer.hpp"
#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {
namespace {

Json number(double value) { return json_number(value); }

Json staying(const decide::Staying& stay, const Spec& spec) {
  const auto& outlook = stay.outlook;
  return {{"title", stay.title},
          {"role", stay.role ? Json(spec.roles[*stay.role].id.value) : Json()},
          {"because", word(stay.because)},
          {"works", number(outlook.works)},
          {"fails", number(outlook.fails)},
          {"expected", number(outlook.expected)},
          {"best", number(outlook.best)},
          {"worst", number(outlook.worst)},
          {"chance_of_failure", number(outlook.chance_of_failure)},
          {"unknown", names_json(outlook.unknown, spec)},
          {"not_stated", names_json(outlook.not_stated, spec)},
          {"limits", limits_json(outlook, spec)},
          {"gain_over_today", number(stay.gain_over_today)},
          {"contributions", by_metric_json(stay.contributions, spec)},
          {"comfort", word(stay.comfort.state)}};
}

Json check_json(const std::optional<decide::SwingCheck>& check, const Spec& spec) {
  if (!check) return {};
  return {{"largest", metric_name(spec, check->largest)},
          {"second", metric_name(spec, check->second)},
          {"ratio", number(check->ratio)}};
}

// What is said once, whatever the offers: staying, and the question about the weights.
Sentences said_once(const decide::Evaluation& evaluation, const Spec& spec) {
  auto said = none_moves(evaluation);
  said.push_back(where_staying_leads(evaluation, spec));
  const auto check = swing_check(evaluation, spec);
  said.insert(said.end(), check.begin(), check.end());
  return said;
}

}  // namespace

Json evaluation_json_of(const decide::Evaluation& evaluation, const Spec& spec,
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
  said["swing_clock"] = clock_json(evaluation.swing_clock, spec);
  said["phase_run"] = run_json(evaluation.phase_run);
  said["stay"] = staying(evaluation.stay, spec);
  said["offers"] = Json::array();
  for (std::size_t i = 0; i < offers.size(); ++i) {
    said["offers"].push_back(offer_json(measured(evaluation, spec, offers, i)));
  }
  said["ranking"] = Json::array();
  for (const auto& [option, expected] : evaluation.ranking) {
    said["ranking"].push_back({{"option", option_name(option, offers)}, {"expected", number(expected)}});
  }
  said["swing_check"] = check_json(evaluation.swing_check, spec);
  said["sentences"] = sentences_json(said_once(evaluation, spec));
  return said;
}

std::string evaluation_json(const decide::Evaluation& evaluation, const Spec& spec,
                            std::span<const Offer> offers) {
  return json_text(evaluation_json_of(evaluation, spec, offers));
}

}  // namespace career::views
