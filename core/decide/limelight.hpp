// Whether a bet is watched by many before any user shows that it works.
#pragma once

#include "core/decide/pitfalls.hpp"
#include "core/model/spec.hpp"

namespace career::decide {

// Unknown where what is not written would decide it.
[[nodiscard]] PitfallState limelight_of(const Backing& backing);

}  // namespace career::decide
