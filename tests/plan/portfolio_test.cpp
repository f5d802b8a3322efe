#include "core/plan/portfolio.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/build.hpp"

namespace career::plan {
namespace {

using namespace build;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Spec established() {
  auto spec = spec_until(on(2031, 11, 30), {{"skill", {}}});
  spec.stage = Written<Stage>{Stage::Established, {}};
  return spec;
}

Role& add_role(Spec& spec, Bet bet, DateAsWritten from, std::optional<DateAsWritten> to = std::nullopt) {
  auto added = role(bet, {});
  added.from = from;
  added.to = to;
  spec.roles.push_back(std::move(added));
  return spec.roles.back();
}

void end(Role& role, RoleOutcome outcome) { role.outcome = Written<RoleOutcome>{outcome, {}}; }

// The roles of the only caution of that kind; none: there is no such caution.
std::vector<std::size_t> caution(const Spec& spec, CautionKind kind) {
  for (const auto& found : portfolio(spec, today).cautions) {
    if (found.kind == kind) return found.roles;
  }
  return {};
}

TEST(Portfolio, ListsRolesByTheDayTheyBegan) {
  auto spec = established();
  add_role(spec, Bet::Core, on(2027, 3, 1));
  add_role(spec, Bet::Swing, on(2023, 8, 1));
  add_role(spec, Bet::Core, on(2019, 9, 1), on(2023, 7, 31));
  const auto roles = portfolio(spec, today).roles;
  ASSERT_EQ(roles.size(), 3u);
  EXPECT_EQ(roles[0].role, 2u);
  EXPECT_EQ(roles[0].state, RoleState::Ended);
  EXPECT_EQ(roles[0].months, 47);  // September 2019 to July 2023, both counted
  EXPECT_EQ(roles[1].role, 1u);
  EXPECT_EQ(roles[1].state, RoleState::Current);
  EXPECT_EQ(roles[1].phase, Phase::Learning);
  EXPECT_EQ(roles[1].months, 39);
  EXPECT_EQ(roles[2].state, RoleState::Ahead);
  EXPECT_EQ(roles[2].months, 0);
}

TEST(Portfolio, HoldsTheGrowthOfACoreRoleAgainstTheRange) {
  auto spec = established();
  const auto growth_at = [&](Bet bet, double growth) {
    spec.roles.clear();
    add_role(spec, bet, on(2023, 8, 1)).growth = Written<Share>{{growth}, {}};
    return portfolio(spec, today).roles.front().growth;
  };
  EXPECT_EQ(growth_at(Bet::Core, 0.02), Growth::Stagnating);
  EXPECT_EQ(growth_at(Bet::Core, 0.05), Growth::Steady);
  EXPECT_EQ(growth_at(Bet::Core, 0.10), Growth::Steady);
  EXPECT_EQ(growth_at(Bet::Core, 0.11), Growth::Extraordinary);
  EXPECT_EQ(growth_at(Bet::Swing, 0.02), std::nullopt);
  spec.roles.front().growth.reset();
  EXPECT_EQ(portfolio(spec, today).roles.front().growth, std::nullopt);
}

TEST(Portfolio, CountsAMonthInTwoCoreRolesOnce) {
  auto spec = established();
  add_role(spec, Bet::Core, on(2020, 1, 1), on(2021, 12, 31));
  add_role(spec, Bet::Core, on(2020, 7, 1), on(2020, 12, 31));  // inside the first
  add_role(spec, Bet::Core, on(2021, 7, 1), on(2022, 6, 30));   // half a year after it
  add_role(spec, Bet::Swing, on(2021, 1, 1), on(2021, 12, 31));
  const auto balance = portfolio(spec, today).balance;
  EXPECT_EQ(balance.months_in_core, 30);
  EXPECT_EQ(balance.months_in_swings, 12);
}

TEST(Portfolio, BalancesCoreAndSwingsAndHowTheyEnded) {
  auto spec = established();
  end(add_role(spec, Bet::Core, on(2015, 1, 1), on(2016, 12, 31)), RoleOutcome::Failed);  // no swing
  end(add_role(spec, Bet::Swing, on(2017, 1, 1), on(2017, 12, 31)), RoleOutcome::Landed);
  end(add_role(spec, Bet::Swing, on(2018, 1, 1), on(2018, 6, 30)), RoleOutcome::Mixed);
  add_role(spec, Bet::Swing, on(2018, 7, 1), on(2018, 12, 31));
  add_role(spec, Bet::Swing, on(2026, 10, 22));  // not ended
  const auto balance = portfolio(spec, today).balance;
  EXPECT_EQ(balance.months_in_core, 24);
  EXPECT_EQ(balance.months_in_swings, 12 + 6 + 6 + 1);
  EXPECT_EQ(balance.ended.landed, 1);
  EXPECT_EQ(balance.ended.mixed, 1);
  EXPECT_EQ(balance.ended.failed, 0);
  EXPECT_EQ(balance.ended.unsaid, 1);
  EXPECT_FALSE(balance.ended.are_enough_to_say());
}

TEST(Portfolio, TakesTenEndedSwingsForEnoughToSay) {
  auto spec = established();
  for (int year = 2010; year < 2020; ++year)
    end(add_role(spec, Bet::Swing, on(year, 1, 1), on(year, 12, 31)), RoleOutcome::Landed);
  EXPECT_TRUE(portfolio(spec, today).balance.ended.are_enough_to_say());
  spec.roles.pop_back();
  EXPECT_FALSE(portfolio(spec, today).balance.ended.are_enough_to_say());
}

TEST(Cautions, KnowALimelightThatComesBeforeTraction) {
  auto spec = established();
  auto& swing = add_role(spec, Bet::Swing, on(2026, 1, 1));
  const auto is_cautioned = [&](std::optional<int> team, Visibility visibility, Traction traction) {
    swing.backing = Backing{team ? std::optional(Whole{*team, {}}) : std::nullopt,
                            Written<Visibility>{visibility, {}}, Written<Traction>{traction, {}}};
    return !caution(spec, CautionKind::Limelight).empty();
  };
  EXPECT_TRUE(is_cautioned(11, Visibility::Low, Traction::None));
  EXPECT_TRUE(is_cautioned(std::nullopt, Visibility::High, Traction::None));
  EXPECT_FALSE(is_cautioned(10, Visibility::Low, Traction::None));
  EXPECT_FALSE(is_cautioned(50, Visibility::High, Traction::Early));
  is_cautioned(11, Visibility::Low, Traction::None);
  swing.to = on(2026, 10, 31);
  EXPECT_THAT(caution(spec, CautionKind::Limelight), IsEmpty()) << "it has ended";
}

TEST(Cautions, KnowTwoOpenSwingsAtOneOrg) {
  auto spec = established();
  add_role(spec, Bet::Swing, on(2026, 1, 1)).org = Text{"Shopwell", {}};
  add_role(spec, Bet::Swing, on(2026, 2, 1)).org = Text{"Findly", {}};
  add_role(spec, Bet::Core, on(2026, 3, 1)).org = Text{"Shopwell", {}};
  EXPECT_THAT(caution(spec, CautionKind::SharedOrg), IsEmpty());
  add_role(spec, Bet::Swing, on(2025, 4, 1)).org = Text{"Shopwell", {}};
  EXPECT_THAT(caution(spec, CautionKind::SharedOrg), ElementsAre(3, 0));
}

TEST(Cautions, AskForOutcomeAndLesson) {
  auto spec = established();
  add_role(spec, Bet::Swing, on(2024, 1, 1), on(2024, 12, 31));
  EXPECT_THAT(caution(spec, CautionKind::NoOutcome), ElementsAre(0));
  end(spec.roles[0], RoleOutcome::Failed);
  EXPECT_THAT(caution(spec, CautionKind::NoOutcome), IsEmpty());
  EXPECT_THAT(caution(spec, CautionKind::NoLesson), ElementsAre(0));
  spec.roles[0].lesson = Text{"ask customers first", {}};
  EXPECT_THAT(caution(spec, CautionKind::NoLesson), IsEmpty());
}

TEST(Cautions, CountCoreRolesInARowOnceEstablished) {
  auto spec = established();
  add_role(spec, Bet::Core, on(2015, 1, 1), on(2015, 12, 31));
  add_role(spec, Bet::Swing, on(2016, 1, 1), on(2016, 12, 31));
  add_role(spec, Bet::Core, on(2017, 1, 1), on(2017, 12, 31));
  add_role(spec, Bet::Core, on(2018, 1, 1), on(2018, 12, 31));
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), IsEmpty());
  add_role(spec, Bet::Core, on(2027, 1, 1));  // ahead
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), IsEmpty());
  add_role(spec, Bet::Core, on(2019, 1, 1));
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), ElementsAre(2, 3, 5));
  spec.stage->value = Stage::Early;
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), IsEmpty());
}

TEST(Cautions, CallNoRolesInARowThatRanBesideEachOther) {
  auto spec = established();
  add_role(spec, Bet::Core, on(2015, 1, 1));
  add_role(spec, Bet::Core, on(2016, 1, 1));
  add_role(spec, Bet::Core, on(2017, 1, 1));
  add_role(spec, Bet::Core, on(2018, 1, 1));
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), IsEmpty());
}

TEST(Cautions, SeeARowBesideARoleThatGoesOn) {
  auto spec = established();
  const auto month = [](int year, unsigned number) {
    return DateAsWritten{PartialDate(*Date::of(year, number, 1), Precision::Month), {}};
  };
  add_role(spec, Bet::Core, on(2014, 1, 1));  // a seat on a board
  add_role(spec, Bet::Core, on(2015, 1, 1), month(2017, 8));
  add_role(spec, Bet::Core, month(2017, 8), on(2020, 12, 31));  // the same month: it follows
  add_role(spec, Bet::Core, on(2021, 3, 1));
  EXPECT_THAT(caution(spec, CautionKind::CoreInARow), ElementsAre(1, 2, 3));
}

TEST(Cautions, SayWhenThreeRolesWereHeldAtOnce) {
  auto spec = established();
  add_role(spec, Bet::Core, on(2015, 1, 1), on(2015, 12, 31));
  add_role(spec, Bet::Core, on(2015, 6, 1), on(2017, 12, 31));
  add_role(spec, Bet::Core, on(2016, 1, 1));
  EXPECT_THAT(caution(spec, CautionKind::ManyAtOnce), IsEmpty());
  add_role(spec, Bet::Swing, on(2017, 12, 31));
  EXPECT_THAT(caution(spec, CautionKind::ManyAtOnce), ElementsAre(1, 2, 3));
}

TEST(Cautions, NameEveryRoleThatIsHeldAtOnceToday) {
  auto spec = established();
  for (int year = 2015; year < 2019; ++year) add_role(spec, Bet::Core, on(year, 1, 1));
  EXPECT_THAT(caution(spec, CautionKind::ManyAtOnce), ElementsAre(0, 1, 2, 3));
  add_role(spec, Bet::Core, on(2010, 1, 1), on(2020, 1, 1));
  EXPECT_THAT(caution(spec, CautionKind::ManyAtOnce), ElementsAre(0, 1, 2, 3)) << "those of today";
  for (std::size_t i = 1; i < 4; ++i) spec.roles[i].to = on(2021, 12, 31);
  EXPECT_THAT(caution(spec, CautionKind::ManyAtOnce), ElementsAre(4, 0, 1, 2, 3)) << "the most there were";
}

TEST(Portfolio, OfNobodyIsEmpty) {
  const auto found = portfolio(established(), today);
  EXPECT_TRUE(found.roles.empty());
  EXPECT_TRUE(found.cautions.empty());
  EXPECT_FALSE(found.phase_run);
}

}  // namespace
}  // namespace career::plan
