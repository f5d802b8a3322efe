#include "core/init/answers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

#include "core/file/read.hpp"
#include "core/init/page.hpp"
#include "core/model/number.hpp"
#include "core/text/display.hpp"
#include "core/text/names.hpp"
#include "core/time/relative.hpp"

namespace career::init {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Answer<DateRange> days_of(std::string_view text, Date today) {
  text = trimmed(text);
  if (const auto range = parse_relative(text, today)) return *range;
  const bool is_no_day = parse_date(text).kind == ParsedDate::Kind::NoSuchDay;
  return Refusal{
      is_no_day ? fmt::format("there is no {}", text) : fmt::format("'{}' is no date", visible(text)),
      {"write YYYY-MM-DD, YYYY-MM or YYYY, for example 2031-11; or yesterday, last month, +5y"}};
}

// The parts between the separators, trimmed.
std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto character = first_character(text);
    if (character.code == 0xFFFD && character.size == 1) return false;
    text.remove_prefix(character.size);
  }
  return true;
}

std::optional<Answer<std::string>> range_of(std::string_view text) {
  const bool is_bracketed = text.starts_with('[') && text.ends_with(']');
  std::pair<std::string_view, std::string_view> ends;
  if (is_bracketed) {
    const auto parts = parts_of(text.substr(1, text.size() - 2), ',');
    if (parts.size() != 2) return std::nullopt;
    ends = {parts[0], parts[1]};
  } else {
    const auto to = text.find(" to ");
    const auto dash = text.find('-', 1);  // a first one is a sign
    if (to != std::string_view::npos) {
      ends = {trimmed(text.substr(0, to)), trimmed(text.substr(to + 4))};
    } else if (dash != std::string_view::npos) {
      ends = {trimmed(text.substr(0, dash)), trimmed(text.substr(dash + 1))};
    } else {
      return std::nullopt;
    }
  }
  const auto lo = parse_number(ends.first);
  const auto hi = parse_number(ends.second);
  if (!lo || !hi) return std::nullopt;
  if (*lo > *hi) {
    return Refusal{fmt::format("the range runs from {} down to {}", number(*lo), number(*hi)),
                   {fmt::format("write [{}, {}]", number(*hi), number(*lo))}};
  }
  return fmt::format("[{}, {}]", number(*lo), number(*hi));
}

Answer<LimitDraft> limit_of_parts(std::string_view name, std::string_view bound, std::string_view value) {
  const auto made = is_metric_name(name) ? std::string(name) : proposed_name(name);
  auto named = name_of(made.empty() ? name : made);
  if (auto* refusal = std::get_if<Refusal>(&named)) return std::move(*refusal);
  LimitDraft limit{.name = std::get<std::string>(named)};
  if (bound == "one_of") {
    for (const auto word : parts_of(value, ',')) {
      auto text = text_of(word);
      if (auto* refusal = std::get_if<Refusal>(&text)) return std::move(*refusal);
      limit.one_of.push_back(std::get<std::string>(std::move(text)));
    }
    return limit;
  }
  const auto space = value.find(' ');
  auto level = number_of(value.substr(0, space));
  if (auto* refusal = std::get_if<Refusal>(&level)) return std::move(*refusal);
  (bound == "at_least" ? limit.at_least : limit.at_most) = std::get<double>(level);
  if (space == std::string_view::npos) return limit;
  auto unit = text_of(trimmed(value.substr(space)));
  if (auto* refusal = std::get_if<Refusal>(&unit)) return std::move(*refusal);
  limit.unit = std::get<std::string>(std::move(unit));
  return limit;
}

}  // namespace

Answer<std::string> text_of(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return Refusal{"there is nothing in it", {}};
  if (!is_utf8(text)) return Refusal{fmt::format("'{}' is not UTF-8", visible(text)), {}};
  return std::string(text);
}

std::string proposed_name(std::string_view text) {
  std::string name = slug(text);
  std::replace(name.begin(), name.end(), '-', '_');
  const auto first = std::find_if(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return {first, name.end()};
}

Answer<std::string> name_of(std::string_view text) {
  text = trimmed(text);
  if (is_metric_name(text)) return std::string(text);
  const std::string proposed = proposed_name(text);
  return Refusal{
      fmt::format("'{}' cannot be a name", visible(text)),
      {proposed.empty() ? "a name is lower case, without spaces, and begins with a letter: zero_to_one"
                        : fmt::format("write {}", proposed)}};
}

Answer<double> number_of(std::string_view text) {
  text = trimmed(text);
  if (const auto number = parse_number(text)) return *number;
  return Refusal{fmt::format("'{}' is no number", visible(text)), {"write it as 7, 2.5 or 200000"}};
}

Answer<double> weight_of(std::string_view text) {
  auto weight = number_of(text);
  if (const auto* number = std::get_if<double>(&weight); number != nullptr && *number < 0) {
    return Refusal{fmt::format("a weight is not below 0, and '{}' is", trimmed(text)),
                   {"where less is better, write a worst level above the target"}};
  }
  return weight;
}

Answer<PartialDate> date_to_come(std::string_view text, Date today) {
  auto range = days_of(text, today);
  if (auto* refusal = std::get_if<Refusal>(&range)) return std::move(*refusal);
  const auto date = ending(std::get<DateRange>(range));
  if (date.last() < today) return Refusal{fmt::format("{} has passed", date.iso()), {"name a day to come"}};
  return date;
}

Answer<PartialDate> date_gone_by(std::string_view text, Date today) {
  auto range = days_of(text, today);
  if (auto* refusal = std::get_if<Refusal>(&range)) return std::move(*refusal);
  const auto date = starting(std::get<DateRange>(range));
  if (date.first() > today)
    return Refusal{fmt::format("{} is still to come", date.iso()), {"name the day on which it began"}};
  return date;
}

Answer<std::string> stay_of(std::string_view text) {
  text = trimmed(text);
  if (text == "same" || text == "unknown") return std::string(text);
  if (const auto level = parse_number(text)) return number(*level);
  if (auto range = range_of(text)) return *std::move(range);
  auto help = did_you_mean(text, std::vector<std::string>{"same", "unknown"});
  help.emplace_back("a level is a number, a range [5, 6], same or unknown");
  return Refusal{fmt::format("'{}' is no level", visible(text)), std::move(help)};
}

Answer<MetricDraft> metric_of(MetricKind kind, std::string_view name, std::string_view levels) {
  auto named = name_of(name);
  if (auto* refusal = std::get_if<Refusal>(&named)) return std::move(*refusal);
  MetricDraft metric{.name = std::get<std::string>(std::move(named)), .kind = kind};
  metric.is_core = metric.name == "core_craft";

  const bool is_life = kind == MetricKind::Life;
  const std::size_t needed = is_life ? 3 : 2;
  const auto parts = parts_of(levels, ':');
  if (parts.size() < needed || parts.size() > needed + 1) {
    return Refusal{fmt::format("'{}' does not say where '{}' stands", visible(levels), metric.name),
                   {is_life ? "write NOW:TARGET:WORST or NOW:TARGET:WORST:WEIGHT, for example 45:40:60:3"
                            : "write NOW:TARGET or NOW:TARGET:WEIGHT, for example 2:7:5"}};
  }
  std::vector<double> numbers;
  for (const auto part : parts) {
    const bool is_weight = numbers.size() == needed;
    auto number = is_weight ? weight_of(part) : number_of(part);
    if (auto* refusal = std::get_if<Refusal>(&number)) return std::move(*refusal);
    numbers.push_back(std::get<double>(number));
  }
  metric.now = numbers[0];
  metric.target = numbers[1];
  if (is_life) metric.worst = numbers[2];
  if (numbers.size() > needed) metric.weight = numbers.back();
  auto refusal = doubt_about(metric);
  if (!refusal) return metric;
  if (!is_life) refusal->help = {"say a target that is still ahead, or where less is better, a life metric"};
  return *std::move(refusal);
}

Answer<LimitDraft> limit_of(std::string_view name, std::string_view bound) {
  const auto colon = bound.find(':');
  const auto kind = trimmed(bound.substr(0, colon));
  const std::vector<std::string> kinds{"at_least", "at_most", "one_of"};
  if (colon == std::string_view::npos || std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
    auto help = did_you_mean(kind, kinds);
    help.emplace_back("write at_least:60000, at_most:55 or one_of:Berlin,remote");
    return Refusal{fmt::format("'{}' is no limit", visible(bound)), std::move(help)};
  }
  return limit_of_parts(trimmed(name), kind, trimmed(bound.substr(colon + 1)));
}

Answer<LimitDraft> limit_of(std::string_view sentence) {
  sentence = trimmed(sentence);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> wordings{
      {{" at least ", "at_least"}, {" at most ", "at_most"}, {" one of ", "one_of"}}};
  for (const auto& [words, bound] : wordings) {
    const auto at = sentence.find(words);
    if (at == std::string_view::npos) continue;
    return limit_of_parts(trimmed(sentence.substr(0, at)), bound,
                          trimmed(sentence.substr(at + words.size())));
  }
  return Refusal{
      fmt::format("'{}' does not say what the limit is", visible(sentence)),
      {"write home_hours at most 55, base_pay at least 60000 EUR, or place one of Berlin, remote"}};
}

Answer<std::string> metric_named(std::string_view name, const Draft& draft) {
  std::string wanted(trimmed(name));
  if (find_metric(draft, wanted) != nullptr) return wanted;
  if (auto made = proposed_name(wanted); find_metric(draft, made) != nullptr) return made;
  std::vector<std::string> names;
  for (const auto& metric : draft.metrics) names.push_back(metric.name);
  return Refusal{fmt::format("there is no metric '{}'", visible(wanted)),
                 did_you_mean(wanted, names, "there is: ")};
}

Answer<std::vector<NeedDraft>> needs_of(std::string_view text, const Draft& draft) {
  std::vector<NeedDraft> needs;
  for (const auto part : parts_of(text, ',')) {
    const auto space = part.find_last_of(" :=");
    if (space == std::string_view::npos) {
      return Refusal{
          fmt::format("'{}' is not a metric and a level", visible(part)),
          {fmt::format("write {} 5", draft.metrics.empty() ? "zero_to_one" : draft.metrics.front().name)}};
    }
    auto metric = metric_named(part.substr(0, part.find_last_not_of(" :=", space) + 1), draft);
    if (auto* refusal = std::get_if<Refusal>(&metric)) return std::move(*refusal);
    auto level = number_of(part.substr(space + 1));
    if (auto* refusal = std::get_if<Refusal>(&level)) return std::move(*refusal);
    const auto is_same = [&](const NeedDraft& need) { return need.metric == std::get<std::string>(metric); };
    if (std::any_of(needs.begin(), needs.end(), is_same)) {
      return Refusal{fmt::format("'{}' is named twice", std::get<std::string>(metric)), {}};
    }
    needs.push_back({std::get<std::string>(metric), std::get<double>(level)});
  }
  return needs;
}

std::optional<Refusal> doubt_about(const MetricDraft& metric) {
  std::string text = fmt::format(
      "career: 1\nnorth_star: {{vision: a, by: 2031}}\nmetrics:\n  {}:\n    kind: {}\n    now: {}\n    "
      "target: {}\n",
      metric.name, word_of(metric.kind), number(metric.now), number(metric.target));
  if (metric.worst) text += fmt::format("    worst: {}\n", number(*metric.worst));
  Findings findings;
  if (file::read_spec(std::make_shared<const SourceFile>("career.yaml", std::move(text)), findings))
    return {};
  return Refusal{findings.front().message, findings.front().help};
}

Answer<double> share_of_whole(std::string_view text) {
  struct Wording {
    std::string_view words;
    double share;
  };
  static constexpr std::array wordings{
      Wording{"as much", 1}, Wording{"three quarters", 0.75}, Wording{"3/4", 0.75},     Wording{"half", 0.5},
      Wording{"1/2", 0.5},   Wording{"a quarter", 0.25},      Wording{"quarter", 0.25}, Wording{"1/4", 0.25},
      Wording{"nothing", 0}};
  const auto found = std::find_if(wordings.begin(), wordings.end(),
                                  [&](const Wording& wording) { return wording.words == text; });
  if (found != wordings.end()) return found->share * whole_weight;
  // A bare 60 could be meant as a share or as a weight: it is asked again.
  const auto share = parse_share(text);
  if (share && share->percent && share->value >= 0 && share->value <= 1) {
    return std::round(share->value * whole_weight * 100) / 100;
  }
  return Refusal{fmt::format("'{}' is no share of it", visible(text)),
                 {"write as much, three quarters, half, a quarter, nothing, or a share such as 60%"}};
}

}  // namespace career::init
