// What must not count: units, names, order, other offers, how finely metrics are cut.

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <gtest/gtest.h>

#include "tests/decide/laws.hpp"

namespace career::decide {
namespace {

using namespace laws;

TEST(Invariance, OnlyRatiosOfWeightsCount) {
  for_many(anything, [](Dice& dice, Spec spec, const Offer& offer) {
    const auto before = of(spec, offer);
    const double factor = dice.one_in(2) ? 0.1 : 3;
    for (auto& metric : spec.metrics.entries) metric.value.weight.value *= factor;
    const auto after = of(spec, offer);
    expect_same_numbers(after, before);
    for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
      auto flip = before.weightings.flips[i];
      if (flip) *flip *= factor;
      expect_near(after.weightings.flips[i], flip);
    }
  });
}

TEST(Invariance, UnitsDoNotCount) {
  for_many(anything, [](Dice& dice, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    auto& [name, span, metric] = any_metric(dice, spec);
    const bool is_log = metric.scale.value == Scale::Log;
    static constexpr std::array factors{0.25, 3.0, -1.0, -40.0};
    const double a = is_log ? 7 : factors[static_cast<std::size_t>(dice.below(4))];
    const double b = is_log ? 0 : 12;
    const auto converted = [&](double x) { return a * x + b; };
    for (auto* number : {&metric.now, &metric.target, &metric.worst})
      number->value = converted(number->value);
    if (!is_log)
      metric.step =
          Real{std::abs(a) * (metric.step ? metric.step->value
                                          : std::abs((metric.target.value - metric.worst.value) / a) / 10),
               {}};
    change_levels(spec, offer, name, [&](Level& level) {
      if (!is_numeric(level)) return;
      std::tie(level.lo, level.hi) = std::minmax({converted(level.lo), converted(level.hi)});
    });
    for (auto& limit : spec.limits.entries) {
      if (limit.name != name) continue;
      for (auto* bound : {&limit.value.at_least, &limit.value.at_most})
        if (*bound) (*bound)->value = converted((*bound)->value);
      if (a < 0) std::swap(limit.value.at_least, limit.value.at_most);
    }
    const auto* changed = &metric;
    const auto after = of(spec, offer);
    expect_same_numbers(after, before);
    expect_as_fragile(after, before);
    EXPECT_EQ(after.pitfalls.states(), before.pitfalls.states());
    expect_same_level_flips(after, before, [&](const LevelFlip& flip) {
      return &spec.metrics.entries[flip.level.metric].value == changed ? converted(flip.value) : flip.value;
    });
  });
}

TEST(Invariance, OtherOffersDoNotCount) {
  for_many(anything, [](Dice& dice, const Spec& spec, const Offer& offer) {
    const auto other = generate::offer(dice, spec);
    const auto alone = of(spec, offer);
    const std::array both{other, offer};
    const auto together = evaluate(spec, {}, both, build::day(2026, 11, 22)).offers.back();
    expect_same_numbers(together, alone);
    expect_same_level_flips(together, alone);
    expect_as_fragile(together, alone);
    EXPECT_EQ(together.pitfalls.states(), alone.pitfalls.states());
    EXPECT_EQ(together.questions.size(), alone.questions.size());
    EXPECT_EQ(together.gain, alone.gain);
    EXPECT_EQ(together.weightings.share, alone.weightings.share);
  });
}

TEST(Invariance, TheOrderOfTheFileDoesNotCountToTheLastBit) {
  for_many(anything, [](Dice& dice, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    const auto middle = dice.below(static_cast<int>(spec.metrics.size()));
    auto& metrics = spec.metrics.entries;
    std::rotate(metrics.begin(), metrics.begin() + middle, metrics.end());
    std::reverse(offer.reach.entries.begin(), offer.reach.entries.end());
    for (auto& role : spec.roles) std::reverse(role.reach.entries.begin(), role.reach.entries.end());
    const auto after = of(spec, offer);
    expect_same_numbers(after, before);
    EXPECT_EQ(after.level_flips.size(), before.level_flips.size());
    EXPECT_EQ(after.pitfalls.states(), before.pitfalls.states());
    EXPECT_EQ(after.questions.size(), before.questions.size());
    const auto steps = [](const OfferEvaluation& found) {
      return found.fragile ? std::abs(found.fragile->steps) : 0;
    };
    EXPECT_EQ(steps(after), steps(before));  // of several inputs, the first in the file is told
    EXPECT_EQ(after.outlook.expected, before.outlook.expected);
    EXPECT_EQ(after.gain, before.gain);
    EXPECT_EQ(after.spread, before.spread);
    EXPECT_EQ(after.weightings.share, before.weightings.share);
  });
}

TEST(Invariance, NamesDoNotCount) {
  for_many({.limits = false}, [](Dice&, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    const auto renamed = [](auto& list) {
      for (auto& entry : list.entries) entry.name = static_cast<char>('z' - (entry.name[0] - 'a'));
    };
    renamed(spec.metrics);
    renamed(offer.reach);
    for (auto& role : spec.roles) renamed(role.reach);
    if (spec.otherwise) renamed(spec.otherwise->reach);
    const auto after = of(spec, offer);
    expect_same_numbers(after, before);
    expect_same_level_flips(after, before);
    expect_as_fragile(after, before);
  });
}

TEST(Invariance, AMetricOfNoWeightChangesNoNumber) {
  for_many({.limits = false}, [](Dice& dice, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    if (is_untouched(before)) return;
    auto idle = build::metric({.weight = 0, .now = 3});
    spec.metrics.entries.push_back({"idle", {}, idle});
    offer.reach.entries.push_back({"idle", {}, build::Said(generate::level(dice, idle)).levels});
    const auto after = of(spec, offer);
    expect_same_numbers(after, before);
    for (std::size_t i = 0; i + 1 < spec.metrics.size(); ++i)
      expect_near(after.weightings.flips[i], before.weightings.flips[i]);
    EXPECT_EQ(after.weightings.flips.back(), std::nullopt);
    expect_same_level_flips(after, before);
  });
}

TEST(Invariance, AMetricEqualInBothChangesNoShareNoFlipAndNoSign) {
  for_many(anything, [](Dice&, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    spec.metrics.entries.push_back({"equal", {}, build::metric({.weight = 4, .now = 3})});
    const auto after = of(spec, offer);  // neither says anything of it: it stays as it is
    expect_same_level_flips(after, before);
    EXPECT_NEAR(after.weightings.share, before.weightings.share, tight);
    if (std::abs(before.gain) > tight) {
      EXPECT_GT(after.gain * before.gain, 0);
    }
    for (std::size_t i = 0; i + 1 < spec.metrics.size(); ++i)
      // One that was all there is had no flip, and now may weigh nothing.
      if (before.weightings.flips[i]) expect_near(after.weightings.flips[i], before.weightings.flips[i]);
  });
}

TEST(Invariance, SplittingAMetricInHalvesLeavesDistances) {
  for_many({.limits = false}, [](Dice& dice, Spec spec, Offer offer) {
    const auto before = of(spec, offer);
    auto& whole = any_metric(dice, spec);
    whole.value.weight.value /= 2;
    const auto half = whole;
    const auto also = [&](auto& list, const auto& entry) {
      list.entries.push_back(entry);
      list.entries.back().name = "other_half";
    };
    const auto reach_also = [&](Reach& reach) {
      if (const auto* levels = reach.find(half.name); levels != nullptr) {
        const Outcomes copy = *levels;
        also(reach, Named<Outcomes>{half.name, {}, copy});
      }
    };
    also(spec.metrics, half);
    reach_also(offer.reach);
    for (auto& role : spec.roles) reach_also(role.reach);
    if (spec.otherwise) reach_also(spec.otherwise->reach);
    const auto after = of(spec, offer);
    expect_same_outlook(after.outlook, before.outlook);
    EXPECT_NEAR(after.gain, before.gain, tight);
  });
}

}  // namespace
}  // namespace career::decide
