// Paths as text. The program only ever joins and takes apart what it was given; nothing here touches a disk.
#pragma once

#include <string>
#include <string_view>

namespace career {

// `folder/name`; just `name` when it is absolute or `folder` is empty or ".".
[[nodiscard]] std::string join_path(std::string_view folder, std::string_view name);

// The folder that holds `path`: "a" of "a/b", "." of "b", "/" of "/b" and of "/".
[[nodiscard]] std::string parent_of(std::string_view path);

// The system would take a path for ended at a zero byte, and open another file.
[[nodiscard]] inline bool holds_a_zero_byte(std::string_view path) {
  return path.find('\0') != std::string_view::npos;
}

}  // namespace career
