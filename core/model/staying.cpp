#include "core/model/staying.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace career {
namespace {

// A role that begins later than this after the last day of another does not follow on it: three months, in
// which a notice is given or a move made. A judgement of ours.
constexpr int longest_gap_in_days = 92;

bool is_over_by(const Role& role, Date day) { return role.to && role.to->value.last() <= day; }

}  // namespace

StayingAs staying_as(const Spec& spec, Date today) {
  const auto current = current_role(spec, today);
  if (current.role == nullptr && !current.candidates.empty()) return {};

  StayingAs staying{StayingBecause::Current, current.role, nullptr};
  if (staying.role == nullptr) {
    staying = {StayingBecause::Signed, role_after(spec, today), nullptr};
    if (staying.role == nullptr) return {};
  }
  const Date until = horizon(spec, today);
  while (staying.role->to && staying.role->to->value.last() < until) {
    const Role* ends = staying.role;
    staying = {StayingBecause::Signed, role_after(spec, ends->to->value.last()), ends};
    if (staying.role == nullptr) return {StayingBecause::Ends, nullptr, ends};
  }
  return staying;
}

std::string title_of_staying(const Spec& spec, const StayingAs& staying) {
  if (staying.role != nullptr) return staying.role->title.value;
  if (staying.ends != nullptr) return "what comes after " + staying.ends->title.value;
  return spec.otherwise && spec.otherwise->title ? spec.otherwise->title->value : "looking on";
}

Date begins(const StayingAs& staying) { return staying.role->from->first(); }

Date horizon(const Spec& spec, Date today) {
  constexpr double furthest = 10'000;  // years; further than there are dates
  const double years = std::min(spec.assumptions.horizon_years.value, furthest);
  return today.plus_months(static_cast<int>(std::lround(12 * years)));
}

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
