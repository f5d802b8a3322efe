// The one written number that a verdict hangs on most: change it by a step or two, all else as written, and
// the word is another. Found by asking the judge again, with caps and limits, for every input and step.
#pragma once

#include <optional>

#include "core/decide/evaluation.hpp"
#include "core/decide/verdict.hpp"

namespace career::decide {

// More than this many metrics are not looked through: their steps and their judging both grow with them, and
// a file made to be slow must not be.
inline constexpr std::size_t most_metrics_looked_through = 400;

// `verdict` is what the judge says as it is written. The candidates are what they were measured from.
[[nodiscard]] std::optional<Fragile> most_fragile(const Measure& measure, const Candidate& offer,
                                                  const Candidate& stay, Verdict verdict);

}  // namespace career::decide
