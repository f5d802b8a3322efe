#include "core/plan/swap_chance.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "core/plan/forecast.hpp"
#include "tests/plan/build.hpp"
#include "tests/plan/generate.hpp"
#include "tests/plan/restated.hpp"

namespace career::plan {
namespace {

TEST(SmallestRoot, OfALineIsWhereItCrosses) {
  EXPECT_NEAR(*smallest_root({-1, 3}), 0.25, 1e-12);
  EXPECT_EQ(*smallest_root({-1, 1}), 0.5);
}

TEST(SmallestRoot, IsTheFirstOfSeveral) {
  // (p - 0.25) (p - 0.5) (p - 0.75) = p^3 - 1.5 p^2 + 0.6875 p - 0.09375
  EXPECT_NEAR(*smallest_root({-0.09375, -0.09375 + 0.6875 / 3, -0.09375 + 2 * 0.6875 / 3 - 0.5, 0.09375}),
              0.25, 1e-12);
}

TEST(SmallestRoot, IsStrictlyBetween0And1) {
  EXPECT_EQ(smallest_root({0, 1}), std::nullopt);
  EXPECT_EQ(smallest_root({-1, 0}), std::nullopt);
  EXPECT_EQ(smallest_root({0, 0, 0}), std::nullopt);
  EXPECT_EQ(smallest_root({5}), std::nullopt);
  EXPECT_EQ(smallest_root({1, 2, 1}), std::nullopt);
  EXPECT_NEAR(*smallest_root({0, -1, 1}), 2.0 / 3, 1e-12);  // p (3 p - 2)
}

TEST(SmallestRoot, IsNoneWhereTheSidesOnlyTouch) {
  EXPECT_EQ(smallest_root({0.25, -0.25, 0.25}), std::nullopt);           // (p - 1/2)^2
  EXPECT_EQ(smallest_root({0.25, -0.25, 0.25 + 1e-6}), std::nullopt);    // not even that
  EXPECT_EQ(smallest_root({1.0 / 9, -2.0 / 9, 4.0 / 9}), std::nullopt);  // (p - 1/3)^2
}

TEST(SmallestRoot, TakesWhatRoundingLeftOf0For0) { EXPECT_EQ(smallest_root({1e-12, -1}), std::nullopt); }

double lead_at(const Spec& spec, double chance) {
  return restated::roadmap(spec, build::today, true, chance).days.back().mean -
         restated::roadmap(spec, build::today, false, chance).days.back().mean;
}

TEST(SwapChance, IsWhereTheMeansAreEqualAndTheSideAheadIsSo) {
  int swaps = 0;
  for (std::uint64_t seed = 1; seed <= 1500 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    generate::Dice dice(seed);
    const auto spec = generate::spec(dice);
    const auto swap = forecast(spec, build::today).swap;
    if (!swap) continue;
    const double end = swap->chance.value_or(1);
    if (swap->chance) {
      ++swaps;
      EXPECT_NEAR(lead_at(spec, *swap->chance), 0, 1e-7);
    }
    for (const double part : {0.01, 0.25, 0.5, 0.75, 0.99}) {  // and nowhere before it
      const double lead = lead_at(spec, part * end);
      if (swap->ahead == Ahead::WithSwings) {
        EXPECT_LT(lead, 1e-7);
      }
      if (swap->ahead == Ahead::WithoutSwings) {
        EXPECT_GT(lead, -1e-7);
      }
      if (swap->ahead == Ahead::Neither) {
        EXPECT_NEAR(lead, 0, 1e-7);
      }
    }
  }
  EXPECT_GT(swaps, 50);
}

TEST(MeanByFailures, IsBetweenBestAndWorstAndRightAtTheEnds) {
  for (std::uint64_t seed = 1; seed <= 500 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    generate::Dice dice(seed);
    const auto spec = generate::spec(dice);
    const auto means = mean_by_failures(decide::measure_of(spec), forecast(spec, build::today).roadmap.legs);
    EXPECT_NEAR(means.front(), restated::roadmap(spec, build::today, true, 0).days.back().mean, 1e-9);
    EXPECT_NEAR(means.back(), restated::roadmap(spec, build::today, true, 1).days.back().mean, 1e-9);
  }
}

}  // namespace
}  // namespace career::plan
