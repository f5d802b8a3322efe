// The words for periods of a publishing contract, and for when something is due.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/plan/publishing.hpp"
#include "core/report/value.hpp"
#include "core/text/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<plan::PeriodState>, 4> words_of<plan::PeriodState>{
    {{"kept", plan::PeriodState::Kept},
     {"missed", plan::PeriodState::Missed},
     {"skipped", plan::PeriodState::Skipped},
     {"open", plan::PeriodState::Open}}};

}  // namespace career

namespace career::views {

// "November 2025", "week 47 of 2025", "the fourth quarter of 2025".
[[nodiscard]] std::string period_words(const Period& period);
// The same; without the year where it is today's: "November".
[[nodiscard]] std::string period_words(const Period& period, Date today);

// "31 July 2027".
[[nodiscard]] std::string day_words(Date day);

// "1 month", "3 weeks", "2 quarters".
[[nodiscard]] std::string periods_in_words(std::size_t count, Every every);

// "once", "twice", "3 times".
[[nodiscard]] std::string times_in_words(int times);

// What one side of a contract does each time; of a placeholder, which nobody has agreed on: "to be agreed:
// publish one internal learning summary".
[[nodiscard]] std::string promise_words(std::string_view promise);

// Where the contract stands, as one says it: "November is open: 8 days left. October was missed."
[[nodiscard]] report::Line contract_words(const plan::ContractStanding& standing,
                                          const Publishing& publishing, Date today);

// "next due 2026-12-31, in 39 days"; "due today".
[[nodiscard]] std::string next_due_words(const plan::ContractStanding& standing, Date today);

// The same, where the period is open: "November is due 2026-11-30, in 8 days".
[[nodiscard]] std::string next_words(const plan::ContractStanding& standing, Date today);

}  // namespace career::views
