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

// The candidate nearest to `word`, at most two edits away and fewer than `word` has letters; the first of
// equally near ones. Letter case counts for nothing.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::span<const std::string> candidates);

// "did you mean 'phase'?", or nothing to say.
[[nodiscard]] std::vector<std::string> did_you_mean(std::string_view word,
                                                    std::span<const std::string> candidates);

}  // namespace career
