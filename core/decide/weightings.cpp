#include "core/decide/weightings.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// The sign that makes the gain not negative: a comparison seen from the better option.
double sign_of(double gain) { return is_below(gain, 0) ? -1 : 1; }

// Relative, so that weights mean the same on every scale, and 0.3 is the 3 * 0.1 that arithmetic makes of it.
bool weigh_alike(double heavier, double other) { return heavier - other <= tolerance * heavier; }

}  // namespace

double gain_of(std::span<const Weighed> metrics) {
  double sum = 0;
  for (const auto& metric : metrics) sum += metric.share * metric.difference;
  return 100 * sum;
}

bool keeps_order(std::span<const Weighed> metrics) {
  const double sign = sign_of(gain_of(metrics));
  if (std::all_of(metrics.begin(), metrics.end(),
                  [&](const Weighed& metric) { return sign * metric.difference >= 0; }))
    return true;

  struct Part {
    double weight;
    double difference;
  };
  std::vector<Part> by_weight;
  by_weight.reserve(metrics.size());
  for (const auto& metric : metrics) by_weight.push_back({metric.weight, sign * metric.difference});
  std::sort(by_weight.begin(), by_weight.end(),
            [](const Part& a, const Part& b) { return a.weight > b.weight; });

  double heavier = 0;  // sum of the differences of the heavier groups
  for (auto group = by_weight.begin(); group != by_weight.end();) {
    const auto end = std::find_if(group, by_weight.end(),
                                  [&](const Part& part) { return !weigh_alike(group->weight, part.weight); });
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

std::optional<double> moved_weight(std::span<const Weighed> metrics, double enough) {
  const double gain = gain_of(metrics);
  if (is_zero(gain)) return 0;
  const double sign = sign_of(gain);
  double least = 0;
  for (const auto& metric : metrics) least = std::min(least, sign * metric.difference);
  if (least >= 0) return std::nullopt;

  struct Part {
    double a_point;  // what moving one of 100 takes from the gain
    double weight;   // of 100
  };
  std::vector<Part> rest;
  rest.reserve(metrics.size());
  for (const auto& metric : metrics) rest.push_back({sign * metric.difference - least, 100 * metric.share});

  // A few of the largest mostly do: a heap finds them without sorting the rest.
  const auto is_less = [](const Part& a, const Part& b) { return a.a_point < b.a_point; };
  std::make_heap(rest.begin(), rest.end(), is_less);
  double left = std::abs(gain);
  double moved = 0;
  while (!rest.empty() && moved < enough) {
    const auto [a_point, weight] = rest.front();
    if (a_point * weight >= left) return moved + left / a_point;
    moved += weight;
    left -= a_point * weight;
    std::pop_heap(rest.begin(), rest.end(), is_less);
    rest.pop_back();
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
