#include "core/actions/landing.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/actions/begin_landing.hpp"
#include "core/actions/talks.hpp"
#include "tests/actions/refusals.hpp"
#include "tests/plan/landings.hpp"

namespace career::actions {
namespace {

using plan::day;
using plan::spec_landing;
using plan::third_week;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Two roles; the first has a landing that is past its ninety days in 2024, the second begins then.
Spec spec_with_two(const std::string& more = "") {
  auto reading = career::testing::read_with(
      "roles:\n"
      "  - {id: checkout, title: PM, bet: core, from: 2023-08, to: 2023-12, reach: {zero_to_one: 3}}\n"
      "  - {id: search, title: PM, bet: core, from: 2024-02-01}\n"
      "landings:\n"
      "  - role: checkout\n"
      "    start: 2023-08-01\n"
      "    checks: [{claim: a budget for zero, id: budget, said_by: Maya}]\n"
      "    wins: [{win: feature flags, id: flags}]\n" +
      more);
  EXPECT_EQ(career::testing::told(reading.findings), std::vector<std::string>{});
  return reading.spec.value();
}

constexpr auto second_landing = "  - {role: search, start: 2024-02-01, goal: 10}\n";

TEST(BeginLanding, TakesTheDayOfTheRoleElseToday) {
  auto spec = spec_with_two();
  EXPECT_EQ(begin_landing(spec, {.role = "search"}, day("2024-02-10")).landing, 1U);
  EXPECT_EQ(spec.landings[1].start.value, day("2024-02-01"));
  EXPECT_EQ(spec.landings[1].goal.value, 30);
  spec = spec_with_two();
  spec.roles[1].from.value = PartialDate(day("2024-02-01"), Precision::Month);
  begin_landing(spec, {.role = "search", .goal = 12}, day("2024-02-10"));
  EXPECT_EQ(spec.landings[1].start.value, day("2024-02-10"));
  EXPECT_EQ(spec.landings[1].goal.value, 12);
}

TEST(BeginLanding, MakesChecksOfWhatWasClaimed) {
  auto spec = spec_with_two();
  const Claim claim{.claim = {"no weekend launches"}, .said_by = Text{"Maya"}};
  begin_landing(spec, {.role = "search", .offer = "offers/a.yaml", .claims = {claim}}, day("2024-02-10"));
  const Check& check = spec.landings[1].checks.at(0);
  EXPECT_EQ(check.id.value, "no-weekend-launches");
  EXPECT_EQ(check.offer->value, "offers/a.yaml");
  EXPECT_EQ(check.said_by->value, "Maya");
}

TEST(BeginLanding, RefusesARoleThatHasOneOrIsNotHeldThen) {
  auto spec = spec_with_two();
  const auto twice = refused([&] { begin_landing(spec, {.role = "checkout"}, third_week); });
  EXPECT_EQ(twice.message, "there is a landing in 'checkout' already, since 2023-08-01");
  EXPECT_EQ(twice.remedy, Remedy::SeeLanding);
  const auto early = [&] { begin_landing(spec, {.role = "search", .on = day("2024-01-31")}, third_week); };
  EXPECT_EQ(refused(early).message, "2024-01-31 is before 'search' begins (2024-02-01)");
  EXPECT_EQ(refused(early).remedy, Remedy::SayDayOrMoveRole);
  spec.landings.clear();
  const auto late = [&] { begin_landing(spec, {.role = "checkout", .on = day("2024-01-31")}, third_week); };
  EXPECT_EQ(refused(late).message, "'checkout' is over on 2024-01-31: it ended 2023-12");
  EXPECT_EQ(refused(late).remedy, Remedy::AddRole);
}

TEST(BeginLanding, RefusesAnIdThatCouldComeToMeanAnotherRole) {
  auto spec = career::testing::read_with(
                  "roles:\n"
                  "  - {title: Nurse, bet: core, from: 2020}\n"
                  "  - {title: Nurse, bet: core, from: 2023}\n")
                  .spec.value();
  EXPECT_EQ(refused([&] { begin_landing(spec, {.role = "nurse-2"}, third_week); }).message,
            "'nurse-2' could come to mean another role");
}

TEST(LandingMeant, IsNoneWhereThereIsNone) {
  Spec spec;
  const auto no = refused([&] { say_vision(spec, "one checkout", third_week); });
  EXPECT_EQ(no.message, "you are not landing in a role");
  EXPECT_EQ(no.remedy, Remedy::BeginLanding);
}

TEST(LandingMeant, IsTheOneThatBeganForWhatHappenedAndTheOneToLookAtForWhatIsPlanned) {
  auto spec = spec_with_two(second_landing);
  const Date between = day("2024-01-15");  // the first is over, the second has not begun
  const auto talked = talk(spec, {.with = "Ines"}, between);
  EXPECT_EQ(talked.landing, 0U);
  EXPECT_FALSE(talked.is_shown);
  const auto planned = plan_win(spec, {.win = "flags everywhere"}, between);
  EXPECT_EQ(planned.landing, 1U);
  EXPECT_TRUE(planned.is_shown);
}

TEST(LandingMeant, IsWhereAnEntryIsOpenElseWhereItIsSettled) {
  auto spec = spec_with_two(second_landing);
  const Date later = day("2024-02-15");
  EXPECT_EQ(finish_win(spec, {.win = "flags"}, later).landing, 0U);
  EXPECT_EQ(spec.landings[0].wins[0].done->value, later);
  EXPECT_EQ(finish_win(spec, {.win = "flags"}, later).landing, 0U);
  plan_win(spec, {.win = "flags"}, later);
  const auto done = finish_win(spec, {.win = "flags"}, later);
  EXPECT_EQ(done.landing, 1U);
  EXPECT_TRUE(done.is_shown);
}

TEST(SayVision, IsSaidOnce) {
  auto spec = spec_landing();
  say_vision(spec, "one checkout", third_week);
  say_vision(spec, "one checkout, three countries", third_week);
  EXPECT_EQ(spec.landings[0].vision->value, "one checkout, three countries");
}

TEST(NameProblem, IsAgreedOnSinceTheFirstWhoAgrees) {
  auto spec = spec_landing();
  name_problem(spec, {.problem = "releases are slow"}, third_week);
  const auto& problem = spec.landings[0].problems.at(0);
  EXPECT_FALSE(problem.agreed);
  name_problem(spec, {problem.id.value, {"Ines"}}, third_week);
  name_problem(spec, {"Releases are  slow", {"ines", "Maya"}}, day("2023-08-25"));
  ASSERT_EQ(spec.landings[0].problems.size(), 1U);
  EXPECT_EQ(problem.agreed_with.size(), 2U);
  EXPECT_EQ(problem.agreed->value, third_week);
}

TEST(Verify, SaysWhatAClaimCarriedThatIsNotTrue) {
  auto spec = spec_with_two();
  EXPECT_THAT(verify(spec, {"budget", true}, third_week).carried, IsEmpty());
  EXPECT_THAT(verify(spec, {"budget", false}, third_week).carried, ElementsAre("zero_to_one"));
  EXPECT_FALSE(spec.landings[0].checks[0].turned_out->value);
}

TEST(PlanWin, AddsToTheOneThatIsThere) {
  auto spec = spec_landing();
  plan_win(spec, {.win = "feature flags", .for_whom = "Engineering"}, third_week);
  const PartialDate due(day("2023-10-10"), Precision::Day);
  plan_win(spec, {.win = "Feature flags", .due = due}, third_week);
  ASSERT_EQ(spec.landings[0].wins.size(), 1U);
  EXPECT_EQ(spec.landings[0].wins[0].for_whom->value, "Engineering");
  EXPECT_EQ(spec.landings[0].wins[0].due->value, due);
}

TEST(PlanWin, RefusesADayBeforeTheLanding) {
  auto spec = spec_landing();
  const PartialDate due(day("2023-07-10"), Precision::Day);
  const auto no = refused([&] { plan_win(spec, {.win = "feature flags", .due = due}, third_week); });
  EXPECT_EQ(no.message, "2023-07-10 is before this landing begins, on 2023-08-01");
  EXPECT_EQ(no.remedy, Remedy::SayDueDay);
}

TEST(FinishWin, KeepsTheDayUnlessAnotherIsSaid) {
  auto spec = spec_landing("wins: [{win: feature flags, id: flags}]\n");
  finish_win(spec, {.win = "flags"}, third_week);
  finish_win(spec, {.win = "flags"}, day("2023-09-01"));
  EXPECT_EQ(spec.landings[0].wins[0].done->value, third_week);
  finish_win(spec, {.win = "flags", .on = day("2023-08-19")}, third_week);
  EXPECT_EQ(spec.landings[0].wins[0].done->value, day("2023-08-19"));
  EXPECT_EQ(refused([&] { finish_win(spec, {.win = "flag"}, third_week); }).message,
            "there is no win 'flag'");
}

}  // namespace
}  // namespace career::actions
