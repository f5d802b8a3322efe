// Texts as people compare them: letter case, width and white space count for nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace career {

// `text` with each accent and its letter as one character where there is one (Unicode's NFC): a name typed on
// one machine is the same name typed on another. A text that is no UTF-8 stays as it is.
[[nodiscard]] std::string composed(std::string_view text);

// Whether two names are the same when composed. Letter case counts.
[[nodiscard]] bool is_same_name(std::string_view a, std::string_view b);

// `text` in one case, with single spaces between its words and none around it. Two texts that fold to the
// same are the same to a reader. A text that is no UTF-8 stays as it is.
[[nodiscard]] std::string folded(std::string_view text);
[[nodiscard]] bool is_same_text(std::string_view a, std::string_view b);

// The words of a text, folded: runs of letters, digits, marks, '-' and '_'.
[[nodiscard]] std::vector<std::string> folded_words(std::string_view text);

// What is marked with a '#' at the start of a word: "releases" in "slow #releases, again"; folded.
[[nodiscard]] std::vector<std::string> folded_tags(std::string_view text);

}  // namespace career
