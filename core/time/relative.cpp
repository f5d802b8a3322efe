#include "core/time/relative.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>

#include "core/text/ascii.hpp"

namespace career {
namespace {

constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};

DateRange day(Date date) { return {date, date}; }

// Monday is 0.
int weekday_number(Date date) { return static_cast<int>(date.weekday().iso_encoding()) - 1; }

// None where the calendar of this program ends.
std::optional<Date> days_later(Date date, int days) {
  const Date later = date.plus_days(days);
  return days_between(date, later) == days ? std::optional(later) : std::nullopt;
}

std::optional<Date> months_later(Date date, int months) {
  const Date later = date.plus_months(months);
  const int moved =
      (later.year() - date.year()) * 12 + static_cast<int>(later.month()) - static_cast<int>(date.month());
  return moved == months ? std::optional(later) : std::nullopt;
}

std::optional<DateRange> parse_iso(std::string_view text) {
  const auto parsed = parse_date(text);
  if (parsed.kind != ParsedDate::Kind::Valid) return std::nullopt;
  return DateRange{parsed.date.first(), parsed.date.last()};
}

// `friday` or `fri`.
std::optional<DateRange> parse_weekday(std::string_view text, Date today) {
  const auto found = std::find_if(weekdays.begin(), weekdays.end(), [text](std::string_view weekday) {
    return text == weekday || text == weekday.substr(0, 3);
  });
  if (found == weekdays.end()) return std::nullopt;
  const int days = (static_cast<int>(found - weekdays.begin()) - weekday_number(today) + 7) % 7;
  return day(today.plus_days(days));
}

// `+3d`, `-2w`, `+1m`, `+1y`: up to four digits between a sign and a unit.
std::optional<DateRange> parse_step(std::string_view text, Date today) {
  if (text.size() < 3 || text.size() > 6 || (text.front() != '+' && text.front() != '-')) return std::nullopt;
  const auto digits = text.substr(1, text.size() - 2);
  unsigned size = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;

  const int count = text.front() == '-' ? -static_cast<int>(size) : static_cast<int>(size);
  std::optional<Date> date;
  switch (text.back()) {
    case 'd': date = days_later(today, count); break;
    case 'w': date = days_later(today, 7 * count); break;
    case 'm': date = months_later(today, count); break;
    case 'y': date = months_later(today, 12 * count); break;
    default: break;
  }
  return date ? std::optional(day(*date)) : std::nullopt;
}

// The calendar period of so many months that is `shift` periods after the one that holds `today`.
std::optional<DateRange> period(Date today, int months, int shift) {
  const int months_into_it = (static_cast<int>(today.month()) - 1) % months;
  const Date month_start = today.plus_days(1 - static_cast<int>(today.day()));
  const auto first = months_later(month_start, shift * months - months_into_it);
  if (!first) return std::nullopt;
  return DateRange{*first, PartialDate{first->plus_months(months - 1), Precision::Month}.last()};
}

std::optional<DateRange> week(Date today, int shift) {
  const auto first = days_later(today, 7 * shift - weekday_number(today));
  if (!first) return std::nullopt;
  return DateRange{*first, first->plus_days(6)};
}

// `last month`, `next quarter`.
std::optional<DateRange> parse_period(std::string_view text, Date today) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto which = text.substr(0, space);
  if (which != "last" && which != "this" && which != "next") return std::nullopt;
  const int shift = which == "last" ? -1 : which == "this" ? 0 : 1;

  const auto unit = text.substr(space + 1);
  if (unit == "week") return week(today, shift);
  if (unit == "month") return period(today, 1, shift);
  if (unit == "quarter") return period(today, 3, shift);
  if (unit == "year") return period(today, 12, shift);
  return std::nullopt;
}

// `day` stands for what is neither a day nor a month nor a year.
PartialDate date_of(const DateRange& range, Date day) {
  for (const auto precision : {Precision::Day, Precision::Month, Precision::Year}) {
    const PartialDate date(range.first, precision);
    const bool begins_there =
        precision == Precision::Day ||
        (range.first.day() == 1 && (precision == Precision::Month || range.first.month() == 1));
    if (begins_there && date.last() == range.last) return date;
  }
  return {day, Precision::Day};
}

}  // namespace

std::optional<DateRange> parse_relative(std::string_view text, Date today) {
  const std::string lower = lower_case(text);
  if (lower == "today") return day(today);
  if (lower == "yesterday") return day(today.plus_days(-1));
  if (lower == "tomorrow") return day(today.plus_days(1));
  if (const auto date = parse_iso(lower)) return date;
  if (const auto date = parse_weekday(lower, today)) return date;
  if (const auto date = parse_step(lower, today)) return date;
  return parse_period(lower, today);
}

PartialDate starting(const DateRange& range) { return date_of(range, range.first); }

PartialDate ending(const DateRange& range) { return date_of(range, range.last); }

std::string_view relative_forms() {
  return "2026-11-22, 2026-11, 2026, today, yesterday, tomorrow, friday, +3d, -2w, +1m, +1y, last week, this "
         "month, "
         "next quarter, next year";
}

}  // namespace career
