#include "core/decide/fragile.hpp"

#include <array>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"
#include "tests/decide/evaluated.hpp"

namespace career::decide {
namespace {

using namespace build;

// One metric in steps of 1, so that half a step is 5 points: at 5 nothing is a difference.
Spec one_skill() { return spec({{"skill", {.now = 5}}}); }

TEST(Fragile, IsTheInputThatChangesTheWordInTheFewestSteps) {
  const auto found = evaluated(one_skill(), offer(0.5, {{"skill", either(7, 7)}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Level);
  EXPECT_EQ(found.fragile->input.level, (MetricSide{0, Side::Works}));
  EXPECT_EQ(found.fragile->steps, -2);  // at 6 it is still, at its worst, a step ahead
  EXPECT_EQ(found.fragile->by, -2);
  EXPECT_EQ(found.fragile->verdict, Verdict::Take);
}

TEST(Fragile, TakesTheOfferBeforeStayingAndDownBeforeUp) {
  auto spec = one_skill();
  spec.roles = {role(Bet::Core, {{"skill", 5}})};
  const auto found = evaluated(spec, offer(0.0, {{"skill", 5}}));
  ASSERT_EQ(found.verdict, Verdict::TooCloseToCall);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Level);
  EXPECT_EQ(found.fragile->steps, -1);
  EXPECT_EQ(found.fragile->verdict, Verdict::StrongStay);
}

TEST(Fragile, MovesSameFromWhereItStands) {
  const auto two = spec({{"skill", {.weight = 2, .now = 5}}, {"other", {.weight = 0, .now = 5}}});
  const auto found = evaluated(two, offer(0.0, {{"skill", same}, {"other", 5}}));
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->steps, -1);
  EXPECT_EQ(found.fragile->by, -1);
}

TEST(Fragile, MovesARangeWhole) {
  const auto found = evaluated(one_skill(), offer(0.0, {{"skill", between(6.6, 6.8)}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->steps, -1);
  EXPECT_EQ(found.fragile->verdict, Verdict::Take);  // its worse end is then 6 tenths ahead
}

TEST(Fragile, MovesALogLevelByAFactor) {
  const auto reach =
      spec({{"users", {.now = 1000, .target = 1e4, .worst = 1, .step = 2, .scale = Scale::Log}}});
  const auto found = evaluated(reach, offer(0.0, {{"users", 2000}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->steps, -1);
  EXPECT_EQ(found.fragile->by, 0.5);
  EXPECT_EQ(found.fragile->verdict, Verdict::TooCloseToCall);
}

TEST(Fragile, MovesOneSideOfASplitLevel) {
  const auto found = evaluated(one_skill(), offer(0.5, {{"skill", either(9, 5)}}));
  ASSERT_TRUE(found.fragile);
  EXPECT_NE(found.fragile->input.level.side, Side::Both);
}

// Much gained on one metric and nearly as much lost on the other, so that a few small steps of a level are
// nothing beside a weight.
OfferEvaluation balanced(double weight_of_gain, double weight_of_loss) {
  return evaluated(spec({{"gain", {.weight = weight_of_gain, .now = 0, .step = 0.01}},
                         {"loss", {.weight = weight_of_loss, .now = 10, .step = 0.01}}}),
                   offer(0.0, {{"gain", 10}, {"loss", 1}}));
}

TEST(Fragile, MovesAWeightByOne) {
  const auto found = balanced(2, 2);
  ASSERT_EQ(found.verdict, Verdict::LeanTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Weight);
  EXPECT_EQ(found.fragile->input.level.metric, 0u);
  EXPECT_EQ(found.fragile->by, -1);
  EXPECT_EQ(found.fragile->verdict, Verdict::Stay);
}

TEST(Fragile, MovesNoWeightBelowNothing) {
  const auto found = balanced(0.5, 0.4);
  ASSERT_EQ(found.verdict, Verdict::LeanTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Weight);
  EXPECT_EQ(found.fragile->by, 1);
  EXPECT_EQ(found.fragile->verdict, Verdict::StrongTake);
}

TEST(Fragile, MovesNoWeightToNothing) {
  const auto found = balanced(1, 1);  // that the gain would not matter if it did not matter is no finding
  ASSERT_EQ(found.verdict, Verdict::LeanTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Weight);
  EXPECT_EQ(found.fragile->by, 1);
  EXPECT_EQ(found.fragile->verdict, Verdict::StrongTake);
}

TEST(Fragile, MovesNoLevelPastWorst) {
  const auto patients = spec({{"patients", {.now = 60, .target = 400, .step = 40}}});
  const auto found = evaluated(patients, offer(0.0, {{"patients", 30}}));
  ASSERT_EQ(found.verdict, Verdict::Stay);
  ASSERT_TRUE(found.fragile);
  EXPECT_GT(found.fragile->by, 0);  // one step down would be -10
  const auto beyond = evaluated(spec({{"hours", {.now = 65, .target = 40, .worst = 60, .step = 5}}}),
                                offer(0.0, {{"hours", 66}}));
  ASSERT_TRUE(beyond.fragile);
  EXPECT_EQ(beyond.fragile->by, -5);  // past worst already, and only toward the target
}

TEST(Fragile, IsNoneWithinThreeSteps) {
  const auto found = evaluated(spec({{"a", {.now = 0, .step = 0.1}}}), offer(0.5, {{"a", either(9, 9)}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  EXPECT_EQ(found.fragile, std::nullopt);
}

TEST(Fragile, SeesLimitsAndCaps) {
  auto spec = build::spec({{"skill", {.now = 0, .step = 0.1}},
                           {"hours", {.weight = 0, .now = 40, .target = 40, .worst = 60, .step = 5}}});
  build::at_most(spec, "hours", 52);
  const auto found = evaluated(spec, offer(0.0, {{"skill", 9}, {"hours", 50}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.level, (MetricSide{1, Side::Both}));
  EXPECT_EQ(found.fragile->by, 5);
  EXPECT_EQ(found.fragile->verdict, Verdict::Blocked);
}

TEST(Fragile, MovesBothEndsOfTheChanceAndKeepsThemWithinBounds) {
  const auto spec = build::spec({{"skill", {.now = 0, .step = 0.01}}});
  const auto found = evaluated(spec, offer({0.85, 0.95}, {{"skill", either(at(10), left_out)}}));
  ASSERT_EQ(found.verdict, Verdict::LeanTake);
  ASSERT_TRUE(found.fragile);
  EXPECT_EQ(found.fragile->input.kind, Input::Kind::Chance);
  EXPECT_EQ(found.fragile->steps, 2);  // after one step it may still work, by 5 points of chance in the mean
  EXPECT_EQ(found.fragile->by, 0.2);
  EXPECT_EQ(found.fragile->verdict, Verdict::TooCloseToCall);
}

TEST(Fragile, IsNotTheCapOfAChanceThatIsOnlyTried) {
  // The chance of a core role is 0. To try another must not ask for a failure that nobody expects.
  const auto found = evaluated(spec({{"skill", {.now = 0, .step = 0.1}}}), offer(Bet::Core, {{"skill", 9}}));
  ASSERT_EQ(found.verdict, Verdict::StrongTake);
  EXPECT_EQ(found.fragile, std::nullopt);
}

}  // namespace
}  // namespace career::decide
