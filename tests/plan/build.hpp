// Specs with a roadmap in a few words, for tests of `plan`; the rest is said as for `decide`.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "tests/decide/build.hpp"

namespace career::plan::build {

using namespace decide::build;
using decide::build::day;  // beside those of `plan`, which hide what the line above brings

inline const Date today = day(2026, 11, 22);

[[nodiscard]] inline Spec spec_until(DateAsWritten by,
                                     std::initializer_list<std::pair<const char*, MetricSaid>> metrics) {
  Spec spec = decide::build::spec(metrics);
  spec.north_star.by = by;
  return spec;
}

inline RoadmapItem& add_item(Spec& spec, Bet bet, double years, SaidByName said) {
  RoadmapItem item;
  item.title.value = "item " + std::to_string(spec.roadmap.size() + 1);
  item.id.value = "item-" + std::to_string(spec.roadmap.size() + 1);
  item.bet.value = bet;
  item.years.value = years;
  item.reach = reach(said);
  spec.roadmap.push_back(std::move(item));
  return spec.roadmap.back();
}

}  // namespace career::plan::build
