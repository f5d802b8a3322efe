// What to find out before answering, the most telling first.
#pragma once

#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/verdict.hpp"

namespace career::decide {

// Where there is not enough to say: what has to be known first, until enough would be, the widest blur first.
// Then limits that are unknown or at risk; then what caps a verdict of the take side. Then what the offer
// leaves open, its claims, its levels and the levels of today that nobody has shown, by how few noticeable
// steps turn the answer around. What no number can rank stands where three steps would.
//
// `found` is what is known of the offer so far: the verdict and its reasons, the gain, the level flips.
[[nodiscard]] std::vector<Question> questions_about(const Spec& spec, const Measure& measure,
                                                    const Offer& offer, const Candidate& candidate,
                                                    const Candidate& stay, const OfferEvaluation& found);

}  // namespace career::decide
