// A message may quote what a stranger's file says, and that may have megabytes.
#pragma once

#include <string>
#include <string_view>

namespace career {

// At most 600 bytes of `text`, with its begin and its end where the middle is left out, as "...". Characters
// stay whole.
[[nodiscard]] std::string bounded(std::string_view text);

}  // namespace career
