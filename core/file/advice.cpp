#include "core/file/advice.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/model/number.hpp"
#include "core/text/fold.hpp"
#include "core/time/date.hpp"

namespace career::file {
namespace {

// A bare 5 is both 5% and 0.05.
std::vector<std::string> shares_to_write(std::string_view text,
                                         std::optional<double> (*accepted)(std::string_view)) {
  std::vector<std::string> choices;
  for (auto& share : shares_meant(text)) {
    const auto value = accepted(share);
    if (!value) continue;
    const bool is_bare = parse_number(text) && share.ends_with('%');
    choices.push_back(std::move(share));
    if (is_bare) choices.push_back(fmt::format("{}", *value));
  }
  return choices;
}

// What stands behind each end of a range of shares: 40-50 is meant in percent, 0.4-0.5 is not.
std::string_view sign_of_shares(const MeantRange& range) {
  return range.is_percent || *parse_number(range.hi) > 1 ? "%" : "";
}

}  // namespace

std::optional<double> chance_of(std::string_view text) {
  const auto share = parse_share(text);
  return share && share->value >= 0 && share->value <= 1 ? std::optional(share->value) : std::nullopt;
}

std::optional<double> share_of(std::string_view text) {
  const auto share = parse_share(text);
  const bool is_one = share && (share->percent || std::abs(share->value) <= 1) && share->value >= -1;
  return is_one ? std::optional(share->value) : std::nullopt;
}

std::vector<std::string> numbers_to_write(std::string_view text, Numeral numeral, std::string_view key,
                                          Bounds bounds) {
  if (numeral == Numeral::Share) return shares_to_write(text, share_of);
  if (numeral == Numeral::Chance) return shares_to_write(text, chance_of);
  std::vector<std::string> numbers;
  if (const auto range = range_meant(text)) {
    numbers = {range->lo, range->hi};
  } else if (auto quantity = quantity_meant(text)) {
    numbers = counted_as(key, *std::move(quantity)).numbers;
  } else {
    numbers = numbers_meant(text);
  }
  std::erase_if(numbers, [&](const std::string& it) { return !bounds.hold(*parse_number(it)); });
  return numbers;
}

std::vector<std::string> help_for_range(const MeantRange& range, Numeral numeral) {
  const auto sign = numeral == Numeral::Plain ? "" : sign_of_shares(range);
  const auto lo = fmt::format("{}{}", range.lo, sign);
  const auto hi = fmt::format("{}{}", range.hi, sign);
  if (numeral == Numeral::Chance && !(chance_of(lo) && chance_of(hi))) return {};
  return write_one_of({fmt::format("[{}, {}]", lo, hi)});
}

std::string help_for_any_number(std::string_view text) {
  const bool is_decimal = text.find_first_not_of("0123456789.+-eE") == std::string_view::npos;
  return text.starts_with('.') || text.ends_with('.')
             ? "write a digit on both sides of the point, such as 0.5"
         : is_decimal ? "write it in digits, between 1e-15 and 1e15, without leading zeros"
                      : "write it in digits with a point, for example 150000 or 4.5";
}

Advice advice_on_date(std::string_view subject, std::string_view text, bool needs_day) {
  const auto parsed = parse_date(text);
  const std::string forms = needs_day ? "YYYY-MM-DD" : "YYYY-MM-DD, YYYY-MM or YYYY";
  if (parsed.kind == ParsedDate::Kind::Valid) {  // a month or a year where a day is needed
    return {fmt::format("{} needs a day, and '{}' names none", subject, text),
            {fmt::format("write YYYY-MM-DD, for example {}", parsed.date.first().iso())}};
  }
  if (parsed.kind == ParsedDate::Kind::NoSuchDay) {
    const auto month = text.size() == 10 ? parse_date(text.substr(0, 7)) : ParsedDate{};
    const bool month_exists = month.kind == ParsedDate::Kind::Valid;
    return {fmt::format("there is no {} {}", text.size() == 7 ? "month" : "day", text),
            {fmt::format("write {}, for example {}", forms,
                         month_exists ? month.date.last().iso() : "2026-11-22")}};
  }
  return {fmt::format("'{}' is no date", text), {fmt::format("write {}, for example 2026-11-22", forms)}};
}

bool says_that_it_goes_on(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words{
      "present",  "now",     "current", "currently", "ongoing", "today",  "until now",
      "till now", "to date", "open",    "-",         "--",      "\u2013", "?"};
  return std::find(words.begin(), words.end(), folded(text)) != words.end();
}

}  // namespace career::file
