// What to write instead of a text that the reader cannot take for a value. Nothing here is ever read in place
// of what was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/keys.hpp"
#include "core/model/meant.hpp"

namespace career::file {

// How a number is written in the place of a value.
enum class Numeral { Plain, Share, Chance };

// A chance is from 0 to 1. A share may be negative, and above 1 when it is written in percent.
[[nodiscard]] std::optional<double> chance_of(std::string_view text);
[[nodiscard]] std::optional<double> share_of(std::string_view text);

// The numbers that this text may mean and that are accepted at `key`.
[[nodiscard]] std::vector<std::string> numbers_to_write(std::string_view text, Numeral numeral,
                                                        std::string_view key, Bounds bounds);
// "write [40%, 50%]", as `numeral` is written; empty where the ends are none of it.
[[nodiscard]] std::vector<std::string> help_for_range(const MeantRange& range, Numeral numeral);
// Where nothing is known of what was meant.
[[nodiscard]] std::string help_for_any_number(std::string_view text);

// Why `text` is no date, or names no day where `subject` needs one, and what to write.
struct Advice {
  std::string message;
  std::vector<std::string> help;
};
[[nodiscard]] Advice advice_on_date(std::string_view subject, std::string_view text, bool needs_day);
// "present", "ongoing": what people write for the end of what goes on.
[[nodiscard]] bool says_that_it_goes_on(std::string_view text);

}  // namespace career::file
