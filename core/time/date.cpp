#include "core/time/date.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include <fmt/format.h>

#include "core/text/ascii.hpp"

namespace career {
namespace {

namespace chrono = std::chrono;

constexpr int first_year = 1;
constexpr int last_year = 9999;
constexpr chrono::sys_days first_day{chrono::year{first_year} / 1 / 1};
constexpr chrono::sys_days last_day{chrono::year{last_year} / 12 / 31};

chrono::year_month_day civil(chrono::sys_days days) { return chrono::year_month_day{days}; }

Date last_day_of(chrono::year_month month) { return Date{chrono::sys_days{month / chrono::last}}; }

// Months since the start of year 0, to calculate with.
std::int64_t month_number(Date date) { return std::int64_t{date.year()} * 12 + (date.month() - 1); }

// The number in `text` from `begin`, whose digits have been looked at.
int number_in(std::string_view text, std::size_t begin, std::size_t size) {
  int number = 0;
  std::from_chars(text.data() + begin, text.data() + begin + size, number);
  return number;
}

// Whether `text` is like `form`, where a '0' stands for any digit.
bool has_form(std::string_view text, std::string_view form) {
  return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char letter, char wanted) {
    return wanted == '0' ? is_digit(letter) : letter == wanted;
  });
}

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
  // chrono keeps a month or day in eight bits: what does not fit must not come back as another one.
  if (year < first_year || year > last_year || month > 12 || day > 31) return std::nullopt;
  const chrono::year_month_day date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return Date{chrono::sys_days{date}};
}

int Date::year() const { return static_cast<int>(civil(days_).year()); }
unsigned Date::month() const { return static_cast<unsigned>(civil(days_).month()); }
unsigned Date::day() const { return static_cast<unsigned>(civil(days_).day()); }

std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }

Date Date::plus_months(int months) const {
  const auto number = std::clamp<std::int64_t>(month_number(*this) + months, std::int64_t{first_year} * 12,
                                               std::int64_t{last_year} * 12 + 11);
  const chrono::year_month month{chrono::year{static_cast<int>(number / 12)},
                                 chrono::month{static_cast<unsigned>(number % 12 + 1)}};
  return std::min(Date{chrono::sys_days{month / 1}}.plus_days(static_cast<int>(day()) - 1),
                  last_day_of(month));
}

Date Date::plus_days(int days) const {
  return Date{std::clamp(days_ + chrono::days{days}, first_day, last_day)};
}

int days_between(Date from, Date to) { return static_cast<int>((to.days() - from.days()).count()); }

int months_between(Date from, Date to) {
  if (to < from) return -months_between(to, from);
  return static_cast<int>(month_number(to) - month_number(from)) - (to.day() < from.day() ? 1 : 0);
}

Date PartialDate::last() const {
  const auto date = civil(first_.days());
  switch (precision_) {
    case Precision::Day: return first_;
    case Precision::Month: return last_day_of(date.year() / date.month());
    case Precision::Year: return last_day_of(date.year() / chrono::December);
  }
  return first_;
}

std::string PartialDate::iso() const {
  const std::string day = first_.iso();
  switch (precision_) {
    case Precision::Day: return day;
    case Precision::Month: return day.substr(0, 7);
    case Precision::Year: return day.substr(0, 4);
  }
  return day;
}

ParsedDate parse_date(std::string_view text) {
  const bool has_day = has_form(text, "0000-00-00");
  const bool has_month = has_day || has_form(text, "0000-00");
  if (!has_month && !has_form(text, "0000")) return {};

  const auto first =
      Date::of(number_in(text, 0, 4), has_month ? static_cast<unsigned>(number_in(text, 5, 2)) : 1,
               has_day ? static_cast<unsigned>(number_in(text, 8, 2)) : 1);
  if (!first) return {ParsedDate::Kind::NoSuchDay, {}};
  const Precision month_or_year = has_month ? Precision::Month : Precision::Year;
  return {ParsedDate::Kind::Valid, PartialDate{*first, has_day ? Precision::Day : month_or_year}};
}

}  // namespace career
