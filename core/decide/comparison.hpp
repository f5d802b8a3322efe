// A Comparison sets one prospect against another, an offer against staying: what it gains, where that comes
// from, and what could undo it.
#pragma once

#include <optional>
#include <vector>

#include "core/decide/measure.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/weightings.hpp"

namespace career::decide {

struct Comparison {
  double gain = 0;  // points that the first ends closer, expected; negative: further
  double gain_if_it_fails = 0;
  double spread = 0;                        // how far ranges and unknowns blur the gain against its sign
  std::optional<double> break_even_chance;  // of the first's failure; none: its outcomes are alike
  double value_of_knowing =
      0;                   // expected value of perfect information about whether the first works, in points
  bool dominates = false;  // at its worst as close as the other's best on every metric, and closer on one
  std::vector<Weighed> weighed;  // by metric of weight above 0
};

[[nodiscard]] Comparison compare(const Measure& measure, const Prospect& first, const Prospect& second);

// The differences that the gain is made of, by metric of weight above 0.
[[nodiscard]] std::vector<Weighed> weighed(const Measure& measure, const Prospect& first,
                                           const Prospect& second);
// The same should the first fail.
[[nodiscard]] std::vector<Weighed> weighed_if_it_fails(const Measure& measure, const Prospect& first,
                                                       const Prospect& second);

}  // namespace career::decide
