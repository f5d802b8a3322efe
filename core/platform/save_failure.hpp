// What is said when a file cannot be saved: the same words for real files and for those in memory. All of
// them are Failures of the kind Unavailable.
#pragma once

#include <cstddef>
#include <string>

#include "core/text/diagnostic.hpp"

namespace career {

// `locked`: "'career.yaml' is locked by career (process 4711)"; an empty holder is "another program".
[[nodiscard]] Failure locked(const std::string& path, const std::string& holder);

// `changed-meanwhile`: another program, such as an editor, has changed, replaced or deleted the file.
[[nodiscard]] Failure changed_meanwhile(const std::string& path);

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
