// What to ask before answering: sentences that can be sent as they are, the one that takes least to change
// the verdict first.
#pragma once

#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

[[nodiscard]] Sentences questions(const Measured& it);

}  // namespace career::views
