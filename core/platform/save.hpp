// Saving on the real disk, as `Files` promises it. The old bytes stay until the new ones are on the disk
// under a name of their own; then the new file takes the name in one step. Whenever the process is killed,
// the file is the old or the new one.
//
// Programs that do not ask for the lock are noticed up to a moment before that step, and not within it.
//
// A file that has several names (hard links) changes under the one that was given; access lists and extended
// attributes are not carried over.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/platform/platform.hpp"

namespace career {

// Waits at most `patience` for another process that changes the file.
bool update_file(const std::string& path, std::size_t limit, const TextChange& change, const Events& events,
                 std::chrono::milliseconds patience);

void create_file(const std::string& path, std::string_view text);

void replace_file(const std::string& path, std::string_view text);

}  // namespace career
