// What a misspelt word may have been meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace career {

// How many letters must be added, left out, changed or swapped with their neighbour to make `a` into `b`.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

// The place of `word` among the candidates, or of the only one that is the same word in another letter case.
[[nodiscard]] std::optional<std::size_t> same_word(std::string_view word,
                                                   std::span<const std::string> candidates);

// What `word` may have been meant to be: the same in another letter case, else the only candidate that begins
// with it, else the nearest by edits: two at most, and fewer than half of the letters. The first of equally
// near ones.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> candidates);

// "did you mean 'phase'?", or nothing to say.
[[nodiscard]] std::vector<std::string> did_you_mean(std::string_view word,
                                                    std::span<const std::string> candidates);

// The same; where nothing comes near, all candidates after these words: "there is: phase, bet". Of more than
// `most` nothing.
[[nodiscard]] std::vector<std::string> did_you_mean(std::string_view word,
                                                    std::span<const std::string> candidates,
                                                    std::string_view otherwise,
                                                    std::size_t most = std::string::npos);

}  // namespace career
