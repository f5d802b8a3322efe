#include "cmd/workspace/suppositions.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "core/file/read.hpp"
#include "core/file/shape.hpp"
#include "core/text/diagnostic.hpp"

namespace career::cmd {

namespace {

constexpr std::string_view spec_prefix = "spec:";

bool has_key(const file::RecordShape& shape, std::string_view path) {
  const auto first = path.substr(0, path.find('.'));
  return std::any_of(shape.keys.begin(), shape.keys.end(),
                     [&](const file::KeyShape& key) { return key.facts.name == first; });
}

}  // namespace

Suppositions suppositions_of(const std::vector<std::string>& words) {
  Suppositions found;
  for (const auto& word : words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Misuse(fmt::format("--with: '{}' is no KEY=VALUE", word),
                   {"of the offer: --with reach.home_hours=55",
                    "of the spec: --with spec:metrics.zero_to_one.weight=3"});
    }
    std::string path = word.substr(0, equals);
    const bool is_of_spec = path.starts_with(spec_prefix);
    if (is_of_spec) path.erase(0, spec_prefix.size());
    if (!is_of_spec && !has_key(file::offer_shape(), path) && has_key(file::spec_shape(), path)) {
      throw Misuse(fmt::format("--with: '{}' is a value of the spec, not of an offer", path),
                   {fmt::format("write --with '{}{}'", spec_prefix, word)});
    }
    (is_of_spec ? found.of_spec : found.of_offers).push_back({std::move(path), word.substr(equals + 1)});
  }
  return found;
}

Supposed supposed(const Suppositions& suppositions, const Spec& spec, std::span<const Offer> offers,
                  Date today) {
  if (offers.empty() && !suppositions.of_offers.empty()) {
    throw Misuse(fmt::format("--with: there is no offer whose '{}' could be another",
                             suppositions.of_offers.front().path),
                 {"name an offer, or suppose a value of the spec: --with spec:KEY=VALUE"});
  }
  Supposed made{file::spec_with(spec, suppositions.of_spec), {}};
  if (auto findings = file::findings_on(made.spec, today); !findings.empty())
    throw Misuse(fmt::format("--with: {}", findings.front().message), findings.front().help);
  for (const auto& offer : offers)
    made.offers.push_back(file::offer_with(offer, made.spec, suppositions.of_offers));
  return made;
}

}  // namespace career::cmd
