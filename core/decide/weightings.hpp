// How much an answer rests on the weights: in the stated order of weights, over all weightings, and how far
// the stated ones would have to move. All exact; nothing is sampled.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace career::decide {

// A metric of weight above 0 in a comparison of two options.
struct Weighed {
  std::size_t metric = 0;  // of Measure::metrics
  double weight = 0;       // above 0, as written
  double share = 0;        // of all weight; they add up to 1
  double difference =
      0;  // gaps that the first option ends closer than the second; 0 rather than rounding's dust
};

// Sum of share * difference, in points.
[[nodiscard]] double gain_of(std::span<const Weighed> metrics);

// Whether the sign of the gain holds for every weighting that keeps the stated order of weights, equal
// weights free among themselves. It is enough to look at the edges of the cone of such weightings: everything
// heavier, and any part of one group of equals, weighing the same (Kirkwood and Sarin 1985).
[[nodiscard]] bool keeps_order(std::span<const Weighed> metrics);

// The share, 0 to 1, of all weightings (uniform on the simplex) for which the gain is positive; 0.5 when all
// differences are 0. It is the volume of a simplex cut by a plane (Varsi 1973, Ali 1973).
[[nodiscard]] double share_of_weightings(std::span<const Weighed> metrics);

// The least weight, of 100, that has to move between metrics to make the gain 0: from where it gains most to
// where it loses most. None when no weighting flips its sign. Whoever only wants to know whether it is less
// than `enough` need not wait for more.
[[nodiscard]] std::optional<double> moved_weight(std::span<const Weighed> metrics, double enough = 100);

// The weight of metrics[k], in the spec's own unit, at which the gain is 0, the others as they are. None when
// that would take a negative weight, when it makes no difference, or when nothing else weighs.
[[nodiscard]] std::optional<double> flip(std::span<const Weighed> metrics, std::size_t k);

}  // namespace career::decide
