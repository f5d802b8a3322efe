// What to find out before answering, the most telling first.
#pragma once

#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/verdict.hpp"

namespace career::decide {

// Limits that are unknown or at risk; then what the offer leaves open, its claims, its levels and the levels
// of today that nobody has shown, by how few noticeable steps turn the answer around. What no number can rank
// stands where three steps would.
[[nodiscard]] std::vector<Question> questions_about(const Spec& spec, const Measure& measure,
                                                    const Offer& offer, const Candidate& candidate,
                                                    const Candidate& stay,
                                                    const std::vector<LevelFlip>& level_flips);

}  // namespace career::decide
