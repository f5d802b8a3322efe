// What a person may have meant by a text that the reader cannot take for a number, so that a message can say
// what to write. Nothing here is ever read in place of what was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career {

// The numbers that a text may stand for, each as one writes it: "4.5" of "4,5", "1250000" of "1.250.000",
// "65000" of "65k", and both "65000" and "65" of "65,000". Empty when it stands for none.
[[nodiscard]] std::vector<std::string> numbers_meant(std::string_view text);

// The range of "40-50%" or "4 to 5".
struct MeantRange {
  std::string lo;
  std::string hi;
  bool is_percent = false;
};
[[nodiscard]] std::optional<MeantRange> range_meant(std::string_view text);

// Numbers with a unit before or behind them: "65000 EUR", "EUR 65.000", "20%".
struct Quantity {
  std::vector<std::string> numbers;  // what may be meant, at least one
  std::string unit;
};
[[nodiscard]] std::optional<Quantity> quantity_meant(std::string_view text);

// The same counted in months, for a key that ends in `_months`, or in years: "36" of "3 years". As it is for
// another key or unit, and without numbers where a month or a year is not what its unit is.
[[nodiscard]] Quantity counted_as(std::string_view key, Quantity quantity);

// The same of a share: "12.5%" of "12,5 %" and of "12,5", "0.5" of "0,5"; of a range its ends.
[[nodiscard]] std::vector<std::string> shares_meant(std::string_view text);

// Whether the three digits behind the point may be meant as thousands: "65.000", but not "0.125" or "4.5".
[[nodiscard]] bool may_mean_thousands(std::string_view text);

// What to write for a quantity in another unit than `unit`, in which the limit counts.
[[nodiscard]] std::string write_in_unit(std::string_view unit);

// "write 65000 or 65"; empty for no choices.
[[nodiscard]] std::vector<std::string> write_one_of(const std::vector<std::string>& choices);

}  // namespace career
