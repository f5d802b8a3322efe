// A text as one word of a POSIX shell, for commands that are printed to be pasted.
#pragma once

#include <string>
#include <string_view>

namespace career {

// As it is where that is one word, in single quotes otherwise: `how we size tests` is 'how we size tests'.
[[nodiscard]] std::string shell_word(std::string_view text);

}  // namespace career
