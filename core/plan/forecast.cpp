#include "core/plan/forecast.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/decide/tolerance.hpp"
#include "core/model/staying.hpp"
#include "core/plan/swap_chance.hpp"

namespace career::plan {
namespace {

std::vector<std::size_t> items_of(const Spec& spec, bool with_swings) {
  std::vector<std::size_t> items;
  for (std::size_t i = 0; i < spec.roadmap.size(); ++i) {
    if (with_swings || spec.roadmap[i].bet.value == Bet::Core) items.push_back(i);
  }
  return items;
}

std::vector<Leg> legs_of(const Spec& spec, const decide::Measure& measure, const Schedule& schedule) {
  std::vector<Leg> legs;
  for (const auto& scheduled : schedule.items)
    legs.push_back(leg_of(spec, measure, scheduled.item, scheduled.ends));
  return legs;
}

Plan plan_of(const Spec& spec, const decide::Measure& measure, bool with_swings, Date today) {
  Plan plan;
  plan.schedule = schedule(spec, items_of(spec, with_swings), today);
  plan.legs = legs_of(spec, measure, plan.schedule);
  plan.course = course_along(spec, measure, plan.legs, today);
  return plan;
}

Plan plan_of_staying(const Spec& spec, const decide::Measure& measure, const StayingAs& as, Date today) {
  const Date until = horizon(spec, today);
  Plan plan;
  if (until <= spec.north_star.by->last()) {
    plan.legs.push_back(leg_of_staying(measure, decide::staying_of(spec, measure, as.role), until));
  }
  plan.course = course_along(spec, measure, plan.legs, today);
  return plan;
}

Swap swap_of(const decide::Measure& measure, const Plan& roadmap, const Plan& without_swings) {
  auto lead = mean_by_failures(measure, roadmap.legs);
  for (auto& points : lead) {
    points = decide::without_dust(points - without_swings.course.at_north_star.mean);
  }
  // Near a chance of 0 the first coefficient that is not 0 decides.
  const auto first = std::find_if(lead.begin(), lead.end(), [](double points) { return points != 0; });
  const auto ahead = first == lead.end() ? Ahead::Neither
                     : *first < 0        ? Ahead::WithSwings
                                         : Ahead::WithoutSwings;
  return {smallest_root(lead), ahead};
}

}  // namespace

std::optional<std::size_t> one_too_many(const Spec& spec, Date today) {
  const auto measure = decide::measure_of(spec);
  const auto legs = legs_of(spec, measure, schedule(spec, items_of(spec, true), today));
  std::size_t branching = 0;
  for (const auto& leg : legs) {
    if (leg.branches() && ++branching > most_branching) return leg.item;
  }
  return std::nullopt;
}

Forecast forecast(const Spec& spec, Date today) {
  const auto measure = decide::measure_of(spec);
  const auto staying = staying_as(spec, today);

  Forecast made;
  made.today = today;
  made.north_star = spec.north_star.by->last();
  made.distance_today = decide::distance_today(measure);
  made.resolution = decide::resolution(measure);
  made.roadmap = plan_of(spec, measure, true, today);
  const auto& legs = made.roadmap.legs;
  if (std::any_of(legs.begin(), legs.end(), [](const Leg& leg) { return leg.is_swing; })) {
    made.without_swings = plan_of(spec, measure, false, today);
    made.swap = swap_of(measure, made.roadmap, *made.without_swings);
  }
  made.staying = plan_of_staying(spec, measure, staying, today);
  made.title_of_staying = career::title_of_staying(spec, staying);
  return made;
}

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
