// Help: one screen for the program, one for each command.
#pragma once

#include <span>
#include <string>

#include "cmd/command.hpp"

namespace career::cmd {

// The commands by group, and the options that go with every one of them.
[[nodiscard]] std::string program_help(std::span<const Command> table, const Syntax& globals);

// Synopsis, verbs, options, examples: of a command, or of a verb.
[[nodiscard]] std::string command_help(const Command& command, const Syntax& syntax, const Syntax& globals);

}  // namespace career::cmd
