#include "tests/decide/generate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "tests/decide/build.hpp"

namespace career::decide::generate {
namespace {

Metric metric(Dice& dice, Scope scope) {
  build::MetricSaid said;
  static constexpr std::array weights{0.0, 0.5, 1.0, 2.0, 3.0, 3.0, 4.0, 5.0};
  said.weight = weights[static_cast<std::size_t>(dice.below(8))];
  static constexpr std::array kinds{MetricKind::Skill, MetricKind::Impact, MetricKind::Life};
  said.kind = kinds[static_cast<std::size_t>(dice.below(3))];
  if (scope.scales && dice.one_in(4)) {
    said.scale = Scale::Log;
    said.worst = 10;
    said.target = 1e5;
    if (dice.one_in(2)) std::swap(said.worst, said.target);
    if (dice.one_in(2)) said.step = 1.5;
  } else {
    said.worst = dice.below(5) - 2;
    said.target = said.worst + (dice.one_in(3) ? -1 : 1) * (1 + dice.below(10));
    if (dice.one_in(2)) said.step = 0.25 * (1 + dice.below(8));
  }
  auto metric = build::metric(said);
  metric.now.value = level(dice, metric);
  return metric;
}

Level a_level(Dice& dice, const Metric& metric, Scope scope) {
  if (scope.ranges) {
    if (dice.one_in(8)) return build::unknown;
    if (dice.one_in(8)) return build::left_out;
    if (dice.one_in(4)) {
      const auto [lo, hi] = std::minmax({level(dice, metric), level(dice, metric)});
      return build::between(lo, hi);
    }
  }
  return dice.one_in(5) ? build::same : build::at(level(dice, metric));
}

Reach reach(Dice& dice, const Spec& spec, Scope scope) {
  Reach reach;
  for (const auto& metric : spec.metrics) {
    if (scope.ranges && dice.one_in(8)) continue;
    const auto works = a_level(dice, metric.value, scope);
    if (dice.one_in(2))
      reach.entries.push_back({metric.name, {}, build::either(works, a_level(dice, metric.value, scope))});
    else if (works.kind != Level::Kind::NotStated)
      reach.entries.push_back({metric.name, {}, Outcomes{works, works, false, {}}});
  }
  return reach;
}

Fact fact(Dice& dice) {
  switch (dice.below(6)) {
    case 0: return build::unknown_fact;
    case 1: return build::word("Berlin");
    case 2: return build::word("Paris");
    case 3: return build::numbers(dice.below(5), 5 + dice.below(5));
    default: return build::number(dice.below(10));
  }
}

Terms terms(Dice& dice) {
  Terms terms;
  for (const auto* name : {"term_one", "term_two"}) {
    if (dice.one_in(4)) continue;
    const auto works = fact(dice);
    if (dice.one_in(3))
      build::add_term(terms, name, works, fact(dice));
    else
      build::add_term(terms, name, works);
  }
  return terms;
}

std::optional<Written<ChanceRange>> chance(Dice& dice, Scope scope) {
  if (!scope.chances) return Written<ChanceRange>{{0, 0}, {}};
  if (dice.one_in(3)) return std::nullopt;
  const auto [lo, hi] = std::minmax({0.1 * dice.below(11), 0.1 * dice.below(11)});
  return Written<ChanceRange>{dice.one_in(3) ? ChanceRange{lo, hi} : ChanceRange{lo, lo}, {}};
}

void add_limits(Dice& dice, Spec& spec) {
  for (const auto& metric : spec.metrics) {
    if (!dice.one_in(5)) continue;
    const auto& [target, worst] = std::pair(metric.value.target.value, metric.value.worst.value);
    const double bound = worst + (target - worst) / 4;
    if (target > worst)
      build::at_least(spec, metric.name.c_str(), bound);
    else
      build::at_most(spec, metric.name.c_str(), bound);
  }
  if (dice.one_in(3)) build::at_least(spec, "term_one", dice.below(4));
  if (dice.one_in(4)) build::one_of(spec, "term_two", {"Berlin", "remote"});
}

}  // namespace

double level(Dice& dice, const Metric& metric) {
  const double part = 0.125 * (dice.below(13) - 2);  // of the way from worst to target
  if (metric.scale.value == Scale::Log)
    return metric.worst.value * std::pow(metric.target.value / metric.worst.value, part);
  return metric.worst.value + part * (metric.target.value - metric.worst.value);
}

Spec spec(Dice& dice, Scope scope) {
  Spec spec;
  const int count = 1 + dice.below(8);
  for (int i = 0; i < count; ++i) {
    const std::string name{static_cast<char>('a' + (i * 5) % 8)};  // not in alphabetical order
    spec.metrics.entries.push_back({name, {}, metric(dice, scope)});
  }
  auto& weight = spec.metrics.entries.front().value.weight.value;
  weight = std::max(weight, 1.0);
  if (scope.limits) add_limits(dice, spec);
  spec.assumptions.chance_of_failure.value = Chance{0.1 * dice.below(11)};
  if (!dice.one_in(5)) {
    auto role = build::role(dice.one_in(3) ? Bet::Swing : Bet::Core, {});
    role.reach = reach(dice, spec, scope);
    role.terms = terms(dice);
    role.chance_of_failure = chance(dice, scope);
    spec.roles.push_back(role);
  } else if (dice.one_in(2)) {
    spec.otherwise = Otherwise{std::nullopt, reach(dice, spec, scope), terms(dice)};
  }
  return spec;
}

Offer offer(Dice& dice, const Spec& spec, Scope scope) {
  auto offer = build::offer(dice.one_in(3) ? Bet::Core : Bet::Swing, {});
  offer.reach = reach(dice, spec, scope);
  offer.terms = terms(dice);
  offer.chance_of_failure = chance(dice, scope);
  return offer;
}

}  // namespace career::decide::generate
