#include "core/decide/earlier.hpp"

#include <algorithm>

#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {

std::vector<std::optional<double>> expected_of(const Spec& spec, const Measure& measure,
                                               std::span<const DecidedOffer> decided) {
  std::vector<std::optional<double>> distances;
  distances.reserve(decided.size());
  for (const auto& [decision, offer, given] : decided) {
    if (offer == nullptr)
      distances.emplace_back();
    else
      distances.push_back(prospect_of(measure, option_of(spec, measure, *offer)).expected);
  }
  return distances;
}

std::optional<Earlier> place_among(const Spec& spec, std::span<const DecidedOffer> decided,
                                   std::span<const std::optional<double>> distances, std::size_t offer,
                                   double expected) {
  constexpr std::size_t few = 2;
  Earlier earlier;
  for (std::size_t i = 0; i < decided.size(); ++i) {
    if (decided[i].given == offer) continue;
    const auto decision = decided[i].decision;
    if (distances[i])
      earlier.decided.push_back({decision, *distances[i]});
    else
      earlier.gone.push_back(decision);
  }
  if (earlier.decided.size() < few) return std::nullopt;

  const auto date_of = [&](const Earlier::Decided& one) { return spec.decisions[one.decision].date.value; };
  earlier.since = date_of(
      *std::min_element(earlier.decided.begin(), earlier.decided.end(),
                        [&](const auto& one, const auto& other) { return date_of(one) < date_of(other); }));
  std::stable_sort(earlier.decided.begin(), earlier.decided.end(),
                   [](const auto& one, const auto& other) { return one.expected < other.expected; });
  earlier.place += static_cast<std::size_t>(
      std::count_if(earlier.decided.begin(), earlier.decided.end(),
                    [&](const auto& one) { return is_below(one.expected, expected); }));
  return earlier;
}

}  // namespace career::decide
