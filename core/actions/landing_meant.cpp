#include "core/actions/landing_meant.hpp"

#include <numeric>
#include <optional>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/plan/landing.hpp"

namespace career::actions {
namespace {

// The one that began last, and the one that is shown, when there is one.
struct Landings {
  std::size_t latest = 0;
  std::optional<std::size_t> shown;

  [[nodiscard]] InLanding at(std::size_t place) const {
    return {.landing = place, .is_shown = place == shown};
  }
};

Landings landings_on(const Spec& spec, Date today) {
  const auto latest = plan::landing_on(spec, today);
  if (!latest) throw Refusal(Remedy::BeginLanding, "you are not landing in a role");
  const auto active = plan::active_landing(spec, today);
  return {*latest, active ? std::optional(active->landing) : std::nullopt};
}

// The first of those that hold most.
std::size_t best_of(const std::vector<std::size_t>& places, const Spec& spec, const HoldsEntry& holds) {
  return *std::max_element(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return holds(spec.landings[a]) < holds(spec.landings[b]);
  });
}

}  // namespace

InLanding where_it_happened(const Spec& spec, Date today) {
  const auto landings = landings_on(spec, today);
  return landings.at(landings.latest);
}

InLanding where_it_is_planned(const Spec& spec, Date today, const HoldsEntry& holds) {
  const auto landings = landings_on(spec, today);
  return landings.at(best_of({landings.shown.value_or(landings.latest), landings.latest}, spec, holds));
}

InLanding where_it_is_open(const Spec& spec, Date today, const HoldsEntry& holds) {
  const auto landings = landings_on(spec, today);
  const auto shown = landings.shown.value_or(landings.latest);
  std::vector<std::size_t> places(spec.landings.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    if (a == shown || b == shown) return a == shown && b != shown;
    return spec.landings[a].start.value > spec.landings[b].start.value;
  });
  return landings.at(best_of(places, spec, holds));
}

void must_be_within(const Landing& landing, Date day, Date today) {
  if (day < landing.start.value) {
    throw Refusal(Remedy::SayDay, fmt::format("{} is before this landing begins, on {}", day.iso(),
                                              landing.start.value.iso()));
  }
  if (day > today) {
    throw Misuse(fmt::format("{} is still to come", day.iso()), {"write it down when it has happened"});
  }
}

}  // namespace career::actions
