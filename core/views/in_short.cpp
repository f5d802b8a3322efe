#include "core/views/in_short.hpp"

#include <algorithm>
#include <cstddef>

#include "core/text/display.hpp"

namespace career::views {

std::string in_short(std::string_view text) {
  constexpr std::size_t short_enough = 72;  // columns
  std::string one_line(text);
  std::replace_if(
      one_line.begin(), one_line.end(),
      [](char byte) { return byte == '\n' || byte == '\r' || byte == '\t'; }, ' ');
  return clip(visible(one_line), short_enough);
}

}  // namespace career::views
