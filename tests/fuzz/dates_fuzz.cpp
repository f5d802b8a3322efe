// A day in the first line and any bytes behind it as a date, in every form that a person may give one in. A
// text is refused, or it means days of the calendar, the first not after the last; and what was read is
// printed as it was written and reads back as the same.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/period.hpp"
#include "core/time/date.hpp"
#include "core/time/relative.hpp"
#include "tests/fuzz/must.hpp"

namespace {

using namespace career;

void check_day(Date day) {
  MUST(day.year() >= 1 && day.year() <= 9999);
  MUST(Date::of(day.year(), day.month(), day.day()) == day);
  const auto again = parse_date(day.iso());
  MUST(again.kind == ParsedDate::Kind::Valid && again.date == PartialDate(day, Precision::Day));
}

void check_written(std::string_view text) {
  const auto parsed = parse_date(text);
  if (parsed.kind != ParsedDate::Kind::Valid) return;
  MUST(parsed.date.iso() == text);
  MUST(parsed.date.first() <= parsed.date.last());
  check_day(parsed.date.first());
  check_day(parsed.date.last());
}

std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  for (char& letter : capitals) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  }
  return capitals;
}

void check_said(std::string_view text, Date today) {
  const auto range = parse_relative(text, today);
  MUST(parse_relative(in_capitals(text), today) == range);
  if (!range) return;
  MUST(range->first <= range->last);
  check_day(range->first);
  check_day(range->last);
  MUST(parse_relative(range->first.iso(), today) == (DateRange{range->first, range->first}));
}

void check_neighbours(const Period& period) {
  const auto next = next_period(period);
  const auto previous = previous_period(period);
  const bool is_at_the_end = period.last == *Date::of(9999, 12, 31);
  const bool is_at_the_start = period.first == *Date::of(1, 1, 1);
  MUST(is_at_the_end ? next == period : days_between(period.last, next.first) == 1);
  MUST(is_at_the_start ? previous == period : days_between(previous.last, period.first) == 1);
}

void check_period(const Period& period) {
  MUST(period.first <= period.last && period.holds(period.first) && period.holds(period.last));
  MUST(period_of(period.first, period.every) == period);
  MUST(period_of(period.last, period.every) == period);
  MUST(parse_period(period.name(), period.every) == period);
  check_neighbours(period);
}

void check_periods(std::string_view text, Date today) {
  bool is_any = false;
  for (const Every every : {Every::Week, Every::Month, Every::Quarter}) {
    const auto named = parse_period(text, every);
    MUST(is_period(text, every) == named.has_value());
    is_any = is_any || named;
    if (named) {
      MUST(named->name() == text);
      check_period(*named);
    }
    const auto current = period_of(today, every);
    MUST(current.holds(today));
    check_period(current);
  }
  MUST(is_period(text, std::nullopt) == is_any);
}

// Steps as large as the text is long, and as its bytes say.
void check_steps(std::string_view text, Date today) {
  int step = static_cast<int>(text.size());
  for (const char byte : text.substr(0, 2)) step = step * 256 - static_cast<unsigned char>(byte);
  const Date by_days = today.plus_days(step);
  const Date by_months = today.plus_months(step);
  check_day(by_days);
  check_day(by_months);
  const Date end = step < 0 ? *Date::of(1, 1, 1) : *Date::of(9999, 12, 31);
  MUST(days_between(today, by_days) == step || by_days == end);
  // One less where the later month has no such day: 31 January to 28 February.
  const int months = months_between(today, by_months);
  const bool is_at_an_end = by_months.year() == end.year() && by_months.month() == end.month();
  MUST(is_at_an_end || months == step || months == step - (step > 0) + (step < 0));
  MUST(months_between(by_months, today) == -months);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto line_end = std::min(bytes.find('\n'), bytes.size());
  const auto today = parse_date(bytes.substr(0, line_end)).date.first();  // 1970-01-01 where it is none
  const auto text = bytes.substr(std::min(line_end + 1, bytes.size()));
  check_written(text);
  check_said(text, today);
  check_periods(text, today);
  check_steps(text, today);
  return 0;
}
