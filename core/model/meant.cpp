#include "core/model/meant.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "core/model/number.hpp"

namespace career {
namespace {

constexpr std::string_view all_digits = "0123456789";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// "65" of "65.000"; three decimals that count get a fourth, so that nobody asks again.
std::string plain(const std::string& number) {
  const auto value = parse_number(number);
  if (!value) return {};
  std::string shortest = fmt::format("{}", *value);
  const auto point = shortest.find('.');
  if (point != std::string::npos && shortest.size() - point == 4) shortest += '0';
  return shortest;
}

// What people put between thousands: a blank, also a narrow one or one that does not break, an apostrophe, a
// comma, a point.
struct Separator {
  std::string_view written;
  bool is_only_for_thousands;
};
constexpr std::array separators{
    Separator{",", false}, Separator{".", false},     Separator{" ", true},      Separator{"'", true},
    Separator{"_", true},  Separator{"\u2019", true}, Separator{"\u00A0", true}, Separator{"\u202F", true}};

// A number taken apart: the runs of its digits, and what stands between them.
struct Parts {
  std::string sign;
  std::vector<std::string_view> runs;
  std::vector<const Separator*> between;
};

std::optional<Parts> parts_of(std::string_view text) {
  Parts parts;
  if (text.starts_with('-')) parts.sign = "-";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  while (true) {
    const auto end = std::min(text.find_first_not_of(all_digits), text.size());
    if (end == 0) return std::nullopt;
    parts.runs.push_back(text.substr(0, end));
    text.remove_prefix(end);
    if (text.empty()) return parts;
    const auto found = std::find_if(separators.begin(), separators.end(),
                                    [&](const Separator& it) { return text.starts_with(it.written); });
    if (found == separators.end()) return std::nullopt;
    parts.between.push_back(&*found);
    text.remove_prefix(found->written.size());
  }
}

// Whether the runs up to `end` are a whole number in groups of three.
bool are_thousands(const Parts& parts, std::size_t end) {
  if (end == 1) return true;
  const auto& first = parts.runs.front();
  const bool same_between =
      std::all_of(parts.between.begin(), parts.between.begin() + static_cast<std::ptrdiff_t>(end) - 1,
                  [&](const Separator* it) { return it == parts.between.front(); });
  return same_between && first.size() <= 3 && !first.starts_with('0') &&
         std::all_of(parts.runs.begin() + 1, parts.runs.begin() + static_cast<std::ptrdiff_t>(end),
                     [](std::string_view run) { return run.size() == 3; });
}

std::string joined(const Parts& parts, std::size_t end) {
  return fmt::format(
      "{}{}", parts.sign,
      fmt::join(parts.runs.begin(), parts.runs.begin() + static_cast<std::ptrdiff_t>(end), ""));
}

// "65k" and "1.2M".
std::vector<std::string> multiplied(std::string_view text) {
  const double factor = text.ends_with('k') || text.ends_with('K') ? 1e3 : text.ends_with('M') ? 1e6 : 0;
  if (factor <= 0) return {};
  text = trimmed(text.substr(0, text.size() - 1));
  const auto number = parse_number(text);
  return number && std::abs(*number * factor) <= largest_number
             ? std::vector{fmt::format("{}", *number * factor)}
             : std::vector<std::string>{};
}

// Where the sign of a range stands, and its length: "4-5", "4 to 5", "4..5".
std::optional<std::pair<std::size_t, std::size_t>> middle_of(std::string_view text) {
  for (const std::string_view between : {" to ", "...", "..", "\u2013", "\u2014", "-"}) {
    const auto at = text.find(between, 1);
    if (at != std::string_view::npos) return std::pair(at, between.size());
  }
  return std::nullopt;
}

// How many months are in what a key counts, or in the unit behind a number; 0 for neither months nor years.
double months_in_unit_of(std::string_view key) {
  return key.ends_with("_months") ? 1 : key.ends_with("_years") ? 12 : 0;
}
double months_in(std::string_view unit) {
  if (unit == "month" || unit == "months") return 1;
  constexpr std::array years{"y", "yr", "yrs", "year", "years"};
  return std::find(years.begin(), years.end(), unit) == years.end() ? 0 : 12;
}

}  // namespace

bool may_mean_thousands(std::string_view text) {
  const auto parts = parts_of(text);
  return parts && parts->runs.size() == 2 && parts->between.front()->written == "." &&
         are_thousands(*parts, 2);
}

std::vector<std::string> numbers_meant(std::string_view text) {
  text = trimmed(text);
  if (parse_number(text) && !may_mean_thousands(text)) return {std::string(text)};
  const auto parts = parts_of(text);
  if (!parts) return multiplied(text);
  const std::size_t count = parts->runs.size();
  if (count == 1) return {};  // zeros before it, or too large
  const Separator* last = parts->between.back();
  const bool is_point = !last->is_only_for_thousands && (count == 2 || last != parts->between.front());
  std::vector<std::string> numbers;
  if (are_thousands(*parts, count)) numbers.push_back(joined(*parts, count));
  if (is_point && are_thousands(*parts, count - 1)) {
    numbers.push_back(plain(fmt::format("{}.{}", joined(*parts, count - 1), parts->runs.back())));
  }
  numbers.erase(std::remove_if(numbers.begin(), numbers.end(),
                               [](const std::string& number) { return !parse_number(number); }),
                numbers.end());
  return numbers;
}

std::optional<MeantRange> range_meant(std::string_view text) {
  text = trimmed(text);
  const bool has_sign = text.ends_with('%');
  if (has_sign) text = trimmed(text.substr(0, text.size() - 1));
  const auto middle = text.empty() ? std::nullopt : middle_of(text);
  if (!middle) return std::nullopt;
  std::string_view first = trimmed(text.substr(0, middle->first));
  if (first.ends_with('%')) first = trimmed(first.substr(0, first.size() - 1));
  const auto lo = numbers_meant(first);
  const auto hi = numbers_meant(text.substr(middle->first + middle->second));
  if (lo.size() != 1 || hi.size() != 1 || *parse_number(lo.front()) > *parse_number(hi.front())) {
    return std::nullopt;
  }
  return MeantRange{lo.front(), hi.front(), has_sign};
}

std::vector<std::string> shares_meant(std::string_view text) {
  text = trimmed(text);
  const bool has_sign = text.ends_with('%');
  const auto range = range_meant(text);
  if (has_sign) text = trimmed(text.substr(0, text.size() - 1));
  std::vector<std::string> shares;
  for (const auto& number : range ? std::vector{range->lo, range->hi} : numbers_meant(text)) {
    const double value = *parse_number(number);
    if (std::abs(value) > 100) continue;
    const bool is_share = has_sign || std::abs(value) > 1;
    shares.push_back(is_share ? fmt::format("{}%", number) : number);
  }
  return shares;
}

std::optional<Quantity> quantity_meant(std::string_view text) {
  text = trimmed(text);
  const auto first = text.find_first_of(all_digits);
  if (first == std::string_view::npos) return std::nullopt;
  if (!numbers_meant(text).empty()) return std::nullopt;
  auto last = text.find_last_of(all_digits) + 1;
  const auto rest = text.substr(last);
  if (rest.starts_with("k ") || rest.starts_with("K ") || rest.starts_with("M ")) ++last;  // "65k EUR"
  const bool is_signed = first > 0 && (text[first - 1] == '-' || text[first - 1] == '+');
  const auto begin = is_signed ? first - 1 : first;
  const auto before = trimmed(text.substr(0, begin));
  const auto behind = trimmed(text.substr(last));
  if (before.empty() == behind.empty()) return std::nullopt;
  auto numbers = numbers_meant(text.substr(begin, last - begin));
  if (numbers.empty()) return std::nullopt;
  return Quantity{std::move(numbers), std::string(before.empty() ? behind : before)};
}

Quantity counted_as(std::string_view key, Quantity quantity) {
  const double wanted = months_in_unit_of(key);
  if (wanted <= 0) return quantity;
  const double written = months_in(quantity.unit);
  std::vector<std::string> counted;
  for (const auto& number : quantity.numbers) {
    auto converted = fmt::format("{}", *parse_number(number) * written / wanted);
    const bool is_plain = written > 0 && converted.size() <= number.size() + 3;  // not 10 months in years
    if (is_plain && parse_number(converted)) counted.push_back(std::move(converted));
  }
  quantity.numbers = std::move(counted);
  return quantity;
}

std::string write_in_unit(std::string_view unit) {
  return fmt::format("your limit counts in {}: write the number in {}", unit, unit);
}

std::vector<std::string> write_one_of(const std::vector<std::string>& choices) {
  if (choices.empty()) return {};
  return {fmt::format("write {}", fmt::join(choices, " or "))};
}

}  // namespace career
