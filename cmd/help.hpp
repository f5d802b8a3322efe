// Help: one screen for the program, one for each command.
#pragma once

#include <string>

#include "cmd/command.hpp"

namespace career::cmd {

// The commands by group, and the options that go with every one of them.
[[nodiscard]] std::string program_help(const CLI::App& app);

// Synopsis, options, examples.
[[nodiscard]] std::string command_help(const Command& command, const CLI::App& subcommand,
                                       const CLI::App& app);

}  // namespace career::cmd
