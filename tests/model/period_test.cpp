#include "core/model/period.hpp"

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(Period, IsAsLongAsTheContractCounts) {
  EXPECT_TRUE(is_period("2026-08", Every::Month));
  EXPECT_FALSE(is_period("2026-W33", Every::Month));
  EXPECT_TRUE(is_period("2026-W33", Every::Week));
  EXPECT_TRUE(is_period("2026-Q3", Every::Quarter));
  EXPECT_FALSE(is_period("2026-08", Every::Quarter));
  EXPECT_TRUE(is_period("2026-Q3", std::nullopt));
}

TEST(Period, ExistsInTheCalendar) {
  EXPECT_FALSE(is_period("2026-13", Every::Month));
  EXPECT_FALSE(is_period("2026-Q5", Every::Quarter));
  EXPECT_FALSE(is_period("2026-Q0", Every::Quarter));
  EXPECT_FALSE(is_period("2026-W00", Every::Week));
  EXPECT_FALSE(is_period("August", Every::Month));
  EXPECT_FALSE(is_period("", std::nullopt));
}

TEST(Period, KnowsWhichIsoYearsHave53Weeks) {
  EXPECT_TRUE(is_period("2026-W53", Every::Week));   // 1 January 2026 is a Thursday
  EXPECT_TRUE(is_period("2020-W53", Every::Week));   // a leap year that begins on a Wednesday
  EXPECT_FALSE(is_period("2025-W53", Every::Week));  // begins on a Wednesday, no leap year
  EXPECT_FALSE(is_period("2024-W53", Every::Week));
}

TEST(Period, SaysWhyThereIsNone) {
  EXPECT_EQ(why_no_period("2025-W53"), "there is no week 2025-W53: 2025 has 52 weeks");
  EXPECT_EQ(why_no_period("2026-W54"), "there is no week 2026-W54: 2026 has 53 weeks");
  EXPECT_EQ(why_no_period("2026-13"), "there is no month 2026-13: a year has 12");
  EXPECT_EQ(why_no_period("2025-W53", Every::Week), why_no_period("2025-W53"));
  EXPECT_EQ(why_no_period("2025-W53", Every::Quarter), "");
  EXPECT_EQ(why_no_period("2026-13", Every::Week), "");
  EXPECT_EQ(why_no_period("2026-Q5", Every::Month), "");
  EXPECT_EQ(why_no_period("2026-Q5"), "there is no quarter 2026-Q5: a year has 4");
  for (const auto* text : {"2026-W53", "2026-12", "2026-Q4", "August", "", "2026", "2026-1", "2026-W1",
                           "2026-w53", "2026-12-01", "0000-13", "2026-Qx"}) {
    EXPECT_EQ(why_no_period(text), "") << text;
  }
}

Date day(int year, unsigned month, unsigned number) { return Date::of(year, month, number).value(); }

TEST(Period, EndsWithTheMonthOrTheQuarter) {
  EXPECT_EQ(period_of(day(2028, 2, 1), Every::Month).last, day(2028, 2, 29));
  EXPECT_EQ(period_of(day(2027, 2, 28), Every::Month).last, day(2027, 2, 28));
  EXPECT_EQ(period_of(day(2026, 12, 31), Every::Month).name(), "2026-12");
  const Period quarter = period_of(day(2028, 3, 31), Every::Quarter);
  EXPECT_EQ(quarter.name(), "2028-Q1");
  EXPECT_EQ(quarter.first, day(2028, 1, 1));
  EXPECT_EQ(quarter.last, day(2028, 3, 31));
}

TEST(Period, CountsAWeekToTheYearOfItsThursday) {
  EXPECT_EQ(period_of(day(2027, 1, 1), Every::Week).name(), "2026-W53");    // a Friday
  EXPECT_EQ(period_of(day(2024, 12, 30), Every::Week).name(), "2025-W01");  // a Monday
  EXPECT_EQ(period_of(day(2026, 1, 1), Every::Week).name(), "2026-W01");
  EXPECT_EQ(period_of(day(2026, 11, 22), Every::Week).name(), "2026-W47");  // a Sunday, its last day
  EXPECT_EQ(period_of(day(2026, 11, 23), Every::Week).name(), "2026-W48");
}

// Laws over every day of a 400 year cycle, after which the calendar repeats.
class EveryDay : public ::testing::TestWithParam<Every> {};

TEST_P(EveryDay, LiesInExactlyOnePeriod) {
  Period period = period_of(day(1999, 12, 31), GetParam());
  for (Date today = period.first; today < day(2400, 1, 2); today = today.plus_days(1)) {
    if (today > period.last) {
      const Period next = next_period(period);
      ASSERT_EQ(next.first, period.last.plus_days(1)) << period.name();
      ASSERT_EQ(previous_period(next), period) << next.name();
      period = next;
    }
    ASSERT_EQ(period_of(today, GetParam()), period) << today.iso();
  }
}

TEST_P(EveryDay, LiesInThePeriodThatItsNameNames) {
  for (Period period = period_of(day(2000, 1, 1), GetParam()); period.first < day(2400, 1, 1);
       period = next_period(period)) {
    ASSERT_EQ(parse_period(period.name(), GetParam()), period) << period.first.iso();
  }
}

INSTANTIATE_TEST_SUITE_P(Cadence, EveryDay, ::testing::Values(Every::Week, Every::Month, Every::Quarter));

TEST(Period, HoldsEveryWeekOfAYearOnceAndInOrder) {
  for (int year = 1970; year < 2100; ++year) {
    int weeks = 0;
    for (Date monday = parse_period(std::to_string(year) + "-W01", Every::Week).value().first;
         period_of(monday, Every::Week).name().starts_with(std::to_string(year));
         monday = monday.plus_days(7)) {
      ++weeks;
    }
    const bool has_53 = is_period(std::to_string(year) + "-W53", Every::Week);
    ASSERT_EQ(weeks, has_53 ? 53 : 52) << year;
  }
}

TEST(Period, StopsWhereTheCalendarEnds) {
  for (const auto every : {Every::Week, Every::Month, Every::Quarter}) {
    const Period last = period_of(day(9999, 12, 31), every);
    EXPECT_EQ(last.last, day(9999, 12, 31));
    EXPECT_EQ(next_period(last), last);
    const Period first = period_of(day(1, 1, 1), every);
    EXPECT_EQ(first.first, day(1, 1, 1));
    EXPECT_EQ(previous_period(first), first);
    EXPECT_EQ(parse_period(first.name(), every), first);
    EXPECT_EQ(parse_period(last.name(), every), last);
  }
}

}  // namespace
}  // namespace career
