#include "core/spec/period.hpp"

#include <charconv>

namespace career::spec {

namespace {

// The digits of `text` from `at` on, all `count` of them; none when there are others.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() < at + count) return std::nullopt;
  const auto part = text.substr(at, count);
  if (part.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  int value = 0;
  std::from_chars(part.data(), part.data() + part.size(), value);
  return value;
}

// An ISO year has 53 weeks when its first day is a Thursday, or a Wednesday of a leap year.
int weeks_of(int year) {
  const auto first = Date::of(year, 1, 1);
  if (!first) return 0;
  const bool is_leap = Date::of(year, 2, 29).has_value();
  const auto day = first->weekday();
  return day == std::chrono::Thursday || (is_leap && day == std::chrono::Wednesday) ? 53 : 52;
}

bool is_week(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-W") return false;
  const auto year = digits(text, 0, 4);
  const auto week = digits(text, 6, 2);
  return year && week && *week >= 1 && *week <= weeks_of(*year);
}

bool is_month(std::string_view text) {
  const auto parsed = parse_date(text);
  return parsed.kind == ParsedDate::Kind::Valid && parsed.date.precision() == Precision::Month;
}

bool is_quarter(std::string_view text) {
  if (text.size() != 7 || text.substr(4, 2) != "-Q") return false;
  const auto year = digits(text, 0, 4);
  const auto quarter = digits(text, 6, 1);
  return year && *year >= 1 && quarter && *quarter >= 1 && *quarter <= 4;
}

}  // namespace

bool is_period(std::string_view text, std::optional<Every> every) {
  if (!every) return is_week(text) || is_month(text) || is_quarter(text);
  switch (*every) {
    case Every::Week: return is_week(text);
    case Every::Month: return is_month(text);
    case Every::Quarter: return is_quarter(text);
  }
  return false;
}

std::string_view period_form(std::optional<Every> every) {
  if (!every) return "2026-W33, 2026-08 or 2026-Q3";
  switch (*every) {
    case Every::Week: return "a week as 2026-W33";
    case Every::Month: return "a month as 2026-08";
    case Every::Quarter: return "a quarter as 2026-Q3";
  }
  return "";
}

}  // namespace career::spec
