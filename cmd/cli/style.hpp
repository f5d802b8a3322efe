// How results and diagnostics are drawn here and now: colours, width, characters.
#pragma once

#include <string>

#include "cmd/cli/options.hpp"
#include "core/platform/platform.hpp"
#include "core/report/text.hpp"
#include "core/text/diagnostic.hpp"

namespace career::cmd {

// Of results, on standard output or in a file, which is drawn for as a pipe is.
[[nodiscard]] report::TextStyle text_style(const Globals& globals, const Platform& platform, bool is_in_file);

// Of diagnostics, on standard error.
[[nodiscard]] Drawing drawing(const Globals& globals, const Platform& platform);

// Of diagnostics that are the result.
[[nodiscard]] Drawing result_drawing(const Globals& globals, const Platform& platform, bool is_in_file);

}  // namespace career::cmd
