#include "core/decide/option.hpp"

#include <algorithm>

namespace career::decide {
namespace {

std::vector<Outcomes> in_order(const Spec& spec, const Measure& measure, const Reach& reach) {
  std::vector<Outcomes> levels;
  levels.reserve(measure.metrics.size());
  for (const auto& metric : measure.metrics) {
    const auto* stated = reach.find(spec.metrics.entries[metric.index].name);
    levels.push_back(stated != nullptr ? *stated : Outcomes{});
  }
  return levels;
}

std::vector<const Term*> looked_at(const Spec& spec, const Terms& terms) {
  std::vector<const Term*> found;
  found.reserve(spec.limits.size());
  for (const auto& limit : spec.limits) found.push_back(terms.find(limit.name));
  return found;
}

ChanceRange assumed_chance(const Spec& spec, Bet bet) {
  if (bet == Bet::Core) return {0, 0};
  const double chance = spec.assumptions.chance_of_failure->value;
  return {chance, chance};
}

// Roles and offers say the same things with the same defaults.
template <class RoleOrOffer>
Option stated_by(const Spec& spec, const Measure& measure, const RoleOrOffer& stated, Option::Kind kind) {
  const auto& written = stated.chance_of_failure;
  return {.kind = kind,
          .reach = in_order(spec, measure, stated.reach),
          .terms = looked_at(spec, stated.terms),
          .chance_of_failure = written ? written->value : assumed_chance(spec, stated.bet.value),
          .chance_assumed = !written};
}

}  // namespace

Option option_of(const Spec& spec, const Measure& measure, const Offer& offer) {
  return stated_by(spec, measure, offer, Option::Kind::Offer);
}

Option staying_of(const Spec& spec, const Measure& measure, const Role* role) {
  if (role != nullptr) return stated_by(spec, measure, *role, Option::Kind::CurrentRole);
  // Looking on is no bet: nothing to fail, and no chance to assume.
  static const Otherwise as_now{};
  const auto& otherwise = spec.otherwise ? *spec.otherwise : as_now;
  return {.kind = Option::Kind::LookingOn,
          .reach = in_order(spec, measure, otherwise.reach),
          .terms = looked_at(spec, otherwise.terms),
          .chance_of_failure = {0, 0},
          .chance_assumed = false};
}

bool states_failure(const Option& option) {
  return std::any_of(option.reach.begin(), option.reach.end(),
                     [](const Outcomes& levels) { return states_failure(levels); });
}

}  // namespace career::decide
