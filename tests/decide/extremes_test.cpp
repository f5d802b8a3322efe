// The largest and the smallest that a file may say: every number of the answer is still a number.
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/generate.hpp"

namespace career::decide {
namespace {

using generate::Dice;

void add(std::vector<double>& numbers, const Outlook& outlook) {
  numbers.insert(numbers.end(), {outlook.works, outlook.fails, outlook.expected, outlook.best, outlook.worst,
                                 outlook.chance_of_failure});
  for (const auto& limit : outlook.limits) numbers.push_back(limit.over);
}

void add(std::vector<double>& numbers, const Weightings& weightings) {
  numbers.push_back(weightings.share);
  numbers.push_back(weightings.moved_weight.value_or(0));
  for (const auto& flip : weightings.flips) numbers.push_back(flip.value_or(0));
}

void add(std::vector<double>& numbers, const Pitfalls& pitfalls) {
  for (const auto& gap : pitfalls.drift.largest) numbers.insert(numbers.end(), {gap.points, gap.closer});
  for (const auto& metric : pitfalls.home.metrics) numbers.push_back(metric.steps);
  for (const auto& lead : pitfalls.optimism.leads) numbers.push_back(lead.steps);
  numbers.push_back(pitfalls.comfort.gain);
}

std::vector<double> numbers_in(const Evaluation& evaluation) {
  std::vector<double> numbers{evaluation.distance_today, evaluation.resolution,
                              evaluation.stay.gain_over_today};
  if (evaluation.swing_check) numbers.push_back(evaluation.swing_check->ratio);
  for (const auto& metric : evaluation.metrics)
    numbers.insert(numbers.end(), {metric.share_of_weight, metric.gap, metric.points});
  for (const double points : evaluation.stay.contributions) numbers.push_back(points);
  add(numbers, evaluation.stay.outlook);
  for (const auto& offer : evaluation.offers) {
    add(numbers, offer.outlook);
    add(numbers, offer.weightings);
    add(numbers, offer.weightings_if_it_fails);
    add(numbers, offer.pitfalls);
    numbers.insert(numbers.end(), {offer.gain, offer.gain_if_it_fails, offer.spread,
                                   offer.break_even_chance.value_or(0), offer.value_of_knowing,
                                   offer.moved_against_today.works, offer.moved_against_today.fails});
    for (const double points : offer.contributions) numbers.push_back(points);
    for (const auto& flip : offer.level_flips) numbers.push_back(flip.value);
    if (offer.fragile) numbers.push_back(offer.fragile->by);
    for (const auto& question : offer.questions)
      numbers.insert(numbers.end(), {question.flip.value_or(0), question.steps.value_or(0)});
    if (offer.next) numbers.insert(numbers.end(), {offer.next->gain, offer.next->share});
  }
  return numbers;
}

template <std::size_t N>
double one_among(Dice& dice, const std::array<double, N>& values) {
  return values[static_cast<std::size_t>(dice.below(static_cast<int>(N)))];
}

constexpr std::array positive{1e-15, 1e15, 1.0, 1.0 + 0x1p-52, 2.0, 2.0 - 0x1p-52, 1e15 - 0.125, 3.0};

double any_level(Dice& dice, const Metric& metric) {
  if (metric.scale.value == Scale::Log || dice.one_in(2)) return one_among(dice, positive);
  return dice.one_in(3) ? 0 : -one_among(dice, positive);
}

Metric extreme_metric(Dice& dice) {
  Metric metric;
  if (dice.one_in(3)) metric.scale.value = Scale::Log;
  static constexpr std::array kinds{MetricKind::Skill, MetricKind::Impact, MetricKind::Life};
  metric.kind.value = kinds[static_cast<std::size_t>(dice.below(3))];
  metric.target.value = any_level(dice, metric);
  do metric.worst.value = any_level(dice, metric);
  while (metric.worst.value == metric.target.value);
  metric.now.value = any_level(dice, metric);
  if (dice.one_in(2))
    metric.step = Real{metric.scale.value == Scale::Log ? one_among(dice, std::array{1 + 0x1p-52, 1.25, 1e15})
                                                        : one_among(dice, std::array{1e-15, 1.0, 1e15}),
                       {}};
  metric.weight.value = one_among(dice, std::array{0.0, 1e-15, 1.0, 5.0, 1e15});
  return metric;
}

Level any_said(Dice& dice, const Metric& metric) {
  switch (dice.below(6)) {
    case 0: return build::unknown;
    case 1: return build::same;
    case 2: {
      const auto [lo, hi] = std::minmax({any_level(dice, metric), any_level(dice, metric)});
      return build::between(lo, hi);
    }
    default: return build::at(any_level(dice, metric));
  }
}

Reach any_reach(Dice& dice, const Spec& spec) {
  Reach reach;
  for (const auto& [name, span, metric] : spec.metrics) {
    const auto works = any_said(dice, metric);
    reach.entries.push_back(
        {name,
         {},
         dice.one_in(2) ? build::either(works, any_said(dice, metric)) : build::Said(works).levels});
  }
  return reach;
}

Spec any_spec(Dice& dice, int count) {
  Spec spec;
  for (int i = 0; i < count; ++i) {
    const std::string name = "m" + std::to_string(i);
    spec.metrics.entries.push_back({name, {}, extreme_metric(dice)});
    if (dice.one_in(4)) build::at_most(spec, name.c_str(), one_among(dice, positive));
  }
  auto& weight = spec.metrics.entries.back().value.weight.value;
  if (weight == 0) weight = 1e-15;
  spec.roles = {build::role(Bet::Swing, {})};
  spec.roles.front().reach = any_reach(dice, spec);
  return spec;
}

TEST(Extremes, GiveNumbers) {
  for (std::uint64_t seed = 1; seed <= 1500 && !HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    const auto spec = any_spec(dice, seed % 50 == 0 ? 40 : 1 + dice.below(5));
    std::vector<Offer> offers;
    for (const double chance : {0.0, 1.0, 0.5, 1e-15}) {
      offers.push_back(build::offer(chance, {}));
      offers.back().reach = any_reach(dice, spec);
    }
    for (const double number : numbers_in(evaluate(spec, {}, offers, build::day(2026, 11, 22))))
      ASSERT_TRUE(std::isfinite(number));
  }
}

TEST(Extremes, MayBeOneMetricThatAloneWeighs) {
  const auto spec = build::spec({{"a", {.weight = 0, .now = 2}}, {"b", {.weight = 1e-15, .now = 2}}});
  const auto found =
      evaluate(spec, {}, std::array{build::offer(0.0, {{"a", 9}, {"b", 4}})}, build::day(2026, 11, 22));
  EXPECT_NEAR(found.offers.front().gain, 20, 1e-9);
  EXPECT_EQ(found.offers.front().weightings.share, 1);
}

TEST(Extremes, AreNotLookedThroughWhenTheyAreTooMany) {
  Spec spec;
  for (int i = 0; i < 500; ++i) {
    const std::string name = "m" + std::to_string(i);
    spec.metrics.entries.push_back({name, {}, build::metric({.now = 5})});
  }
  const auto found = evaluate(spec, {}, std::array{build::offer(0.5, {{"m0", 6}})}, build::day(2026, 11, 22));
  EXPECT_EQ(found.offers.front().fragile, std::nullopt);
}

}  // namespace
}  // namespace career::decide
