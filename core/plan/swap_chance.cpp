#include "core/plan/swap_chance.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/decide/tolerance.hpp"

namespace career::plan {
namespace {

using Chances = std::vector<double>;  // one for each number of swings that failed

const Arrival* arrival_of(const std::vector<Arrival>& arrivals, std::size_t metric) {
  const auto found = std::find_if(arrivals.begin(), arrivals.end(),
                                  [&](const Arrival& arrival) { return arrival.metric == metric; });
  return found == arrivals.end() ? nullptr : &*found;
}

// The chance of each level that one metric may end at, given how many swings failed.
std::map<double, Chances> levels_by_failures(const decide::MeasuredMetric& metric, std::size_t index,
                                             std::span<const Leg> legs) {
  std::map<double, Chances> levels{{metric.now, {1}}};
  std::size_t swings = 0;
  for (const auto& leg : legs) {
    const std::size_t ended = swings + (leg.is_swing ? 1 : 0);
    std::map<double, Chances> next;
    const auto reach = [&](double before, const Arrival* arrival) -> Chances& {
      auto& chances = next[arrival != nullptr ? level_after(metric, before, *arrival) : before];
      chances.resize(ended + 1);
      return chances;
    };
    for (const auto& [before, chances] : levels) {
      auto& if_it_works = reach(before, arrival_of(leg.works, index));
      auto& if_it_fails = reach(before, arrival_of(leg.fails, index));
      for (std::size_t failed = 0; failed <= swings; ++failed) {
        if (!leg.is_swing) {
          if_it_works[failed] += (1 - leg.chance_of_failure) * chances[failed];
          if_it_fails[failed] += leg.chance_of_failure * chances[failed];
          continue;
        }
        // Of `ended` swings that fail equally often, this is one of those that do not, or one of those that
        // do.
        const auto all = static_cast<double>(ended);
        if_it_works[failed] += static_cast<double>(ended - failed) / all * chances[failed];
        if_it_fails[failed + 1] += static_cast<double>(failed + 1) / all * chances[failed];
      }
    }
    levels = std::move(next);
    swings = ended;
  }
  return levels;
}

// The signs of what is not 0, equal neighbours once.
std::vector<bool> signs(const std::vector<double>& coefficients) {
  std::vector<bool> found;
  for (const double coefficient : coefficients) {
    if (coefficient == 0) continue;
    const bool is_positive = coefficient > 0;
    if (found.empty() || found.back() != is_positive) found.push_back(is_positive);
  }
  return found;
}

// The same polynomial on the left half of the interval; `coefficients` becomes that on the right half.
std::vector<double> halved(std::vector<double>& coefficients) {
  std::vector<double> left;
  left.reserve(coefficients.size());
  for (std::size_t last = coefficients.size(); last > 0; --last) {
    left.push_back(coefficients.front());
    for (std::size_t i = 0; i + 1 < last; ++i) coefficients[i] = (coefficients[i] + coefficients[i + 1]) / 2;
  }
  return left;
}

constexpr int most_halvings = 50;  // the interval is then 1e-15 wide

std::optional<double> root_within(std::vector<double> coefficients, double from, double to, int halvings) {
  const auto seen = signs(coefficients);
  if (seen.size() < 2) return std::nullopt;
  const double middle = (from + to) / 2;
  // Two roots this near to each other are one that touches 0 and turns back.
  if (halvings == most_halvings) return seen.front() != seen.back() ? std::optional(middle) : std::nullopt;

  const auto left = halved(coefficients);
  const auto& right = coefficients;
  if (const auto root = root_within(left, from, middle, halvings + 1)) return root;
  if (right.front() == 0) {
    const auto before = signs(left);
    const auto after = signs(right);
    if (!before.empty() && !after.empty() && before.back() != after.front()) return middle;
  }
  return root_within(right, middle, to, halvings + 1);
}

}  // namespace

std::vector<double> mean_by_failures(const decide::Measure& measure, std::span<const Leg> legs) {
  const auto swings = std::count_if(legs.begin(), legs.end(), [](const Leg& leg) { return leg.is_swing; });
  std::vector<double> means(static_cast<std::size_t>(swings) + 1);
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    if (!metric.counts()) continue;
    for (const auto& [level, chances] : levels_by_failures(metric, i, legs)) {
      const double points = 100 * metric.share_of_weight * decide::gap(metric, level);
      for (std::size_t failed = 0; failed < means.size(); ++failed) means[failed] += points * chances[failed];
    }
  }
  return means;
}

std::optional<double> smallest_root(std::vector<double> coefficients) {
  for (auto& coefficient : coefficients) coefficient = decide::without_dust(coefficient);
  return root_within(std::move(coefficients), 0, 1, 0);
}

}  // namespace career::plan
