// What a change does to a text, as a unified diff: the form that `patch` and `git apply` read.
#pragma once

#include <string>
#include <string_view>

namespace career {

// From `before` to `after`, with three lines of context; empty when they are equal. `name` is the file's path
// in both headers. Lines are bytes up to '\n': a '\r' before it belongs to the line. Myers, "An O(ND)
// Difference Algorithm and Its Variations" (1986): time and memory grow with the size of the change.
[[nodiscard]] std::string unified_diff(std::string_view name, std::string_view before,
                                       std::string_view after);

}  // namespace career
