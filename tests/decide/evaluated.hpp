// One offer against staying, as `evaluate` finds it.
#pragma once

#include <array>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {

[[nodiscard]] inline OfferEvaluation evaluated(const Spec& spec, const Offer& offer) {
  return evaluate(spec, {}, std::array{offer}, dana::today).offers.front();
}

[[nodiscard]] inline Pitfalls pitfalls_of(const Spec& spec, const Offer& offer) {
  return evaluated(spec, offer).pitfalls;
}

}  // namespace career::decide
