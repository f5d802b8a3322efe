#include "core/views/evaluation/phrases.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "core/decide/tolerance.hpp"
#include "core/text/prose.hpp"

namespace career::views {

using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Percent;

std::vector<std::string> place(const SourcePtr& source, Span span) {
  if (!source || span.empty()) return {};
  return {fmt::format("{}:{}", source->name(), source->place(span.begin).line)};
}

std::vector<std::string> places(std::initializer_list<std::vector<std::string>> parts) {
  std::vector<std::string> all;
  for (const auto& part : parts) {
    std::copy_if(part.begin(), part.end(), std::back_inserter(all),
                 [&](const auto& at) { return std::find(all.begin(), all.end(), at) == all.end(); });
  }
  return all;
}

std::vector<std::string> place_of_chance(const Measured& it) {
  if (it.offer.chance_of_failure) return place(it.offer.source, it.offer.chance_of_failure->span);
  return place(it.spec.source, it.spec.assumptions.chance_of_failure.span);
}

std::vector<std::string> places_of_metric(const Measured& it, std::size_t metric) {
  return places({place(it.spec.source, it.spec.metrics.entries[metric].name_span),
                 place(it.offer.source, it.found.outlook.levels[metric].span),
                 place(it.spec.source, it.evaluation.stay.outlook.levels[metric].span)});
}

Line points(double gain) {
  const double printed = report::rounded(std::abs(gain), 1);
  if (printed == 0 && !decide::is_zero(gain)) return line("less than 0.1 points");
  return line(Amount{printed}, plural(printed, " point"));
}

int decimals_apart(double one, double other, int least) {
  constexpr int most = 6;
  for (int decimals = least; decimals <= most; ++decimals)
    if (report::rounded(one, decimals) != report::rounded(other, decimals)) return decimals;
  return least;
}

double rounded_past(double from, double to, int digit) {
  constexpr int finest = -8;
  for (; digit >= finest; --digit) {
    const double unit = std::pow(10, digit);
    const double count = to / unit;
    const double whole =
        to > from ? std::ceil(count - decide::tolerance) : std::floor(count + decide::tolerance);
    const double printed = digit < 0 ? report::rounded(whole * unit, -digit) : whole * unit;
    const bool is_near = std::abs(printed - to) <= std::abs(to - from) / 2;
    if (is_near && (printed != 0 || decide::is_zero(to))) return printed;
  }
  return to;
}

const Level& level_of_side(const decide::Outlook& outlook, const decide::MetricSide& side) {
  const auto& levels = outlook.levels[side.metric];
  return side.side == decide::Side::Fails ? levels.fails : levels.works;
}

const Level& stated_level(const Measured& it, const decide::MetricSide& side) {
  return level_of_side(it.found.outlook, side);
}

namespace {

// The power of ten that is at most half a step: 1 for a step of 5, 0.1 for one of 0.7. None where there is
// no such digit to round to.
std::optional<int> noticeable_digit(const Metric& metric, double value) {
  const double step = metric.scale.value == Scale::Log ? std::abs(value) * (noticeable_step(metric) - 1)
                                                       : noticeable_step(metric);
  const int digit = static_cast<int>(std::floor(std::log10(step / 2)));
  if (!std::isfinite(step) || step <= 0 || std::abs(digit) > 8) return std::nullopt;
  return digit;
}

}  // namespace

report::Value level_amount(const Measured& it, std::size_t metric, double value) {
  const auto digit = noticeable_digit(it.spec.metrics.entries[metric].value, value);
  if (!digit) return Amount{value};
  if (*digit <= 0) return Amount{report::rounded(value, -*digit)};
  const double unit = std::pow(10, *digit);
  return Amount{report::rounded(value / unit) * unit};
}

report::Value turning_level(const Measured& it, std::size_t metric, double from, double value) {
  const auto digit = noticeable_digit(it.spec.metrics.entries[metric].value, value);
  return Amount{digit ? rounded_past(from, value, *digit) : value};
}

std::string_view if_side(decide::Side side) {
  switch (side) {
    case decide::Side::Both: return "";
    case decide::Side::Works: return " if it works";
    case decide::Side::Fails: return " if it fails";
  }
  return "";
}

std::string_view when_side(decide::Side side) {
  switch (side) {
    case decide::Side::Both: return "";
    case decide::Side::Works: return " when it works";
    case decide::Side::Fails: return " when it fails";
  }
  return "";
}

Line chance(const decide::Outlook& outlook) {
  const auto& range = outlook.chance_range;
  auto text = line(Percent{range.lo});
  if (range.hi > range.lo) append(text, line(" to ", Percent{range.hi}));
  return text;
}

bool is_closer(const Measured& it) { return it.found.gain > 0; }
std::string_view stick(const Measured& it) { return is_closer(it) ? "closer" : "further"; }

bool would_contradict(double printed, double gain, int decimals) {
  const double half_a_digit = 0.5 * std::pow(10, -decimals);
  return !decide::is_zero(gain) && decide::is_at_least(std::abs(printed - gain), half_a_digit);
}

double printed_difference(double from, double to, int decimals) {
  return report::rounded(from, decimals) - report::rounded(to, decimals);
}

}  // namespace career::views
