// The evaluation of one offer, said a second time: slowly, by name, one formula after the other, and without
// a line of the code under test. What both agree on is either right or wrong twice.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"

namespace career::decide::restated {

struct Answer {
  double today = 0, resolution = 0;
  double stay_works = 0, stay_fails = 0, stay = 0, stay_best = 0, stay_worst = 0;
  double works = 0, fails = 0, expected = 0, best = 0, worst = 0;
  double gain = 0, gain_if_it_fails = 0, spread = 0, value_of_knowing = 0;
  std::optional<double> break_even, moved_weight, moved_weight_if_it_fails;
  bool keeps_order = false, keeps_order_if_it_fails = false, dominates = false, even_if_it_fails = false;
  double share = 0, share_if_it_fails = 0;
  std::map<std::string, double> contributions, flips;
  std::string verdict;
  std::map<std::string, std::string> limits;
  std::map<std::string, double> over;
};

// Staying is the spec's only role, or `otherwise`, or as now. `chance` stands in for the offer's, and is
// assumed if that was.
[[nodiscard]] Answer evaluate(const Spec& spec, const Offer& offer,
                              const std::optional<ChanceRange>& chance = std::nullopt);

// A verdict's word, as in Answer.
[[nodiscard]] std::string word(Verdict verdict);

}  // namespace career::decide::restated
