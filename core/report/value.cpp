#include "core/report/value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <type_traits>

#include <fmt/format.h>

#include "core/text/prose.hpp"

template class std::vector<career::report::Value>;

namespace career::report {
namespace {

constexpr double readable_digits = 1e15;  // more than these are no longer read digit by digit

// Adds one to the last digit of a text of digits and at most one point.
std::string increment(std::string digits) {
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    if (*digit == '.') continue;
    if (*digit != '9') {
      ++*digit;
      return digits;
    }
    *digit = '0';
  }
  return "1" + digits;
}

// Six significant digits, but never fewer than the whole part has.
std::string amount(double value) {
  const double size = std::abs(value);
  if (size == 0) return "0";
  if (size < 1e-3 || size >= readable_digits) return fmt::format("{:.6g}", value);
  const int decimals = 5 - static_cast<int>(std::floor(std::log10(size)));
  return short_decimal(value, std::clamp(decimals, 0, 8));
}

std::string percent(double share) {
  if (share > 0 && share < 0.005) return "under 1 %";
  if (share < 1 && share >= 0.995) return "over 99 %";
  return decimal(share * 100, 0) + " %";
}

std::string rough_percent(double share) {
  constexpr double eps = 1e-9;
  if (share <= eps) return "0 %";
  if (share >= 1 - eps) return "100 %";
  if (share < 0.05 - eps) return "under 5 %";
  if (share > 0.95 + eps) return "over 95 %";
  return decimal(rounded(share * 20) * 5, 0) + " %";
}

std::string length_of_time(int months) {
  if (months < 0) return "-" + length_of_time(-months);
  if (months < 12) return counted(months, "month");
  if (months % 12 == 0) return counted(months / 12, "year");
  return counted(months / 12, "year") + " " + counted(months % 12, "month");
}

struct Plain {
  std::string operator()(const Words& words) const { return words.text; }
  std::string operator()(const Number& number) const { return decimal(number.value, number.decimals); }
  std::string operator()(const Amount& quantity) const { return amount(quantity.value); }
  std::string operator()(const Points& points) const {
    const auto number = decimal(points.value, points.decimals);
    return rounded(points.value, points.decimals) > 0 ? "+" + number : number;
  }
  std::string operator()(const Percent& chance) const { return percent(chance.value); }
  std::string operator()(const RoughPercent& share) const { return rough_percent(share.value); }
  std::string operator()(const Months& months) const { return length_of_time(months.count); }
  std::string operator()(const Date& date) const { return date.iso(); }
};

}  // namespace

Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

std::string decimal(double value, int decimals) {
  const double size = std::abs(value);
  if (!std::isfinite(value)) return "?";
  if (size >= readable_digits) return fmt::format("{:.6g}", value);

  auto digits = fmt::format("{:.9f}", size);
  const auto point = digits.find('.');
  const auto kept = decimals > 0 ? point + 1 + static_cast<std::size_t>(std::min(decimals, 8)) : point;
  const char next = digits[decimals > 0 ? kept : point + 1];
  digits.resize(kept);
  if (next >= '5') digits = increment(std::move(digits));
  const bool is_zero = digits.find_first_not_of("0.") == std::string::npos;
  return value < 0 && !is_zero ? "-" + digits : digits;
}

std::string short_decimal(double value, int decimals) {
  auto text = decimal(value, decimals);
  const bool has_decimals = text.find('.') != std::string::npos && text.find('e') == std::string::npos;
  if (!has_decimals) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

double rounded(double value, int decimals) {
  if (!std::isfinite(value) || std::abs(value) >= readable_digits) return value;
  const auto text = decimal(value, decimals);
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void append(Line& line, Value value) { line.push_back(std::move(value)); }

void append_text(Line& line, std::string_view text) { line.push_back(Words{std::string(text)}); }

void append(Line& line, const Line& more) { line.insert(line.end(), more.begin(), more.end()); }

std::string plain(const Value& value) { return std::visit(Plain{}, value); }

std::string plain(const Line& line) {
  std::string text;
  for (const auto& value : line) text += plain(value);
  return text;
}

Tone tone_of(const Value& value) {
  if (const auto* words = std::get_if<Words>(&value)) return words->tone;
  if (const auto* points = std::get_if<Points>(&value)) {
    const double shown = rounded(points->value, points->decimals);
    if (shown != 0) return shown > 0 ? Tone::Good : Tone::Bad;
  }
  return Tone::Plain;
}

}  // namespace career::report
