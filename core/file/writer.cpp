#include "core/file/writer.hpp"

#include <cmath>

#include <fmt/format.h>

#include "core/model/number.hpp"
#include "core/model/period.hpp"

namespace career::file {

namespace {

using yaml::Layout;
using yaml::Value;

// The fewest digits that read back the same; no -0.
std::string number_text(double number) { return fmt::format("{}", number + 0.0); }

bool reads_back(const std::string& text, double share) {
  const auto parsed = parse_share(text);
  return parsed && parsed->value == share;
}

// 50%, where that reads back the same: a third has no end of digits, and a hundredth of what has may still be
// another number.
std::string share_text(double share) {
  for (const int digits : {10, 15, 16, 17}) {
    const auto percent = fmt::format("{:.{}g}%", share * 100 + 0.0, digits);
    const bool is_plain = percent.find('e') == std::string::npos;
    if (is_plain && (digits == 10 || std::abs(share) > 1) && reads_back(percent, share)) return percent;
  }
  return number_text(share);
}

Value pair_of(std::string lo, std::string hi) {
  return Value::list({Value::token(std::move(lo)), Value::token(std::move(hi))}, Layout::Flow);
}

Value value_of_level(const Level& level) {
  switch (level.kind) {
    case Level::Kind::Number: return Value::token(number_text(level.lo));
    case Level::Kind::Range: return pair_of(number_text(level.lo), number_text(level.hi));
    case Level::Kind::Same: return Value::token("same");
    default: return Value::token("unknown");
  }
}

Value value_of_fact(const Fact& fact) {
  switch (fact.kind) {
    case Fact::Kind::Number: return Value::token(fact.word.empty() ? number_text(fact.lo) : fact.word);
    case Fact::Kind::Range: return pair_of(number_text(fact.lo), number_text(fact.hi));
    case Fact::Kind::Word: return Value::text(fact.word);
    default: return Value::token("unknown");
  }
}

}  // namespace

// A period needs no quotes: no reader of YAML takes it for a number or a day.
Value value_of(const Text& text) {
  return is_period(text.value, std::nullopt) ? Value::token(text.value) : Value::text(text.value);
}
Value value_of(const Id& id) { return Value::text(id.value); }
Value value_of(const Real& number) { return Value::token(number_text(number.value)); }
Value value_of(const Whole& number) { return Value::token(fmt::format("{}", number.value)); }
Value value_of(const Flag& flag) { return Value::token(flag.value ? "true" : "false"); }
Value value_of(const Day& day) { return Value::token(day.value.iso()); }
Value value_of(const DateAsWritten& date) { return Value::token(date.value.iso()); }
Value value_of(const Written<Share>& share) { return Value::token(share_text(share.value.value)); }
Value value_of(const Written<Chance>& chance) { return Value::token(share_text(chance.value.value)); }

Value value_of(const Written<ChanceRange>& chances) {
  const auto [lo, hi] = chances.value;
  return lo == hi ? Value::token(share_text(lo)) : pair_of(share_text(lo), share_text(hi));
}

Value value_of(const Written<Range<Share>>& shares) {
  return pair_of(share_text(shares.value.lo.value), share_text(shares.value.hi.value));
}

Value value_of(const Written<Range<double>>& numbers) {
  return pair_of(number_text(numbers.value.lo), number_text(numbers.value.hi));
}

Value value_of(const Outcomes& outcomes) {
  if (!outcomes.split) return value_of_level(outcomes.works);
  std::vector<yaml::ValueEntry> sides;
  if (outcomes.works.kind != Level::Kind::NotStated)
    sides.push_back({"works", value_of_level(outcomes.works)});
  if (outcomes.fails.kind != Level::Kind::NotStated)
    sides.push_back({"fails", value_of_level(outcomes.fails)});
  return Value::map(std::move(sides), Layout::Flow);
}

Value value_of(const Term& term) {
  if (!term.split && !term.unit) return value_of_fact(term.works);
  std::vector<yaml::ValueEntry> sides;
  if (!term.split) {
    sides = {{"value", value_of_fact(term.works)}, {"unit", value_of(*term.unit)}};
    return Value::map(std::move(sides), Layout::Flow);
  }
  if (term.works.kind != Fact::Kind::NotStated) sides.push_back({"works", value_of_fact(term.works)});
  if (term.fails.kind != Fact::Kind::NotStated) sides.push_back({"fails", value_of_fact(term.fails)});
  return Value::map(std::move(sides), Layout::Flow);
}

Value value_of(const std::vector<Anchor>& anchors) {
  std::vector<yaml::ValueEntry> entries;
  entries.reserve(anchors.size());
  for (const auto& anchor : anchors)
    entries.push_back({number_text(anchor.level), Value::text(anchor.means.value)});
  return Value::map(std::move(entries));
}

}  // namespace career::file
