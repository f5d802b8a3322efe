#include "core/model/role_after.hpp"

#include <cstdlib>
#include <utility>

namespace career {
namespace {

// A role that begins later than this after the last day of another does not follow on it.
constexpr int longest_gap_in_days = 92;

bool is_over_by(const Role& role, Date day) { return role.to && role.to->value.last() <= day; }

}  // namespace

const Role* role_after(const Spec& spec, Date last_day) {
  const auto rank = [&](const Role& role) {
    return std::pair(!role.main.value, std::abs(days_between(last_day, role.from->first())));
  };
  const Role* next = nullptr;
  for (const auto& role : spec.roles) {
    if (role.from->first() > last_day.plus_days(longest_gap_in_days) || is_over_by(role, last_day)) continue;
    if (next == nullptr || rank(role) < rank(*next)) next = &role;
  }
  return next;
}

}  // namespace career
