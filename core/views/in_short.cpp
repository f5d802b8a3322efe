#include "core/views/in_short.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

#include <fmt/format.h>

#include "core/text/display.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

namespace {

constexpr std::size_t short_enough = 72;  // columns

}  // namespace

std::string in_short(std::string_view text) {
  std::string one_line(text);
  std::replace_if(
      one_line.begin(), one_line.end(),
      [](char byte) { return byte == '\n' || byte == '\r' || byte == '\t'; }, ' ');
  return clip(visible(one_line), short_enough);
}

std::string in_short(const std::vector<std::string>& names) {
  auto text = visible(enumeration(names));
  for (auto shown = names.size(); shown > 1 && display_width(text) > short_enough;) {
    --shown;
    const auto others = names.size() - shown;
    text = visible(fmt::format("{} and {} other{}", fmt::join(std::span(names).first(shown), ", "), others,
                               others == 1 ? "" : "s"));
  }
  return text;
}

}  // namespace career::views
