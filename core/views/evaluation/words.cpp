#include "core/views/evaluation/words.hpp"

#include <algorithm>

#include "core/decide/tolerance.hpp"

namespace career::views {

using decide::Direction;
using decide::LimitState;
using decide::Side;
using decide::Verdict;
using report::Amount;
using report::line;
using report::Line;
using report::Tone;
using report::Words;

Measured measured(const decide::Evaluation& evaluation, const Spec& spec, std::span<const Offer> offers,
                  std::size_t index) {
  return {evaluation, spec, offers, offers[index], evaluation.offers[index]};
}

std::string side_name(const Spec& spec, const decide::MetricSide& side) {
  const auto& name = metric_name(spec, side.metric);
  switch (side.side) {
    case Side::Both: return name;
    case Side::Works: return name + ".works";
    case Side::Fails: return name + ".fails";
  }
  return name;
}

std::string option_name(decide::OptionIndex option, std::span<const Offer> offers) {
  return option ? file_of(offers[*option].source) : "stay";
}

Line level(const Level& level) {
  switch (level.kind) {
    case Level::Kind::NotStated: return line(Words{"not stated", Tone::Faint});
    case Level::Kind::Same: return line(Words{"same", Tone::Faint});
    case Level::Kind::Unknown: return line(Words{"unknown", Tone::Caution});
    case Level::Kind::Number: return line(Amount{level.lo});
    case Level::Kind::Range: return line(Amount{level.lo}, " to ", Amount{level.hi});
  }
  return {};
}

Line levels(const Outcomes& outcomes) {
  auto text = level(outcomes.works);
  const auto fails = level(outcomes.fails);
  if (report::plain(text) == report::plain(fails)) return text;
  text.push_back(Words{" or "});
  text.insert(text.end(), fails.begin(), fails.end());
  return text;
}

std::string unit_of_limit(const Spec& spec, std::size_t index) {
  const auto& [name, span, limit] = spec.limits.entries[index];
  if (limit.unit) return limit.unit->value;
  const auto* metric = spec.metrics.find(name);
  return metric != nullptr && metric->unit ? metric->unit->value : "";
}

bool can_work(const decide::Outlook& outlook) { return decide::is_below(outlook.chance_range.lo, 1); }
bool can_fail(const decide::Outlook& outlook) { return decide::is_above(outlook.chance_range.hi, 0); }

bool failure_is_unsaid(const decide::OfferEvaluation& found) {
  return std::find(found.caps.begin(), found.caps.end(), decide::Cap::NoFailureSide) != found.caps.end();
}

bool is_closer_even_if_it_fails(const decide::OfferEvaluation& found) {
  return found.even_if_it_fails && found.direction == Direction::Closer;
}

}  // namespace career::views
