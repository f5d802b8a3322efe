// A forecast, said a second time: every outcome of the whole roadmap as a number whose bits are the failures,
// levels by the name of their metric, and not a line of the code under test.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/spec.hpp"

namespace career::plan::restated {

struct Day {
  Date day;
  double mean = 0, best = 0, worst = 0, near = 0;
  std::optional<double> no_swing_lands;
};

struct Answer {
  std::vector<Day> days;  // today, the end of each item
  std::vector<std::optional<double>> steps;
};

// `swings`: with them, or as if they were not on the roadmap. `chance`: of failure, for every swing, instead
// of its own.
[[nodiscard]] Answer roadmap(const Spec& spec, Date today, bool swings = true,
                             std::optional<double> chance = std::nullopt);

}  // namespace career::plan::restated
