#include "core/decide/clocks.hpp"

#include <utility>

#include <gtest/gtest.h>

#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;

Role role_from(Bet bet, int year, unsigned month, unsigned of_month = 1) {
  auto begun = role(bet, {});
  begun.from = on(year, month, of_month);
  return begun;
}

Spec with_roles(std::vector<Role> roles) {
  auto spec = build::spec({{"skill", {}}});
  spec.stage = Written<Stage>{Stage::Established, {}};
  spec.roles = std::move(roles);
  return spec;
}

TEST(SwingClock, CountsFromTheFirstRoleUntilASwingWasTaken) {
  auto spec = dana::spec();
  spec.stage = Written<Stage>{Stage::Established, {}};
  const auto clock = swing_clock(spec, dana::today);
  EXPECT_EQ(clock.months, 86);
  EXPECT_EQ(clock.state, SwingState::Overdue);
  EXPECT_EQ(clock.since, 0u);
  EXPECT_FALSE(clock.since_swing);
}

TEST(SwingClock, CountsFromTheSwingThatBeganLast) {
  const auto spec = with_roles({role_from(Bet::Core, 2010, 1), role_from(Bet::Swing, 2020, 1),
                                role_from(Bet::Swing, 2015, 1), role_from(Bet::Core, 2024, 1)});
  const auto clock = swing_clock(spec, day(2021, 7, 1));
  EXPECT_EQ(clock.since, 1u);
  EXPECT_TRUE(clock.since_swing);
  EXPECT_EQ(clock.months, 18);
  EXPECT_EQ(clock.state, SwingState::Resting);
  EXPECT_EQ(last_swing(spec, day(2019, 1, 1)), 2u);
}

TEST(SwingClock, KnowsNothingOfRolesThatAreStillToBegin) {
  const auto spec = with_roles({role_from(Bet::Swing, 2027, 1)});
  const auto clock = swing_clock(spec, day(2026, 11, 22));
  EXPECT_EQ(clock.since, std::nullopt);
  EXPECT_EQ(clock.months, std::nullopt);
  EXPECT_EQ(clock.state, SwingState::Unknown);
  EXPECT_EQ(clock.due_on, std::nullopt);
}

TEST(SwingClock, IsDueFromTheLowerBoundAndOverduePastTheUpperOne) {
  const auto spec = with_roles({role_from(Bet::Swing, 2020, 3, 10)});
  const auto on_day = [&](int year, unsigned month, unsigned of_month) {
    return swing_clock(spec, day(year, month, of_month)).state;
  };
  EXPECT_EQ(on_day(2022, 3, 9), SwingState::Resting);
  EXPECT_EQ(on_day(2022, 3, 10), SwingState::Due);
  EXPECT_EQ(on_day(2023, 4, 9), SwingState::Due);  // 36 months, and not past them
  EXPECT_EQ(on_day(2023, 4, 10), SwingState::Overdue);
  const auto clock = swing_clock(spec, day(2021, 1, 1));
  EXPECT_EQ(clock.due_on, day(2022, 3, 10));
  EXPECT_EQ(clock.overdue_on, day(2023, 4, 10));
}

// The last of a month has no such day in every other, and parts of a year need not be whole months.
TEST(SwingClock, TurnsOnTheDaysThatItNames) {
  for (const double lo : {0.1, 1.0 / 12, 1.5, 2.0}) {
    auto spec = with_roles({role_from(Bet::Swing, 2020, 1, 31)});
    spec.assumptions.swing_every_years.value = {lo, lo + 0.25};
    const auto clock = swing_clock(spec, day(2020, 2, 1));
    const auto before = [&](Date of_day) { return swing_clock(spec, of_day.plus_days(-1)).state; };
    EXPECT_EQ(before(*clock.due_on), SwingState::Resting) << lo;
    EXPECT_EQ(swing_clock(spec, *clock.due_on).state, SwingState::Due) << lo;
    EXPECT_EQ(before(*clock.overdue_on), SwingState::Due) << lo;
    EXPECT_EQ(swing_clock(spec, *clock.overdue_on).state, SwingState::Overdue) << lo;
  }
}

TEST(SwingClock, NamesNoDayPastTheCalendar) {
  auto spec = with_roles({role_from(Bet::Swing, 2020, 1)});
  spec.assumptions.swing_every_years.value = {7979, 1e15};
  const auto clock = swing_clock(spec, day(2026, 1, 1));
  EXPECT_EQ(clock.state, SwingState::Resting);
  EXPECT_EQ(clock.due_on, day(9999, 1, 1));
  EXPECT_EQ(clock.overdue_on, std::nullopt);
  spec.assumptions.swing_every_years.value = {7980, 1e15};
  EXPECT_EQ(swing_clock(spec, day(2026, 1, 1)).due_on, std::nullopt);
}

TEST(SwingClock, PutsCoreFirstWhileItIsEarly) {
  auto spec = with_roles({role_from(Bet::Core, 2015, 1)});
  spec.metrics = build::spec({{"short", {.now = 7.4}},
                              {"carries", {.now = 7.5}},
                              {"not_core", {.now = 0}},
                              {"hours", {.now = 46, .target = 40, .worst = 60}}})
                     .metrics;
  for (auto& metric : spec.metrics.entries) metric.value.core.value = metric.name != "not_core";
  spec.stage->value = Stage::Early;
  const auto clock = swing_clock(spec, day(2026, 1, 1));
  EXPECT_EQ(clock.state, SwingState::CoreFirst);
  EXPECT_EQ(clock.short_of_core, (std::vector<std::size_t>{0, 3}));
  EXPECT_EQ(clock.due_on, std::nullopt);
}

TEST(SwingClock, DoesNotGuessAStage) {
  auto spec = with_roles({role_from(Bet::Core, 2015, 1)});
  spec.stage.reset();
  const auto clock = swing_clock(spec, day(2026, 1, 1));
  EXPECT_EQ(clock.state, SwingState::Unknown);
  EXPECT_EQ(clock.months, 132);
}

TEST(PhaseRun, GoesBackThroughRolesOfOnePhase) {
  const auto run = phase_run(dana::spec(), dana::today);
  ASSERT_TRUE(run);
  EXPECT_EQ(run->phase, Phase::Impact);
  EXPECT_EQ(run->months, 86);
  EXPECT_EQ(run->since, 0u);
  EXPECT_TRUE(run->too_long);
}

TEST(PhaseRun, BeginsAnewWithAnotherPhaseWhateverTheOrderInTheFile) {
  const auto spec = with_roles({role_from(Bet::Core, 2024, 1), role_from(Bet::Core, 2016, 1),
                                role_from(Bet::Swing, 2020, 1), role_from(Bet::Core, 2022, 1)});
  auto current = spec;
  current.roles[0].main.value = true;
  const auto run = phase_run(current, day(2025, 1, 1));
  ASSERT_TRUE(run);
  EXPECT_EQ(run->since, 3u);
  EXPECT_EQ(run->months, 36);
  EXPECT_FALSE(run->too_long);
  EXPECT_TRUE(phase_run(current, day(2025, 2, 1))->too_long);
}

TEST(PhaseRun, IsThatOfTheCurrentRoleWhateverBeganOnTheSide) {
  auto spec = with_roles({role_from(Bet::Core, 2020, 1), role_from(Bet::Swing, 2024, 1)});
  spec.roles[0].main.value = true;
  EXPECT_EQ(phase_run(spec, day(2026, 1, 1))->phase, Phase::Impact);
  spec.roles[0].main.value = false;
  spec.roles[1].main.value = true;
  EXPECT_EQ(phase_run(spec, day(2026, 1, 1))->phase, Phase::Learning);
}

TEST(PhaseRun, IsNoneWhereNoRoleIsCurrent) {
  auto spec = with_roles({role_from(Bet::Core, 2020, 1)});
  spec.roles[0].to = on(2021, 1, 1);
  EXPECT_EQ(phase_run(spec, day(2021, 1, 1))->months, 12);
  EXPECT_EQ(phase_run(spec, day(2021, 1, 2)), std::nullopt);
  EXPECT_EQ(phase_run(spec, day(2019, 1, 1)), std::nullopt);
}

TEST(PhaseRun, EndsWithALongGapAndCountsNoDayOfAShortOne) {
  auto spec = with_roles({role_from(Bet::Core, 2020, 1), role_from(Bet::Core, 2022, 1)});
  spec.roles[0].to = on(2021, 7, 1);  // 183 days before
  EXPECT_EQ(phase_run(spec, day(2023, 1, 1))->since, 0u);
  EXPECT_EQ(phase_run(spec, day(2023, 1, 1))->months, 29);
  spec.roles[0].to = on(2021, 6, 30);
  EXPECT_EQ(phase_run(spec, day(2023, 1, 1))->since, 1u);
  EXPECT_EQ(phase_run(spec, day(2023, 1, 1))->months, 12);
}

}  // namespace
}  // namespace career::decide
