// How the hints of core are typed: the one place where what a person can do next becomes a command.
#pragma once

#include <span>
#include <string>

#include "core/text/caller.hpp"

namespace career::cmd {

// "landing kept ines". As many values as Hint says of it.
[[nodiscard]] std::string typed(Hint hint, std::span<const std::string> values);

}  // namespace career::cmd
