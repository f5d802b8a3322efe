// Dates as people say them on a command line: `2026-11`, `yesterday`, `friday`, `+3d`, `last month`.
#pragma once

#include <optional>
#include <string_view>

#include "core/time/date.hpp"

namespace career {

struct DateRange {
  Date first;
  Date last;  // inclusive; a single day has both alike

  friend bool operator==(const DateRange&, const DateRange&) = default;
};

// What `text` means on `today`; none when it is in no known form. A weekday is the next such day, today
// included. Weeks run from Monday, quarters and years by the calendar. Letter case counts for nothing.
[[nodiscard]] std::optional<DateRange> parse_relative(std::string_view text, Date today);

// The range as a date of a spec, which is a day, a month or a year. Of a week or a quarter it is the day on
// which that begins or ends.
[[nodiscard]] PartialDate starting(const DateRange& range);
[[nodiscard]] PartialDate ending(const DateRange& range);

// The forms, for an error message: "2026-11-22, 2026-11, today, ...".
[[nodiscard]] std::string_view relative_forms();

}  // namespace career
