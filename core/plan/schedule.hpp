// A Schedule says when the items of a roadmap begin and end: in the order of the file, each beginning where
// the one before it ends, and none of them past the North Star.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/model/spec.hpp"

namespace career::plan {

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

// The day the first item begins: the end of the current role where that is known, else today.
[[nodiscard]] Date roadmap_begins(const Spec& spec, Date today);

// `items` are places in spec.roadmap, in its order. Their years are added up before they are rounded to
// calendar months, so that two items of half a month make one month.
[[nodiscard]] Schedule schedule(const Spec& spec, std::span<const std::size_t> items, Date today);

}  // namespace career::plan
