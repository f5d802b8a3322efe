#include "core/report/json.hpp"

#include <utility>

#include "core/views/clocks.hpp"
#include "core/views/evaluation/evaluation.hpp"
#include "core/views/evaluation/json_offer.hpp"
#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {
namespace {

using report::Data;

Data staying(const decide::Staying& stay, const Spec& spec) {
  const auto& outlook = stay.outlook;
  return {{"title", stay.title},
          {"role", stay.role ? Data(spec.roles[*stay.role].id.value) : Data()},
          {"because", word_of(stay.because)},
          {"works", outlook.works},
          {"fails", outlook.fails},
          {"expected", outlook.expected},
          {"best", outlook.best},
          {"worst", outlook.worst},
          {"chance_of_failure", outlook.chance_of_failure},
          {"unknown", names_json(outlook.unknown, spec)},
          {"not_stated", names_json(outlook.not_stated, spec)},
          {"limits", limits_json(outlook, spec)},
          {"gain_over_today", stay.gain_over_today},
          {"contributions", by_metric_json(stay.contributions, spec)},
          {"comfort", word_of(stay.comfort.state)}};
}

Data check_json(const std::optional<decide::SwingCheck>& check, const Spec& spec) {
  if (!check) return {};
  return {{"largest", metric_name(spec, check->largest)},
          {"second", metric_name(spec, check->second)},
          {"ratio", check->ratio}};
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

Data evaluation_json_of(const decide::Evaluation& evaluation, const Spec& spec,
                        std::span<const Offer> offers) {
  Data said;
  said["schema"] = 1;
  said["today"] = evaluation.today;
  said["spec"] = file_of(spec.source);
  said["distance_today"] = evaluation.distance_today;
  said["resolution"] = evaluation.resolution;
  said["none_moves"] = evaluation.none_moves;
  said["next_step"] =
      evaluation.next_step ? Data(spec.north_star.steps[*evaluation.next_step].step.value) : Data();
  said["swing_clock"] = clock_json(evaluation.swing_clock, spec);
  said["phase_run"] = run_json(evaluation.phase_run);
  said["stay"] = staying(evaluation.stay, spec);
  said["offers"] = Data::list();
  for (std::size_t i = 0; i < offers.size(); ++i) {
    said["offers"].push_back(offer_json(measured(evaluation, spec, offers, i)));
  }
  said["ranking"] = Data::list();
  for (const auto& [option, expected] : evaluation.ranking) {
    said["ranking"].push_back({{"option", option_name(option, offers)}, {"expected", expected}});
  }
  said["swing_check"] = check_json(evaluation.swing_check, spec);
  said["sentences"] = sentences_json(said_once(evaluation, spec));
  return said;
}

std::string evaluation_json(const decide::Evaluation& evaluation, const Spec& spec,
                            std::span<const Offer> offers) {
  return report::json(evaluation_json_of(evaluation, spec, offers));
}

}  // namespace career::views
