#include "core/decide/prospect.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/evaluated.hpp"

namespace career::decide {
namespace {

using namespace build;

const MetricSaid skill{.now = 4, .target = 8};                                          // 4 is half way
const MetricSaid life{.now = 45, .target = 40, .worst = 60, .kind = MetricKind::Life};  // a gap of 0.25
const MetricSaid users{.now = 1e4, .target = 1e6, .worst = 1e2, .scale = Scale::Log};   // half way

MeasuredMetric measured(const MetricSaid& said) { return measure_of(spec({{"m", said}})).metrics.front(); }

TEST(Gap, RunsFromTargetToWorstAndBeyond) {
  EXPECT_EQ(gap(measured(skill), 8), 0);
  EXPECT_EQ(gap(measured(skill), 4), 0.5);
  EXPECT_EQ(gap(measured(skill), 0), 1);
  EXPECT_EQ(gap(measured(skill), -4), 1.5);
}

TEST(Gap, GivesNoCreditPastTheTarget) {
  EXPECT_EQ(gap(measured(skill), 9), 0);
  EXPECT_EQ(gap(measured(life), 30), 0);
}

TEST(Gap, KnowsThatLessMayBeBetter) { EXPECT_EQ(gap(measured(life), 45), 0.25); }

TEST(Gap, CountsFactorsOnALogScale) {
  EXPECT_NEAR(gap(measured(users), 1e4), 0.5, 1e-12);
  EXPECT_NEAR(gap(measured(users), 1e5), 0.25, 1e-12);
  EXPECT_EQ(gap(measured(users), 1e7), 0);
}

TEST(Resolution, IsHalfAStepOnTheMostSensitiveMetric) {
  EXPECT_NEAR(resolution(measure_of(spec({{"m", skill}}))), 5, 1e-12);
  EXPECT_NEAR(
      resolution(measure_of(spec({{"a", {.weight = 3, .step = 2}}, {"b", {.weight = 1, .step = 4}}}))), 7.5,
      1e-12);
  const double log_step = 100 * std::log(1.25) / 2 / std::log(1e4);
  EXPECT_NEAR(resolution(measure_of(spec({{"m", users}}))), log_step, 1e-12);
}

TEST(LevelGaps, OfARangeAreTheMeanOfItsEnds) {
  const auto found = gaps_of(measured(skill), between(2, 6));
  EXPECT_EQ(found.best, 0.25);
  EXPECT_EQ(found.worst, 0.75);
  EXPECT_EQ(found.point, 0.5);
}

TEST(LevelGaps, OfARangePastTheTargetCountOnlyWhatIsMissing) {
  const auto found = gaps_of(measured(life), between(20, 50));
  EXPECT_EQ(found.best, 0);
  EXPECT_EQ(found.worst, 0.5);
  EXPECT_EQ(found.point, 0.25);
}

TEST(LevelGaps, OfWhatIsNotSaidAreThoseOfNow) {
  for (const auto& level : {same, left_out}) {
    const auto found = gaps_of(measured(skill), level);
    EXPECT_EQ(found.point, 0.5);
    EXPECT_EQ(found.best, 0.5);
    EXPECT_EQ(found.worst, 0.5);
  }
}

TEST(LevelGaps, OfUnknownReachFromTargetToNow) {
  const auto found = gaps_of(measured(skill), unknown);
  EXPECT_EQ(found.point, 0.5);
  EXPECT_EQ(found.best, 0);
  EXPECT_EQ(found.worst, 0.5);
}

TEST(LevelGaps, OfAnUnknownLifeReachHalfTheWayWorse) {
  const auto found = gaps_of(measured(life), unknown);
  EXPECT_EQ(found.point, 0.25);
  EXPECT_EQ(found.best, 0);
  EXPECT_EQ(found.worst, 0.75);

  const auto log = gaps_of(
      measured({.now = 100, .target = 10, .worst = 1000, .kind = MetricKind::Life, .scale = Scale::Log}),
      unknown);
  EXPECT_NEAR(log.worst, 1, 1e-12);  // 100 moved by the square root of a hundred
}

TEST(LevelGaps, OfAnUnknownLifeThatIsWorseThanWorstGetNoBetter) {
  const auto found =
      gaps_of(measured({.now = 70, .target = 40, .worst = 60, .kind = MetricKind::Life}), unknown);
  EXPECT_EQ(found.point, 1.5);
  EXPECT_EQ(found.worst, 2);
}

Prospect prospect(const Spec& spec, const Offer& offer) {
  const auto measure = measure_of(spec);
  return prospect_of(measure, option_of(spec, measure, offer));
}

TEST(Prospect, IsALotteryOfTwoOutcomes) {
  const auto found = prospect(spec({{"m", skill}}), offer(0.25, {{"m", either(8, 4)}}));
  EXPECT_EQ(found.works, 0);
  EXPECT_EQ(found.fails, 50);
  EXPECT_EQ(found.expected, 12.5);
  EXPECT_EQ(found.over_all.best, 0);
  EXPECT_EQ(found.over_all.worst, 50);
}

TEST(Prospect, LeavesOutAnOutcomeThatCannotHappen) {
  const auto surely_works = prospect(spec({{"m", skill}}), offer(0.0, {{"m", either(6, 2)}}));
  EXPECT_EQ(surely_works.expected, 25);
  EXPECT_EQ(surely_works.over_all.worst, 25);
  const auto surely_fails = prospect(spec({{"m", skill}}), offer(1.0, {{"m", either(6, 2)}}));
  EXPECT_EQ(surely_fails.expected, 75);
  EXPECT_EQ(surely_fails.over_all.best, 75);
}

TEST(Prospect, TakesTheMiddleOfAChanceThatIsARange) {
  const auto found = prospect(spec({{"m", skill}}), offer(ChanceRange{0, 0.5}, {{"m", either(8, 4)}}));
  EXPECT_EQ(found.chance_of_failure, 0.25);
  EXPECT_EQ(found.over_all.worst, 50);
  EXPECT_TRUE(found.can_work);
  EXPECT_TRUE(prospect(spec({{"m", skill}}), offer(ChanceRange{0.8, 1}, {{"m", 4}})).can_work);
}

TEST(Prospect, KeepsASideThatIsLeftOutAsItIsNow) {
  const auto found = prospect(spec({{"m", skill}}), offer(0.5, {{"m", either(at(8), left_out)}}));
  EXPECT_EQ(found.works, 0);
  EXPECT_EQ(found.fails, 50);
}

TEST(Spread, IsNothingWithoutRanges) {
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 2)}})).spread, 0);
}

TEST(Spread, CountsAPlainRangeOnce) {
  // 6 to 8 is 0 to 25 points off, 12.5 in the mean; its worse end is 12.5 further.
  EXPECT_NEAR(evaluated(spec({{"m", skill}}), offer(0.5, {{"m", between(6, 8)}})).spread, 12.5, 1e-12);
  EXPECT_NEAR(
      evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(between(6, 8), between(6, 8))}})).spread,
      std::hypot(6.25, 6.25), 1e-12);
}

TEST(Spread, AddsInputsAsSquares) {
  const auto two = spec({{"a", skill}, {"b", skill}});
  EXPECT_NEAR(evaluated(two, offer(0.0, {{"a", between(6, 8)}, {"b", between(4, 8)}})).spread,
              std::hypot(6.25, 12.5), 1e-12);
}

TEST(Spread, LooksOnlyAgainstTheSignOfTheGain) {
  // An unknown skill may be better than now, not worse: it does not blur a gain, it does blur a loss.
  const auto two = spec({{"a", skill}, {"b", skill}});
  EXPECT_EQ(evaluated(two, offer(0.0, {{"a", 6}, {"b", unknown}})).spread, 0);
  EXPECT_NEAR(evaluated(two, offer(0.0, {{"a", 2}, {"b", unknown}})).spread, 25, 1e-12);
}

TEST(Spread, TakesTheWiderSideOfAGainOfNothing) {
  const auto two = spec({{"a", skill}, {"b", skill}});
  EXPECT_NEAR(evaluated(two, offer(0.0, {{"a", same}, {"b", unknown}})).spread, 25, 1e-12);
}

TEST(Spread, TurnsStayingTheOtherWay) {
  auto two = spec({{"a", skill}, {"b", skill}});
  two.roles = {role(Bet::Core, {{"a", between(4, 6)}, {"b", same}})};
  // The gain shrinks where staying ends at its better end: 12.5 points of half the weight.
  EXPECT_NEAR(evaluated(two, offer(0.0, {{"a", 8}, {"b", 8}})).spread, 6.25, 1e-12);
}

TEST(Spread, CountsAChanceThatIsARange) {
  EXPECT_NEAR(evaluated(spec({{"m", skill}}), offer(ChanceRange{0.2, 0.6}, {{"m", either(8, 2)}})).spread,
              0.2 * 75, 1e-12);
}

TEST(Spread, LeavesOutASideThatCannotHappen) {
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.0, {{"m", either(at(8), between(0, 4))}})).spread, 0);
}

TEST(BreakEven, IsTheChanceAtWhichNothingIsGained) {
  EXPECT_NEAR(*evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 2)}})).break_even_chance, 2.0 / 3,
              1e-12);
}

TEST(BreakEven, LeavesZeroAndOneToAnyChanceAndNone) {
  EXPECT_GT(*evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 5)}})).break_even_chance, 1);
  EXPECT_LT(*evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(3, 2)}})).break_even_chance, 0);
}

TEST(BreakEven, IsNoneForOutcomesThatAreAlike) {
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.5, {{"m", 6}})).break_even_chance, std::nullopt);
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 9)}})).break_even_chance,
            std::nullopt);
}

TEST(ValueOfKnowing, IsWhatAvoidingTheWrongChoiceWouldSave) {
  // Works: 50 points closer; fails: 25 further. At even odds it is taken; knowing of failure saves half
  // of 25.
  const auto found = evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 2)}}));
  EXPECT_NEAR(found.gain, 12.5, 1e-12);
  EXPECT_NEAR(found.value_of_knowing, 12.5, 1e-12);
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.5, {{"m", either(8, 5)}})).value_of_knowing, 0);
  EXPECT_EQ(evaluated(spec({{"m", skill}}), offer(0.0, {{"m", either(8, 2)}})).value_of_knowing, 0);
}

TEST(Dominance, NeedsTheWorstToBeAsCloseAsStayingsBestEverywhere) {
  const auto two = spec({{"a", skill}, {"b", skill}, {"nothing", {.weight = 0, .now = 5}}});
  EXPECT_TRUE(evaluated(two, offer(0.5, {{"a", either(6, 5)}, {"nothing", 0}})).dominates_staying);
  EXPECT_TRUE(evaluated(two, offer(0.5, {{"a", between(5, 6)}, {"b", unknown}})).dominates_staying);
  EXPECT_FALSE(evaluated(two, offer(0.5, {{"a", either(6, 5)}, {"b", 3}})).dominates_staying);
  EXPECT_FALSE(evaluated(two, offer(0.5, {{"a", either(6, 3)}})).dominates_staying);
  EXPECT_TRUE(evaluated(two, offer(0.0, {{"a", either(6, 3)}})).dominates_staying);
  EXPECT_FALSE(evaluated(two, offer(0.5, {{"a", same}})).dominates_staying);
}

}  // namespace
}  // namespace career::decide
