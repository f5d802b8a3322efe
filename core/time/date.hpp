// Civil dates: no times, no zones. A Date is one day; a PartialDate is a date as people write it, which may
// stop at the month or at the year, and stands for its first day as a start and for its last day as an end.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace career {

class Date {
 public:
  Date() = default;  // 1970-01-01
  explicit Date(std::chrono::sys_days days) : days_(days) {}
  // None when there is no such day. Years 1 to 9999.
  static std::optional<Date> of(int year, unsigned month, unsigned day);

  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;  // 1-12
  [[nodiscard]] unsigned day() const;    // 1-31
  [[nodiscard]] std::chrono::weekday weekday() const { return std::chrono::weekday{days_}; }
  [[nodiscard]] std::chrono::sys_days days() const { return days_; }

  [[nodiscard]] std::string iso() const;  // "2026-11-22"

  // The same day of another month, or that month's last day; years stay within 1 to 9999.
  [[nodiscard]] Date plus_months(int months) const;
  [[nodiscard]] Date plus_days(int days) const;

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  std::chrono::sys_days days_{};
};

// Days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int days_between(Date from, Date to);

// Whole calendar months from `from` to `to`: 2026-01-31 to 2026-02-28 is 0, to 2026-03-31 is 2. Negative when
// `to` is earlier: minus the months the other way round.
[[nodiscard]] int months_between(Date from, Date to);

enum class Precision : std::uint8_t { Day, Month, Year };

class PartialDate {
 public:
  PartialDate() = default;
  PartialDate(Date first, Precision precision) : first_(first), precision_(precision) {}

  [[nodiscard]] Precision precision() const { return precision_; }
  [[nodiscard]] Date first() const { return first_; }  // what it means as a start
  [[nodiscard]] Date last() const;                     // what it means as an end, inclusive
  [[nodiscard]] std::string iso() const;               // as written: "2026-11-22", "2026-11" or "2026"

  friend bool operator==(const PartialDate&, const PartialDate&) = default;

 private:
  Date first_;  // of the day, the month or the year
  Precision precision_ = Precision::Day;
};

// What a text that should be a date is.
struct ParsedDate {
  enum class Kind : std::uint8_t {
    Valid,
    NoSuchDay,  // the form is right, the calendar has no such day or month: 2026-02-30
    NotADate,
  };
  Kind kind = Kind::NotADate;
  PartialDate date{};
};

// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, digits exactly so, and nothing else.
[[nodiscard]] ParsedDate parse_date(std::string_view text);

}  // namespace career
