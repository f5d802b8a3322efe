#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;

std::optional<SwingCheck> check(const Spec& spec) { return evaluate(spec, {}, {}, dana::today).swing_check; }

TEST(SwingCheck, SetsTheLargestWeightedGapAgainstTheSecond) {
  const auto found = check(dana::spec());
  ASSERT_TRUE(found);
  EXPECT_EQ(found->largest, 1u);  // zero_to_one
  EXPECT_EQ(found->second, 3u);   // strategy_pnl, as large as career_stories and before it in the file
  EXPECT_NEAR(found->ratio, 1.785714, 5e-7);
}

TEST(SwingCheck, TakesTiesInTheOrderOfTheFile) {
  const auto found = check(spec({{"z", {.now = 5}}, {"m", {.now = 5}}, {"a", {.now = 5}}}));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->largest, 0u);
  EXPECT_EQ(found->second, 1u);
  EXPECT_EQ(found->ratio, 1);
}

TEST(SwingCheck, NeedsTwoGaps) {
  EXPECT_EQ(check(spec({{"a", {.now = 5}}, {"b", {.now = 10}}, {"c", {.weight = 0, .now = 0}}})),
            std::nullopt);
}

}  // namespace
}  // namespace career::decide
