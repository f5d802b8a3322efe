#include "core/model/number.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>

#include "core/text/ascii.hpp"

namespace career {

namespace {

// The end of the digits that begin at `at`.
std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

bool is_sign(char c) { return c == '-' || c == '+'; }

// [-+]? (0 | [1-9][0-9]*)
std::size_t skip_integer(std::string_view text) {
  const std::size_t start = !text.empty() && is_sign(text[0]) ? 1 : 0;
  const std::size_t end = skip_digits(text, start);
  const bool leading_zero = end > start + 1 && text[start] == '0';
  return end == start || leading_zero ? std::string_view::npos : end;
}

bool is_decimal(std::string_view text) {
  std::size_t at = skip_integer(text);
  if (at == std::string_view::npos) return false;
  if (at < text.size() && text[at] == '.') {
    const std::size_t end = skip_digits(text, at + 1);
    if (end == at + 1) return false;
    at = end;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    std::size_t start = at + 1;
    if (start < text.size() && is_sign(text[start])) ++start;
    const std::size_t end = skip_digits(text, start);
    if (end == start) return false;
    at = end;
  }
  return at == text.size();
}

std::string_view without_plus(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);  // from_chars takes no '+'
  return text;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  if (!is_decimal(text)) return std::nullopt;
  text = without_plus(text);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  const double size = std::abs(value);
  if (size > largest_number || (size < smallest_number && size > 0)) return std::nullopt;
  return value == 0 ? 0.0 : value;  // no -0
}

std::optional<int> parse_whole(std::string_view text) {
  if (skip_integer(text) != text.size() || text.size() > 10) return std::nullopt;
  text = without_plus(text);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<ParsedShare> parse_share(std::string_view text) {
  const bool percent = text.ends_with('%');
  if (percent) text.remove_suffix(1);
  while (percent && text.ends_with(' ')) text.remove_suffix(1);
  const auto number = parse_number(text);
  if (!number) return std::nullopt;
  return ParsedShare{percent ? *number / 100 : *number, percent};
}

}  // namespace career
