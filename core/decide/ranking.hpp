// The options, staying among them, from the closest to the North Star to the furthest.
#pragma once

#include <span>
#include <vector>

#include "core/decide/evaluation.hpp"

namespace career::decide {

// `offers` are expected distances, as given. Ties: staying first, then as given.
[[nodiscard]] std::vector<Ranked> rank(double stay, std::span<const double> offers);

// The order in which people shall read them: those that break a limit below those that break none, and within
// both as ranked. Options that are less than the resolution apart are no different by their distances; a run
// of them stands in the order of the verdicts, in which staying is too close to call.
[[nodiscard]] std::vector<OptionIndex> reading_order(const Evaluation& evaluation);

}  // namespace career::decide
