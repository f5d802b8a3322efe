// What a diagnostic's code means, as text for people, in lines of at most `width` columns (0: no terminal);
// its example stays as it is.
#pragma once

#include <cstddef>
#include <string>

#include "cmd/codes.hpp"

namespace career::cmd {

// What it is, why it matters, how to put it right, an example.
[[nodiscard]] std::string explanation(const CodeFacts& facts, std::size_t width);

// Every code with one line: errors, then warnings.
[[nodiscard]] std::string list_of_codes(std::size_t width);

}  // namespace career::cmd
