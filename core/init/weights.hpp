// Weights by comparing pairs. A weight is what going all the way from worst to target on one metric is worth
// beside the others, and nobody knows such a number of himself. So the person first picks the one way that is
// worth most, and then says of each other one how much of that it is worth: as many questions as there are
// metrics. These are swing weights, as von Winterfeldt and Edwards describe them in "Decision Analysis and
// Behavioral Research" (1986).
#pragma once

#include <string_view>

#include "core/init/answers.hpp"

namespace career::init {

// The weight of the way that is worth most; the quarters of it are whole numbers.
inline constexpr double whole_weight = 4;

// "as much", "three quarters", "half", "a quarter", "nothing", or a share such as 60% or 3/4, as a weight.
[[nodiscard]] Answer<double> share_of_whole(std::string_view text);

}  // namespace career::init
