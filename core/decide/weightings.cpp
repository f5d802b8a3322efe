#include "core/decide/weightings.hpp"

#include <algorithm>
#include <vector>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

using Metrics = std::vector<Weighed>;

// The same comparison, seen so that its gain is not negative.
Metrics seen_from_the_better(std::span<const Weighed> metrics) {
  Metrics seen(metrics.begin(), metrics.end());
  if (is_below(gain_of(metrics), 0))
    for (auto& metric : seen) metric.difference = -metric.difference;
  return seen;
}

// Relative, so that weights mean the same on every scale, and 0.3 is the 3 * 0.1 that arithmetic makes of it.
bool weigh_alike(const Weighed& heavier, const Weighed& other) {
  return heavier.weight - other.weight <= tolerance * heavier.weight;
}

}  // namespace

double gain_of(std::span<const Weighed> metrics) {
  double sum = 0;
  for (const auto& metric : metrics) sum += metric.share * metric.difference;
  return 100 * sum;
}

bool keeps_order(std::span<const Weighed> metrics) {
  auto by_weight = seen_from_the_better(metrics);
  std::sort(by_weight.begin(), by_weight.end(),
            [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });

  double heavier = 0;  // sum of the differences of the heavier groups
  for (auto group = by_weight.begin(); group != by_weight.end();) {
    const auto end = std::find_if(group, by_weight.end(),
                                  [&](const Weighed& metric) { return !weigh_alike(*group, metric); });
    double all = 0;
    double against = 0;
    for (; group != end; ++group) {
      all += group->difference;
      against += std::min(0.0, group->difference);
    }
    if (!is_at_least(heavier + against, 0)) return false;
    heavier += all;
  }
  return true;
}

double share_of_weightings(std::span<const Weighed> metrics) {
  std::vector<double> closer;
  std::vector<double> further;
  for (const auto& metric : metrics) {
    if (metric.difference > 0) closer.push_back(metric.difference);
    if (metric.difference < 0) further.push_back(-metric.difference);
  }
  if (closer.empty() && further.empty()) return 0.5;

  // f(i, j) is the share with the first i of `closer` and the first j of `further` alone: nothing for it is
  // 0, nothing against it is 1. The textbook formula divides by products of differences of differences and
  // loses eight digits on near-ties; this recursion only adds.
  std::vector<double> f{1};
  f.resize(further.size() + 1);
  for (const double p : closer)
    for (std::size_t j = 1; j <= further.size(); ++j) {
      const double q = further[j - 1];
      f[j] = (q * f[j] + p * f[j - 1]) / (p + q);
    }
  return f.back();
}

std::optional<double> moved_weight(std::span<const Weighed> metrics) {
  double left = std::abs(gain_of(metrics));
  if (is_zero(left)) return 0;
  auto largest_first = seen_from_the_better(metrics);
  std::sort(largest_first.begin(), largest_first.end(),
            [](const Weighed& a, const Weighed& b) { return a.difference > b.difference; });
  const double least = largest_first.back().difference;
  if (least >= 0) return std::nullopt;

  double moved = 0;
  for (const auto& metric : largest_first) {
    const double a_point = metric.difference - least;  // what moving one of 100 takes from the gain
    const double weight = 100 * metric.share;
    if (a_point * weight >= left) return moved + left / a_point;
    moved += weight;
    left -= a_point * weight;
  }
  return moved;
}

std::optional<double> flip(std::span<const Weighed> metrics, std::size_t k) {
  if (metrics[k].difference == 0 || metrics.size() == 1) return std::nullopt;
  double others = 0;
  for (std::size_t j = 0; j < metrics.size(); ++j)
    if (j != k) others += metrics[j].weight * metrics[j].difference;
  const double weight = -others / metrics[k].difference;
  if (!is_at_least(weight, 0)) return std::nullopt;
  return is_zero(weight) ? 0 : weight;
}

}  // namespace career::decide
