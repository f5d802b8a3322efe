// A Comparison sets one prospect against another, an offer against staying: what it gains, where that comes
// from, and what could undo it.
#pragma once

#include <optional>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/weightings.hpp"

namespace career::decide {

struct Comparison {
  double gain = 0;                          // points that the first ends closer, expected; negative: further
  double spread = 0;                        // how far ranges and unknowns blur the gain against its sign
  std::optional<double> break_even_chance;  // of the first's failure; none: its outcomes are alike
  std::vector<Weighed> weighed;             // by metric of weight above 0
};

// A written range or `unknown`, and how far it can move the gain toward 0.
struct Blur {
  bool of_first = true;               // of the first option, else of the second
  std::optional<std::size_t> metric;  // of Measure::metrics; none: the chance of failure
  Side side = Side::Both;
  double points = 0;  // 0 or more
};

// All that the spread is made of: the root of the sum of their squares. The widest first.
[[nodiscard]] std::vector<Blur> blurs(const Measure& measure, const Prospect& first, const Prospect& second);

[[nodiscard]] Comparison compare(const Measure& measure, const Prospect& first, const Prospect& second);

// What knowing beforehand whether the first works would be worth, in points: the expected value of perfect
// information.
[[nodiscard]] double value_of_knowing(const Prospect& first, const Prospect& second);

// Whether an outcome of the first can end at another gap than that of the second, whatever they do on
// average.
[[nodiscard]] bool may_differ(const Prospect& first, const Prospect& second, std::size_t metric);

// Whether the first is, at its worst, as close as the second at its best on every metric, and closer on one.
[[nodiscard]] bool dominates(const Measure& measure, const Prospect& first, const Prospect& second);

// The differences that the gain is made of, by metric of weight above 0.
[[nodiscard]] std::vector<Weighed> weighed(const Measure& measure, const Prospect& first,
                                           const Prospect& second);
// The same should the first fail.
[[nodiscard]] std::vector<Weighed> weighed_if_it_fails(const Measure& measure, const Prospect& first,
                                                       const Prospect& second);

}  // namespace career::decide
