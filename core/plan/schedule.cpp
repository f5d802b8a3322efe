#include "core/plan/schedule.hpp"

#include <cmath>

namespace career::plan {

Date roadmap_begins(const Spec& spec, Date today) {
  const auto* role = current_role(spec, today).role;
  return role != nullptr && role->to ? role->to->value.last() : today;
}

Schedule schedule(const Spec& spec, std::span<const std::size_t> items, Date today) {
  constexpr double longest = 10'000;  // years; no calendar of ours goes further
  const Date start = roadmap_begins(spec, today);
  const Date north_star = spec.north_star.by.value.last();

  Schedule made;
  double years = 0;
  Date begins = start;
  for (const auto item : items) {
    years += spec.roadmap[item].years.value;
    const bool is_reckonable = years < longest;
    const Date ends = is_reckonable ? start.plus_months(static_cast<int>(std::lround(12 * years))) : start;
    if (!is_reckonable || ends > north_star) {
      made.left_out.push_back(item);
      continue;
    }
    made.items.push_back({item, begins, ends});
    begins = ends;
  }
  return made;
}

}  // namespace career::plan
