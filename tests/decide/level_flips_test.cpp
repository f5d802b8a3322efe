#include "core/decide/level_flips.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;

std::vector<LevelFlip> flips_of(const Spec& spec, const Offer& offer) {
  return evaluate(spec, {}, std::array{offer}, dana::today).offers.front().level_flips;
}

TEST(LevelFlips, MoveAPlainLevelInBothOutcomes) {
  // Gain 20: half of the way on one of two metrics of equal weight is 25, and a tenth lost on the other is 5.
  const auto flips =
      flips_of(spec({{"skill", {.now = 2}}, {"life", {.now = 5}}}), offer(0.5, {{"skill", 7}, {"life", 4}}));
  ASSERT_EQ(flips.size(), 1u);  // for life to lose 25 points it would have to go to 0, its worst
  EXPECT_EQ(flips[0].level, (MetricSide{0, Side::Both}));
  EXPECT_NEAR(flips[0].value, 3, 1e-9);
  EXPECT_NEAR(flips[0].steps, 4, 1e-9);  // of one level each, from 7
}

TEST(LevelFlips, MoveOneSideOfASplitLevelByItsChance) {
  // 40 points of gain if it works, at three quarters: 30. If it fails, 0.
  const auto flips = flips_of(spec({{"skill", {.now = 4}}}), offer(0.25, {{"skill", either(8, 4)}}));
  ASSERT_EQ(flips.size(), 1u);
  EXPECT_EQ(flips[0].level, (MetricSide{0, Side::Works}));
  EXPECT_NEAR(flips[0].value, 4, 1e-9);  // failing would have to go to -8
}

TEST(LevelFlips, LookAtNumbersOnly) {
  const auto one = spec({{"a", {.now = 4}}, {"b", {.now = 4}}, {"c", {.now = 4}}, {"d", {.now = 4}}});
  EXPECT_TRUE(flips_of(one, offer(0.0, {{"a", between(5, 6)}, {"b", same}, {"c", unknown}})).empty());
}

TEST(LevelFlips, LieStrictlyBetweenWorstAndTarget) {
  // To stay where one is costs 40 points: the gain is 0 only at worst.
  const auto from_worst = spec({{"skill", {.now = 0}}});
  EXPECT_TRUE(flips_of(from_worst, offer(0.0, {{"skill", 4}})).empty());
  // A level past the target may still slip back.
  const auto flips = flips_of(spec({{"skill", {.now = 4}}}), offer(0.0, {{"skill", 12}}));
  ASSERT_EQ(flips.size(), 1u);
  EXPECT_NEAR(flips[0].value, 4, 1e-9);
}

TEST(LevelFlips, AreToldInTheMetricsUnitOnALogScale) {
  const auto reach =
      spec({{"users", {.now = 100, .target = 1e4, .worst = 1, .scale = Scale::Log}}, {"life", {.now = 5}}});
  // The gain is a quarter of the way on users, less a tenth on life: 0 at 0.1 of four powers of ten, from
  // 100.
  const auto flips = flips_of(reach, offer(0.0, {{"users", 1000}, {"life", 4}}));
  ASSERT_EQ(flips.size(), 2u);
  EXPECT_EQ(flips[0].level.metric, 0u);
  EXPECT_NEAR(flips[0].value, 251.188643, 1e-6);
  EXPECT_NEAR(flips[0].steps, 0.6 * std::log(10) / std::log(noticeable_step(reach.metrics.entries[0].value)),
              1e-9);
  EXPECT_NEAR(flips[1].value, 2.5, 1e-9);
}

TEST(LevelFlips, AreNoneInTheWorkedExample) {
  EXPECT_TRUE(flips_of(dana::spec(), dana::assistant()).empty());  // no single level costs 10.5 points
}

}  // namespace
}  // namespace career::decide
