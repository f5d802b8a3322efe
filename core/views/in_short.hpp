// A person's words as part of a sentence of ours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace career::views {

// On one line, and cut when they are long.
[[nodiscard]] std::string in_short(std::string_view text);

// As many names as fit a line, whole, and how many others there are: "leading, craft and 3 others".
[[nodiscard]] std::string in_short(const std::vector<std::string>& names);

}  // namespace career::views
