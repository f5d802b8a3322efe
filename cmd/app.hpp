// The whole program as a function: words in, text on two streams and an exit code out. It may be called more
// than once in one process.
#pragma once

#include <span>
#include <string>

#include "core/platform/platform.hpp"
#include "core/platform/streams.hpp"

namespace career::cmd {

// `args` without the program's name. Never throws.
[[nodiscard]] int run(std::span<const std::string> args, const Platform& platform, Output& out,
                      Output& err) noexcept;

}  // namespace career::cmd
