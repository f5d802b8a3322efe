// What a pitfall's state rests on, in sentences that use only what the spec and the offer say.
#pragma once

#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// The heart of it first.
[[nodiscard]] Sentences why(const Measured& it, decide::Pitfall pitfall);

// What is worth saying of one that is ok.
[[nodiscard]] Sentences remarks(const Measured& it, decide::Pitfall pitfall);

// Without an offer: whether staying goes anywhere.
[[nodiscard]] Sentence comfort(const decide::Evaluation& evaluation, const Spec& spec);

}  // namespace career::views
