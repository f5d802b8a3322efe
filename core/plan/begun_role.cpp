#include "core/plan/begun_role.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace career::plan {

Role role_from(const Offer& offer) {
  Role role;
  role.title = offer.title;
  role.org = offer.org;
  role.bet = offer.bet;
  role.phase = offer.phase;
  role.chance_of_failure = offer.chance_of_failure;
  role.reach = offer.reach;
  role.terms = offer.terms;
  role.backing = offer.backing;
  return role;
}

const Role* same_role(const Spec& spec, const Role& role) {
  const auto org_of = [](const Role& any) { return any.org ? any.org->value : std::string(); };
  const auto found = std::find_if(spec.roles.begin(), spec.roles.end(), [&](const Role& other) {
    return other.title.value == role.title.value && org_of(other) == org_of(role) &&
           other.from->first() == role.from->first();
  });
  return found == spec.roles.end() ? nullptr : &*found;
}

std::vector<const Role*> current_beside(const Spec& spec, const Role& added, Date today) {
  const auto current = current_role(spec, std::max(today, added.from->first()));
  std::vector<const Role*> others;
  const auto& held = current.candidates;
  if (current.role != nullptr || std::find(held.begin(), held.end(), &added) == held.end()) return others;
  std::copy_if(held.begin(), held.end(), std::back_inserter(others),
               [&](const Role* role) { return role != &added; });
  return others;
}

bool began_before(const Role& role, const Role& other) { return role.from->first() < other.from->first(); }

Date day_before(const Role& role) { return role.from->first().plus_days(-1); }

}  // namespace career::plan
