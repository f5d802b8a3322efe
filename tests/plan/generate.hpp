// Roadmaps that nobody would plan, from a seed: on specs as `decide` generates them.
#pragma once

#include "core/model/spec.hpp"
#include "tests/decide/generate.hpp"
#include "tests/plan/build.hpp"

namespace career::plan::generate {

using decide::generate::Dice;

// Up to six items, some of them past the North Star, and a few steps.
[[nodiscard]] inline Spec spec(Dice& dice) {
  auto spec = decide::generate::spec(dice);
  spec.north_star.by = build::on(2031, 11, 30);
  for (int i = dice.below(7); i > 0; --i) {
    const auto offer = decide::generate::offer(dice, spec);
    auto& item = build::add_item(spec, offer.bet.value, 0.25 * (1 + dice.below(6)), {});
    item.reach = offer.reach;
    item.chance_of_failure = offer.chance_of_failure;
  }
  for (int i = dice.below(3); i > 0; --i) {
    auto& step = build::add_step(spec, "a step", {});
    for (const auto& metric : spec.metrics) {
      if (!dice.one_in(3)) continue;
      step.needs.entries.push_back({metric.name, {}, Real{decide::generate::level(dice, metric.value), {}}});
    }
    if (dice.one_in(2)) step.by = build::on(2027 + dice.below(5), 6, 30);
    if (dice.one_in(5)) step.reached = build::on(2026, 1, 1);
  }
  return spec;
}

}  // namespace career::plan::generate
