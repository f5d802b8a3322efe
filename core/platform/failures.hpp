// What is said when a file cannot be read or saved: the same words for real files and for those in memory.
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

// Saving fails with Failures of the kind Unavailable.

// `locked`: "'career.yaml' is locked by career (process 4711)"; an empty holder is "another program".
[[nodiscard]] Failure locked(const std::string& path, const std::string& holder);

// `changed-meanwhile`: another program, such as an editor, has changed, replaced or deleted the file.
[[nodiscard]] Failure changed_meanwhile(const std::string& path);

// `bad-clock`
[[nodiscard]] Failure clock_out_of_range();

// `no-folder`, for an `errno`.
[[nodiscard]] Failure no_current_folder(int error);

// `already-there`: a new file would replace one.
[[nodiscard]] Failure already_there(const std::string& path);

// `cannot-save`, for an `errno`: "cannot save 'career.yaml': the disk is full".
[[nodiscard]] Failure cannot_save(const std::string& path, int error);
[[nodiscard]] Failure cannot_lock(const std::string& path, int error);
[[nodiscard]] Failure cannot_write_beside(const std::string& path, int error);  // in its folder

// `cannot-save`: a pipe or a device has no old text to change.
[[nodiscard]] Failure not_a_plain_file(const std::string& path);

// `cannot-save`: it could not be read again.
[[nodiscard]] Failure would_be_too_large(const std::string& path, std::size_t limit);

// `not-synced`: the one case where the new text is there, though not for sure after the power went.
[[nodiscard]] Failure not_synced(const std::string& path, int error);

}  // namespace career
