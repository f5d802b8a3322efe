#include "core/text/bounded.hpp"

#include <cstddef>

#include "core/text/utf8.hpp"

namespace career {

std::string bounded(std::string_view text) {
  constexpr std::size_t most = 600;
  constexpr std::string_view gap = "...";
  if (text.size() <= most) return std::string(text);
  std::size_t head = (most - gap.size()) / 2;
  std::size_t tail = text.size() - head;
  while (head > 0 && continues_a_character(text[head])) --head;
  while (tail < text.size() && continues_a_character(text[tail])) ++tail;
  std::string shown(text.substr(0, head));
  shown += gap;
  shown += text.substr(tail);
  return shown;
}

}  // namespace career
