// What must hold whatever the numbers are, on generated specs and offers.

#include "tests/decide/laws.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

namespace career::decide {
namespace {

using namespace laws;

TEST(Law, ALevelNearerItsTargetNeverMakesTheDistanceLarger) {
  for_many(anything, [](Dice& dice, const Spec& spec, Offer offer) {
    const auto before = of(spec, offer).outlook;
    const auto& metric = any_metric(dice, spec);
    const double target = metric.value.target.value;
    change_levels(offer.reach, metric.name, [&](Level& level) {
      if (!is_number(level)) return;
      level.lo = level.hi = level.lo + (target - level.lo) * 0.3;
    });
    const auto after = of(spec, offer).outlook;
    EXPECT_LE(after.works, before.works + tight);
    EXPECT_LE(after.fails, before.fails + tight);
    EXPECT_LE(after.worst, before.worst + tight);
  });
}

TEST(Law, ALevelPastItsTargetChangesNothing) {
  for_many({.limits = false}, [](Dice&, const Spec& spec, Offer offer) {
    auto at_target = offer;
    auto past = offer;
    for (const auto& [name, span, metric] : spec.metrics) {
      const double target = metric.target.value;
      const double beyond = metric.scale.value == Scale::Log ? target * target / metric.worst.value
                                                             : target + (target - metric.worst.value);
      change_levels(at_target.reach, name, [&](Level& level) {
        if (is_number(level)) level.lo = level.hi = target;
      });
      change_levels(past.reach, name, [&](Level& level) {
        if (is_number(level)) level.lo = level.hi = beyond;
      });
    }
    expect_same_numbers(of(spec, past), of(spec, at_target));
  });
}

TEST(Law, AHigherChanceOfFailureNeverHelpsWhereFailingIsWorse) {
  for_many(anything, [](Dice& dice, const Spec& spec, Offer offer) {
    const double low = 0.5 * dice.uniform();
    offer.chance_of_failure = Written<ChanceRange>{{low, low}, {}};
    const auto before = of(spec, offer).outlook;
    offer.chance_of_failure = Written<ChanceRange>{{low + 0.3, low + 0.3}, {}};
    const auto after = of(spec, offer).outlook;
    const double sign = before.fails >= before.works ? 1 : -1;
    EXPECT_GE(sign * (after.expected - before.expected), -tight);
  });
}

TEST(Law, NoChanceOrCertaintyOfFailureIsThatOutcome) {
  for_many(anything, [](Dice&, const Spec& spec, Offer offer) {
    offer.chance_of_failure = Written<ChanceRange>{{0, 0}, {}};
    const auto works = of(spec, offer).outlook;
    EXPECT_NEAR(works.expected, works.works, tight);
    offer.chance_of_failure = Written<ChanceRange>{{1, 1}, {}};
    const auto fails = of(spec, offer).outlook;
    EXPECT_NEAR(fails.expected, fails.fails, tight);
  });
}

Verdict mirrored(Verdict verdict) {
  switch (verdict) {
    case Verdict::StrongTake: return Verdict::StrongStay;
    case Verdict::Take: return Verdict::Stay;
    case Verdict::LeanTake: return Verdict::LeanStay;
    case Verdict::LeanStay: return Verdict::LeanTake;
    case Verdict::Stay: return Verdict::Take;
    case Verdict::StrongStay: return Verdict::StrongTake;
    default: return verdict;
  }
}

Direction mirrored(Direction direction) {
  if (direction == Direction::Closer) return Direction::Further;
  return direction == Direction::Further ? Direction::Closer : direction;
}

// Staying becomes the offer, and the offer the current role.
void swap_sides(Spec& spec, Offer& offer) {
  auto& role = spec.roles.front();
  std::swap(role.reach, offer.reach);
  std::swap(role.chance_of_failure, offer.chance_of_failure);
  std::swap(role.bet, offer.bet);
  std::swap(role.terms, offer.terms);
}

void expect_mirrored(const OfferEvaluation& after, const OfferEvaluation& before) {
  EXPECT_NEAR(after.gain, -before.gain, tight);
  EXPECT_NEAR(after.weightings.share, 1 - before.weightings.share, tight);
  EXPECT_EQ(after.direction, mirrored(before.direction));
}

TEST(Law, SwappingTheOfferAndStayingMirrorsTheAnswer) {
  for_many(anything, [](Dice&, Spec spec, Offer offer) {
    if (spec.roles.empty()) return;
    const auto before = of(spec, offer);
    swap_sides(spec, offer);
    expect_mirrored(of(spec, offer), before);
  });
}

// Ranges as well, but no blanks and no second outcome: caps and chances look at the offer alone.
TEST(Law, SwappingTheOfferAndStayingMirrorsTheVerdict) {
  for_many(surely_works, [](Dice& dice, Spec spec, Offer offer) {
    if (spec.roles.empty()) return;
    for (const auto& metric : spec.metrics)
      change_levels(spec, offer, metric.name, [&](Level& level) {
        if (!is_number(level) || !dice.one_in(3)) return;
        const auto [lo, hi] = std::minmax({level.lo, generate::level(dice, metric.value)});
        level = build::between(lo, hi);
      });
    for (auto* reach : {&offer.reach, &spec.roles.front().reach})
      for (auto& entry : reach->entries) entry.value = build::Said(entry.value.works).levels;
    const auto before = of(spec, offer);
    swap_sides(spec, offer);
    const auto after = of(spec, offer);
    expect_mirrored(after, before);
    if (is_untouched(before) || is_untouched(after)) return;
    EXPECT_EQ(after.verdict, mirrored(before.verdict));
  });
}

TEST(Law, AnOfferEqualToStayingIsTooCloseToCall) {
  for_many(plain_numbers, [](Dice&, Spec spec, Offer offer) {
    if (spec.roles.empty()) return;
    const auto& role = spec.roles.front();
    offer.reach = role.reach;
    offer.chance_of_failure = role.chance_of_failure;
    offer.bet = role.bet;
    if (offer.chance_of_failure) offer.chance_of_failure->value.hi = offer.chance_of_failure->value.lo;
    spec.roles.front().chance_of_failure = offer.chance_of_failure;
    const auto found = of(spec, offer);
    EXPECT_EQ(found.gain, 0);
    EXPECT_EQ(found.weightings.share, 0.5);
    if (is_untouched(found)) return;
    EXPECT_EQ(found.verdict, Verdict::TooCloseToCall);
  });
}

TEST(Law, ContributionsAddUp) {
  for_many(anything, [](Dice&, const Spec& spec, const Offer& offer) {
    const auto found = of(spec, offer);
    EXPECT_NEAR(std::accumulate(found.contributions.begin(), found.contributions.end(), 0.0), found.gain,
                tight);
  });
}

TEST(Law, PuttingAFlipBackMakesTheGainNothing) {
  int flips = 0;
  for_many(anything, [&](Dice&, const Spec& spec, const Offer& offer) {
    const auto before = of(spec, offer);
    for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
      if (!before.weightings.flips[i]) continue;
      auto flipped = spec;
      flipped.metrics.entries[i].value.weight.value = *before.weightings.flips[i];
      EXPECT_NEAR(of(flipped, offer).gain, 0, 1e-8) << spec.metrics.entries[i].name;
      ++flips;
    }
  });
  EXPECT_GT(flips, 1000);
}

TEST(Law, PuttingALevelFlipBackMakesTheGainNothing) {
  int flips = 0;
  for_many(anything, [&](Dice&, const Spec& spec, const Offer& offer) {
    for (const auto& [side, value, steps, is_near] : of(spec, offer).level_flips) {
      const auto& [name, span, metric] = spec.metrics.entries[side.metric];
      EXPECT_LT((value - metric.target.value) * (value - metric.worst.value), 0) << name;
      auto flipped = offer;
      for (auto& entry : flipped.reach.entries) {
        if (entry.name != name) continue;
        auto& [works, fails, split, levels_span] = entry.value;
        if (side.side != Side::Fails) works.lo = works.hi = value;
        if (side.side != Side::Works) fails.lo = fails.hi = value;
      }
      EXPECT_NEAR(of(spec, flipped).gain, 0, 1e-8) << name;
      ++flips;
    }
  });
  EXPECT_GT(flips, 500);
}

TEST(Law, DominanceMeansAGainUnderEveryWeighting) {
  int dominating = 0;
  for_many(anything, [&](Dice&, const Spec& spec, const Offer& offer) {
    const auto found = of(spec, offer);
    if (!found.dominates_staying) return;
    ++dominating;
    EXPECT_GT(found.gain, 0);
    EXPECT_EQ(found.weightings.share, 1);
    EXPECT_EQ(found.weightings.moved_weight, std::nullopt);
  });
  EXPECT_GT(dominating, 50);
}

TEST(Law, WideningARangeNeverNarrowsWhatMayCome) {
  for_many(anything, [](Dice& dice, const Spec& spec, Offer offer) {
    const auto before = of(spec, offer).outlook;
    const auto& metric = any_metric(dice, spec);
    change_levels(offer.reach, metric.name, [&](Level& level) {
      if (!is_numeric(level)) return;
      const auto [lo, hi] = std::minmax({level.lo, level.hi, generate::level(dice, metric.value)});
      level = build::between(lo, hi);
    });
    const auto after = of(spec, offer).outlook;
    EXPECT_LE(after.best, before.best + tight);
    EXPECT_GE(after.worst, before.worst - tight);
  });
}

TEST(Law, AWiderRangeOfTheSameMeanNeverNarrowsTheSpread) {
  for_many({.limits = false, .scales = false}, [](Dice&, const Spec& spec, Offer offer) {
    const auto before = of(spec, offer);
    for (const auto& metric : spec.metrics) {
      const double target = metric.value.target.value;
      const double worst = metric.value.worst.value;
      change_levels(offer.reach, metric.name, [&](Level& level) {
        if (!is_numeric(level)) return;
        // As far as the target allows: past it a gap no longer shrinks, and the mean would move.
        const bool short_of_it = (target - level.lo) * (target - level.hi) > 0;
        const bool missing = (target - level.lo) * (target - worst) > 0;
        if (!short_of_it || !missing) return;
        const double room = std::min(std::abs(target - level.lo), std::abs(target - level.hi)) / 2;
        level = build::between(level.lo - room, level.hi + room);
      });
    }
    const auto after = of(spec, offer);
    EXPECT_NEAR(after.gain, before.gain, tight);
    if (std::abs(before.gain) < 1e-6) return;  // no sign to blur it against
    EXPECT_GE(after.spread, before.spread - tight);
  });
}

}  // namespace
}  // namespace career::decide
