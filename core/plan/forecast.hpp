// A Forecast says where the roadmap may lead by the day of the North Star, beside the same roadmap without
// its swings and beside staying. It is no forecast of the world: the person's own levels, a rule of thumb for
// failure unless a chance was stated, and outcomes taken as independent.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/course.hpp"

namespace career::plan {

// A Schedule says when the items of a roadmap begin and end: in the order of the file, each beginning where
// the one before it ends, and none of them past the North Star.
struct Scheduled {
  std::size_t item = 0;  // of spec.roadmap
  Date begins;
  Date ends;  // the day its levels are reached and the next one begins
};

struct Schedule {
  std::vector<Scheduled> items;
  // Would end past the North Star. What comes behind such an item would too.
  std::vector<std::size_t> left_out;  // of spec.roadmap
};

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

// Items of the roadmap that may fail or work: every branch is walked, and each item doubles them. Measured:
// sixteen take 8 ms, twenty 114.
inline constexpr std::size_t most_branching = 20;

// The first item of the roadmap that is one too many for that; a place in spec.roadmap.
[[nodiscard]] std::optional<std::size_t> one_too_many(const Spec& spec, Date today);

// The spec must be sound and the roadmap not too long, see `one_too_many`. Pure.
[[nodiscard]] Forecast forecast(const Spec& spec, Date today);

// The day the first item begins: the end of the current role where that is known, else today.
[[nodiscard]] Date roadmap_begins(const Spec& spec, Date today);

// `items` are places in spec.roadmap, in its order. Their years are added up before they are rounded to
// calendar months, so that two items of half a month make one month.
[[nodiscard]] Schedule schedule(const Spec& spec, std::span<const std::size_t> items, Date today);

}  // namespace career::plan
