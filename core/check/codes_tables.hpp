// The parts that the table of codes is put together from, each in a file of its own.
#pragma once

#include <span>

#include "core/check/codes.hpp"

namespace career::check {

[[nodiscard]] std::span<const CodeFacts> codes_of_files();   // finding and reading them, and ourselves
[[nodiscard]] std::span<const CodeFacts> codes_of_edits();   // changing and saving a file
[[nodiscard]] std::span<const CodeFacts> codes_of_yaml();    // how a file is written down
[[nodiscard]] std::span<const CodeFacts> codes_of_values();  // what a spec or an offer says
[[nodiscard]] std::span<const CodeFacts> codes_of_doubts();  // warnings

}  // namespace career::check
