#include "core/yaml/scalar_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "core/text/ascii.hpp"
#include "core/text/display.hpp"

namespace career::yaml {
namespace {

unsigned char code(char byte) { return static_cast<unsigned char>(byte); }
char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte; }
bool is_letter(char byte) { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
bool is_among(char byte, std::string_view set) { return set.find(byte) != std::string_view::npos; }

// Words that some reader of YAML, now or once, takes for something other than text.
bool is_reserved(std::string_view text) {
  constexpr std::array<std::string_view, 10> words{"null", "true", "false", "yes", "no",
                                                   "on",   "off",  "y",     "n",   "~"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char a, char b) { return lower(a) == b; });
  });
}

// The length of the character at `at` when it must be written as an escape, and what it is; else 0. What
// steers a terminal would be shown by no editor, and turn the rest of a line in a diff.
struct Escaped {
  std::size_t size = 0;
  char32_t point = 0;
};
Escaped escaped_at(std::string_view text, std::size_t at) {
  constexpr char32_t byte_order_mark = 0xFEFF;
  const auto [point, size] = first_character(text.substr(at));
  return steers(point) || point == byte_order_mark ? Escaped{size, point} : Escaped{};
}

bool needs_escapes(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (escaped_at(text, at).size != 0) return true;
  }
  return false;
}

}  // namespace

bool plain_ok(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  if (is_digit(text.front()) || is_among(text.front(), "-?:,[]{}#&*!|>'\"%@`.+=<~")) return false;
  if (text.find_first_of("[]{},?:") != std::string_view::npos) return false;
  if (text.find(" #") != std::string_view::npos) return false;
  return !is_reserved(text) && !needs_escapes(text);
}

bool is_typed(std::string_view text) {
  return text.empty() || is_digit(text.front()) || is_among(text.front(), "-.+=<") || is_reserved(text);
}

bool is_prose(const Scalar& scalar) {
  return !scalar.is_token && !std::all_of(scalar.value.begin(), scalar.value.end(), [](char byte) {
    return is_letter(byte) || is_digit(byte) || is_among(byte, "_-./+") || code(byte) >= 0x80;
  });
}

bool has_prose(const Value& value) {
  switch (value.kind) {
    case Value::Kind::Scalar: return is_prose(value.scalar);
    case Value::Kind::List: return std::any_of(value.items.begin(), value.items.end(), has_prose);
    case Value::Kind::Map: break;
  }
  return std::any_of(value.entries.begin(), value.entries.end(),
                     [](const ValueEntry& entry) { return has_prose(entry.value); });
}

std::string double_quoted(std::string_view text) {
  std::string made = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto [size, point] = escaped_at(text, at);
    if (size == 0) {
      if (is_among(text[at], "\"\\")) made += '\\';
      made += text[at++];
      continue;
    }
    at += size;
    if (point == '\n') {
      made += "\\n";
    } else if (point == '\t') {
      made += "\\t";
    } else {
      const auto number = static_cast<std::uint32_t>(point);
      made += number < 0x100 ? fmt::format("\\x{:02X}", number) : fmt::format("\\u{:04X}", number);
    }
  }
  return made + '"';
}

bool can_be_single(std::string_view text) { return !needs_escapes(text); }

std::string single_quoted(std::string_view text) {
  std::string made = "'";
  for (const char byte : text) made += byte == '\'' ? std::string("''") : std::string(1, byte);
  return made + "'";
}

std::string scalar_text(const Scalar& scalar) {
  return scalar.is_token || plain_ok(scalar.value) ? scalar.value : double_quoted(scalar.value);
}

// A key may also look like a number, such as a level among anchors: no reader of ours minds.
std::string key_text(std::string_view key) {
  const bool is_slug = !key.empty() && !is_among(key.front(), "-.") && !is_reserved(key) &&
                       std::all_of(key.begin(), key.end(), [](char byte) {
                         return is_letter(byte) || is_digit(byte) || is_among(byte, "_-.");
                       });
  return is_slug || plain_ok(key) ? std::string(key) : double_quoted(key);
}

std::string flow_entry(std::string_view key, const Value& value) {
  return key_text(key) + ": " + flow_text(value);
}

std::string flow_text(const Value& value) {
  std::string made;
  const auto separator = [&] { return made.empty() ? "" : ", "; };
  switch (value.kind) {
    case Value::Kind::Scalar: return scalar_text(value.scalar);
    case Value::Kind::List:
      for (const Value& item : value.items) made += separator() + flow_text(item);
      return "[" + made + "]";
    case Value::Kind::Map: break;
  }
  for (const auto& [key, entry] : value.entries) made += separator() + flow_entry(key, entry);
  return "{" + made + "}";
}

std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_a_character));
}

bool is_paragraph(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' && !needs_escapes(text);
}

std::vector<std::string_view> broken(std::string_view text, std::size_t first, std::size_t room) {
  std::vector<std::string_view> lines;
  const auto can_break = [&](std::size_t at) {
    return at > 0 && at + 1 < text.size() && text[at] == ' ' && text[at - 1] != ' ' && text[at + 1] != ' ';
  };
  std::size_t begin = 0;
  std::size_t last = 0;  // the latest place to break the line at
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (can_break(at)) {
      // A line that is too long already could not be broken before.
      if (last <= begin && columns > (lines.empty() ? first : room)) {
        lines.push_back(text.substr(begin, at - begin));
        begin = at + 1;
        columns = 0;
        continue;
      }
      last = at;
    }
    if (begins_a_character(text[at])) ++columns;
    if (columns > (lines.empty() ? first : room) && last > begin && at > last) {
      lines.push_back(text.substr(begin, last - begin));
      begin = last + 1;
      columns = width(text.substr(begin, at + 1 - begin));
    }
  }
  lines.push_back(text.substr(begin));
  return lines;
}

}  // namespace career::yaml
