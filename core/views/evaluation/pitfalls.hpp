// The twelve pitfalls in words: what was found of each, and what would clear it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/views/evaluation/sentences.hpp"
#include "core/views/evaluation/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<decide::PitfallState>, 3> words_of<decide::PitfallState>{
    {{"ok", decide::PitfallState::Ok},
     {"flag", decide::PitfallState::Flag},
     {"unknown", decide::PitfallState::Unknown}}};

[[nodiscard]] std::string_view word_of(decide::Pitfall pitfall);  // no-landing

}  // namespace career

namespace career::views {

struct PitfallWords {
  decide::Pitfall pitfall = decide::Pitfall::Drift;
  decide::PitfallState state = decide::PitfallState::Unknown;
  Sentences why;       // what it rests on; the first is the heart of it
  std::string clears;  // the evidence that would clear it, as something to do: "Put a swing on your roadmap."
  std::string first;   // the same as what a take waits for: "a swing on your roadmap"
  Sentences remarks;   // what is worth saying although it is ok
};

// All of them, in their order.
[[nodiscard]] std::vector<PitfallWords> pitfalls_in_words(const Measured& it);

// Without an offer: whether staying goes anywhere.
[[nodiscard]] Sentence comfort(const decide::Evaluation& evaluation, const Spec& spec);

}  // namespace career::views
