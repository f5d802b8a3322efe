#include "core/report/calendar.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/text/display.hpp"

namespace career::report {
namespace {

Date day(int year, unsigned month, unsigned of_month) { return *Date::of(year, month, of_month); }

std::string written(const CalendarEvent& event) { return write_calendar(std::vector{event}, "85944171"); }

// The lines as a reader puts them together again.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

TEST(Calendar, HasAllThatACalendarNeeds) {
  EXPECT_EQ(
      written({"promise.checkout.ines", day(2023, 8, 9), "keep your promise to Ines", "career landing"}),
      "BEGIN:VCALENDAR\r\n"
      "VERSION:2.0\r\n"
      "PRODID:-//career//career//EN\r\n"
      "BEGIN:VEVENT\r\n"
      "UID:promise.checkout.ines@85944171.career\r\n"
      "DTSTAMP:20230809T000000Z\r\n"
      "DTSTART;VALUE=DATE:20230809\r\n"
      "SUMMARY:keep your promise to Ines\r\n"
      "DESCRIPTION:career landing\r\n"
      "TRANSP:TRANSPARENT\r\n"
      "BEGIN:VALARM\r\n"
      "ACTION:DISPLAY\r\n"
      "DESCRIPTION:keep your promise to Ines\r\n"
      "TRIGGER:-PT15H\r\n"
      "END:VALARM\r\n"
      "END:VEVENT\r\n"
      "END:VCALENDAR\r\n");
}

TEST(Calendar, RingsOnTheDayItselfWhatStandsOnToday) {
  const auto text = written({"a", day(2026, 1, 1), "late", "", true});
  EXPECT_NE(text.find("TRIGGER:PT9H\r\n"), std::string::npos) << text;
}

TEST(Calendar, IsNothingWithoutEvents) { EXPECT_EQ(write_calendar({}, "85944171"), ""); }

TEST(Calendar, EscapesWhatWouldEndAValue) {
  const auto text = unfolded(written({"a", day(2026, 1, 1), "one; two, three\\four\nBEGIN:VEVENT", ""}));
  EXPECT_NE(text.find("SUMMARY:one\\; two\\, three\\\\four\\nBEGIN:VEVENT\r\n"), std::string::npos) << text;
}

TEST(Calendar, ShowsWhatWouldSteerATerminal) {
  const auto text = unfolded(written({"a", day(2026, 1, 1), "bell\a and \x1b[31m", "a\r\nb\rc"}));
  EXPECT_NE(text.find("SUMMARY:bell\\\\u{7} and \\\\e[31m\r\n"), std::string::npos) << text;
  EXPECT_NE(text.find("DESCRIPTION:a\\nb\\nc\r\n"), std::string::npos) << text;
}

TEST(Calendar, FoldsLongLinesBetweenCharacters) {
  std::string title;
  for (int i = 0; i < 500; ++i) title += i % 3 == 0 ? "ü" : i % 3 == 1 ? "🎯" : "x";
  const auto text = written({"a", day(2026, 1, 1), title, ""});
  for (std::string_view rest = text; !rest.empty();) {
    const auto end = rest.find("\r\n");
    ASSERT_NE(end, std::string_view::npos);
    ASSERT_LE(end, 75U);
    // Cut within a character, a line would hold bytes that are no UTF-8.
    ASSERT_EQ(visible(rest.substr(0, end)).find("\uFFFD"), std::string::npos);
    rest.remove_prefix(end + 2);
  }
  EXPECT_NE(unfolded(text).find("SUMMARY:" + title + "\r\n"), std::string::npos);
}

}  // namespace
}  // namespace career::report
