// How the Reader takes each type of value, and what it says of a text that is none.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/spec/number.hpp"
#include "core/spec/reader.hpp"
#include "core/text/slug.hpp"
#include "core/time/date.hpp"

namespace career::spec {

namespace {

using yaml::Kind;
using yaml::NodeId;
using yaml::Style;

const std::vector<std::string> side_names{"works", "fails"};
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
    report("bad-number", fmt::format("{} needs a whole number, not '{}'", subject(), *text), here(node));
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
    if (const auto chance = read_chance(node)) out = {{*chance, *chance}, document_.span(node)};
    return;
  }
  const auto ends = ends_of(node);
  if (!ends) return;
  const auto lo = read_chance(ends->lo);
  const auto hi = read_chance(ends->hi);
  if (!lo || !hi) return;
  if (*lo > *hi) return reversed(node);
  out = {{*lo, *hi}, document_.span(node)};
}

void Reader::read(NodeId node, Written<Range<Share>>& out) {
  const auto ends = ends_of(node);
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
  const auto sides = sides_of(node, "level");
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
    const std::vector<std::string> known{"value", "unit"};
    read_fact(value->value, out.works);
    out.fails = out.works;
    std::size_t taken = 1;
    if (const auto unit = entry_of(map, "unit")) {
      const Within here_now(*this, "unit", document_.span(unit->key));
      read(unit->value, out.unit.emplace());
      ++taken;
    }
    if (taken < document_.entry_count(map)) unknown_keys(map, "term", known);
    return;
  }
  out.split = true;
  const auto sides = sides_of(node, "term");
  if (sides.works != yaml::no_node) read_fact(sides.works, out.works);
  if (sides.fails != yaml::no_node) read_fact(sides.fails, out.fails);
}

void Reader::read_fact(NodeId node, Fact& out) {
  const Span span = document_.span(node);
  if (document_.kind(resolve(node)) == Kind::Sequence) {
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

void Reader::read(NodeId node, std::vector<Anchor>& out) {
  if (is_absent(node)) return;
  node = resolve(node);
  if (!is_map(node, "levels and what they mean")) return;
  for (std::size_t i = 0; i < document_.entry_count(node); ++i) {
    const auto [key, value] = document_.entry(node, i);
    const auto level = parse_number(key_text(key));
    if (!level) {
      if (document_.style(node) == Style::FlowMap && document_.style(value) == Style::Empty) {
        unknown_keys(node, "anchor", {});
        return;
      }
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
  const auto text = bare_scalar_of(node, "a number");
  if (!text) return std::nullopt;
  if (const auto number = parse_number(*text)) return *number;
  const bool is_decimal = text->find_first_not_of("0123456789.+-eE") == std::string_view::npos;
  report("bad-number", fmt::format("{} needs a number, not '{}'", subject(), *text), here(node),
         {text->starts_with('.') || text->ends_with('.')
              ? "write a digit on both sides of the point, such as 0.5"
          : is_decimal ? "write it in digits, between 1e-15 and 1e15, without leading zeros"
                       : "write it in digits with a point, for example 150000 or 4.5"});
  return std::nullopt;
}

bool Reader::is_within_bounds(NodeId node, double value) {
  const Bounds bounds = [&] {
    const auto keyed =
        std::find_if(path_.rbegin(), path_.rend(), [](const Position& it) { return !it.key.empty(); });
    return keyed == path_.rend() ? Bounds{} : keyed->bounds;
  }();
  const bool enough = bounds.above_least ? value > bounds.least : value >= bounds.least;
  if (enough && value <= bounds.most) return true;
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

std::optional<double> Reader::read_chance(NodeId node) {
  const auto text = share_text(node, "a chance");
  if (!text) return std::nullopt;
  const auto share = parse_share(*text);
  if (share && share->value >= 0 && share->value <= 1) return share->value;
  std::string help = "write a chance as 50% or as 0.5";
  if (share && !share->percent && share->value > 1 && share->value <= 100) {
    help = fmt::format("write {}% or {}", *text, share->value / 100);
  }
  report("bad-chance", fmt::format("'{}' is no chance between 0 and 1", *text), here(node), {help});
  return std::nullopt;
}

std::optional<double> Reader::read_share(NodeId node) {
  const auto text = share_text(node, "a share");
  if (!text) return std::nullopt;
  const auto share = parse_share(*text);
  if (share && (share->percent || std::abs(share->value) <= 1) && share->value >= -1) return share->value;
  std::string help = "write a share as 5% or as 0.05";
  if (share && !share->percent && std::abs(share->value) <= 100) {
    help = fmt::format("write {}% or {}", *text, share->value / 100);
  }
  report("bad-share", fmt::format("'{}' is no share", *text), here(node), {help});
  return std::nullopt;
}

std::optional<Reader::Ends> Reader::ends_of(NodeId node) {
  const NodeId list = resolve(node);
  if (!is_list(list, "a range [lo, hi]")) return std::nullopt;
  const auto items = document_.children(list);
  if (items.size() != 2) {
    report("bad-range", fmt::format("a range has two ends, not {}", items.size()), document_.span(list),
           {"write [lo, hi], for example [4, 6]"});
    return std::nullopt;
  }
  return Ends{items[0], items[1]};
}

void Reader::reversed(NodeId node) {
  const auto items = document_.children(resolve(node));
  report("reversed-range",
         fmt::format("{} runs backwards", document_.source().text(document_.span(resolve(node)))),
         document_.span(node),
         {fmt::format("write [{}, {}]", document_.scalar(resolve(items[1])),
                      document_.scalar(resolve(items[0])))});
}

Reader::Sides Reader::sides_of(NodeId node, std::string_view what) {
  const NodeId map = resolve(node);
  Sides sides;
  const auto works = entry_of(map, "works");
  const auto fails = entry_of(map, "fails");
  if (works) sides.works = works->value;
  if (fails) sides.fails = fails->value;
  const std::size_t taken = (works ? 1U : 0U) + (fails ? 1U : 0U);
  if (taken < document_.entry_count(map)) {
    unknown_keys(map, what, side_names);
  } else if (taken == 0) {
    report("empty-value", subject() + " has neither works nor fails", here(node),
           {"write {works: ..., fails: ...}, or one value for both"});
  }
  return sides;
}

void Reader::not_a_date(NodeId node, std::string_view text, bool needs_day) {
  const auto parsed = parse_date(text);
  const std::string forms = needs_day ? "YYYY-MM-DD" : "YYYY-MM-DD, YYYY-MM or YYYY";
  if (parsed.kind == ParsedDate::Kind::Valid) {  // a month or a year where a day is needed
    report("bad-date", fmt::format("{} needs a day, and '{}' names none", subject(), text), here(node),
           {fmt::format("write YYYY-MM-DD, for example {}", parsed.date.first().iso())});
    return;
  }
  if (parsed.kind == ParsedDate::Kind::NoSuchDay) {
    const auto month = text.size() == 10 ? parse_date(text.substr(0, 7)) : ParsedDate{};
    const bool month_exists = month.kind == ParsedDate::Kind::Valid;
    report("bad-date", fmt::format("there is no {} {}", text.size() == 7 ? "month" : "day", text), here(node),
           {fmt::format("write {}, for example {}", forms,
                        month_exists ? month.date.last().iso() : "2026-11-22")});
    return;
  }
  report("bad-date", fmt::format("'{}' is no date", text), here(node),
         {fmt::format("write {}, for example 2026-11-22", forms)});
}

void Reader::not_a_word(NodeId node, std::string_view text, const std::vector<std::string>& words) {
  auto help = did_you_mean(text, words);
  if (help.empty()) help.push_back(fmt::format("write one of: {}", fmt::join(words, ", ")));
  report("unknown-value", fmt::format("{} cannot be '{}'", subject(), text), here(node), std::move(help));
}

}  // namespace career::spec
