#include "core/plan/due.hpp"

#include <array>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

// There are no files here: offers are told apart by their paths as written.
std::vector<Due> what_is_due(const Spec& spec, std::span<const Offer> offers, Date today) {
  return plan::what_is_due(spec, offers, Answers(spec, today), today);
}

constexpr std::array kind_words{"offer",  "contract", "ends",     "begins",  "talks", "promise",   "share",
                                "check",  "vision",   "problems", "agree",   "win",   "plan-wins", "exit",
                                "review", "check-in", "swing",    "metrics", "step",  "north-star"};

// "2026-11-30 contract 2026-11". The North Star and a metric that is not dated are in every spec: told only
// where they are what a test is about.
std::vector<std::string> told(const std::vector<Due>& items) {
  std::vector<std::string> told;
  for (const auto& item : items) {
    if (item.kind == DueKind::NorthStar) continue;
    told.push_back(
        fmt::format("{} {} {}", item.date.iso(), kind_words[static_cast<std::size_t>(item.kind)], item.name));
  }
  return told;
}

std::vector<std::string> due(std::string_view today, std::string_view more) {
  auto items = what_is_due(spec_with(more), {}, day(today));
  std::erase_if(items, [](const Due& item) { return item.kind == DueKind::Metrics; });
  return told(items);
}

Offer offer(const std::string& file, std::optional<PartialDate> answer_by) {
  Offer offer;
  offer.source = testing::file_of("", file);
  if (answer_by) offer.answer_by = DateAsWritten{*answer_by, {}};
  return offer;
}

TEST(Due, OffersOnTheDayOfTheAnswer) {
  const std::vector offers{offer("offers/b.yaml", PartialDate(day("2026-11-24"), Precision::Day)),
                           offer("../offers/a.yaml", PartialDate(day("2026-11-01"), Precision::Month)),
                           offer("offers/never.yaml", std::nullopt)};
  EXPECT_THAT(told(what_is_due(spec_with(""), offers, day("2026-11-22"))),
              ElementsAre("2026-11-24 offer b", "2026-11-30 offer a"));
}

TEST(Due, TheContractOnTheLastDayOfAnOpenPeriod) {
  constexpr std::string_view contract =
      "publishing:\n"
      "  contract: {with: Maya, i_will: publish, every: month, since: 2026-06}\n";
  EXPECT_THAT(due("2026-11-22", contract), ElementsAre("2026-11-30 contract 2026-11"));
  EXPECT_THAT(due("2026-05-31", contract), IsEmpty()) << "it has not begun";
  const auto kept = std::string(contract) + "  log: [{date: 2026-11-03, title: A}]\n";
  EXPECT_THAT(due("2026-11-22", kept), IsEmpty());
  EXPECT_THAT(due("2026-12-01", kept), ElementsAre("2026-12-31 contract 2026-12"));
  const auto skipped = std::string(contract) + "  skipped: [{period: 2026-11, why: leave}]\n";
  EXPECT_THAT(due("2026-11-22", skipped), IsEmpty());
}

TEST(Due, TheContractOnEachDayOfALeapYearOnTheLastOfItsPeriod) {
  for (const auto* every : {"week", "month", "quarter"}) {
    const auto spec = spec_with(fmt::format(
        "publishing: {{contract: {{with: Maya, i_will: publish, every: {}, since: 2023-12-20}}}}\n", every));
    for (Date today = day("2023-12-20"); today < day("2025-01-06"); today = today.plus_days(1)) {
      const auto items = what_is_due(spec, {}, today);
      ASSERT_EQ(items.front().kind, DueKind::Contract);
      const Date last = items.front().date;
      ASSERT_LE(today, last);
      const Date next = last.plus_days(1);
      if (std::string_view(every) == "week") {
        ASSERT_EQ(last.weekday(), std::chrono::Sunday);
        ASSERT_LT(days_between(today, last), 7);
      } else {
        ASSERT_EQ(next.day(), 1U);
        const unsigned months = std::string_view(every) == "month" ? 1 : 3;
        ASSERT_EQ((next.month() - 1) % months, 0U);
        ASSERT_LT(last, today.plus_months(static_cast<int>(months)));
      }
    }
  }
}

TEST(Due, WhatALandingAsksFor) {
  const auto spec = spec_landing(
      "goal: 10\n"
      "talks: [{with: Ines, date: 2023-08-02, promised: logs}, {with: Tom, date: 2023-08-02}]\n"
      "checks: [{claim: no weekend launches, id: hours}]\n"
      "wins: [{win: flags, due: 2023-10}, {win: icons}]\n");
  EXPECT_THAT(told(what_is_due(spec, {}, day("2023-08-03"))),
              ElementsAre("2023-08-07 talks checkout", "2023-08-09 promise checkout.ines",
                          "2023-08-30 share checkout", "2023-08-30 check checkout.hours",
                          "2023-08-30 exit checkout.day-30", "2023-09-29 vision checkout",
                          "2023-09-29 problems checkout", "2023-09-29 exit checkout.day-60",
                          "2023-10-29 win checkout.icons", "2023-10-29 plan-wins checkout",
                          "2023-10-29 exit checkout.day-90", "2023-10-31 win checkout.flags"));
}

TEST(Due, EverythingThatTheLandingKnowsAndNothingElse) {
  const auto spec = spec_landing(
      "talks: [{with: Ines, date: 2023-08-02, promises: [{promise: logs, due: 2023-08-04}, {promise: "
      "keys}]}]\n"
      "checks: [{claim: no weekend launches}]\n"
      "problems: [{problem: slow releases}]\n"
      "wins: [{win: flags, due: 2023-10}, {win: icons}]\n");
  for (Date today = day("2023-07-30"); today < day("2023-12-05"); today = today.plus_days(1)) {
    const auto progress = active_landing(spec, today);
    std::vector<Date> of_landing;
    if (progress) {
      for (const auto& task : progress->tasks) of_landing.push_back(task.due);
    } else {
      for (const auto& left : left_over(spec, std::nullopt, today)) of_landing.push_back(left.task.due);
    }
    std::vector<Date> reminded;
    std::set<std::pair<DueKind, std::string>> names;
    for (const auto& item : what_is_due(spec, {}, today)) {
      if (item.task) reminded.push_back(item.date);
      ASSERT_TRUE(names.emplace(item.kind, item.name).second) << item.name;
    }
    ASSERT_EQ(reminded, of_landing) << today.iso();
  }
}

TEST(Due, APromiseOnItsOwnDay) {
  const auto spec = spec_landing(
      "goal: 1\n"
      "talks: [{with: Ana, date: 2023-08-02, promised: list, promises: [{promise: call, due: "
      "2023-08-04}]}]\n");
  const auto items = told(what_is_due(spec, {}, day("2023-08-03")));
  EXPECT_EQ(items[0], "2023-08-04 promise checkout.ana.call");
  EXPECT_EQ(items[1], "2023-08-09 promise checkout.ana") << "its name stays when there are more";
}

TEST(Due, AQuestionUpToItsDayAndTheRestUntilItIsSettled) {
  const auto spec = spec_landing("goal: 1");
  EXPECT_THAT(told(what_is_due(spec, {}, day("2023-08-30"))), Contains("2023-08-30 exit checkout.day-30"));
  const auto after = told(what_is_due(spec, {}, day("2023-08-31")));
  EXPECT_THAT(after, Not(Contains("2023-08-30 exit checkout.day-30")));
  EXPECT_THAT(after, Contains("2023-08-30 share checkout"));
  EXPECT_THAT(after, Contains("2023-08-30 talks checkout"));
  EXPECT_THAT(
      told(what_is_due(spec, {}, day("2023-11-28"))),
      ElementsAre("2023-08-30 share checkout", "2023-09-29 vision checkout", "2023-09-29 problems checkout"))
      << "when the ninety days are over, nobody counts talks";
  EXPECT_THAT(told(what_is_due(spec, {}, day("2023-11-29"))), IsEmpty());
}

TEST(Due, ADecisionOnItsReview) {
  constexpr std::string_view decisions =
      "decisions:\n"
      "  - {date: 2026-11-20, offer: offers/assistant.yaml, chose: take, why: the gap, review: 2028-11}\n"
      "  - {date: 2026-11-21, offer: offers/other.yaml, chose: decline, why: no}\n";
  EXPECT_THAT(due("2026-11-22", decisions), ElementsAre("2028-11-30 review assistant"));
  EXPECT_THAT(due("2030-01-01", decisions), ElementsAre("2028-11-30 review assistant"));
}

TEST(Due, TheContractOnItsOwnLastDayAndNeverAfter) {
  constexpr std::string_view contract =
      "publishing: {contract: {with: Maya, i_will: publish, every: month, since: 2026-06, until: "
      "2026-11-24}}\n";
  EXPECT_THAT(due("2026-10-22", contract), ElementsAre("2026-10-31 contract 2026-10"));
  EXPECT_THAT(due("2026-11-24", contract), ElementsAre("2026-11-24 contract 2026-11"));
  EXPECT_THAT(due("2026-11-25", contract), IsEmpty());
  EXPECT_THAT(due("2027-11-25", contract), IsEmpty());
}

TEST(Due, TheEndOfARoleAndTheBeginningOfASignedOneUntilItsLanding) {
  constexpr std::string_view roles =
      "roles:\n"
      "  - {title: Ward nurse, id: ward, bet: core, from: 2020, to: 2026-12}\n"
      "  - {title: Head nurse, id: head, bet: core, from: 2027-01-04, to: 2029}\n"
      "  - {title: Nurse, bet: core, from: 2018, to: 2019}\n"
      "  - {title: Teacher, bet: core, from: 2019, main: true}\n";
  EXPECT_THAT(due("2026-11-22", roles), ElementsAre("2026-12-31 ends ward", "2027-01-04 begins head"));
  EXPECT_THAT(due("2026-12-31", roles), ElementsAre("2026-12-31 ends ward", "2027-01-04 begins head"));
  EXPECT_THAT(due("2027-01-01", roles), ElementsAre("2027-01-04 begins head"));
  EXPECT_THAT(due("2027-01-04", roles), ElementsAre("2027-01-04 begins head", "2029-12-31 ends head"));
  EXPECT_THAT(due("2027-02-03", roles), ElementsAre("2027-01-04 begins head", "2029-12-31 ends head"));
  EXPECT_THAT(due("2027-02-04", roles), ElementsAre("2029-12-31 ends head"));
  const auto landing =
      std::string(roles) + "landings: [{role: head, start: 2027-01-04, shared: 2027-01-04}]\n";
  EXPECT_THAT(due("2027-01-05", landing), Not(Contains("2027-01-04 begins head")));
}

TEST(Due, ACheckInOfTheFutureSettlesNothing) {
  EXPECT_THAT(due("2026-11-22", "home: {check_ins: [{date: 2030-10-01, balance: 4}]}\n"),
              ElementsAre("2026-11-22 check-in home"));
  EXPECT_THAT(due("2026-11-22",
                  "home: {check_ins: [{date: 2030-10-01, balance: 4}, {date: 2026-02-01, balance: 4}]}\n"),
              ElementsAre("2026-08-01 check-in home"));
}

// The offer is pending until a decision takes or declines it, and the day to answer it is what counts.
TEST(Due, ANegotiationUntilTheNextAnswerUnlessTheOfferIsToBeAnswered) {
  const auto due_with = [](std::string_view today, std::optional<PartialDate> answer_by,
                           std::string_view more) {
    const auto spec = spec_with(
        "decisions:\n"
        "  - {date: 2026-11-20, offer: offers/a.yaml, chose: negotiate, why: less, review: 2026-11-28}\n" +
        std::string(more));
    const std::vector offers{offer("offers/a.yaml", answer_by)};
    auto items = what_is_due(spec, offers, day(today));
    std::erase_if(items, [](const Due& item) { return item.kind == DueKind::Metrics; });
    return items;
  };
  const PartialDate later(day("2026-12-02"), Precision::Day);
  const auto before = due_with("2026-11-22", later, "");
  EXPECT_THAT(told(before), ElementsAre("2026-11-28 review a", "2026-12-02 offer a"));
  EXPECT_THAT(before.front().places, ElementsAre(0, 0)) << "the decision and its offer";
  EXPECT_THAT(told(due_with("2026-11-29", later, "")),
              ElementsAre("2026-11-28 review a", "2026-12-02 offer a"))
      << "late, and not gone";
  EXPECT_THAT(told(due_with("2026-11-22", PartialDate(day("2026-11-28"), Precision::Day), "")),
              ElementsAre("2026-11-28 offer a"));
  EXPECT_THAT(told(due_with("2026-12-09", std::nullopt, "")), ElementsAre("2026-11-28 review a"));
  for (const char* chose : {"take", "decline", "negotiate"}) {
    const auto answer =
        fmt::format("  - {{date: 2026-11-21, offer: offers/a.yaml, chose: {}, why: x}}\n", chose);
    EXPECT_THAT(told(due_with("2026-12-09", std::nullopt, answer)), IsEmpty()) << chose;
  }
}

TEST(Due, ACheckInSixMonthsAfterTheLatest) {
  EXPECT_THAT(due("2026-11-22",
                  "home: {check_ins: [{date: 2026-08-31, balance: 4}, {date: 2025-01-01, balance: 2}]}\n"),
              ElementsAre("2027-02-28 check-in home"));
  EXPECT_THAT(due("2026-11-22", "home: {check_ins: []}\n"), ElementsAre("2026-11-22 check-in home"));
  EXPECT_THAT(due("2026-11-22", ""), IsEmpty());
}

TEST(Due, ASwingUpToItsDay) {
  constexpr std::string_view swing =
      "stage: established\n"
      "roles: [{title: A, bet: swing, from: 2024-02-01}]\n";
  EXPECT_THAT(due("2026-02-01", swing), Contains("2026-02-01 swing due"));
  EXPECT_THAT(due("2026-02-02", swing), Not(Contains("2026-02-01 swing due")));
  EXPECT_THAT(due("2026-02-02", swing), ElementsAre(::testing::EndsWith("swing overdue")));
  EXPECT_THAT(due("2028-01-01", swing), IsEmpty());
  EXPECT_THAT(due("2026-01-01", "stage: early\nroles: [{title: A, bet: swing, from: 2024-02}]\n"), IsEmpty());
}

TEST(Due, MetricsAYearAfterTheyWereLookedAt) {
  const auto items = [](std::string_view today) {
    auto reading = testing::read(std::string(testing::north_star) +
                                 "metrics:\n"
                                 "  a: {now: 1, target: 2, as_of: 2025-12-31}\n"
                                 "  b: {now: 1, target: 2, as_of: 2025-11}\n"
                                 "  c: {now: 1, target: 2, as_of: 2025-12}\n"
                                 "  d: {now: 1, target: 2}\n");
    return what_is_due(reading.spec.value(), {}, day(today));
  };
  EXPECT_THAT(told(items("2026-11-01")), ElementsAre("2026-11-30 metrics b", "2026-12-31 metrics a"));
  const auto late = items("2027-02-01");
  EXPECT_THAT(told(late), ElementsAre("2026-11-30 metrics b")) << "all that are late share one";
  EXPECT_THAT(late.front().places, ElementsAre(1, 0, 2)) << "the oldest first";
}

TEST(Due, MetricsThatNobodyDatedAYearAfterTheFileCameIntoUse) {
  const auto metrics = [](std::string_view today, std::string_view more) {
    auto reading = testing::read(std::string(testing::north_star) +
                                 "metrics:\n"
                                 "  a: {now: 1, target: 2}\n"
                                 "  b: {now: 1, target: 2, as_of: 2026-10}\n"
                                 "  slip: {now: 1, target: 2, as_of: 2036-10}\n" +
                                 std::string(more));
    std::vector<std::string> found;
    for (const auto& item : what_is_due(reading.spec.value(), {}, day(today))) {
      if (item.kind != DueKind::Metrics) continue;
      for (const auto place : item.places)
        found.push_back(item.date.iso() + ' ' + reading.spec->metrics.entries[place].name);
    }
    return found;
  };
  EXPECT_THAT(metrics("2026-11-22", ""), ElementsAre("2027-10-31 b")) << "in use since when?";
  EXPECT_THAT(metrics("2026-11-22",
                      "home: {check_ins: [{date: 2026-08-01, balance: 3}, {date: 2026-03-01, balance: 3}]}\n"
                      "decisions: [{date: 2026-05-01, chose: take, why: x}]\n"),
              ElementsAre("2027-03-01 a", "2027-03-01 slip", "2027-10-31 b"));
  EXPECT_THAT(metrics("2026-11-22", "decisions: [{date: 2026-02-01, chose: take, why: x}]\n"),
              ElementsAre("2027-02-01 a", "2027-02-01 slip", "2027-10-31 b"));
  EXPECT_THAT(metrics("2026-11-22", "decisions: [{date: 2031-02-01, chose: take, why: x}]\n"),
              ElementsAre("2027-10-31 b"));
}

TEST(Due, AStepUntilItIsReachedAndTheNorthStar) {
  auto reading = testing::read(
      "career: 1\n"
      "north_star:\n"
      "  vision: Chief Product Officer\n"
      "  by: 2031-11\n"
      "  steps:\n"
      "    - {step: no day of its own}\n"
      "    - {step: to be ticked, by: 2030}\n"
      "    - {step: ticked, by: 2029, reached: 2026-01-01}\n"
      "    - {step: met, by: 2028, needs: {a: 3}}\n"
      "    - {step: not met, by: 2027-06, needs: {a: 4}}\n"
      "metrics: {a: {now: 3, target: 7}}\n");
  const auto items = what_is_due(reading.spec.value(), {}, day("2026-11-22"));
  EXPECT_THAT(told(items), ElementsAre("2027-06-30 step not-met", "2030-12-31 step to-be-ticked"));
  EXPECT_EQ(items.back().kind, DueKind::NorthStar);
  EXPECT_EQ(items.back().date, day("2031-11-30"));
}

TEST(Due, NamesAStepByItsWordsAndNeverByItsPlace) {
  const auto steps_due = [](std::string_view steps) {
    auto reading =
        testing::read(fmt::format("career: 1\nnorth_star: {{vision: Run a clinic, by: 2031, steps: "
                                  "[{}]}}\nmetrics: {{a: {{now: 3, target: 7}}}}\n",
                                  steps));
    return told(what_is_due(reading.spec.value(), {}, day("2026-11-22")));
  };
  EXPECT_THAT(steps_due("{step: Lead a ward, by: 2028}"), ElementsAre("2028-12-31 step lead-a-ward"));
  EXPECT_THAT(steps_due("{step: Run a unit, by: 2029}, {step: Lead a ward, by: 2028}"),
              ElementsAre("2028-12-31 step lead-a-ward", "2029-12-31 step run-a-unit"));
  EXPECT_THAT(steps_due("{step: Lead a ward, by: 2029}, {step: Lead a ward, by: 2028}"),
              ElementsAre("2028-12-31 step lead-a-ward-2", "2029-12-31 step lead-a-ward"));
  EXPECT_THAT(steps_due("{step: 病棟を率いる, by: 2028}"), ElementsAre("2028-12-31 step a90733c3"));
}

TEST(Due, OnOneDayInTheOrderOfKindsThenOfNames) {
  const auto spec = spec_with(
      "decisions:\n"
      "  - {date: 2026-01-01, id: b, chose: take, why: x, review: 2026-11-30}\n"
      "  - {date: 2026-01-01, id: a, chose: take, why: x, review: 2026-11-30}\n"
      "home: {check_ins: [{date: 2026-05-30, balance: 3}]}\n"
      "publishing: {contract: {with: Maya, i_will: publish, every: month, since: 2026-11}}\n");
  const std::vector offers{offer("offers/z.yaml", PartialDate(day("2026-11-30"), Precision::Day))};
  EXPECT_THAT(
      told(what_is_due(spec, offers, day("2026-11-22"))),
      ElementsAre("2026-11-30 offer z", "2026-11-30 contract 2026-11", "2026-11-30 review a",
                  "2026-11-30 review b", "2026-11-30 check-in home", "2027-01-01 metrics zero_to_one"));
}

TEST(Within, KeepsWhatIsLateAndDropsWhatIsFar) {
  std::vector<Due> items(3);
  items[0].date = day("2026-01-01");
  items[1].date = day("2026-11-29");
  items[2].date = day("2026-11-30");
  EXPECT_EQ(within(items, day("2026-11-22"), 7).size(), 2U);
  EXPECT_EQ(within(items, day("2026-11-22"), 0).size(), 1U);
  EXPECT_EQ(within(items, day("2026-11-22"), 8).size(), 3U);
}

// On which days, looking ahead that far every day, one is reminded of what is due on `date`.
std::vector<int> reminded(Due item, int ahead) {
  std::vector<int> days_before;
  for (int before = 40; before >= -1; --before) {
    if (!to_remind_of({item}, item.date.plus_days(-before), ahead).empty()) days_before.push_back(before);
  }
  return days_before;
}

TEST(Reminding, OfWhatComesAgainFromAThirdOfItsPeriodOn) {
  Due item;
  item.date = day("2026-11-29");
  EXPECT_THAT(reminded(item, 3), ElementsAre(3, 2, 1, 0, -1));
  item.every_days = 7;
  EXPECT_THAT(reminded(item, 7), ElementsAre(2, 1, 0, -1));
  EXPECT_THAT(reminded(item, 6), ElementsAre(6, 5, 4, 3, 2, 1, 0, -1)) << "shorter than its period";
  EXPECT_THAT(reminded(item, 0), ElementsAre(0, -1));
  item.every_days = 30;
  EXPECT_THAT(reminded(item, 30), ElementsAre(10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1));
}

TEST(Reminding, OfTheEndOfARoleOnceAWeekAndThenEachDay) {
  Due item;
  item.kind = DueKind::RoleEnds;
  item.date = day("2026-12-31");  // a Thursday; 30 days before is a Tuesday
  EXPECT_THAT(reminded(item, 7), ElementsAre(30, 23, 16, 9, 7, 6, 5, 4, 3, 2, 1, 0, -1));
  EXPECT_THAT(reminded(item, 1), ElementsAre(30, 23, 16, 9, 2, 1, 0, -1));
  EXPECT_THAT(reminded(item, 0), ElementsAre(0, -1));
}

TEST(Reminding, OfTheEndOfARoleOnWorkingDays) {
  Due item;
  item.kind = DueKind::RoleEnds;
  for (Date end = day("2026-12-01"); end < day("2026-12-08"); end = end.plus_days(1)) {
    item.date = end;
    const auto before = reminded(item, 1);
    ASSERT_GE(before.size(), 6U);
    for (std::size_t i = 0; i < 4; ++i) {
      ASSERT_LE(end.plus_days(-before[i]).weekday().iso_encoding(), 5U);
      ASSERT_LE(30 - 7 * static_cast<int>(i) - before[i], 2);
    }
  }
}

TEST(Reminding, OfAWeeklyContractTwoDaysBeforeAndOfTalksLikewise) {
  const auto spec = spec_with(
      "roles: [{title: Checkout, bet: core, from: 2023-08}]\n"
      "landings: [{role: checkout, start: 2023-08-01}]\n"
      "publishing: {contract: {with: Maya, i_will: publish, every: week, since: 2023-08-01}}\n");
  const auto items = [&](std::string_view today) {
    return told(to_remind_of(what_is_due(spec, {}, day(today)), day(today), 7));
  };
  EXPECT_THAT(items("2023-08-03"), IsEmpty());
  EXPECT_THAT(items("2023-08-05"), ElementsAre("2023-08-06 contract 2023-W31", "2023-08-07 talks checkout"));
}

// Nothing is named twice on any day: a calendar goes by these names.
TEST(Due, GivesEveryItemANameOfItsOwn) {
  const auto spec = spec_landing(
      "goal: 3\n"
      "talks: [{with: Ines, date: 2023-08-02, promised: a}, {with: Ines, date: 2023-08-03, promised: b}]\n"
      "checks: [{claim: same}, {claim: same}]\n"
      "wins: [{win: same, due: 2023-09-01}, {win: same, due: 2023-09-01}]\n");
  for (Date today = day("2023-07-20"); today < day("2023-12-10"); today = today.plus_days(1)) {
    std::set<std::pair<DueKind, std::string>> names;
    for (const auto& item : what_is_due(spec, {}, today))
      ASSERT_TRUE(names.emplace(item.kind, item.name).second) << item.name;
  }
}

}  // namespace
}  // namespace career::plan
