#include "core/decide/verdict.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/evaluated.hpp"

namespace career::decide {
namespace {

using namespace build;

// One metric at 2 of 10: today is 80 points off, a level is worth 10 points, the resolution is 5.
Spec one() { return spec({{"skill", {.now = 2}}}); }
// Two metrics at 5 of 10; a level of the first is worth 6 points, of the second 4; the resolution is 3.
Spec two() { return spec({{"a", {.weight = 3, .now = 5}}, {"b", {.weight = 2, .now = 5}}}); }

Verdict verdict(const Spec& spec, const Offer& offer) { return evaluated(spec, offer).verdict; }
Verdict verdict(const Spec& spec, SaidByName said) { return verdict(spec, offer(0.0, said)); }

bool has(const OfferEvaluation& evaluation, Cap cap) {
  return std::find(evaluation.caps.begin(), evaluation.caps.end(), cap) != evaluation.caps.end();
}

TEST(Verdict, IsTooCloseToCallBelowTheResolution) {
  EXPECT_EQ(verdict(one(), {{"skill", 2.4}}), Verdict::TooCloseToCall);
  EXPECT_EQ(verdict(one(), {{"skill", 1.6}}), Verdict::TooCloseToCall);
  EXPECT_EQ(verdict(one(), {{"skill", 2.5}}), Verdict::Take);
  EXPECT_EQ(verdict(one(), {{"skill", 1.5}}), Verdict::Stay);
}

TEST(Verdict, SaysWhichWayFromTheResolutionOn) {
  EXPECT_EQ(evaluated(one(), offer(0.0, {{"skill", 2.4}})).direction, Direction::NoClearDifference);
  EXPECT_EQ(evaluated(one(), offer(0.0, {{"skill", 2.5}})).direction, Direction::Closer);
  EXPECT_EQ(evaluated(one(), offer(0.0, {{"skill", 1.5}})).direction, Direction::Further);
}

TEST(Verdict, IsStrongWhenEvenTheWorstEndIsTwoResolutionsCloser) {
  EXPECT_EQ(verdict(one(), {{"skill", between(3, 6)}}), Verdict::StrongTake);
  EXPECT_EQ(verdict(one(), {{"skill", between(2.9, 6)}}), Verdict::Take);
  EXPECT_EQ(verdict(spec({{"skill", {.now = 8}}}), {{"skill", between(4, 7)}}), Verdict::StrongStay);
  EXPECT_EQ(verdict(spec({{"skill", {.now = 8}}}), {{"skill", between(4, 7.1)}}), Verdict::Stay);
}

TEST(Verdict, IsNotStrongWhenItHangsOnTheOrderOfWeights) {
  const auto lighter_gains = spec({{"a", {.weight = 5, .now = 5}}, {"b", {.weight = 4, .now = 2}}});
  EXPECT_EQ(verdict(lighter_gains, {{"a", 4}, {"b", 8}}), Verdict::Take);
  EXPECT_EQ(verdict(lighter_gains, {{"a", 5}, {"b", 8}}), Verdict::StrongTake);
}

TEST(Verdict, LeansWhereALittleWeightMovedFlipsIt) {
  // +3 levels and -3 levels: a gain of 6, 0.6 for each of 100 that moves: ten is not little.
  EXPECT_EQ(verdict(two(), {{"a", 8}, {"b", 2}}), Verdict::StrongTake);
  EXPECT_EQ(verdict(two(), {{"a", 8}, {"b", 1.9}}), Verdict::LeanTake);
  EXPECT_EQ(verdict(two(), {{"a", 2}, {"b", 8.1}}), Verdict::LeanStay);
}

// Works 10, fails 0: the break-even chance is 0.8.
TEST(Verdict, LeansWhereTheChanceIsCloseToBreakEven) {
  EXPECT_EQ(verdict(one(), offer(0.65, {{"skill", either(10, 0)}})), Verdict::Take);
  EXPECT_EQ(verdict(one(), offer(0.66, {{"skill", either(10, 0)}})), Verdict::LeanTake);
  EXPECT_EQ(verdict(one(), offer(0.94, {{"skill", either(10, 0)}})), Verdict::LeanStay);
  EXPECT_EQ(verdict(one(), offer(0.96, {{"skill", either(10, 0)}})), Verdict::Stay);
}

TEST(Verdict, LeansEarlierOnAnAssumedChance) {
  auto spec = one();
  spec.assumptions.chance_of_failure.value = Chance{0.56};
  EXPECT_EQ(verdict(spec, offer(Bet::Swing, {{"skill", either(10, 0)}})), Verdict::LeanTake);
  EXPECT_EQ(verdict(spec, offer(0.56, {{"skill", either(10, 0)}})), Verdict::Take);
  spec.assumptions.chance_of_failure.value = Chance{0.55};
  EXPECT_EQ(verdict(spec, offer(Bet::Swing, {{"skill", either(10, 0)}})), Verdict::Take);
}

TEST(Verdict, DoesNotAskAboutABreakEvenChanceThatIsNoChance) {
  // Fails 3: at any chance; the break-even would be 8/7, within 0.15 of 1.
  EXPECT_EQ(verdict(one(), offer(1.0, {{"skill", either(10, 3)}})), Verdict::StrongTake);
}

TEST(Verdict, IsNotEnoughToSayWhenTheOfferLeavesOutMostOfTodaysDistance) {
  const auto spec = build::spec({{"a", {.now = 5}}, {"b", {.now = 5}}, {"c", {.now = 5}}});
  EXPECT_EQ(verdict(spec, {{"a", 9}}), Verdict::NotEnoughToSay);
  EXPECT_EQ(evaluated(spec, offer(0.0, {{"a", 9}})).not_enough, NotEnough::MostlyUnstated);
  EXPECT_EQ(verdict(spec, {{"a", 9}, {"b", unknown}}), Verdict::NotEnoughToSay);
  EXPECT_EQ(verdict(spec, {{"a", 9}, {"b", either(unknown, left_out)}}), Verdict::NotEnoughToSay);
  EXPECT_EQ(verdict(spec, {{"a", 9}, {"b", same}}), Verdict::StrongTake);
  EXPECT_EQ(verdict(spec, {{"a", 9}, {"b", either(at(6), left_out)}}), Verdict::StrongTake);
}

TEST(Verdict, HasEnoughWhenJustHalfIsLeftOut) {
  EXPECT_EQ(verdict(spec({{"a", {.now = 5}}, {"b", {.now = 5}}}), {{"a", 9}}), Verdict::StrongTake);
}

TEST(Verdict, IsNotEnoughToSayWhenRangesBlurTheGain) {
  // 1 to 6: a gain of 15 that may be 25 less.
  const auto blurred = evaluated(one(), offer(0.0, {{"skill", between(1, 6)}}));
  EXPECT_EQ(blurred.verdict, Verdict::NotEnoughToSay);
  EXPECT_EQ(blurred.not_enough, NotEnough::RangesTooWide);
  EXPECT_EQ(verdict(one(), {{"skill", between(2, 6)}}), Verdict::Take);  // 20, and 20 less
  EXPECT_EQ(verdict(one(), {{"skill", between(1.6, 2.5)}}),
            Verdict::TooCloseToCall);  // 4.5 less is no difference
}

TEST(Verdict, IsNoneOfAnOfferAsInitLeavesIt) {
  auto spec = build::spec({{"a", {.now = 2}}, {"b", {.now = 2}}});
  build::at_least(spec, "b", 5);  // which it would break, and staying does not
  spec.roles = {role(Bet::Core, {{"a", 3}, {"b", 6}})};
  auto untouched = offer(0.5, {{"a", same}, {"b", same}});
  add_term(untouched.terms, "pay", unknown_fact);
  const auto found = evaluated(spec, untouched);
  EXPECT_EQ(found.verdict, Verdict::NotEnoughToSay);
  EXPECT_EQ(found.not_enough, NotEnough::Untouched);
  EXPECT_FALSE(found.fragile);

  auto with_pay = untouched;
  add_term(with_pay.terms, "bonus", number(3));
  EXPECT_EQ(verdict(spec, with_pay), Verdict::Blocked);
  EXPECT_NE(evaluated(spec, offer(0.5, {{"a", same}, {"b", either(same, unknown)}})).not_enough,
            NotEnough::Untouched);
}

TEST(Verdict, IsNotBlockedByAnAssumedHalfAlone) {
  auto spec = build::spec({{"a", {.now = 2}}, {"b", {.now = 6}}});
  build::at_least(spec, "b", 5);
  const auto found = evaluated(spec, offer(Bet::Swing, {{"a", either(9, 8)}, {"b", either(6, 4)}}));
  EXPECT_EQ(found.verdict, Verdict::Take);
  EXPECT_TRUE(has(found, Cap::LimitAtRisk));
  EXPECT_EQ(verdict(spec, offer(0.51, {{"a", either(9, 8)}, {"b", either(6, 4)}})), Verdict::Blocked);
}

TEST(Verdict, IsBlockedByALimitBeforeAnythingElse) {
  auto spec = build::spec({{"a", {.now = 2}}, {"b", {.now = 2}}, {"c", {.now = 2}}});
  build::at_least(spec, "a", 1);
  EXPECT_EQ(verdict(spec, {{"a", 0.5}, {"b", 10}, {"c", 10}}), Verdict::Blocked);
  EXPECT_EQ(verdict(spec, {{"a", 0.5}}), Verdict::Blocked);  // and otherwise not enough to say
}

// Staying is at 58 hours, over the limit of 55.
Spec over_the_limit() {
  auto spec = build::spec({{"skill", {.weight = 9, .now = 2}},
                           {"hours", {.now = 58, .target = 40, .worst = 60, .kind = MetricKind::Life}}});
  build::at_most(spec, "hours", 55);
  return spec;
}

TEST(Verdict, IsBlockedWhenTheOfferBreaksByMoreThanStaying) {
  EXPECT_EQ(verdict(over_the_limit(), {{"skill", 8}, {"hours", 59}}), Verdict::Blocked);
  EXPECT_EQ(verdict(over_the_limit(), {{"skill", 8}, {"hours", 58}}), Verdict::LeanTake);
  EXPECT_EQ(verdict(over_the_limit(), {{"skill", 8}, {"hours", 55}}), Verdict::StrongTake);
}

TEST(Cap, AllowsOnlyATakeWithALimitUnknownOrAtRisk) {
  auto spec = one();
  build::at_least(spec, "pay", 100);
  auto found = offer(0.0, {{"skill", 8}});
  EXPECT_EQ(verdict(spec, found), Verdict::Take);
  EXPECT_TRUE(has(evaluated(spec, found), Cap::LimitUnknown));

  add_term(found.terms, "pay", numbers(90, 120));
  EXPECT_EQ(verdict(spec, found), Verdict::Take);
  EXPECT_TRUE(has(evaluated(spec, found), Cap::LimitAtRisk));

  found.terms = {};
  add_term(found.terms, "pay", number(120));
  EXPECT_EQ(verdict(spec, found), Verdict::StrongTake);
}

TEST(Cap, AllowsOnlyALeanWhenNobodySaidWhatFailingLeaves) {
  const auto plain = evaluated(one(), offer(0.5, {{"skill", 8}}));
  EXPECT_EQ(plain.verdict, Verdict::LeanTake);
  EXPECT_TRUE(has(plain, Cap::NoFailureSide));
  EXPECT_EQ(verdict(one(), offer(0.5, {{"skill", either(at(8), unknown)}})), Verdict::LeanTake);
  EXPECT_EQ(verdict(one(), offer(0.5, {{"skill", either(at(8), left_out)}})), Verdict::LeanTake);
  EXPECT_EQ(verdict(one(), offer(0.5, {{"skill", either(8, 7)}})), Verdict::StrongTake);
  EXPECT_EQ(verdict(one(), offer(0.5, {{"skill", either(at(8), same)}})), Verdict::Take);
  EXPECT_EQ(verdict(one(), offer(0.0, {{"skill", 8}})), Verdict::StrongTake);
}

TEST(Cap, AllowsOnlyALeanWhenTheCurrentRoleLeavesOutMostOfTodaysDistance) {
  auto spec = build::spec({{"a", {.now = 5}}, {"b", {.now = 5}}, {"c", {.now = 5}}});
  const auto good = offer(0.0, {{"a", 9}, {"b", 9}, {"c", 9}});
  EXPECT_EQ(verdict(spec, good), Verdict::StrongTake);  // looking on has nothing to state
  spec.roles = {role(Bet::Core, {{"a", same}})};
  EXPECT_EQ(verdict(spec, good), Verdict::LeanTake);
  EXPECT_TRUE(has(evaluated(spec, good), Cap::StayingUnstated));
  spec.roles = {role(Bet::Core, {{"a", same}, {"b", 5.5}})};
  EXPECT_EQ(verdict(spec, good), Verdict::StrongTake);
}

TEST(Cap, LeavesTheSideOfStayingAlone) {
  auto spec = build::spec({{"skill", {.now = 8}}});
  build::at_least(spec, "pay", 100);
  const auto worse = evaluated(spec, offer(0.5, {{"skill", 2}}));
  EXPECT_EQ(worse.verdict, Verdict::StrongStay);
  EXPECT_TRUE(has(worse, Cap::LimitUnknown));
  EXPECT_TRUE(has(worse, Cap::NoFailureSide));
}

TEST(EvenIfItFails, NeedsAFailureSideThatIsCloserByTheResolution) {
  const auto even = [](const Offer& offer) { return evaluated(one(), offer).even_if_it_fails; };
  EXPECT_TRUE(even(offer(0.5, {{"skill", either(8, 2.5)}})));
  EXPECT_FALSE(even(offer(0.5, {{"skill", either(8, 2.4)}})));
  EXPECT_FALSE(even(offer(0.5, {{"skill", either(at(8), between(2.4, 6))}})));  // at its worst end
  EXPECT_FALSE(even(offer(0.0, {{"skill", either(8, 7)}})));
  EXPECT_FALSE(even(offer(0.5, {{"skill", 8}})));
}

}  // namespace
}  // namespace career::decide
