// Numbers as a person writes them, read strictly: no octal, no hexadecimal, no thousands separators, nothing
// that another YAML reader would take for something else.
#pragma once

#include <optional>
#include <string_view>

namespace career {

// Levels, weights and terms stay within these, so that no arithmetic on them overflows.
inline constexpr double largest_number = 1e15;
inline constexpr double smallest_number = 1e-15;  // apart from 0

// A decimal number: sign, digits without a leading 0, fraction, exponent. None for anything else, or out of
// range.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

// A number without fraction and exponent, at most ten characters.
[[nodiscard]] std::optional<int> parse_whole(std::string_view text);

// `50%` or `0.5` as 0.5. The bare number is returned as it stands, whatever its size.
struct ParsedShare {
  double value = 0;
  bool percent = false;
};
[[nodiscard]] std::optional<ParsedShare> parse_share(std::string_view text);

}  // namespace career
