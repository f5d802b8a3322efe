#include "core/decide/limits.hpp"

#include <gtest/gtest.h>

#include "tests/decide/build.hpp"

namespace career::decide {
namespace {

using namespace build;

// 45 hours now; at most 50.
Spec with_limit_on_hours() {
  auto spec = build::spec({{"hours", {.now = 45, .target = 40, .worst = 60, .kind = MetricKind::Life}}});
  at_most(spec, "hours", 50);
  return spec;
}

Spec with_limit_on_pay() {
  auto spec = build::spec({{"skill", {}}});
  at_least(spec, "pay", 100);
  return spec;
}

LimitCheck checked(const Spec& spec, const Offer& offer) {
  const auto measure = measure_of(spec);
  return check_limits(measure, option_of(spec, measure, offer)).front();
}
LimitCheck checked(const Spec& spec, const Role& role) {
  const auto measure = measure_of(spec);
  return check_limits(measure, staying_of(spec, measure, &role)).front();
}

LimitCheck hours(double chance, const Said& level) {
  return checked(with_limit_on_hours(), offer(chance, {{"hours", level}}));
}
LimitCheck pay(double chance, const Fact& works, const Fact& fails) {
  auto paid = offer(chance, {});
  add_term(paid.terms, "pay", works, fails);
  return checked(with_limit_on_pay(), paid);
}

TEST(Limit, IsKeptUpToItsVeryBound) {
  EXPECT_EQ(hours(0.5, 50).state, LimitState::Kept);
  EXPECT_EQ(hours(0.5, 50 + 1e-10).state, LimitState::Kept);
  EXPECT_EQ(hours(0.5, either(48, 50)).state, LimitState::Kept);
  EXPECT_EQ(pay(0.5, number(100), number(120)).state, LimitState::Kept);
}

TEST(Limit, IsBrokenWhenEveryEndBreaksItInMoreThanHalfOfTheCases) {
  EXPECT_EQ(hours(0.5, 51).state, LimitState::Broken);
  EXPECT_EQ(hours(0.5, between(51, 60)).state, LimitState::Broken);
  EXPECT_EQ(hours(0.51, either(45, 51)).state, LimitState::Broken);
  EXPECT_EQ(hours(0.49, either(51, 45)).state, LimitState::Broken);
}

TEST(Limit, IsAtRiskWhenOnlySomeEndOrAnOutcomeNoLikelierThanAHalfBreaksIt) {
  EXPECT_EQ(hours(0.5, between(45, 51)).state, LimitState::AtRisk);
  EXPECT_EQ(hours(0.5, either(45, 51)).state, LimitState::AtRisk);
  EXPECT_EQ(hours(0.5, either(51, 45)).state, LimitState::AtRisk);
  EXPECT_EQ(hours(0.4, either(45, 51)).state, LimitState::AtRisk);
  EXPECT_EQ(hours(0.6, either(51, 45)).state, LimitState::AtRisk);
}

TEST(Limit, IgnoresAnOutcomeThatCannotHappen) {
  EXPECT_EQ(hours(0.0, either(45, 70)).state, LimitState::Kept);
  EXPECT_EQ(hours(1.0, either(70, 45)).state, LimitState::Kept);
  EXPECT_EQ(hours(0.0, either(at(45), unknown)).state, LimitState::Kept);
  EXPECT_EQ(checked(with_limit_on_hours(), offer(ChanceRange{0, 0.2}, {{"hours", either(45, 70)}})).state,
            LimitState::AtRisk);
}

TEST(Limit, IsUnknownWhenTheOfferDoesNotSay) {
  EXPECT_EQ(hours(0.5, unknown).state, LimitState::Unknown);
  EXPECT_EQ(hours(0.5, either(at(45), left_out)).state, LimitState::Unknown);
  EXPECT_EQ(checked(with_limit_on_hours(), offer(0.5, {})).state, LimitState::Unknown);
  EXPECT_EQ(checked(with_limit_on_pay(), offer(0.5, {})).state, LimitState::Unknown);
  EXPECT_EQ(pay(0.5, number(120), unknown_fact).state, LimitState::Unknown);
}

TEST(Limit, SaysARiskBeforeAnUnknown) {
  EXPECT_EQ(hours(0.4, either(unknown, at(51))).state, LimitState::AtRisk);
  EXPECT_EQ(hours(0.6, either(unknown, at(51))).state, LimitState::Broken);
}

TEST(Limit, LooksAtNowForSameAndForWhatStayingLeavesOut) {
  EXPECT_EQ(hours(0.5, same).state, LimitState::Kept);
  EXPECT_EQ(hours(0.5, same).works.lo, 45);
  EXPECT_EQ(checked(with_limit_on_hours(), role(Bet::Core, {})).state, LimitState::Kept);
  EXPECT_EQ(checked(with_limit_on_hours(), role(Bet::Core, {{"hours", unknown}})).state, LimitState::Unknown);
  EXPECT_EQ(checked(with_limit_on_pay(), role(Bet::Core, {})).state, LimitState::Unknown);
}

TEST(Limit, SaysByHowMuchItIsBroken) {
  EXPECT_EQ(hours(0.5, 53).over, 3);
  EXPECT_EQ(hours(0.5, between(52, 60)).over, 2);
  EXPECT_EQ(hours(0.5, either(between(52, 60), at(57))).over, 7);
  EXPECT_EQ(hours(0.0, either(52, 57)).over, 2);
  EXPECT_EQ(hours(1.0, either(57, 52)).over, 2);
  EXPECT_EQ(hours(0.4, either(45, 57)).over, 0);
  EXPECT_EQ(pay(0.5, number(90), number(80)).over, 20);
}

TEST(Limit, MayBoundBothSides) {
  auto spec = build::spec({{"skill", {}}});
  auto& limit = add_limit(spec, "days_away");
  limit.at_least = Real{2, {}};
  limit.at_most = Real{6, {}};
  const auto away = [&](const Fact& days) {
    auto found = offer(0.0, {});
    add_term(found.terms, "days_away", days);
    return checked(spec, found);
  };
  EXPECT_EQ(away(number(4)).state, LimitState::Kept);
  EXPECT_EQ(away(number(1)).state, LimitState::Broken);
  EXPECT_EQ(away(number(9)).over, 3);
  EXPECT_EQ(away(numbers(4, 9)).state, LimitState::AtRisk);
  EXPECT_EQ(away(numbers(1, 9)).state, LimitState::AtRisk) << "what you ask is within";
  EXPECT_EQ(away(numbers(7, 9)).state, LimitState::Broken);
}

TEST(Limit, ComparesWordsExactly) {
  auto spec = build::spec({{"skill", {}}});
  one_of(spec, "place", {"Berlin", "remote", "3"});
  const auto placed = [&](const Fact& works, const Fact& fails) {
    auto found = offer(0.4, {});
    add_term(found.terms, "place", works, fails);
    return checked(spec, found);
  };
  EXPECT_EQ(placed(word("Berlin"), word("remote")).state, LimitState::Kept);
  EXPECT_EQ(placed(word("Paris"), word("remote")).state, LimitState::Broken);
  EXPECT_EQ(placed(word("Paris"), word("remote")).over, 0);
  EXPECT_EQ(placed(word("Berlin"), word("Paris")).state, LimitState::AtRisk);
  EXPECT_EQ(placed(number(3, "3"), word("Berlin")).state, LimitState::Kept);
  EXPECT_EQ(placed(numbers(3, 4), word("Berlin")).state, LimitState::Unknown);
}

TEST(Limit, CannotCompareAWordWithABound) {
  EXPECT_EQ(pay(0.5, word("plenty"), word("plenty")).state, LimitState::Unknown);
}

std::vector<LimitCheck> broken_by(double over) { return {{.state = LimitState::Broken, .over = over}}; }

TEST(Blocks, WhenStayingDoesNotBreakTheLimit) {
  EXPECT_TRUE(blocks(broken_by(3), {{.state = LimitState::Kept}}));
  EXPECT_TRUE(blocks(broken_by(3), {{.state = LimitState::AtRisk}}));
  EXPECT_TRUE(blocks(broken_by(3), {{.state = LimitState::Unknown}}));
  EXPECT_FALSE(blocks({{.state = LimitState::AtRisk}}, {{.state = LimitState::Kept}}));
}

TEST(Blocks, WhenTheOfferBreaksItByMore) {
  EXPECT_TRUE(blocks(broken_by(3), broken_by(2)));
  EXPECT_FALSE(blocks(broken_by(3), broken_by(3)));
  EXPECT_FALSE(blocks(broken_by(2), broken_by(3)));
  EXPECT_FALSE(blocks(broken_by(0), broken_by(0)));  // words
}

}  // namespace
}  // namespace career::decide
