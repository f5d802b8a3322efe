#include "core/time/relative.hpp"

#include <string>

#include <gtest/gtest.h>

namespace career {
namespace {

const Date sunday = *Date::of(2026, 11, 22);

// "2026-11-22", "2026-11-01..2026-11-30" or "no date".
std::string meaning(std::string_view text, Date today = sunday) {
  const auto range = parse_relative(text, today);
  if (!range) return "no date";
  return range->first == range->last ? range->first.iso() : range->first.iso() + ".." + range->last.iso();
}

Date date(int year, unsigned month, unsigned day) { return *Date::of(year, month, day); }

TEST(RelativeDate, ReadsIsoDates) {
  EXPECT_EQ(meaning("2026-11-22"), "2026-11-22");
  EXPECT_EQ(meaning("2028-02"), "2028-02-01..2028-02-29");
  EXPECT_EQ(meaning("2026"), "2026-01-01..2026-12-31");
  EXPECT_EQ(meaning("2026-02-30"), "no date");
}

TEST(RelativeDate, ReadsTheDaysAroundToday) {
  EXPECT_EQ(meaning("today"), "2026-11-22");
  EXPECT_EQ(meaning("yesterday"), "2026-11-21");
  EXPECT_EQ(meaning("tomorrow"), "2026-11-23");
  EXPECT_EQ(meaning("tomorrow", date(2026, 12, 31)), "2027-01-01");
  EXPECT_EQ(meaning("yesterday", date(2028, 3, 1)), "2028-02-29");
}

TEST(RelativeDate, ReadsAWeekdayAsTheNextOne) {
  EXPECT_EQ(meaning("monday"), "2026-11-23");
  EXPECT_EQ(meaning("friday"), "2026-11-27");
  EXPECT_EQ(meaning("saturday"), "2026-11-28");
  EXPECT_EQ(meaning("sunday"), "2026-11-22") << "today is one";
  EXPECT_EQ(meaning("wed", date(2026, 11, 25)), "2026-11-25");
  EXPECT_EQ(meaning("tue", date(2026, 11, 25)), "2026-12-01");
}

TEST(RelativeDate, ReadsWeekdaysInFullOrInThreeLetters) {
  EXPECT_EQ(meaning("thu"), meaning("thursday"));
  EXPECT_EQ(meaning("thurs"), "no date");
  EXPECT_EQ(meaning("th"), "no date");
}

TEST(RelativeDate, ReadsSteps) {
  EXPECT_EQ(meaning("+3d"), "2026-11-25");
  EXPECT_EQ(meaning("-3d"), "2026-11-19");
  EXPECT_EQ(meaning("-2w"), "2026-11-08");
  EXPECT_EQ(meaning("+1m"), "2026-12-22");
  EXPECT_EQ(meaning("+2y"), "2028-11-22");
  EXPECT_EQ(meaning("+0d"), "2026-11-22");
}

TEST(RelativeDate, StepsFromTheEndOfAMonthToTheEndOfAShorterOne) {
  EXPECT_EQ(meaning("+1m", date(2026, 1, 31)), "2026-02-28");
  EXPECT_EQ(meaning("-1m", date(2028, 3, 31)), "2028-02-29");
  EXPECT_EQ(meaning("+1y", date(2028, 2, 29)), "2029-02-28");
}

TEST(RelativeDate, ReadsWeeksFromMonday) {
  EXPECT_EQ(meaning("this week"), "2026-11-16..2026-11-22");
  EXPECT_EQ(meaning("last week"), "2026-11-09..2026-11-15");
  EXPECT_EQ(meaning("next week"), "2026-11-23..2026-11-29");
  EXPECT_EQ(meaning("this week", date(2026, 11, 23)), "2026-11-23..2026-11-29");
  EXPECT_EQ(meaning("this week", date(2027, 1, 1)), "2026-12-28..2027-01-03");
}

TEST(RelativeDate, ReadsMonths) {
  EXPECT_EQ(meaning("this month"), "2026-11-01..2026-11-30");
  EXPECT_EQ(meaning("last month"), "2026-10-01..2026-10-31");
  EXPECT_EQ(meaning("next month", date(2026, 12, 31)), "2027-01-01..2027-01-31");
  EXPECT_EQ(meaning("next month", date(2028, 1, 31)), "2028-02-01..2028-02-29");
}

TEST(RelativeDate, ReadsQuartersOfTheCalendar) {
  EXPECT_EQ(meaning("this quarter"), "2026-10-01..2026-12-31");
  EXPECT_EQ(meaning("last quarter"), "2026-07-01..2026-09-30");
  EXPECT_EQ(meaning("next quarter"), "2027-01-01..2027-03-31");
  EXPECT_EQ(meaning("last quarter", date(2027, 1, 1)), "2026-10-01..2026-12-31");
}

TEST(RelativeDate, ReadsYears) {
  EXPECT_EQ(meaning("this year"), "2026-01-01..2026-12-31");
  EXPECT_EQ(meaning("last year"), "2025-01-01..2025-12-31");
  EXPECT_EQ(meaning("next year"), "2027-01-01..2027-12-31");
}

TEST(RelativeDate, IgnoresLetterCase) {
  EXPECT_EQ(meaning("Today"), "2026-11-22");
  EXPECT_EQ(meaning("FRI"), "2026-11-27");
  EXPECT_EQ(meaning("Last Month"), "2026-10-01..2026-10-31");
  EXPECT_EQ(meaning("+3D"), "2026-11-25");
}

TEST(RelativeDate, ReadsNothingElse) {
  for (const auto* text : {"",
                           " ",
                           "now",
                           "3d",
                           "+d",
                           "+3",
                           "+3x",
                           "+-3d",
                           "--3d",
                           "+ 3d",
                           "+3.5d",
                           "+99999d",
                           "+3d ",
                           "last",
                           "last day",
                           "last  month",
                           "previous month",
                           "next friday",
                           "11/22/2026",
                           "22.11.2026",
                           "todayy"}) {
    EXPECT_EQ(meaning(text), "no date") << text;
  }
}

TEST(RelativeDate, ReadsNothingBeyondTheCalendar) {
  EXPECT_EQ(meaning("+9999y"), "no date");
  EXPECT_EQ(meaning("-9999w", date(100, 1, 1)), "no date");
  EXPECT_EQ(meaning("next year", date(9999, 6, 1)), "no date");
  EXPECT_EQ(meaning("this year", date(9999, 6, 1)), "9999-01-01..9999-12-31");
  EXPECT_EQ(meaning("last week", date(1, 1, 3)), "no date");
}

TEST(RelativeForms, AreFormsThatAreRead) {
  std::string_view forms = relative_forms();
  int count = 0;
  while (!forms.empty()) {
    const auto form = forms.substr(0, forms.find(", "));
    EXPECT_NE(meaning(form), "no date") << form;
    forms.remove_prefix(std::min(forms.size(), form.size() + 2));
    ++count;
  }
  EXPECT_EQ(count, 15);
}

}  // namespace
}  // namespace career
