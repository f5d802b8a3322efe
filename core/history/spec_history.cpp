#include "core/history/spec_history.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/file/read.hpp"
#include "core/yaml/document.hpp"

namespace career::history {

namespace {

using Found = std::variant<FileVersion, Missing>;

// The version that most of them share, of several the one that comes first; none when none is known.
std::optional<FileVersion> most_shared(const std::vector<Found>& found) {
  const auto shared_by = [&](const Found& one) {
    return std::holds_alternative<FileVersion>(one) ? std::count(found.begin(), found.end(), one) : 0;
  };
  const auto most = std::max_element(found.begin(), found.end(), [&](const Found& one, const Found& other) {
    return shared_by(one) < shared_by(other);
  });
  if (most == found.end()) return std::nullopt;
  const auto* version = std::get_if<FileVersion>(&*most);
  return version == nullptr ? std::nullopt : std::optional(*version);
}

}  // namespace

std::variant<PastSpec, Missing> SpecHistory::on(Date day) {
  const auto found = history_.on(day);
  if (const auto* missing = std::get_if<Missing>(&found)) return *missing;
  return read(std::get<FileVersion>(found));
}

std::vector<WhenReceived> SpecHistory::when_received(std::span<const Offer> offers) {
  std::vector<Found> found;
  std::transform(offers.begin(), offers.end(), std::back_inserter(found), [&](const Offer& offer) -> Found {
    if (!offer.received) return Missing{NoPast::NoDay};
    return history_.on(offer.received->value.first());
  });

  WhenReceived known;
  const auto chosen = most_shared(found);
  if (chosen) {
    auto past = read(*chosen);
    if (auto* read = std::get_if<PastSpec>(&past)) {
      known = {&specs_.emplace_back(std::move(read->spec)), {}, chosen->committed, chosen->commit};
    } else {
      known.missing = std::get<Missing>(past);
    }
  }
  std::vector<WhenReceived> answers;
  std::transform(found.begin(), found.end(), std::back_inserter(answers), [&](const Found& one) {
    if (const auto* missing = std::get_if<Missing>(&one)) return WhenReceived{.missing = *missing};
    if (std::get<FileVersion>(one) == *chosen) return known;
    return WhenReceived{.missing = {NoPast::OtherVersion}};
  });
  return answers;
}

std::variant<PastSpec, Missing> SpecHistory::read(const FileVersion& version) {
  auto text = history_.text(version, yaml::max_bytes);
  if (const auto* missing = std::get_if<Missing>(&text)) return *missing;
  Findings findings;
  auto spec = file::read_spec(std::get<SourcePtr>(text), findings);
  if (!spec) return Missing{.why = NoPast::HadErrors, .since = version.committed};
  return PastSpec{std::move(*spec), version};
}

}  // namespace career::history
