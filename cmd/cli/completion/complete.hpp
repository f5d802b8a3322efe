// What may come next on a command line that someone is still writing: commands and verbs, options, values.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cmd/cli/syntax.hpp"
#include "cmd/command.hpp"

namespace career::cmd {

struct Completion {
  enum class Kind { Words, Files, Folders };  // what the shell completes by itself, it is only told to
  Kind kind = Kind::Words;
  std::vector<Candidate> candidates{};  // of Words, whole ones: each begins with the word that is written
};

// The spec that a line asks about: the one that its -f names, else the one that would be found.
using SpecOfLine = std::function<const SpecRead*(const std::optional<std::string>& file)>;

// `words` without the program's name; the last one is being written, and may be empty. `spec` is asked only
// when something of it is to be offered.
[[nodiscard]] Completion complete(std::span<const std::string> words, std::span<const Command> table,
                                  const SpecOfLine& spec);

}  // namespace career::cmd
