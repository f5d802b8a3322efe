// The options, staying among them, from the closest to the North Star to the furthest.
#pragma once

#include <span>
#include <vector>

#include "core/decide/evaluation.hpp"

namespace career::decide {

// `offers` are expected distances, as given. Ties: staying first, then as given.
[[nodiscard]] std::vector<Ranked> rank(double stay, std::span<const double> offers);

}  // namespace career::decide
