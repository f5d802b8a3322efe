// The course against the same thing said slowly, on many roadmaps.
#include "core/plan/course.hpp"

#include <string>

#include <gtest/gtest.h>

#include "core/plan/forecast.hpp"
#include "tests/plan/build.hpp"
#include "tests/plan/generate.hpp"
#include "tests/plan/restated.hpp"

namespace career::plan {
namespace {

constexpr double tight = 1e-9;

void expect_same(const Course& found, const restated::Answer& expected) {
  ASSERT_EQ(found.moments.size(), expected.days.size());
  for (std::size_t i = 0; i < expected.days.size(); ++i) {
    const auto& [day, mean, best, worst, near_by, no_swing_lands] = expected.days[i];
    EXPECT_EQ(found.moments[i].day, day);
    EXPECT_NEAR(found.moments[i].mean, mean, tight);
    EXPECT_NEAR(found.moments[i].best, best, tight);
    EXPECT_NEAR(found.moments[i].worst, worst, tight);
    EXPECT_NEAR(found.moments[i].chance_near, near_by, tight);
    ASSERT_EQ(found.moments[i].chance_no_swing_lands.has_value(), no_swing_lands.has_value());
    EXPECT_NEAR(found.moments[i].chance_no_swing_lands.value_or(0), no_swing_lands.value_or(0), tight);
  }
  ASSERT_EQ(found.steps.size(), expected.steps.size());
  for (std::size_t i = 0; i < expected.steps.size(); ++i) {
    ASSERT_EQ(found.steps[i].has_value(), expected.steps[i].has_value()) << "step " << i;
    EXPECT_NEAR(found.steps[i].value_or(0), expected.steps[i].value_or(0), tight) << "step " << i;
  }
}

TEST(Course, IsWhatAllBranchesCountedOneByOneGive) {
  for (std::uint64_t seed = 1; seed <= 1500 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    generate::Dice dice(seed);
    const auto spec = generate::spec(dice);
    const auto found = forecast(spec, build::today);
    expect_same(found.roadmap.course, restated::roadmap(spec, build::today));
    if (found.without_swings) {
      expect_same(found.without_swings->course, restated::roadmap(spec, build::today, false));
    }
  }
}

}  // namespace
}  // namespace career::plan
