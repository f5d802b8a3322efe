// Pieces of English for sentences in which counts and names stand.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace career {

// "day" of one, "days" of any other number.
[[nodiscard]] inline std::string plural(auto count, std::string_view one) {
  return std::string(one) + (count == 1 ? "" : "s");
}

// "1 day", "3 days".
[[nodiscard]] inline std::string counted(std::integral auto count, std::string_view one) {
  return fmt::format("{} {}", count, plural(count, one));
}

// "a", "a and b", "a, b and c".
[[nodiscard]] std::string enumeration(const std::vector<std::string>& names, std::string_view last = "and");

// A person's words as part of a sentence of ours: on one line, and cut when they are long.
[[nodiscard]] std::string in_short(std::string_view text);

// As many names as fit a line, whole, and how many others there are: "leading, craft and 3 others".
[[nodiscard]] std::string in_short(const std::vector<std::string>& names);

}  // namespace career
