// What is said when a file cannot be read: the same words for real files and for those in memory.
#pragma once

#include <cstddef>
#include <string>

#include "core/text/diagnostic.hpp"

namespace career {

// "'offers' is a folder, not a file".
[[nodiscard]] Failure is_a_folder(const std::string& path);

// "'career.yaml' is larger than 16 MiB".
[[nodiscard]] Failure too_large(const std::string& path, std::size_t limit);

// For an `errno`: "there is no file 'career.yaml'", or "cannot read 'career.yaml': permission denied".
[[nodiscard]] Failure cannot_read(const std::string& path, int error);

// "16 MiB", "5 bytes": in the largest unit that needs no fraction.
[[nodiscard]] std::string size_in_words(std::size_t bytes);

// An `errno` in a few words, in English and lower case whatever the locale; "error 99" for a rare one.
[[nodiscard]] std::string in_words(int error);

}  // namespace career
