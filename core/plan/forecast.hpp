// A Forecast says where the roadmap may lead by the day of the North Star, beside the same roadmap without
// its swings and beside staying. It is no forecast of the world: the person's own levels, a rule of thumb for
// failure unless a chance was stated, and outcomes taken as independent.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/course.hpp"
#include "core/plan/schedule.hpp"

namespace career::plan {

// One of the plans that stand beside each other.
struct Plan {
  Schedule schedule;
  std::vector<Leg> legs;
  Course course;
};

enum class Ahead : std::uint8_t { WithSwings, WithoutSwings, Neither };

// If every swing of the roadmap failed with one and the same chance: at which one the mean distances of the
// roadmap and of the roadmap without swings are equal.
struct Swap {
  std::optional<double> chance;  // the smallest within (0, 1) at which the sides swap
  Ahead ahead = Ahead::Neither;  // on the mean: below that chance, or without one at every chance
};

struct Forecast {
  Date today;
  Date north_star;
  double distance_today = 0;
  double resolution = 0;  // tau: below it no plan is called better
  Plan roadmap;
  std::optional<Plan> without_swings;  // none: no swing is on the roadmap, or none ends in time
  std::optional<Swap> swap;            // likewise
  Plan staying;                        // one leg, to the horizon; none where that is past the North Star
  std::string title_of_staying;        // "Senior PM, Checkout", see `staying_as`
};

inline constexpr std::size_t most_branching = 20;  // items of the roadmap that may fail or work

// The first item of the roadmap that is one too many for that; a place in spec.roadmap.
[[nodiscard]] std::optional<std::size_t> one_too_many(const Spec& spec, Date today);

// The spec must be sound and the roadmap not too long, see `one_too_many`. Pure.
[[nodiscard]] Forecast forecast(const Spec& spec, Date today);

}  // namespace career::plan
