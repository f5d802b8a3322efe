#include "core/decide/option.hpp"

#include <algorithm>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

void take_levels(const Spec& spec, const Measure& measure, const Reach& reach, Option& option) {
  option.reach.resize(measure.metrics.size());
  for (const auto& stated : reach) {
    const auto found = std::find_if(measure.metrics.begin(), measure.metrics.end(), [&](const auto& metric) {
      return spec.metrics.entries[metric.index].name == stated.name;
    });
    if (found == measure.metrics.end()) continue;  // the reader reports it
    const auto place = static_cast<std::size_t>(found - measure.metrics.begin());
    option.reach[place] = stated.value;
    option.stated.push_back(place);
  }
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

bool may_fail(const ChanceRange& chance) { return is_above((chance.lo + chance.hi) / 2, 0); }

bool is_untouched(const Offer& offer) {
  const auto is_same = [](const Named<Outcomes>& stated) {
    return stated.value.works.kind == Level::Kind::Same && stated.value.fails.kind == Level::Kind::Same;
  };
  const auto is_open = [](const Fact& fact) {
    return fact.kind == Fact::Kind::NotStated || fact.kind == Fact::Kind::Unknown;
  };
  const auto& levels = offer.reach.entries;
  const auto& terms = offer.terms.entries;
  return !levels.empty() && std::all_of(levels.begin(), levels.end(), is_same) &&
         std::all_of(terms.begin(), terms.end(), [&](const Named<Term>& term) {
           return is_open(term.value.works) && is_open(term.value.fails);
         });
}

// Roles, offers and items of the roadmap say the same things with the same defaults.
template <class Stated>
Option stated_by(const Spec& spec, const Measure& measure, const Stated& stated, const Terms& terms,
                 Option::Kind kind) {
  const auto& written = stated.chance_of_failure;
  Option option{.kind = kind,
                .reach = {},
                .stated = {},
                .terms = looked_at(spec, terms),
                .chance_of_failure = written ? written->value : assumed_chance(spec, stated.bet.value),
                .chance_assumed = !written};
  option.may_fail = may_fail(option.chance_of_failure);
  take_levels(spec, measure, stated.reach, option);
  return option;
}

}  // namespace

Option option_of(const Spec& spec, const Measure& measure, const Offer& offer) {
  auto option = stated_by(spec, measure, offer, offer.terms, Option::Kind::Offer);
  option.is_untouched = is_untouched(offer);
  return option;
}

Option option_of(const Spec& spec, const Measure& measure, const RoadmapItem& item) {
  return stated_by(spec, measure, item, {}, Option::Kind::Offer);
}

Option staying_of(const Spec& spec, const Measure& measure, const Role* role) {
  if (role != nullptr) return stated_by(spec, measure, *role, role->terms, Option::Kind::StayingInRole);
  // Without a role there is no bet: nothing to fail, and no chance to assume.
  static const Otherwise as_now{};
  const auto& otherwise = spec.otherwise ? *spec.otherwise : as_now;
  Option option{.kind = Option::Kind::Otherwise,
                .reach = {},
                .stated = {},
                .terms = looked_at(spec, otherwise.terms),
                .chance_of_failure = {0, 0},
                .chance_assumed = false};
  take_levels(spec, measure, otherwise.reach, option);
  return option;
}

bool states_failure(const Option& option) {
  return std::any_of(option.reach.begin(), option.reach.end(),
                     [](const Outcomes& levels) { return states_failure(levels); });
}

}  // namespace career::decide
