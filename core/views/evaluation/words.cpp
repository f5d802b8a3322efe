#include "core/views/evaluation/words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/decide/tolerance.hpp"
#include "core/text/fold.hpp"

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

namespace {

template <class Titled>
std::string at_org(const Titled& it) {
  return it.org ? it.title.value + " at " + it.org->value : it.title.value;
}

}  // namespace

Measured measured(const decide::Evaluation& evaluation, const Spec& spec, std::span<const Offer> offers,
                  std::size_t index) {
  return {evaluation, spec, offers, offers[index], evaluation.offers[index]};
}

std::string_view done(Choice choice) {
  switch (choice) {
    case Choice::Take: return "took";
    case Choice::Decline: return "declined";
    case Choice::Negotiate: return "negotiated";
  }
  return "";
}

const std::string& metric_name(const Spec& spec, std::size_t metric) {
  return spec.metrics.entries[metric].name;
}

std::vector<std::string> metric_names(const Spec& spec, std::span<const std::size_t> metrics) {
  std::vector<std::string> names;
  for (const auto metric : metrics) names.push_back(metric_name(spec, metric));
  return names;
}

std::string text_of(const std::optional<Text>& text) { return text ? text->value : std::string(); }

std::vector<std::string> texts_of(const std::vector<Text>& texts) {
  std::vector<std::string> values;
  for (const auto& text : texts) values.push_back(text.value);
  return values;
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

std::string file_of(const SourcePtr& source) { return source ? source->name() : std::string(); }

std::string option_name(decide::OptionIndex option, std::span<const Offer> offers) {
  return option ? file_of(offers[*option].source) : "stay";
}

std::string title_of(const Offer& offer) { return at_org(offer); }
std::string title_of(const Role& role) { return at_org(role); }

std::string option_title(decide::OptionIndex option, std::span<const Offer> offers) {
  if (!option) return "staying";
  auto title = title_of(offers[*option]);
  const auto looks = folded(title);
  const auto alike = std::count_if(offers.begin(), offers.end(),
                                   [&](const Offer& other) { return folded(title_of(other)) == looks; });
  return alike > 1 ? fmt::format("{} ({})", title, file_of(offers[*option].source)) : title;
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

std::string why_no_past(const Missing& missing) {
  switch (missing.why) {
    case NoPast::NoDay: return "no day is meant";
    case NoPast::NoRepository: return "your spec is in no git repository";
    case NoPast::NoGit: return "git is not installed";
    case NoPast::NotTrusted: return "git does not trust the repository, which belongs to someone else";
    case NoPast::NoCommits: return "nothing is committed yet";
    case NoPast::NotTracked: return "your spec was never committed under this name";
    case NoPast::NotThatOld:
      return missing.since ? fmt::format("your spec was first committed on {}", missing.since->iso())
                           : "your spec was first committed later";
    case NoPast::CutOff:
      return missing.since ? fmt::format("this clone's history is cut off at {}", missing.since->iso())
                           : "this clone's history is cut off";
    case NoPast::Deleted: return "the spec was not in the repository then";
    case NoPast::TooLarge: return "the spec as it was then is too large to read";
    case NoPast::HadErrors: return "the spec as it was then has errors";
    case NoPast::OtherVersion: return "another version of the spec was looked at";
    case NoPast::GitFailed: return missing.said.empty() ? "git failed" : "git says " + missing.said;
  }
  return {};
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
