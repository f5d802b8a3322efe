// Every code that a diagnostic of ours can have, with what it means: the one table behind
// `career check --explain`. tests/errors/run.py compares it with the codes in the sources.
#pragma once

#include <span>
#include <string_view>

#include "core/text/diagnostic.hpp"

namespace career::cmd {

struct CodeFacts {
  std::string_view code;
  Severity severity = Severity::Error;
  std::string_view what;     // half a sentence, lower case
  std::string_view why;      // why it matters; whole sentences
  std::string_view how;      // how to put it right; whole sentences
  std::string_view example;  // lines as one would write them, each ended by a line break but the last
};

// All of them, by code.
[[nodiscard]] std::span<const CodeFacts> all_codes();

// Null when there is no such code.
[[nodiscard]] const CodeFacts* find_code(std::string_view code);

}  // namespace career::cmd
