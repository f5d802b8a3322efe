#include "core/decide/steps.hpp"

#include <gtest/gtest.h>

#include "tests/decide/build.hpp"

namespace career::decide {
namespace {

using namespace build;
using Steps = std::vector<std::size_t>;

const Date today = *Date::of(2026, 11, 22);

Spec climber() { return spec({{"skill", {.now = 4}}, {"hours", {.now = 50, .target = 40, .worst = 60}}}); }

StepsReached reached(const Spec& spec, SaidByName said) {
  const auto measure = measure_of(spec);
  return steps_reached(spec, measure, option_of(spec, measure, offer(0.5, said)), today);
}

TEST(NextStep, IsTheLastThatIsNotReached) {
  auto spec = climber();
  EXPECT_EQ(next_step(spec, today), std::nullopt);
  add_step(spec, "far", {{"skill", 9}});
  add_step(spec, "near", {{"skill", 6}});
  add_step(spec, "done", {{"skill", 4}});
  EXPECT_EQ(next_step(spec, today), 1u);
}

TEST(NextStep, IsTickedByHandOrMetByNeeds) {
  auto spec = climber();
  add_step(spec, "far", {});
  add_step(spec, "near", {{"skill", 6}}).reached = on(2026, 1, 1);
  EXPECT_EQ(next_step(spec, today), 0u);
  spec.north_star.steps[0].reached = on(2026, 2, 1);
  EXPECT_EQ(next_step(spec, today), std::nullopt);
  EXPECT_EQ(next_step(spec, *Date::of(2026, 1, 31)), 0u) << "a day to come is not reached yet";
}

TEST(StepsReached, NeedsEveryNeedInTheMetricsDirection) {
  auto spec = climber();
  add_step(spec, "both", {{"skill", 6}, {"hours", 45}});
  EXPECT_EQ(reached(spec, {{"skill", 6}, {"hours", 45}}).works, Steps{0});
  EXPECT_EQ(reached(spec, {{"skill", 7}, {"hours", 46}}).works, Steps{});
  EXPECT_EQ(reached(spec, {{"skill", 7}}).works, Steps{});
}

TEST(StepsReached, LooksAtEachOutcome) {
  auto spec = climber();
  add_step(spec, "far", {{"skill", 8}});
  add_step(spec, "near", {{"skill", 6}});
  const auto found = reached(spec, {{"skill", either(8, 6)}});
  EXPECT_EQ(found.works, (Steps{0, 1}));
  EXPECT_EQ(found.fails, Steps{1});
}

TEST(StepsReached, TakesTheWorseEndOfARangeAndNowForABlank) {
  auto spec = climber();
  add_step(spec, "near", {{"skill", 6}});
  EXPECT_EQ(reached(spec, {{"skill", between(5, 9)}}).works, Steps{});
  EXPECT_EQ(reached(spec, {{"skill", between(6, 9)}}).works, Steps{0});
  EXPECT_EQ(reached(spec, {{"skill", unknown}}).works, Steps{});
}

TEST(StepsReached, LeavesOutWhatIsReachedToday) {
  auto spec = climber();
  add_step(spec, "by hand", {{"skill", 6}}).reached = on(2026, 1, 1);
  add_step(spec, "by level", {{"skill", 4}});
  add_step(spec, "no needs", {});
  EXPECT_EQ(reached(spec, {{"skill", 9}}).works, Steps{});
}

}  // namespace
}  // namespace career::decide
