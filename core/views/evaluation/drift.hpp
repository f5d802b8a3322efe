// Drift: an offer that found you and leads nowhere you wanted to go, or a spec that was bent after it came.
#pragma once

#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// Its two halves: how it came, and what changed since.
[[nodiscard]] Sentences drift(const Measured& it);

// What to say although it is no drift: that every target is reached, that a limit is stricter.
[[nodiscard]] Sentences remarks_on_drift(const Measured& it);

}  // namespace career::views
