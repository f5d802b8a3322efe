#include "core/views/portfolio/timeline.hpp"

#include <algorithm>
#include <string>

#include "core/report/value.hpp"

namespace career::views {
namespace {

using report::Lanes;
using report::Sign;

double place_of(Date day) { return static_cast<double>(day.days().time_since_epoch().count()); }

Date new_year(int year) { return Date::of(year, 1, 1).value_or(Date{}); }

// The day after the last one. An open role goes on today.
Date end_of(const plan::HeldRole& held, const Role& role, Date today) {
  if (role.to) return role.to->value.last().plus_days(1);
  return held.state == plan::RoleState::Ahead ? role.from->first() : today;
}

}  // namespace

Lanes timeline(const plan::Portfolio& portfolio, const Spec& spec) {
  const Date north_star = spec.north_star.by->last();
  Date first = std::min(portfolio.today, north_star);
  Date last = std::max(portfolio.today, north_star);
  Lanes lanes;
  bool has_swing = false;
  for (const auto& held : portfolio.roles) {
    const auto& role = spec.roles[held.role];
    const Date from = role.from->first();
    const Date end = end_of(held, role, portfolio.today);
    first = std::min(first, from);
    last = std::max({last, from, end});
    const bool is_swing = role.bet.value == Bet::Swing;
    has_swing = has_swing || is_swing;
    const Sign fill = held.phase == Phase::Learning ? Sign::Light : Sign::Solid;
    lanes.lanes.push_back({role.title.value, {{place_of(from), place_of(end), fill, is_swing}}});
  }

  const int end_year = std::min(last.year() + 1, 9999);
  for (int year = first.year(); year < end_year; ++year)
    lanes.ticks.push_back({place_of(new_year(year)), std::to_string(year)});
  lanes.from = place_of(new_year(first.year()));
  lanes.to = std::max(place_of(new_year(end_year)), place_of(last)) + 1;
  lanes.marks = {{place_of(portfolio.today), Sign::Here}, {place_of(north_star), Sign::Goal}};
  lanes.legend = {{Sign::Light, "learning"}, {Sign::Solid, "impact"}};
  if (has_swing) lanes.legend.push_back({Sign::Start, "a swing begins"});
  lanes.legend.push_back({Sign::Here, "today"});
  lanes.legend.push_back({Sign::Goal, "the North Star, " + spec.north_star.by->iso()});
  return lanes;
}

}  // namespace career::views
