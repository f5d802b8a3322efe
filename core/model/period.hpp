// The periods that a publishing contract counts: ISO weeks (2026-W33), months (2026-08) and quarters
// (2026-Q3). One follows upon the other without a gap, and every day lies in exactly one of each length.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/spec.hpp"

namespace career {

struct Period {
  Every every = Every::Month;
  Date first;
  Date last;  // inclusive

  [[nodiscard]] std::string name() const;  // as it is written: "2026-08"
  [[nodiscard]] bool holds(Date day) const { return first <= day && day <= last; }
  [[nodiscard]] bool holds(const Period& other) const { return first <= other.first && other.last <= last; }

  friend bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] Period period_of(Date day, Every every);

// The one after, and the one before; the same one where the calendar of this program ends.
[[nodiscard]] Period next_period(const Period& period);
[[nodiscard]] Period previous_period(const Period& period);

// The period that `text` names; none when it is of another length, or there is no such period.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text, Every every);

// The same of any length.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

// Whether `text` names a period of that length, or of any when `every` is not known.
[[nodiscard]] bool is_period(std::string_view text, std::optional<Every> every);

// How one is written: "a month as 2026-08"; without a length, all three forms.
[[nodiscard]] std::string_view period_form(std::optional<Every> every);

// Why `text` is written as a period of some length and still names none: "there is no week 2025-W53: 2025 has
// 52 weeks". Empty where it is written otherwise, or as a period of another length than `every`.
[[nodiscard]] std::string why_no_period(std::string_view text, std::optional<Every> every = std::nullopt);

}  // namespace career
