#include "core/text/display.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>
#include <utf8proc.h>

namespace career {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t emoji_style = 0xFE0F;  // variation selector 16: "show the emoji, not the letter form"
constexpr char32_t zero_width_joiner = 0x200D;

// utf8proc counts code points in signed numbers.
std::int32_t number_of(char32_t code) { return static_cast<std::int32_t>(code); }

bool is_printable_ascii(char byte) { return byte >= ' ' && byte <= '~'; }

bool is_regional_indicator(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

std::string escaped(char32_t code) {
  switch (code) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case 0x1B: return "\\e";
    default: return fmt::format("\\u{{{:X}}}", number_of(code));
  }
}

// The columns of one grapheme cluster: those of its first character that shows, and never more than two. One
// asked to be an emoji, several joined to one emoji and the two letters of a flag take two.
std::size_t cluster_width(std::string_view cluster) {
  std::size_t width = 0;
  char32_t before = 0;
  while (!cluster.empty()) {
    const auto [code, size] = first_character(cluster);
    const auto columns = static_cast<std::size_t>(std::max(utf8proc_charwidth(number_of(code)), 0));
    const bool is_joined = before == zero_width_joiner && columns > 0;
    const bool is_flag = is_regional_indicator(before) && is_regional_indicator(code);
    if (width > 0 && (code == emoji_style || is_joined || is_flag)) return 2;
    if (width == 0) width = columns;
    before = code;
    cluster.remove_prefix(size);
  }
  return width;
}

}  // namespace

Character first_character(std::string_view text) {
  std::int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (size <= 0) return {replacement_character, 1};
  return {static_cast<char32_t>(code), static_cast<std::size_t>(size)};
}

bool steers(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F)  // C0, DEL and C1 controls
         || code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x206F)    // bidirectional controls, and the deprecated ones after them
         || code == 0x2028 || code == 0x2029;  // line and paragraph separators
}

std::size_t first_grapheme(std::string_view text) {
  if (text.empty()) return 0;
  auto [before, end] = first_character(text);
  std::int32_t state = 0;
  while (end < text.size()) {
    const auto [code, size] = first_character(text.substr(end));
    if (utf8proc_grapheme_break_stateful(number_of(before), number_of(code), &state)) break;
    before = code;
    end += size;
  }
  return end;
}

std::size_t display_width(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_printable_ascii)) return text.size();
  std::size_t width = 0;
  while (!text.empty()) {
    const std::size_t size = first_grapheme(text);
    width += cluster_width(text.substr(0, size));
    text.remove_prefix(size);
  }
  return width;
}

std::string visible(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_printable_ascii)) return std::string(text);
  std::string shown;
  shown.reserve(text.size());
  while (!text.empty()) {
    const auto [code, size] = first_character(text);
    if (steers(code)) {
      shown += escaped(code);
    } else if (code == replacement_character) {
      shown += "\xEF\xBF\xBD";
    } else {
      shown += text.substr(0, size);
    }
    text.remove_prefix(size);
  }
  return shown;
}

std::string pad_right(std::string_view text, std::size_t width) {
  std::string padded(text);
  padded.append(width - std::min(width, display_width(text)), ' ');
  return padded;
}

std::string pad_left(std::string_view text, std::size_t width) {
  std::string padded(width - std::min(width, display_width(text)), ' ');
  padded.append(text);
  return padded;
}

std::string clip(std::string_view text, std::size_t width, std::string_view ellipsis) {
  if (display_width(text) <= width) return std::string(text);
  const std::size_t ellipsis_width = display_width(ellipsis);
  if (ellipsis_width > width) return clip(ellipsis, width, "");

  std::size_t end = 0;
  std::size_t columns = ellipsis_width;
  while (end < text.size()) {
    const auto cluster = text.substr(end, first_grapheme(text.substr(end)));
    columns += display_width(cluster);
    if (columns > width) break;
    end += cluster.size();
  }
  return std::string(text.substr(0, end)).append(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t columns = 0;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) return lines;
    const auto word = text.substr(0, text.find(' '));
    const std::size_t word_columns = display_width(word);
    if (columns > 0 && width > 0 && columns + 1 + word_columns > width) {
      lines.emplace_back();
      columns = 0;
    }
    if (!lines.back().empty()) {
      lines.back() += ' ';
      ++columns;
    }
    lines.back() += word;
    columns += word_columns;
    text.remove_prefix(word.size());
  }
}

}  // namespace career
