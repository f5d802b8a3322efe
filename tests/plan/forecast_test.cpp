#include "core/plan/forecast.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/plan/build.hpp"

namespace career::plan {
namespace {

using namespace build;

const DateAsWritten by = on(2031, 11, 30);

RoadmapItem& may_fail(RoadmapItem& item, double chance) {
  item.chance_of_failure = Written<ChanceRange>{{chance, chance}, {}};
  return item;
}

// One skill from 0 to 10, now at 0: a distance of 100, and every level is ten points. Two swings, the second
// one better known, and a core role between them:
//
//   first works: 4                 second works: 8   0.5 * 0.75  20
//                                  second fails: 4   0.5 * 0.25  60   (3 would be worse than what the first
//                                  left)
//   first fails: 1, core makes 2   second works: 8   0.5 * 0.75  20
//                                  second fails: 3   0.5 * 0.25  70
Spec two_swings() {
  auto spec = spec_until(by, {{"skill", {.now = 0}}});
  add_item(spec, Bet::Swing, 2, {{"skill", either(4, 1)}});
  add_item(spec, Bet::Core, 1, {{"skill", 2}});
  may_fail(add_item(spec, Bet::Swing, 1, {{"skill", either(8, 3)}}), 0.25);
  add_step(spec, "far", {{"skill", 8}});
  add_step(spec, "soon", {{"skill", 4}}).by = on(2029, 1, 1);
  add_step(spec, "ticked by hand", {});
  add_step(spec, "behind", {}).reached = on(2026, 1, 1);
  return spec;
}

TEST(Forecast, OfTwoSwingsIsWhatOneReckonsByHand) {
  const auto found = forecast(two_swings(), today);
  const auto& moments = found.roadmap.course.moments;
  ASSERT_EQ(moments.size(), 4u);

  EXPECT_EQ(moments[0].day, today);
  EXPECT_DOUBLE_EQ(moments[0].mean, 100);
  EXPECT_EQ(moments[0].chance_no_swing_lands, std::nullopt);

  EXPECT_EQ(moments[1].day, day(2028, 11, 22));
  EXPECT_DOUBLE_EQ(moments[1].mean, 0.5 * 60 + 0.5 * 90);
  EXPECT_DOUBLE_EQ(*moments[1].chance_no_swing_lands, 0.5);

  EXPECT_DOUBLE_EQ(moments[2].mean, 0.5 * 60 + 0.5 * 80);
  EXPECT_DOUBLE_EQ(*moments[2].chance_no_swing_lands, 0.5);

  EXPECT_EQ(moments[3].item, 2u);
  EXPECT_DOUBLE_EQ(moments[3].mean, 0.75 * 20 + 0.125 * 60 + 0.125 * 70);
  EXPECT_DOUBLE_EQ(moments[3].best, 20);
  EXPECT_DOUBLE_EQ(moments[3].worst, 70);
  EXPECT_DOUBLE_EQ(moments[3].chance_near, 0);
  EXPECT_DOUBLE_EQ(*moments[3].chance_no_swing_lands, 0.125);

  EXPECT_EQ(found.roadmap.course.at_north_star.day, day(2031, 11, 30));
  EXPECT_DOUBLE_EQ(found.roadmap.course.at_north_star.mean, moments[3].mean);

  const auto& steps = found.roadmap.course.steps;
  EXPECT_DOUBLE_EQ(*steps[0], 0.75);
  EXPECT_DOUBLE_EQ(*steps[1], 0.5);  // the second swing ends too late for it
  EXPECT_EQ(steps[2], std::nullopt);
  EXPECT_DOUBLE_EQ(*steps[3], 1);

  ASSERT_TRUE(found.without_swings);
  EXPECT_EQ(found.without_swings->course.moments[1].day, day(2027, 11, 22));  // the core role moves up
  EXPECT_DOUBLE_EQ(found.without_swings->course.at_north_star.mean, 80);
}

TEST(Forecast, CountsWithin10PointsWith10Itself) {
  auto spec = spec_until(by, {{"skill", {.now = 0}}});
  add_item(spec, Bet::Swing, 2, {{"skill", either(9, 8)}});
  EXPECT_DOUBLE_EQ(forecast(spec, today).roadmap.course.at_north_star.chance_near, 0.5);
}

TEST(Forecast, LetsEveryItemMakeItsOwnLife) {
  auto spec = spec_until(by, {{"hours", {.now = 40, .target = 40, .worst = 60, .kind = MetricKind::Life}}});
  add_item(spec, Bet::Core, 1, {{"hours", 50}});
  add_item(spec, Bet::Core, 1, {{"hours", same}});
  add_item(spec, Bet::Core, 1, {{"hours", 45}});
  const auto found = forecast(spec, today).roadmap.course.moments;
  EXPECT_DOUBLE_EQ(found[1].mean, 50);
  EXPECT_DOUBLE_EQ(found[2].mean, 50);
  EXPECT_DOUBLE_EQ(found[3].mean, 25);
}

TEST(Forecast, TakesTheMiddleOfARange) {
  auto spec = spec_until(
      by, {{"skill", {.now = 0}}, {"users", {.now = 1, .target = 10'000, .worst = 1, .scale = Scale::Log}}});
  add_item(spec, Bet::Core, 1, {{"skill", between(2, 6)}, {"users", between(1, 10'000)}});
  EXPECT_DOUBLE_EQ(forecast(spec, today).roadmap.course.at_north_star.mean, 50 * 0.6 + 50 * 0.5);
}

TEST(Forecast, LeavesOutcomesThatCannotHappenOutOfBestAndWorst) {
  auto spec = spec_until(by, {{"skill", {.now = 0}}});
  may_fail(add_item(spec, Bet::Swing, 1, {{"skill", either(10, 1)}}), 1);
  const auto found = forecast(spec, today).roadmap.course.at_north_star;
  EXPECT_DOUBLE_EQ(found.best, 90);
  EXPECT_DOUBLE_EQ(found.worst, 90);
  EXPECT_DOUBLE_EQ(*found.chance_no_swing_lands, 1);
}

TEST(Forecast, CountsStayingFromTheHorizonOn) {
  auto spec = spec_until(by, {{"skill", {.now = 2}}});
  spec.roles = {role(Bet::Core, {{"skill", 5}})};
  const auto found = forecast(spec, today);
  ASSERT_EQ(found.staying.course.moments.size(), 2u);
  EXPECT_EQ(found.staying.course.moments[1].day, day(2028, 11, 22));
  EXPECT_DOUBLE_EQ(found.staying.course.at_north_star.mean, 50);

  spec.assumptions.horizon_years.value = 6;  // past the North Star
  EXPECT_DOUBLE_EQ(forecast(spec, today).staying.course.at_north_star.mean, 80);
}

TEST(Forecast, MeasuresStayingAsEvaluateDoes) {
  auto spec = spec_until(by, {{"skill", {.now = 5}}});
  spec.roles = {role(Bet::Core, {{"skill", 4}})};  // a skill that fades
  EXPECT_DOUBLE_EQ(forecast(spec, today).staying.course.at_north_star.mean, 60);
}

TEST(Forecast, StandsStillWithoutARoadmap) {
  const auto found = forecast(spec_until(by, {{"skill", {.now = 2}}}), today);
  EXPECT_DOUBLE_EQ(found.roadmap.course.at_north_star.mean, 80);
  EXPECT_FALSE(found.without_swings);
  EXPECT_FALSE(found.swap);
}

// Each swing: the skill from 0 to 10 if it works; the hours to 10 where they should be 0 if it fails. What
// the last swing does to the hours stays:
//
//   works works 0, works fails 50, fails works 0, fails fails 100; without swings 50
//   2 p (1 - p) 25 + p^2 100 = 50   =>   p^2 + p = 1
TEST(Forecast, FindsTheChanceAtWhichThePlansSwap) {
  auto spec = spec_until(
      by, {{"skill", {.now = 0}}, {"hours", {.now = 0, .target = 0, .worst = 10, .kind = MetricKind::Life}}});
  for (int i = 0; i < 2; ++i) {
    add_item(spec, Bet::Swing, 1, {{"skill", either(at(10), same)}, {"hours", either(0, 10)}});
  }
  const auto swap = forecast(spec, today).swap;
  ASSERT_TRUE(swap && swap->chance);
  EXPECT_NEAR(*swap->chance, (std::sqrt(5) - 1) / 2, 1e-12);
  EXPECT_EQ(swap->ahead, Ahead::WithSwings);
}

TEST(Forecast, SaysWhichSideIsAheadThroughout) {
  auto spec = spec_until(by, {{"skill", {.now = 0}}});
  auto& swing = add_item(spec, Bet::Swing, 1, {{"skill", either(8, 2)}});
  EXPECT_EQ(forecast(spec, today).swap->chance, std::nullopt);
  EXPECT_EQ(forecast(spec, today).swap->ahead, Ahead::WithSwings);

  swing.reach = reach({{"skill", same}});
  EXPECT_EQ(forecast(spec, today).swap->chance, std::nullopt);
  EXPECT_EQ(forecast(spec, today).swap->ahead, Ahead::Neither);

  spec.metrics.entries.push_back({"home", {}, metric({.now = 8, .kind = MetricKind::Life})});
  swing.reach = reach({{"home", 4}});
  EXPECT_EQ(forecast(spec, today).swap->chance, std::nullopt);
  EXPECT_EQ(forecast(spec, today).swap->ahead, Ahead::WithoutSwings);
}

TEST(Forecast, RefusesMoreThan20ItemsThatMayFail) {
  auto spec = spec_until(by, {{"skill", {.now = 0}}});
  for (int i = 0; i < 20; ++i) add_item(spec, Bet::Swing, 0.1, {});
  add_item(spec, Bet::Core, 0.1, {});
  EXPECT_EQ(one_too_many(spec, today), std::nullopt);
  add_item(spec, Bet::Swing, 0.1, {});
  EXPECT_EQ(one_too_many(spec, today), 21u);
  spec.roadmap.back().years.value = 9;  // past the North Star: left out, so it does not count
  EXPECT_EQ(one_too_many(spec, today), std::nullopt);
}

}  // namespace
}  // namespace career::plan
