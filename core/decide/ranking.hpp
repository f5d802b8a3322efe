// The options, staying among them, from the closest to the North Star to the furthest; and one offer among
// those that were decided before: offers come one at a time, with days to decide.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"

namespace career::decide {

// `offers` are expected distances, as given. Ties: staying first, then as given.
[[nodiscard]] std::vector<Ranked> rank(double stay, std::span<const double> offers);

// The order in which people shall read them: those that break a limit below those that break none, and within
// both as ranked. Options that are less than the resolution apart are no different by their distances; a run
// of them stands in the order of the verdicts, in which staying is too close to call.
[[nodiscard]] std::vector<OptionIndex> reading_order(const Evaluation& evaluation);

// The expected distance of each decided offer by today's spec; none for one that is gone.
[[nodiscard]] std::vector<std::optional<double>> expected_of(const Spec& spec, const Measure& measure,
                                                             std::span<const DecidedOffer> decided);

// `expected` and `offer` are those of the offer to be placed, `distances` those of `decided`. Of equals, the
// offer comes first.
[[nodiscard]] std::optional<Earlier> place_among(const Spec& spec, std::span<const DecidedOffer> decided,
                                                 std::span<const std::optional<double>> distances,
                                                 std::size_t offer, double expected);

}  // namespace career::decide
