// What must hold, whatever bytes come: a fuzzer takes an abort for a find.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "core/text/diagnostic.hpp"
#include "core/text/display.hpp"

#define MUST(condition)                                                          \
  do {                                                                           \
    if (!(condition)) {                                                          \
      std::fprintf(stderr, "line %d: %s does not hold\n", __LINE__, #condition); \
      std::abort();                                                              \
    }                                                                            \
  } while (false)

namespace career {

// Lines of UTF-8 with nothing in them that would steer a terminal.
inline bool is_harmless(std::string_view text) {
  while (!text.empty()) {
    const auto [code, size] = first_character(text);
    const bool is_no_utf8 = code == 0xFFFD && size == 1;
    if (is_no_utf8 || (code != '\n' && steers(code))) return false;
    text.remove_prefix(size);
  }
  return true;
}

// Each says what it is and points into the text that it speaks of.
inline bool are_sound(const Findings& findings) {
  for (const auto& finding : findings) {
    if (finding.code.empty() || finding.message.empty()) return false;
    const auto is_inside = [&](Span span) {
      return finding.source && span.begin <= span.end && span.end <= finding.source->text().size();
    };
    if (finding.span && !is_inside(*finding.span)) return false;
    for (const auto& label : finding.also) {
      if (!is_inside(label.span)) return false;
    }
  }
  return true;
}

// The pieces of an input, which stand between lines of '%': readable, and easy for a fuzzer to learn.
inline std::vector<std::string_view> pieces_of(std::string_view bytes) {
  constexpr std::string_view divider = "\n%\n";
  std::vector<std::string_view> pieces;
  for (auto at = bytes.find(divider); at != std::string_view::npos; at = bytes.find(divider)) {
    pieces.push_back(bytes.substr(0, at));
    bytes.remove_prefix(at + divider.size());
  }
  pieces.push_back(bytes);
  return pieces;
}

}  // namespace career
