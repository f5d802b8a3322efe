#include "core/decide/ranking.hpp"

#include <algorithm>
#include <iterator>

#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

bool breaks_a_limit(const Evaluation& evaluation, OptionIndex option) {
  if (option && evaluation.offers[*option].verdict == Verdict::Blocked) return true;
  const auto& limits = (option ? evaluation.offers[*option].outlook : evaluation.stay.outlook).limits;
  return std::any_of(limits.begin(), limits.end(),
                     [](const LimitCheck& limit) { return limit.state == LimitState::Broken; });
}

// The lower, the more speaks for it. What cannot be told stands where staying does.
int place_by_verdict(const Evaluation& evaluation, OptionIndex option) {
  switch (option ? evaluation.offers[*option].verdict : Verdict::TooCloseToCall) {
    case Verdict::StrongTake: return 0;
    case Verdict::Take: return 1;
    case Verdict::LeanTake: return 2;
    case Verdict::NotEnoughToSay:
    case Verdict::TooCloseToCall: return 3;
    case Verdict::LeanStay: return 4;
    case Verdict::Stay: return 5;
    case Verdict::StrongStay: return 6;
    case Verdict::Blocked: return 7;
  }
  return 7;
}

using Place = std::vector<Ranked>::iterator;

void sort_runs_by_verdict(Place first, Place last, const Evaluation& evaluation) {
  while (first != last) {
    const auto apart = std::adjacent_find(first, last, [&](const Ranked& a, const Ranked& b) {
      return !is_below(b.expected - a.expected, evaluation.resolution);
    });
    const auto end = apart == last ? last : apart + 1;
    std::stable_sort(first, end, [&](const Ranked& a, const Ranked& b) {
      return place_by_verdict(evaluation, a.option) < place_by_verdict(evaluation, b.option);
    });
    first = end;
  }
}

}  // namespace

std::vector<Ranked> rank(double stay, std::span<const double> offers) {
  std::vector<Ranked> ranking{{std::nullopt, stay}};
  for (std::size_t i = 0; i < offers.size(); ++i) ranking.push_back({i, offers[i]});
  std::sort(ranking.begin(), ranking.end(),
            [](const Ranked& a, const Ranked& b) { return a.expected < b.expected; });

  // "Equal but for rounding" is no ordering, so ties are put right afterwards, run by run. None comes before
  // any number, hence staying before any offer.
  for (auto run = ranking.begin(); run != ranking.end();) {
    const auto last = std::adjacent_find(run, ranking.end(), [](const Ranked& a, const Ranked& b) {
      return is_above(b.expected, a.expected);
    });
    const auto end = last == ranking.end() ? last : last + 1;
    std::sort(run, end, [](const Ranked& a, const Ranked& b) { return a.option < b.option; });
    run = end;
  }
  return ranking;
}

std::vector<OptionIndex> reading_order(const Evaluation& evaluation) {
  auto ranking = evaluation.ranking;
  const auto broken = std::stable_partition(ranking.begin(), ranking.end(), [&](const Ranked& ranked) {
    return !breaks_a_limit(evaluation, ranked.option);
  });
  sort_runs_by_verdict(ranking.begin(), broken, evaluation);
  sort_runs_by_verdict(broken, ranking.end(), evaluation);
  std::vector<OptionIndex> order;
  std::transform(ranking.begin(), ranking.end(), std::back_inserter(order),
                 [](const Ranked& ranked) { return ranked.option; });
  return order;
}

std::vector<std::optional<double>> expected_of(const Spec& spec, const Measure& measure,
                                               std::span<const DecidedOffer> decided) {
  std::vector<std::optional<double>> distances;
  distances.reserve(decided.size());
  for (const auto& [decision, offer, given] : decided) {
    if (offer == nullptr)
      distances.emplace_back();
    else
      distances.emplace_back(prospect_of(measure, option_of(spec, measure, *offer)).expected);
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
