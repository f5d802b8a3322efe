#include "core/text/prose.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

#include <fmt/format.h>

#include "core/text/display.hpp"

namespace career {

namespace {

constexpr std::size_t short_enough = 72;  // columns

}  // namespace

std::string enumeration(const std::vector<std::string>& names, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? fmt::format(" {} ", last) : ", ";
    text += names[i];
  }
  return text;
}

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
    text = visible(
        fmt::format("{} and {}", fmt::join(std::span(names).first(shown), ", "), counted(others, "other")));
  }
  return text;
}

}  // namespace career
