#include "core/decide/ranking.hpp"

#include <algorithm>

#include "core/decide/tolerance.hpp"

namespace career::decide {

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

}  // namespace career::decide
