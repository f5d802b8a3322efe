#include "core/decide/comparison.hpp"

#include <algorithm>
#include <cmath>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// One entry for each metric of weight above 0. `gap_of` gives the first option's gap.
template <class GapOf>
std::vector<Weighed> weighed_by(const Measure& measure, const Prospect& second, GapOf gap_of) {
  std::vector<Weighed> weighed;
  weighed.reserve(measure.metrics.size());
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    if (!metric.counts()) continue;
    const double difference = without_dust(second.expected_gap(i) - gap_of(i));
    weighed.push_back({i, metric.weight, metric.share_of_weight, difference});
  }
  return weighed;
}

using End = double LevelGaps::*;

// How far every input of a prospect can move its expected distance toward one of its ends, in points.
// `visit` takes the metric, none for the chance, the side, and the points.
template <class Visit>
void for_each_blur(End end, const Measure& measure, const Prospect& prospect, Visit visit) {
  const auto [lo, hi] = prospect.chance_range;
  visit(std::optional<std::size_t>(), Side::Both,
        std::abs((hi - lo) / 2 * (prospect.fails - prospect.works)));
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    if (!metric.counts()) continue;
    const auto& gaps = prospect.gaps[i];
    if (gaps.works.*end == gaps.works.point && gaps.fails.*end == gaps.fails.point) continue;
    const double points = 100 * metric.share_of_weight;
    const double works = std::abs(prospect.mean(points * (gaps.works.*end - gaps.works.point), 0));
    const double fails = std::abs(prospect.mean(0, points * (gaps.fails.*end - gaps.fails.point)));
    if (gaps.one_input) {
      visit(std::optional(i), Side::Both, works + fails);
    } else {
      visit(std::optional(i), Side::Works, works);
      visit(std::optional(i), Side::Fails, fails);
    }
  }
}

// Inputs are taken as independent, so squares add.
double squares(End end, const Measure& measure, const Prospect& prospect) {
  double sum = 0;
  for_each_blur(end, measure, prospect,
                [&](std::optional<std::size_t>, Side, double points) { sum += points * points; });
  return sum;
}

// The ends that make the gain smaller: of a gain the first's worst and the second's best.
struct Toward {
  End first;
  End second;
};
constexpr Toward against_first{&LevelGaps::worst, &LevelGaps::best};
constexpr Toward against_second{&LevelGaps::best, &LevelGaps::worst};

double spread_toward(const Toward& ends, const Measure& measure, const Prospect& first,
                     const Prospect& second) {
  return std::sqrt(squares(ends.first, measure, first) + squares(ends.second, measure, second));
}

// A gain of 0 has no sign to blur it against: then the wider, so that neither option is favoured.
Toward against_the_gain(const Measure& measure, const Prospect& first, const Prospect& second) {
  const double gain = second.expected - first.expected;
  if (!is_zero(gain)) return gain > 0 ? against_first : against_second;
  const bool first_is_wider = spread_toward(against_first, measure, first, second) >=
                              spread_toward(against_second, measure, first, second);
  return first_is_wider ? against_first : against_second;
}

}  // namespace

std::vector<Blur> blurs(const Measure& measure, const Prospect& first, const Prospect& second) {
  const auto ends = against_the_gain(measure, first, second);
  std::vector<Blur> found;
  const auto add_those_of = [&](bool is_first) {
    for_each_blur(is_first ? ends.first : ends.second, measure, is_first ? first : second,
                  [&](std::optional<std::size_t> metric, Side side, double points) {
                    if (is_above(points, 0)) found.push_back({is_first, metric, side, points});
                  });
  };
  add_those_of(true);
  add_those_of(false);
  std::stable_sort(found.begin(), found.end(),
                   [](const Blur& one, const Blur& other) { return one.points > other.points; });
  return found;
}

Comparison compare(const Measure& measure, const Prospect& first, const Prospect& second) {
  Comparison comparison;
  comparison.gain = second.expected - first.expected;
  comparison.spread = spread_toward(against_the_gain(measure, first, second), measure, first, second);
  if (!is_zero(first.fails - first.works))
    comparison.break_even_chance = (second.expected - first.works) / (first.fails - first.works);
  comparison.weighed = weighed(measure, first, second);
  return comparison;
}

double value_of_knowing(const Prospect& first, const Prospect& second) {
  const auto if_known = [&](double outcome) { return std::max(0.0, second.expected - outcome); };
  return without_dust(first.mean(if_known(first.works), if_known(first.fails)) - if_known(first.expected));
}

bool may_differ(const Prospect& first, const Prospect& second, std::size_t metric) {
  const auto alike = [](const LevelGaps& one, const LevelGaps& other) {
    return is_zero(one.best - other.best) && is_zero(one.point - other.point) &&
           is_zero(one.worst - other.worst);
  };
  const auto& ours = first.gaps[metric];
  const auto& theirs = second.gaps[metric];
  const auto& if_works = second.can_work ? theirs.works : theirs.fails;
  const auto& if_fails = second.can_fail ? theirs.fails : theirs.works;
  return (first.can_work && !alike(ours.works, if_works)) || (first.can_fail && !alike(ours.fails, if_fails));
}

bool dominates(const Measure& measure, const Prospect& first, const Prospect& second) {
  const auto ends = [](const Prospect& prospect, std::size_t i) {
    const auto& [works, fails, one_input] = prospect.gaps[i];
    return prospect.over_outcomes({works.best, works.worst}, {fails.best, fails.worst});
  };
  bool closer_somewhere = false;
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    if (!measure.metrics[i].counts()) continue;
    const double at_worst = ends(first, i).worst;
    const double at_best = ends(second, i).best;
    if (is_above(at_worst, at_best)) return false;
    closer_somewhere = closer_somewhere || is_below(at_worst, at_best);
  }
  return closer_somewhere;
}

std::vector<Weighed> weighed(const Measure& measure, const Prospect& first, const Prospect& second) {
  return weighed_by(measure, second, [&](std::size_t i) { return first.expected_gap(i); });
}

std::vector<Weighed> weighed_if_it_fails(const Measure& measure, const Prospect& first,
                                         const Prospect& second) {
  return weighed_by(measure, second, [&](std::size_t i) { return first.gaps[i].fails.point; });
}

}  // namespace career::decide
