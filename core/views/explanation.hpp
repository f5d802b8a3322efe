// What a diagnostic's code means, as text for people. The lines are the same on every terminal: they hold
// examples, which must not be wrapped.
#pragma once

#include <string>

#include "core/spec/codes.hpp"

namespace career::views {

// What it is, why it matters, how to put it right, an example.
[[nodiscard]] std::string explanation(const spec::CodeFacts& facts);

// Every code with one line: errors, then warnings.
[[nodiscard]] std::string list_of_codes();

}  // namespace career::views
