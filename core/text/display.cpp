#include "core/text/display.hpp"

#include <algorithm>
#include <cstddef>
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

// How many bytes the first word of `text` has; a command to paste is one word, a synopsis is not.
std::size_t first_word(std::string_view text, bool may_be_command) {
  constexpr std::string_view program = "career ";
  const bool is_synopsis = text.find("[-") != std::string_view::npos;
  const bool is_command = may_be_command && text.starts_with(program) && !is_synopsis;
  if (is_command) return text.size();
  if (text.starts_with('\'') && text.substr(1).starts_with(program)) {
    const auto end = text.find('\'', 1);
    if (end != std::string_view::npos) return std::min(text.find(' ', end), text.size());
  }
  return std::min(text.find(' '), text.size());
}

// Where what goes on of a broken line begins: below its last column, if that leaves half of the width, else
// below its first word.
std::size_t hanging_indent(std::string_view line, std::size_t width) {
  const auto first = std::min(line.find_first_not_of(' '), line.size());
  std::size_t indent = first;
  const auto colon = line.find(": ", first);
  if (colon < width / 4 && line.find(' ', first) > colon) indent = colon + 2;
  for (auto at = line.find("  ", first); at != std::string_view::npos; at = line.find("  ", indent)) {
    const auto next = std::min(line.find_first_not_of(' ', at), line.size());
    const auto columns = display_width(line.substr(0, next));
    if (columns > width / 2) break;
    indent = next;
  }
  return display_width(line.substr(0, indent));
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

std::string wrap_behind(std::size_t taken, std::string_view text, std::size_t indent, std::size_t width) {
  std::string lines;
  std::size_t columns = taken;
  bool may_be_command = true;
  while (!text.empty()) {
    const auto spaces = text.substr(0, std::min(text.find_first_not_of(' '), text.size()));
    text.remove_prefix(spaces.size());
    const auto word = text.substr(0, first_word(text, may_be_command));
    text.remove_prefix(word.size());
    may_be_command = word.ends_with(':') || word.ends_with(';');
    const auto word_columns = display_width(word);
    const bool is_too_long = width > 0 && columns + spaces.size() + word_columns > width;
    if (is_too_long && !spaces.empty() && columns > indent) {
      lines += '\n' + std::string(indent, ' ');
      columns = indent;
    } else {
      lines += spaces;
      columns += spaces.size();
    }
    lines += word;
    columns += word_columns;
  }
  return lines;
}

std::string wrap_lines(std::string_view text, std::size_t width) {
  std::string lines;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    lines += line.substr(0, first);
    lines += wrap_behind(first, line.substr(first), hanging_indent(line, width), width);
    text.remove_prefix(line.size());
    if (!text.empty()) lines += '\n';
    text.remove_prefix(std::min<std::size_t>(text.size(), 1));
  }
  return lines;
}

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
