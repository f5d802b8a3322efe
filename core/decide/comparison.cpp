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

// The squares of how far every input of a prospect can move its expected distance toward one of its ends.
// Inputs are taken as independent, so squares add.
double blur_toward(double LevelGaps::*end, const Measure& measure, const Prospect& prospect) {
  const auto square = [](double x) { return x * x; };
  double sum =
      square((prospect.chance_range.hi - prospect.chance_range.lo) / 2 * (prospect.fails - prospect.works));
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    if (!metric.counts()) continue;
    const auto& gaps = prospect.gaps[i];
    if (gaps.works.*end == gaps.works.point && gaps.fails.*end == gaps.fails.point) continue;
    const double points = 100 * metric.share_of_weight;
    const double works = prospect.mean(points * (gaps.works.*end - gaps.works.point), 0);
    const double fails = prospect.mean(0, points * (gaps.fails.*end - gaps.fails.point));
    sum += gaps.one_input ? square(works + fails) : square(works) + square(fails);
  }
  return sum;
}

double spread(const Measure& measure, double gain, const Prospect& first, const Prospect& second) {
  const auto against_first = [&] {
    return std::sqrt(blur_toward(&LevelGaps::worst, measure, first) +
                     blur_toward(&LevelGaps::best, measure, second));
  };
  const auto against_second = [&] {
    return std::sqrt(blur_toward(&LevelGaps::best, measure, first) +
                     blur_toward(&LevelGaps::worst, measure, second));
  };
  // A gain of 0 has no sign to blur it against: then the wider, so that neither option is favoured.
  if (is_zero(gain)) return std::max(against_first(), against_second());
  return gain > 0 ? against_first() : against_second();
}

}  // namespace

Comparison compare(const Measure& measure, const Prospect& first, const Prospect& second) {
  Comparison comparison;
  comparison.gain = second.expected - first.expected;
  comparison.spread = spread(measure, comparison.gain, first, second);
  if (!is_zero(first.fails - first.works))
    comparison.break_even_chance = (second.expected - first.works) / (first.fails - first.works);
  comparison.weighed = weighed(measure, first, second);
  return comparison;
}

double value_of_knowing(const Prospect& first, const Prospect& second) {
  const auto if_known = [&](double outcome) { return std::max(0.0, second.expected - outcome); };
  return without_dust(first.mean(if_known(first.works), if_known(first.fails)) - if_known(first.expected));
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
