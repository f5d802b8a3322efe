// What the program tells of its own doings, for -v. Never for messages that a user needs.
#pragma once

#include "core/platform/platform.hpp"
#include "core/platform/streams.hpp"

namespace career::cmd {

// What was done goes to `err` from -v on, details from -vv on, each line with the milliseconds since the one
// before.
[[nodiscard]] Events events_to(Output& err, int verbose);

}  // namespace career::cmd
