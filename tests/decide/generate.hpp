// Specs and offers that nobody would write by hand, from a seed. Levels lie on a coarse grid, so that ties,
// bounds and exact zeros come up often.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "core/model/spec.hpp"

namespace career::decide::generate {

// The same throws on every machine: std::uniform_int_distribution would not promise that.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}
  int below(int n) { return static_cast<int>(random_() % static_cast<std::uint64_t>(n)); }
  bool one_in(int n) { return below(n) == 0; }
  double uniform() { return static_cast<double>(random_() >> 11) * 0x1p-53; }  // 0 to below 1

 private:
  std::mt19937_64 random_;
};

// What may come up.
struct Scope {
  bool ranges = true;  // ranges and `unknown`, and levels left out
  bool limits = true;
  bool chances = true;  // otherwise every option is sure to work
  bool scales = true;   // logarithmic metrics
};

[[nodiscard]] Spec spec(Dice& dice, Scope scope = {});
[[nodiscard]] Offer offer(Dice& dice, const Spec& spec, Scope scope = {});

// A level of that metric, from before `worst` to past the target.
[[nodiscard]] double level(Dice& dice, const Metric& metric);

}  // namespace career::decide::generate
