// How the Reader takes each type of value. What it says of a text that is none: core/file/advice.hpp.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/file/reader.hpp"
#include "core/model/meant.hpp"
#include "core/model/number.hpp"
#include "core/text/fold.hpp"
#include "core/text/names.hpp"
#include "core/time/date.hpp"

namespace career::file {

namespace {

using yaml::Kind;
using yaml::NodeId;
using yaml::Style;

const std::vector<std::string> side_names{"works", "fails"};
const std::vector<std::string> term_names{"works", "fails", "value", "unit"};
const std::vector<std::string> level_words{"same", "unknown"};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

void Reader::read(NodeId node, Text& out) {
  const auto text = scalar_of(node, "text");
  if (!text) return;
  if (is_blank(*text)) {
    report("empty-value", subject() + " is empty", here(node), {"write something, or leave the line out"});
    return;
  }
  out = {std::string(*text), document_.span(node)};
}

void Reader::read(NodeId node, Real& out) {
  const auto number = read_number(node);
  if (number && is_within_bounds(node, *number)) out = {*number, document_.span(node)};
}

void Reader::read(NodeId node, Whole& out) {
  const auto text = bare_scalar_of(node, "a whole number");
  if (!text) return;
  const auto number = parse_whole(*text);
  if (!number) {
    auto choices = choices_for(*text, Numeral::Plain);
    std::erase_if(choices, [](const auto& it) { return !parse_whole(it); });
    report("bad-number", fmt::format("{} needs a whole number, not '{}'", subject(), *text), here(node),
           write_one_of(choices));
    return;
  }
  if (is_within_bounds(node, *number)) out = {*number, document_.span(node)};
}

void Reader::read(NodeId node, Flag& out) {
  const auto text = bare_scalar_of(node, "true or false");
  if (!text) return;
  if (*text != "true" && *text != "false") {
    not_a_word(node, *text, {"true", "false"});
    return;
  }
  out = {*text == "true", document_.span(node)};
}

void Reader::read(NodeId node, Day& out) {
  const auto text = scalar_of(node, "a date");
  if (!text) return;
  const auto parsed = parse_date(*text);
  if (parsed.kind != ParsedDate::Kind::Valid || parsed.date.precision() != Precision::Day) {
    not_a_date(node, *text, true);
    return;
  }
  out = {parsed.date.first(), document_.span(node)};
}

void Reader::read(NodeId node, DateAsWritten& out) {
  const auto text = scalar_of(node, "a date");
  if (!text) return;
  const auto parsed = parse_date(*text);
  if (parsed.kind != ParsedDate::Kind::Valid) {
    not_a_date(node, *text, false);
    return;
  }
  out = {parsed.date, document_.span(node)};
}

void Reader::read(NodeId node, Id& out) {
  const auto text = scalar_of(node, "a name");
  if (!text) return;
  if (!is_id(*text)) {
    const std::string proposed = slug(*text);
    std::vector<std::string> help{"small letters, digits, '-' and '_'"};
    if (!proposed.empty()) help.insert(help.begin(), fmt::format("write '{}'", proposed));
    report("bad-name", fmt::format("'{}' cannot be an id", *text), here(node), std::move(help));
    return;
  }
  out = {std::string(*text), document_.span(node)};
}

void Reader::read(NodeId node, Written<Share>& out) {
  if (const auto share = read_share(node)) out = {{*share}, document_.span(node)};
}

void Reader::read(NodeId node, Written<Chance>& out) {
  if (const auto chance = read_chance(node)) out = {{*chance}, document_.span(node)};
}

void Reader::read(NodeId node, Written<ChanceRange>& out) {
  if (document_.kind(resolve(node)) != Kind::Sequence) {
    if (const auto chance = read_chance(node, true)) out = {{*chance, *chance}, document_.span(node)};
    return;
  }
  const auto ends = ends_of(node, Numeral::Chance);
  if (!ends) return;
  const auto lo = read_chance(ends->lo);
  const auto hi = read_chance(ends->hi);
  if (!lo || !hi) return;
  if (*lo > *hi) return reversed(node);
  out = {{*lo, *hi}, document_.span(node)};
}

void Reader::read(NodeId node, Written<Range<Share>>& out) {
  const auto ends = ends_of(node, Numeral::Share);
  if (!ends) return;
  const auto lo = read_share(ends->lo);
  const auto hi = read_share(ends->hi);
  if (!lo || !hi) return;
  if (*lo > *hi) return reversed(node);
  out = {{{*lo}, {*hi}}, document_.span(node)};
}

void Reader::read(NodeId node, Written<Range<double>>& out) {
  const auto ends = ends_of(node);
  if (!ends) return;
  const auto lo = read_number(ends->lo);
  const auto hi = read_number(ends->hi);
  if (!lo || !hi || !is_within_bounds(ends->lo, *lo) || !is_within_bounds(ends->hi, *hi)) return;
  if (*lo > *hi) return reversed(node);
  out = {{*lo, *hi}, document_.span(node)};
}

void Reader::read(NodeId node, Outcomes& out) {
  out.span = document_.span(node);
  if (document_.kind(resolve(node)) != Kind::Map) {
    read_level(node, out.works);
    out.fails = out.works;
    return;
  }
  out.split = true;
  const auto sides = sides_of(node, "level", side_names);
  if (sides.works != yaml::no_node) read_level(sides.works, out.works);
  if (sides.fails != yaml::no_node) read_level(sides.fails, out.fails);
}

std::optional<Range<double>> Reader::read_range(NodeId node) {
  const auto ends = ends_of(node);
  if (!ends) return std::nullopt;
  const auto lo = read_number(ends->lo);
  const auto hi = read_number(ends->hi);
  if (!lo || !hi) return std::nullopt;
  if (*lo <= *hi) return Range<double>{*lo, *hi};
  reversed(node);
  return std::nullopt;
}

void Reader::read_level(NodeId node, Level& out) {
  constexpr std::string_view needed = "a level (a number, a range [lo, hi], same or unknown)";
  const Span span = document_.span(node);
  if (document_.kind(resolve(node)) == Kind::Sequence) {
    if (const auto range = read_range(node)) out = {Level::Kind::Range, range->lo, range->hi, span};
    return;
  }
  const auto text = scalar_of(node, needed);
  if (!text) return;
  if (*text == "same") {
    out = {Level::Kind::Same, 0, 0, span};
  } else if (*text == "unknown") {
    out = {Level::Kind::Unknown, 0, 0, span};
  } else if (const auto number = parse_number(*text)) {
    if (bare_scalar_of(node, "a number")) out = {Level::Kind::Number, *number, *number, span};
  } else {
    auto help = did_you_mean(*text, level_words);
    if (help.empty()) {
      const auto range = range_meant(*text);
      help = range ? help_for_range(*range, Numeral::Plain) : help_for_number_here(*text);
    }
    help.emplace_back(
        "a level is a number, a range [lo, hi], same, unknown, or {works: ..., fails: ...} of these");
    report("bad-level", fmt::format("'{}' is no level", *text), here(node), std::move(help));
  }
}

void Reader::read(NodeId node, Term& out) {
  out.span = document_.span(node);
  if (document_.kind(resolve(node)) != Kind::Map) {
    read_fact(node, out.works);
    out.fails = out.works;
    return;
  }
  const NodeId map = resolve(node);
  if (const auto value = entry_of(map, "value")) {
    for (const auto& side : side_names) {
      const auto entry = entry_of(map, side);
      if (!entry) continue;
      report("wrong-type", fmt::format("{} has both value and {}", subject(), side),
             document_.span(entry->key),
             {"write {value: ..., unit: ...}, or {works: ..., fails: ...} in the unit of your limit"});
      return;
    }
    read_fact(value->value, out.works);
    out.fails = out.works;
    std::size_t taken = 1;
    if (const auto unit = entry_of(map, "unit")) {
      const Within here_now(*this, "unit", document_.span(unit->key));
      read(unit->value, out.unit.emplace());
      ++taken;
    }
    if (taken < document_.entry_count(map)) unknown_keys(map, "term", term_names);
    return;
  }
  out.split = true;
  const auto unit = entry_of(map, "unit");
  if (unit && !entry_of(map, "works") && !entry_of(map, "fails")) {
    if (document_.entry_count(map) > 1) return unknown_keys(map, "term", term_names);
    report("missing-key", fmt::format("{} has a unit and no value", subject()), here(node),
           {"write {value: ..., unit: ...}"});
    return;
  }
  if (unit) {
    report("wrong-type", fmt::format("{} has a unit beside works and fails", subject()),
           document_.span(unit->key), {"leave the unit out: the numbers count in the unit of your limit"});
    return;
  }
  const auto sides = sides_of(node, "term", term_names);
  if (sides.works != yaml::no_node) read_fact(sides.works, out.works);
  if (sides.fails != yaml::no_node) read_fact(sides.fails, out.fails);
}

void Reader::read_fact(NodeId node, Fact& out) {
  const Span span = document_.span(node);
  if (document_.kind(resolve(node)) == Kind::Sequence) {
    if (has_other_unit(node)) return;
    if (const auto range = read_range(node)) out = {Fact::Kind::Range, range->lo, range->hi, {}, span};
    return;
  }
  const auto text = scalar_of(node, "a number, a range [lo, hi], a word or unknown");
  if (!text) return;
  if (is_blank(*text)) {
    report("empty-value", subject() + " is empty", here(node), {"write a number, a word or unknown"});
    return;
  }
  out = {Fact::Kind::Word, 0, 0, std::string(*text), span};
  if (*text == "unknown") {
    out = {Fact::Kind::Unknown, 0, 0, {}, span};
  } else if (!document_.is_text(resolve(node))) {
    if (const auto number = parse_number(*text)) {
      out.kind = Fact::Kind::Number;
      out.lo = out.hi = *number;
    }
  }
}

std::string Reader::unit_of_limit_here() const {
  if (spec_ != nullptr) {  // this is an offer
    const Limit* limit = spec_->limits.find(key_here());
    return limit != nullptr && limit->unit ? limit->unit->value : std::string();
  }
  auto node = document_.root();
  for (const std::string_view key : {std::string_view("limits"), key_here(), std::string_view("unit")}) {
    const auto entry = document_.kind(node) == Kind::Map ? entry_of(node, key) : std::nullopt;
    if (!entry) return {};
    node = document_.resolve(entry->value);
  }
  return std::string(key_text(node));
}

// A range of dollars read as plain numbers would be taken for euros.
bool Reader::has_other_unit(NodeId range) {
  const auto wanted = unit_of_limit_here();
  if (wanted.empty()) return false;
  // NOLINTNEXTLINE(readability-use-anyofallof): it reports
  for (const NodeId end : document_.children(resolve(range))) {
    const auto text = key_text(end);
    const auto quantity = quantity_meant(text);
    if (!quantity || is_same_name(quantity->unit, wanted)) continue;
    report("bad-number", fmt::format("{} needs numbers, not '{}'", subject(), text), here(end),
           {write_in_unit(wanted)});
    return true;
  }
  return false;
}

void Reader::read(NodeId node, std::vector<Anchor>& out) {
  if (is_absent(node)) return;
  node = resolve(node);
  if (!is_map(node, "levels and what they mean")) return;
  for (std::size_t i = 0; i < document_.entry_count(node); ++i) {
    const auto [key, value] = document_.entry(node, i);
    const auto level = parse_number(key_text(key));
    if (is_cut_off(document_, node, i)) {
      comma_in_value(node, i);
      continue;
    }
    if (!level) {
      report("bad-number", fmt::format("an anchor stands at a level, not at '{}'", key_text(key)),
             document_.span(key),
             {"write the level as a number, for example 5: led one from idea to first users"});
      continue;
    }
    const Within here_now(*this, key_text(key), document_.span(key));
    auto& anchor = out.emplace_back();
    anchor.level = *level;
    read(value, anchor.means);
  }
}

std::optional<double> Reader::read_number(NodeId node) {
  const auto text = scalar_of(node, "a number");
  if (!text) return std::nullopt;
  if (const auto number = parse_number(*text)) {
    if (!document_.is_text(resolve(node))) return *number;
    is_quoted(node, *text, "a number");
    return std::nullopt;
  }
  auto help = help_for_number_here(*text);
  if (help.empty()) help.push_back(help_for_any_number(*text));
  report("bad-number", fmt::format("{} needs a number, not '{}'", subject(), *text), here(node),
         std::move(help));
  return std::nullopt;
}

std::vector<std::string> Reader::choices_for(std::string_view text, Numeral numeral) const {
  return numbers_to_write(text, numeral, key_here(), bounds_here());
}

std::vector<std::string> Reader::help_for_number_here(std::string_view text) const {
  if (const auto levels = anchored(text); !levels.empty()) {
    return {fmt::format("your anchors have '{}': write {}", text, fmt::join(levels, " or "))};
  }
  auto choices = choices_for(text, Numeral::Plain);
  const auto quantity = quantity_meant(text);
  const bool needs_unit = quantity && quantity->unit != "%" && !path_.empty() &&
                          path_.back().counts_in_unit && !entry_of(path_.back().record, "unit");
  if (needs_unit) {
    for (auto& it : choices) it = fmt::format("{}: {} and unit: {}", path_.back().key, it, quantity->unit);
  }
  return write_one_of(choices);
}

const Reader::Position* Reader::keyed_here() const {
  const auto keyed =
      std::find_if(path_.rbegin(), path_.rend(), [](const Position& it) { return !it.key.empty(); });
  return keyed == path_.rend() ? nullptr : &*keyed;
}

std::string_view Reader::key_here() const {
  const auto* keyed = keyed_here();
  return keyed == nullptr ? std::string_view{} : keyed->key;
}

Bounds Reader::bounds_here() const {
  const auto* keyed = keyed_here();
  return keyed == nullptr ? Bounds{} : keyed->bounds;
}

bool Reader::is_within_bounds(NodeId node, double value) {
  const Bounds bounds = bounds_here();
  if (bounds.hold(value)) return true;
  const std::string must =
      std::isfinite(bounds.most)
          ? fmt::format("from {} to {}", bounds.least, bounds.most)
          : fmt::format("{} {}", bounds.above_least ? "above" : "at least", bounds.least);
  report("out-of-range", fmt::format("{} is {}: it must be {}", subject(), value, must), here(node));
  return false;
}

// 50% is text to YAML, with quotes and without; 0.5 is a number only without.
std::optional<std::string_view> Reader::share_text(NodeId node, std::string_view needed) {
  const auto text = scalar_of(node, needed);
  return text && text->ends_with('%') ? text : bare_scalar_of(node, needed);
}

std::optional<double> Reader::read_chance(NodeId node, bool may_be_range) {
  const auto text = share_text(node, "a chance");
  if (!text) return std::nullopt;
  if (const auto chance = chance_of(*text)) return chance;
  const auto range = may_be_range ? range_meant(*text) : std::nullopt;
  auto help =
      range ? help_for_range(*range, Numeral::Chance) : write_one_of(choices_for(*text, Numeral::Chance));
  if (help.empty()) help = {"write a chance as 50% or as 0.5"};
  report("bad-chance", fmt::format("'{}' is no chance between 0 and 1", *text), here(node), std::move(help));
  return std::nullopt;
}

std::optional<double> Reader::read_share(NodeId node) {
  const auto text = share_text(node, "a share");
  if (!text) return std::nullopt;
  if (const auto share = share_of(*text)) return share;
  auto help = write_one_of(choices_for(*text, Numeral::Share));
  if (help.empty()) help = {"write a share as 5% or as 0.05"};
  report("bad-share", fmt::format("'{}' is no share", *text), here(node), std::move(help));
  return std::nullopt;
}

std::optional<Reader::Ends> Reader::ends_of(NodeId node, Numeral numeral) {
  const NodeId list = resolve(node);
  if (document_.kind(list) == Kind::Scalar) {
    if (const auto range = range_meant(document_.scalar(list))) {
      report("wrong-type",
             fmt::format("{} needs a range [lo, hi], not '{}'", subject(), document_.scalar(list)),
             here(node), help_for_range(*range, numeral));
      return std::nullopt;
    }
  }
  if (!is_list(list, "a range [lo, hi]")) return std::nullopt;
  const auto items = document_.children(list);
  if (items.size() != 2) {
    if (const auto ranges = ranges_meant(list, numeral); !ranges.empty()) {
      report("comma-in-value", "a comma ends a value inside [ ]", document_.span(list), write_one_of(ranges));
      return std::nullopt;
    }
    report("bad-range", fmt::format("a range has two ends, not {}", items.size()), document_.span(list),
           {"write [lo, hi], for example [4, 6]"});
    return std::nullopt;
  }
  return Ends{items[0], items[1]};
}

std::vector<std::string> Reader::ranges_meant(NodeId list, Numeral numeral) const {
  const auto items = items_by_blanks(document_, list);
  if (items.size() != 2) return {};
  const auto lo = choices_for(document_.source().text(items[0]), numeral);
  const auto hi = choices_for(document_.source().text(items[1]), numeral);
  std::vector<std::string> ranges;
  for (std::size_t i = 0; i < std::max(lo.size(), hi.size()) && !lo.empty() && !hi.empty(); ++i) {
    ranges.push_back(fmt::format("[{}, {}]", lo[std::min(i, lo.size() - 1)], hi[std::min(i, hi.size() - 1)]));
  }
  return ranges;
}

void Reader::reversed(NodeId node) {
  const auto items = document_.children(resolve(node));
  report("reversed-range",
         fmt::format("{} runs backwards", document_.source().text(document_.span(resolve(node)))),
         document_.span(node),
         {fmt::format("write [{}, {}]", document_.scalar(resolve(items[1])),
                      document_.scalar(resolve(items[0])))});
}

Reader::Sides Reader::sides_of(NodeId node, std::string_view what, const std::vector<std::string>& known) {
  const NodeId map = resolve(node);
  Sides sides;
  const auto works = entry_of(map, "works");
  const auto fails = entry_of(map, "fails");
  if (works) sides.works = works->value;
  if (fails) sides.fails = fails->value;
  const std::size_t taken = (works ? 1U : 0U) + (fails ? 1U : 0U);
  if (taken < document_.entry_count(map)) {
    unknown_keys(map, what, known);
  } else if (taken == 0) {
    report("empty-value", subject() + " has neither works nor fails", here(node),
           {"write {works: ..., fails: ...}, or one value for both"});
  }
  return sides;
}

void Reader::not_a_date(NodeId node, std::string_view text, bool needs_day) {
  auto [message, help] = advice_on_date(subject(), text, needs_day);
  if (!path_.empty() && path_.back().key == "to" && says_that_it_goes_on(text)) {
    help = {"leave the line out: without 'to' the role goes on"};
  }
  report("bad-date", std::move(message), here(node), std::move(help));
}

void Reader::not_a_word(NodeId node, std::string_view text, const std::vector<std::string>& words) {
  report("unknown-value", fmt::format("{} cannot be '{}'", subject(), text), here(node),
         did_you_mean(text, words, "write one of: "));
}

}  // namespace career::file
