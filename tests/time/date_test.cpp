#include "core/time/date.hpp"

#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace career {

// So that a failing expectation says "2026-11-22".
static void PrintTo(const Date& date, std::ostream* out) { *out << date.iso(); }

namespace {

using Kind = ParsedDate::Kind;

Date day(std::string_view text) {
  const auto parsed = parse_date(text);
  EXPECT_EQ(parsed.kind, Kind::Valid) << text;
  return parsed.date.first();
}

PartialDate partial(std::string_view text) { return parse_date(text).date; }

TEST(Date, KnowsItsYearMonthAndDay) {
  const Date date = day("2026-11-22");
  EXPECT_EQ(date.year(), 2026);
  EXPECT_EQ(date.month(), 11);
  EXPECT_EQ(date.day(), 22);
  EXPECT_EQ(date.weekday(), std::chrono::Sunday);
  EXPECT_EQ(date.iso(), "2026-11-22");
}

TEST(Date, IsTheStartOfUnixTimeUnlessSaidOtherwise) { EXPECT_EQ(Date{}.iso(), "1970-01-01"); }

TEST(Date, RefusesADayThatDoesNotExist) {
  EXPECT_FALSE(Date::of(2026, 2, 30));
  EXPECT_FALSE(Date::of(2026, 4, 31));
  EXPECT_FALSE(Date::of(2026, 13, 1));
  EXPECT_FALSE(Date::of(2026, 0, 1));
  EXPECT_FALSE(Date::of(2026, 1, 0));
  EXPECT_FALSE(Date::of(2026, 1, 257)) << "257 is 1 in eight bits";
  EXPECT_FALSE(Date::of(2026, 257, 1));
}

TEST(Date, KnowsLeapYears) {
  EXPECT_TRUE(Date::of(2028, 2, 29));
  EXPECT_TRUE(Date::of(2000, 2, 29));
  EXPECT_FALSE(Date::of(2026, 2, 29));
  EXPECT_FALSE(Date::of(1900, 2, 29));
}

TEST(Date, KnowsTheYearsOneTo9999) {
  EXPECT_EQ(Date::of(1, 1, 1)->iso(), "0001-01-01");
  EXPECT_EQ(Date::of(9999, 12, 31)->iso(), "9999-12-31");
  EXPECT_FALSE(Date::of(0, 1, 1));
  EXPECT_FALSE(Date::of(10000, 1, 1));
  EXPECT_FALSE(Date::of(-1, 1, 1));
}

TEST(Date, ComparesByTime) {
  EXPECT_LT(day("2026-11-22"), day("2026-11-23"));
  EXPECT_EQ(day("2026-11-22"), *Date::of(2026, 11, 22));
}

TEST(Date, MovesByDays) {
  EXPECT_EQ(day("2026-12-31").plus_days(1), day("2027-01-01"));
  EXPECT_EQ(day("2028-02-28").plus_days(1), day("2028-02-29"));
  EXPECT_EQ(day("2026-03-01").plus_days(-1), day("2026-02-28"));
}

TEST(Date, MovesByMonthsToTheSameDay) {
  EXPECT_EQ(day("2026-11-22").plus_months(2), day("2027-01-22"));
  EXPECT_EQ(day("2026-11-22").plus_months(-11), day("2025-12-22"));
  EXPECT_EQ(day("2026-11-22").plus_months(0), day("2026-11-22"));
}

TEST(Date, MovesByMonthsToTheLastDayOfAShorterMonth) {
  EXPECT_EQ(day("2026-01-31").plus_months(1), day("2026-02-28"));
  EXPECT_EQ(day("2028-01-31").plus_months(1), day("2028-02-29"));
  EXPECT_EQ(day("2026-03-31").plus_months(-1), day("2026-02-28"));
  EXPECT_EQ(day("2028-02-29").plus_months(12), day("2029-02-28"));
  EXPECT_EQ(day("2026-05-31").plus_months(1), day("2026-06-30"));
}

TEST(Date, StaysWithinTheCalendar) {
  constexpr int most = std::numeric_limits<int>::max();
  constexpr int least = std::numeric_limits<int>::min();
  EXPECT_EQ(day("2026-11-22").plus_days(most), day("9999-12-31"));
  EXPECT_EQ(day("2026-11-22").plus_days(least), day("0001-01-01"));
  EXPECT_EQ(day("2026-11-22").plus_months(most), day("9999-12-22"));
  EXPECT_EQ(day("2026-11-22").plus_months(least), day("0001-01-22"));
}

TEST(DaysBetween, CountsBothWays) {
  EXPECT_EQ(days_between(day("2026-11-22"), day("2026-11-24")), 2);
  EXPECT_EQ(days_between(day("2026-11-24"), day("2026-11-22")), -2);
  EXPECT_EQ(days_between(day("2028-02-28"), day("2028-03-01")), 2);
  EXPECT_EQ(days_between(day("0001-01-01"), day("9999-12-31")), 3652058);
}

TEST(MonthsBetween, CountsWholeMonths) {
  EXPECT_EQ(months_between(day("2026-11-22"), day("2026-11-22")), 0);
  EXPECT_EQ(months_between(day("2026-11-22"), day("2026-12-21")), 0);
  EXPECT_EQ(months_between(day("2026-11-22"), day("2026-12-22")), 1);
  EXPECT_EQ(months_between(day("2023-08-01"), day("2026-11-22")), 39);
}

TEST(MonthsBetween, LetsTheLastDayOfAShortMonthBeNoWholeMonth) {
  EXPECT_EQ(months_between(day("2026-01-31"), day("2026-02-28")), 0);
  EXPECT_EQ(months_between(day("2026-01-31"), day("2026-03-31")), 2);
  EXPECT_EQ(months_between(day("2028-02-29"), day("2029-02-28")), 11);
}

TEST(MonthsBetween, IsNegativeTheOtherWayRound) {
  EXPECT_EQ(months_between(day("2026-12-22"), day("2026-11-22")), -1);
  EXPECT_EQ(months_between(day("2026-12-21"), day("2026-11-22")), 0);
}

TEST(PartialDate, IsItsFirstDayAsAStartAndItsLastDayAsAnEnd) {
  EXPECT_EQ(partial("2026-11-22").first(), day("2026-11-22"));
  EXPECT_EQ(partial("2026-11-22").last(), day("2026-11-22"));
  EXPECT_EQ(partial("2026-11").first(), day("2026-11-01"));
  EXPECT_EQ(partial("2026-11").last(), day("2026-11-30"));
  EXPECT_EQ(partial("2026").first(), day("2026-01-01"));
  EXPECT_EQ(partial("2026").last(), day("2026-12-31"));
}

TEST(PartialDate, EndsFebruaryByTheYear) {
  EXPECT_EQ(partial("2026-02").last(), day("2026-02-28"));
  EXPECT_EQ(partial("2028-02").last(), day("2028-02-29"));
  EXPECT_EQ(partial("2100-02").last(), day("2100-02-28"));
}

TEST(PartialDate, IsWrittenAsItWasRead) {
  EXPECT_EQ(partial("2026-11-22").iso(), "2026-11-22");
  EXPECT_EQ(partial("2026-11").iso(), "2026-11");
  EXPECT_EQ(partial("2026").iso(), "2026");
  EXPECT_EQ(partial("0800").iso(), "0800");
}

TEST(ParseDate, TellsHowExactADateIs) {
  EXPECT_EQ(partial("2026-11-22").precision(), Precision::Day);
  EXPECT_EQ(partial("2026-11").precision(), Precision::Month);
  EXPECT_EQ(partial("2026").precision(), Precision::Year);
}

TEST(ParseDate, TellsADayThatDoesNotExistFromWhatIsNoDate) {
  for (const auto* text :
       {"2026-02-30", "2026-02-29", "2026-13", "2026-00", "2026-11-00", "0000", "0000-01-01"}) {
    EXPECT_EQ(parse_date(text).kind, Kind::NoSuchDay) << text;
  }
}

TEST(ParseDate, ReadsNothingButDigitsAndDashes) {
  for (const auto* text : {"",
                           "26",
                           "202",
                           "20261",
                           "2026-1",
                           "2026-1-1",
                           "2026-11-2",
                           "2026-11-222",
                           "2026/11/22",
                           "2026-11-22 ",
                           " 2026",
                           "+026",
                           "-026",
                           "2026-+1",
                           "2026-11-+1",
                           "2026-",
                           "2026-11-",
                           "20261122",
                           "2026-11-22T00:00",
                           "２０２６",
                           "today",
                           "2026-1a",
                           "0x7e"}) {
    EXPECT_EQ(parse_date(text).kind, Kind::NotADate) << text;
  }
}

TEST(Calendar, AgreesWithItselfOnAnyDay) {
  std::mt19937 random(20261122);
  std::uniform_int_distribution<int> any_day(0, 3652058);
  const Date start = day("0001-01-01");
  for (int round = 0; round < 20000; ++round) {
    const int offset = any_day(random);
    const Date date = start.plus_days(offset);
    EXPECT_EQ(days_between(start, date), offset);
    EXPECT_EQ(day(date.iso()), date);
    EXPECT_EQ(*Date::of(date.year(), date.month(), date.day()), date);

    const Date other = start.plus_days(any_day(random));
    EXPECT_EQ(date.plus_days(days_between(date, other)), other);
    EXPECT_EQ(date < other, date.iso() < other.iso());
  }
}

TEST(Calendar, CountsMonthsThatOnlyGrow) {
  std::mt19937 random(20261122);
  std::uniform_int_distribution<int> any_day(0, 40000);
  const Date start = day("1990-01-01");
  for (int round = 0; round < 200; ++round) {
    const Date from = start.plus_days(any_day(random));
    int months = months_between(from, from.plus_days(-800));
    for (int days = -800; days <= 800; ++days) {
      const int now = months_between(from, from.plus_days(days));
      EXPECT_GE(now, months) << from.iso() << " and " << days << " days";
      EXPECT_LE(now, months + 1) << from.iso() << " and " << days << " days";
      months = now;
    }
  }
}

}  // namespace
}  // namespace career
