// Offers come one at a time, with days to decide; this sets one among those that were decided on before.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"

namespace career::decide {

// The expected distance of each decided offer by today's spec; none for one that is gone.
[[nodiscard]] std::vector<std::optional<double>> expected_of(const Spec& spec, const Measure& measure,
                                                             std::span<const DecidedOffer> decided);

// `expected` and `offer` are those of the offer to be placed, `distances` those of `decided`. Of equals, the
// offer comes first.
[[nodiscard]] std::optional<Earlier> place_among(const Spec& spec, std::span<const DecidedOffer> decided,
                                                 std::span<const std::optional<double>> distances,
                                                 std::size_t offer, double expected);

}  // namespace career::decide
