// Whole careers that nobody would write by hand, from a seed: what tests/decide/generate.hpp has, and around
// it everything else that a spec may hold; and what may become of one in time.
#pragma once

#include "core/model/spec.hpp"
#include "tests/decide/generate.hpp"

namespace career::testing {

// Sound, but for what tests/decide/generate.hpp makes of metrics: names and days refer to what is there.
[[nodiscard]] Spec a_career(decide::generate::Dice& dice);

// The same career some time later: entries came, went, changed and stand in another order.
[[nodiscard]] Spec later(decide::generate::Dice& dice, Spec spec);

}  // namespace career::testing
