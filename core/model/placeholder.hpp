// A placeholder is a text that a new file begins with and nobody has replaced yet: it begins with these
// words.
#pragma once

#include <string_view>

namespace career {

inline constexpr std::string_view placeholder_words = "fill this in";

[[nodiscard]] inline bool is_placeholder(std::string_view text) {
  return text.starts_with(placeholder_words);
}

}  // namespace career
