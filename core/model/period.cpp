#include "core/model/period.hpp"

#include <charconv>

#include <fmt/format.h>

namespace career {

namespace {

// The digits of `text` from `at` on, all `count` of them; none when there are others.
std::optional<int> digits_at(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() < at + count) return std::nullopt;
  const auto part = text.substr(at, count);
  if (part.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  int value = 0;
  std::from_chars(part.data(), part.data() + part.size(), value);
  return value;
}

// Monday is 0.
int days_since_monday(Date day) { return static_cast<int>(day.weekday().iso_encoding()) - 1; }

Period week_of(Date day) {
  const Date monday = day.plus_days(-days_since_monday(day));
  return {Every::Week, monday, day.plus_days(6 - days_since_monday(day))};
}

// `count` months from the one that `month` (1-12) names.
Period months_from(Every every, int year, unsigned month, int count) {
  const Date first = Date::of(year, month, 1).value_or(Date{});
  const Date last_month = first.plus_months(count - 1);
  return {every, first, PartialDate(last_month, Precision::Month).last()};
}

// An ISO week belongs to the year that its Thursday is in, and is counted from the one that has 4 January.
// A week that reaches past the end of the calendar is cut there, so we do not go to its Thursday.
int iso_year(Date day) {
  const int to_thursday = 3 - days_since_monday(day);
  const Date new_year = Date::of(day.year(), 1, 1).value_or(day);
  const Date last_day = Date::of(day.year(), 12, 31).value_or(day);
  if (days_between(new_year, day) + to_thursday < 0) return day.year() - 1;
  if (days_between(day, last_day) < to_thursday) return day.year() + 1;
  return day.year();
}

int weeks_of(int year) {
  const auto first = Date::of(year, 1, 1);
  if (!first) return 0;
  const bool is_leap = Date::of(year, 2, 29).has_value();
  const auto day = first->weekday();
  return day == std::chrono::Thursday || (is_leap && day == std::chrono::Wednesday) ? 53 : 52;
}

std::optional<Period> parse_week(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-W") return std::nullopt;
  const auto year = digits_at(text, 0, 4);
  const auto week = digits_at(text, 6, 2);
  if (!year || !week || *week < 1 || *week > weeks_of(*year)) return std::nullopt;
  // Thursday of the first week, because the Monday before it may lie before the year 1.
  const Date fourth = Date::of(*year, 1, 4).value_or(Date{});
  const Date thursday = fourth.plus_days(3 - days_since_monday(fourth));
  return week_of(thursday.plus_days(7 * (*week - 1)));
}

std::optional<Period> parse_month(std::string_view text) {
  const auto parsed = parse_date(text);
  if (parsed.kind != ParsedDate::Kind::Valid || parsed.date.precision() != Precision::Month)
    return std::nullopt;
  return Period{Every::Month, parsed.date.first(), parsed.date.last()};
}

std::optional<Period> parse_quarter(std::string_view text) {
  if (text.size() != 7 || text.substr(4, 2) != "-Q") return std::nullopt;
  const auto year = digits_at(text, 0, 4);
  const auto quarter = digits_at(text, 6, 1);
  if (!year || *year < 1 || !quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
  return months_from(Every::Quarter, *year, static_cast<unsigned>(*quarter * 3 - 2), 3);
}

}  // namespace

std::string Period::name() const {
  switch (every) {
    case Every::Month: return PartialDate(first, Precision::Month).iso();
    case Every::Quarter: return fmt::format("{:04}-Q{}", first.year(), (first.month() + 2) / 3);
    case Every::Week: break;
  }
  // A week that is cut by an end of the calendar has its other end.
  const int year = iso_year(first);
  const Date fourth = Date::of(year, 1, 4).value_or(first);
  const int week = (days_between(fourth, first) + days_since_monday(fourth) - days_since_monday(first)) / 7;
  return fmt::format("{:04}-W{:02}", year, week + 1);
}

Period period_of(Date day, Every every) {
  switch (every) {
    case Every::Week: return week_of(day);
    case Every::Month: return months_from(every, day.year(), day.month(), 1);
    case Every::Quarter: return months_from(every, day.year(), (day.month() - 1) / 3 * 3 + 1, 3);
  }
  return {};
}

Period next_period(const Period& period) { return period_of(period.last.plus_days(1), period.every); }

Period previous_period(const Period& period) { return period_of(period.first.plus_days(-1), period.every); }

std::optional<Period> parse_period(std::string_view text, Every every) {
  switch (every) {
    case Every::Week: return parse_week(text);
    case Every::Month: return parse_month(text);
    case Every::Quarter: return parse_quarter(text);
  }
  return std::nullopt;
}

std::optional<Period> parse_period(std::string_view text) {
  for (const auto every : {Every::Week, Every::Month, Every::Quarter}) {
    if (const auto period = parse_period(text, every)) return period;
  }
  return std::nullopt;
}

bool is_period(std::string_view text, std::optional<Every> every) {
  return (every ? parse_period(text, *every) : parse_period(text)).has_value();
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

std::string why_no_period(std::string_view text, std::optional<Every> every) {
  const auto year = digits_at(text, 0, 4);
  if (!year || *year < 1 || text.size() < 7 || text[4] != '-' || parse_period(text)) return {};
  const auto is_wanted = [&](Every kind) { return !every || *every == kind; };
  if (is_wanted(Every::Week) && text.size() == 8 && text[5] == 'W' && digits_at(text, 6, 2))
    return fmt::format("there is no week {}: {:04} has {} weeks", text, *year, weeks_of(*year));
  if (is_wanted(Every::Quarter) && text.size() == 7 && text[5] == 'Q' && digits_at(text, 6, 1))
    return fmt::format("there is no quarter {}: a year has 4", text);
  if (is_wanted(Every::Month) && text.size() == 7 && digits_at(text, 5, 2))
    return fmt::format("there is no month {}: a year has 12", text);
  return {};
}

}  // namespace career
