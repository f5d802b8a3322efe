// From the words of a command line to what was asked. CLI11 does the parsing; what is misspelt gets a
// suggestion, and nothing is guessed and run.
#pragma once

#include <span>
#include <string>
#include <variant>

#include "cmd/cli/options.hpp"
#include "cmd/command.hpp"

namespace career::cmd {

// A command to run, or a text to print: help, the version.
using Asked = std::variant<Run, std::string>;

// `args` without the program's name, read by the table of all commands. Throws Misuse; `globals` holds what
// was understood until then, so that even the message about a mistake is drawn as asked.
[[nodiscard]] Asked parse(std::span<const std::string> args, std::span<const Command> table,
                          Globals& globals);

}  // namespace career::cmd
