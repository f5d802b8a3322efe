// A person's words as part of a sentence of ours.
#pragma once

#include <string>
#include <string_view>

namespace career::views {

// On one line, and cut when they are long.
[[nodiscard]] std::string in_short(std::string_view text);

}  // namespace career::views
