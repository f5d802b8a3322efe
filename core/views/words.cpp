#include "core/views/words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/text/fold.hpp"

namespace career::views {
namespace {

template <class Titled>
std::string at_org(const Titled& it) {
  return it.org ? it.title.value + " at " + it.org->value : it.title.value;
}

}  // namespace

std::string text_of(const std::optional<Text>& text) { return text ? text->value : std::string(); }

std::vector<std::string> texts_of(const std::vector<Text>& texts) {
  std::vector<std::string> values;
  for (const auto& text : texts) values.push_back(text.value);
  return values;
}

const std::string& metric_name(const Spec& spec, std::size_t metric) {
  return spec.metrics.entries[metric].name;
}

std::vector<std::string> metric_names(const Spec& spec, std::span<const std::size_t> metrics) {
  std::vector<std::string> names;
  for (const auto metric : metrics) names.push_back(metric_name(spec, metric));
  return names;
}

std::string file_of(const SourcePtr& source) { return source ? source->name() : std::string(); }

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

std::string_view done(Choice choice) {
  switch (choice) {
    case Choice::Take: return "took";
    case Choice::Decline: return "declined";
    case Choice::Negotiate: return "negotiated";
  }
  return "";
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

}  // namespace career::views
