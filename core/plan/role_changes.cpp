#include "core/plan/role_changes.hpp"

#include <algorithm>

namespace career::plan {

RoleChanges role_changes(const Spec& spec, Date today) {
  const auto first_day = [&](std::size_t role) { return spec.roles[role].from->first(); };
  const auto last_day = [&](std::size_t role) { return spec.roles[role].to->value.last(); };
  const auto ends_before = [&](std::size_t a, std::size_t b) { return last_day(a) < last_day(b); };

  RoleChanges changes;
  std::vector<std::size_t> over;
  for (std::size_t role = 0; role < spec.roles.size(); ++role) {
    if (first_day(role) >= today) changes.beginning.push_back(role);
    if (first_day(role) > today || !spec.roles[role].to) continue;
    (last_day(role) < today ? over : changes.ending).push_back(role);
  }
  std::stable_sort(changes.ending.begin(), changes.ending.end(), ends_before);
  std::stable_sort(changes.beginning.begin(), changes.beginning.end(),
                   [&](std::size_t a, std::size_t b) { return first_day(a) < first_day(b); });
  if (!over.empty() && current_role(spec, today).candidates.empty())
    changes.ended = *std::max_element(over.begin(), over.end(), ends_before);
  return changes;
}

}  // namespace career::plan
