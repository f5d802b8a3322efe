#include "core/plan/publishing.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/time/date.hpp"
#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string contract(std::string_view every, std::string_view since) {
  return fmt::format("publishing:\n  contract: {{with: Maya, i_will: publish, every: {}, since: {}}}\n",
                     every, since);
}

std::string log(std::initializer_list<std::string_view> dates) {
  std::string text = "  log:\n";
  for (const auto date : dates) text += fmt::format("    - {{date: {}, title: on {}}}\n", date, date);
  return text;
}

std::string skipped(std::initializer_list<std::string_view> periods) {
  std::string text = "  skipped:\n";
  for (const auto period : periods) text += fmt::format("    - {{period: {}, why: leave}}\n", period);
  return text;
}

// "2026-08 kept", oldest first.
std::vector<std::string> states(const ContractStanding& standing) {
  std::vector<std::string> states;
  for (const auto& period : standing.periods) {
    constexpr std::array words{"kept", "missed", "skipped", "open"};
    states.push_back(period.period.name() + ' ' + words[static_cast<std::size_t>(period.state)]);
  }
  return states;
}

ContractStanding standing_on(std::string_view today, const std::string& publishing) {
  return contract_on(spec_with(publishing), day(today)).value();
}

TEST(Contract, CountsFromThePeriodOfSinceToTheOneOfToday) {
  const auto standing =
      standing_on("2026-11-22", contract("month", "2026-08-15") + log({"2026-08-01", "2026-10-31"}));
  EXPECT_THAT(states(standing),
              ElementsAre("2026-08 kept", "2026-09 missed", "2026-10 kept", "2026-11 open"));
  EXPECT_EQ(standing.kept, 2);
  EXPECT_EQ(standing.missed, 1);
}

TEST(Contract, DoesNotCarryAnExtraEntryOver) {
  const auto standing =
      standing_on("2026-11-01", contract("month", "2026-09-01") + log({"2026-09-01", "2026-09-30"}));
  EXPECT_THAT(states(standing), ElementsAre("2026-09 kept", "2026-10 missed", "2026-11 open"));
  EXPECT_EQ(standing.periods.front().entries.size(), 2);
}

TEST(Contract, CallsAPeriodMissedOnlyWhenItIsOver) {
  const auto text = contract("month", "2026-10-01");
  EXPECT_THAT(states(standing_on("2026-10-31", text)), ElementsAre("2026-10 open"));
  EXPECT_THAT(states(standing_on("2026-11-01", text)), ElementsAre("2026-10 missed", "2026-11 open"));
}

TEST(Contract, KeepsItsRunThroughASkip) {
  const auto text = contract("month", "2026-06-01") + log({"2026-06-10", "2026-07-10", "2026-09-10"}) +
                    skipped({"2026-08"});
  EXPECT_EQ(standing_on("2026-08-31", text).run, 2);
  EXPECT_EQ(standing_on("2026-09-10", text).run, 3);
  EXPECT_EQ(standing_on("2026-10-31", text).run, 3);  // open: neither lengthens nor breaks it
  EXPECT_EQ(standing_on("2026-11-01", text).run, 0);
  EXPECT_EQ(standing_on("2026-11-01", text).best_run, 3);
}

TEST(Contract, TakesAPeriodAsKeptThatWasSkippedAndPublishedInAllTheSame) {
  const auto text = contract("month", "2026-08-01") + log({"2026-08-10"}) + skipped({"2026-08"});
  EXPECT_THAT(states(standing_on("2026-08-31", text)), ElementsAre("2026-08 kept"));
}

TEST(Contract, IsDueInTheOpenPeriodOrInTheNextThatIsNotSkipped) {
  const auto text = contract("month", "2026-08-01") + log({"2026-08-10"}) + skipped({"2026-09", "2026-10"});
  const auto before = standing_on("2026-08-09", text);  // the entry lies ahead
  EXPECT_TRUE(before.next->is_open);
  EXPECT_EQ(before.next->period.name(), "2026-08");
  const auto after = standing_on("2026-08-10", text);
  EXPECT_FALSE(after.next->is_open);
  EXPECT_EQ(after.next->period.name(), "2026-11");
  EXPECT_EQ(after.next->due, day("2026-11-30"));
}

TEST(Contract, BeginsWithItsFirstPeriod) {
  const auto standing = standing_on("2026-05-31", contract("month", "2026-06"));
  EXPECT_THAT(standing.periods, IsEmpty());
  EXPECT_EQ(standing.next->period.name(), "2026-06");
  EXPECT_FALSE(standing.next->is_open);
}

TEST(Contract, EndsWithTheCalendar) {
  const auto standing = standing_on("9999-12-31", contract("week", "9999-12-20") + log({"9999-12-31"}));
  EXPECT_EQ(standing.periods.size(), 2);
  EXPECT_EQ(standing.next->period, standing.periods.back().period);
  EXPECT_FALSE(standing.next->is_open);
}

std::string until(std::string text, std::string_view day) {
  const auto end = text.find('}');
  return text.insert(end, fmt::format(", until: {}", day));
}

TEST(Contract, AsksForNothingAfterItsLastDay) {
  const auto text = until(contract("month", "2026-08"), "2026-10-31") + log({"2026-08-10", "2026-11-02"});
  const auto before = standing_on("2026-10-31", text);
  EXPECT_EQ(before.next->due, day("2026-10-31"));
  EXPECT_FALSE(before.has_ended);
  const auto after = standing_on("2027-05-01", text);
  EXPECT_THAT(states(after), ElementsAre("2026-08 kept", "2026-09 missed", "2026-10 missed"));
  EXPECT_FALSE(after.next);
  EXPECT_TRUE(after.has_ended);
}

TEST(Contract, WantsThePeriodThatItsLastDayCutsOff) {
  const auto text = until(contract("month", "2026-10"), "2026-11-15");
  EXPECT_EQ(standing_on("2026-11-15", text).next->due, day("2026-11-15"));
  EXPECT_THAT(states(standing_on("2026-11-15", text)), ElementsAre("2026-10 missed", "2026-11 open"));
  EXPECT_THAT(states(standing_on("2026-11-16", text)), ElementsAre("2026-10 missed", "2026-11 missed"));
  EXPECT_THAT(states(standing_on("2026-12-15", text + log({"2026-11-15"}))),
              ElementsAre("2026-10 missed", "2026-11 kept"));
  EXPECT_THAT(states(standing_on("2026-12-15", text + log({"2026-11-16"}))),
              ElementsAre("2026-10 missed", "2026-11 missed"));
}

TEST(Contract, HasNothingNextWhereItEndsBefore) {
  const auto text = until(contract("month", "2026-10"), "2026-11") + log({"2026-11-02"});
  EXPECT_FALSE(standing_on("2026-11-03", text).next);
  EXPECT_FALSE(standing_on("2026-11-03", text).has_ended);
}

TEST(Contract, TakesTheSkipOfALongerPeriodForAllThatLieWithin) {
  const auto text = contract("week", "2026-08-24") + skipped({"2026-09"});
  EXPECT_THAT(states(standing_on("2026-10-05", text)),
              ElementsAre("2026-W35 missed", "2026-W36 missed", "2026-W37 skipped", "2026-W38 skipped",
                          "2026-W39 skipped", "2026-W40 missed", "2026-W41 open"));
}

TEST(Contract, TakesTheSkipOfAShorterPeriodForNothing) {
  const auto text = contract("month", "2026-10") + skipped({"2026-W34", "2026-W42"});
  EXPECT_THAT(states(standing_on("2026-11-05", text)), ElementsAre("2026-10 missed", "2026-11 open"));
}

class AnyCadence : public ::testing::TestWithParam<std::string_view> {};

// Whoever publishes on the last day of each period has kept each of them, whatever the calendar does.
TEST_P(AnyCadence, IsKeptByAnEntryOnTheLastDayOfEachPeriod) {
  const Spec empty = spec_with(contract(GetParam(), "2019-12-31"));
  const Date today = day("2029-01-02");
  std::string text = contract(GetParam(), "2019-12-31") + "  log:\n";
  const auto counted = contract_on(empty, today).value();
  for (const auto& period : counted.periods) {
    if (period.period.last <= today) {
      text += fmt::format("    - {{date: {}, title: t}}\n", period.period.last.iso());
    }
  }
  const Spec spec = spec_with(text);
  const auto standing = contract_on(spec, today).value();
  EXPECT_EQ(standing.missed, 0);
  EXPECT_EQ(standing.run, standing.periods.size() - 1);
  EXPECT_TRUE(standing.next->is_open);
}

// Every period is in one state, and what a day adds is never taken back by a later one.
TEST_P(AnyCadence, NeverTurnsAKeptPeriodIntoAMissedOne) {
  const Spec spec = spec_with(contract(GetParam(), "2023-12-01") +
                              log({"2023-12-31", "2024-02-29", "2024-03-31", "2024-04-01", "2024-12-30"}));
  std::vector<std::string> before;
  for (Date today = day("2023-12-01"); today < day("2025-03-01"); today = today.plus_days(1)) {
    const auto standing = contract_on(spec, today).value();
    const auto now = states(standing);
    ASSERT_EQ(standing.kept + standing.missed + standing.skipped + (standing.next->is_open ? 1 : 0),
              now.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (before[i].ends_with("open")) continue;
      ASSERT_EQ(now[i], before[i]) << today.iso();
    }
    before = now;
  }
}

INSTANTIATE_TEST_SUITE_P(Cadence, AnyCadence, ::testing::Values("week", "month", "quarter"));

TEST(Publishing, OffersWhatWasSaidTwiceAndNotWrittenOldestFirst) {
  const Spec spec = spec_with(
      "publishing:\n"
      "  repeated:\n"
      "    - {topic: new, times: 2, last: 2026-11-02}\n"
      "    - {topic: once, times: 1, last: 2026-01-02}\n"
      "    - {topic: old, times: 5, last: 2026-06-02}\n"
      "    - {topic: done, times: 9, last: 2026-05-02, written: on-2026-10-01}\n" +
      log({"2026-10-01"}));
  EXPECT_THAT(publishing_on(spec, day("2026-11-22")).to_write, ElementsAre(2, 0));
}

TEST(Publishing, OffersMetricsThatNothingShowedFor120Days) {
  auto reading = testing::read(std::string(testing::north_star) +
                               "metrics:\n"
                               "  fresh:     {now: 2, target: 7}\n"
                               "  stale:     {now: 2, target: 7, weight: 2}\n"
                               "  unshown:   {now: 2, target: 7, weight: 3}\n"
                               "  unwanted:  {now: 2, target: 7, weight: 0}\n"
                               "  home:      {kind: life, now: 2, target: 7, worst: 0}\n"
                               "publishing:\n"
                               "  log:\n"
                               "    - {date: 2026-01-01, title: a, shows: [stale]}\n"
                               "    - {date: 2026-01-02, title: b, shows: [fresh]}\n");
  ASSERT_THAT(testing::told(reading.findings), IsEmpty());
  const auto standing = publishing_on(*reading.spec, day("2026-05-01"));
  ASSERT_EQ(standing.unshown.size(), 2);
  EXPECT_EQ(standing.unshown[0].metric, 2);
  EXPECT_FALSE(standing.unshown[0].shown);
  EXPECT_EQ(standing.unshown[1].metric, 1);
  EXPECT_EQ(standing.unshown[1].shown, day("2026-01-01"));
}

TEST(Publishing, SeesOnlyWhatHasHappened) {
  const Spec spec = spec_with("publishing:\n" + log({"2026-10-01", "2026-12-01", "2026-09-01"}));
  const auto standing = publishing_on(spec, day("2026-11-22"));
  EXPECT_THAT(standing.entries, ElementsAre(0, 2));
  EXPECT_THAT(standing.without_result, ElementsAre(0, 2));
  EXPECT_FALSE(standing.contract);
}

TEST(Publishing, IsEmptyForASpecWithoutIt) {
  const auto standing = publishing_on(spec_with(""), day("2026-11-22"));
  EXPECT_FALSE(standing.contract);
  EXPECT_THAT(standing.unshown, IsEmpty());
}

}  // namespace
}  // namespace career::plan
