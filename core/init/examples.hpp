// The examples of examples/, each a small whole career, as they were when the program was built.
#pragma once

#include <span>
#include <string_view>

namespace career::init {

struct ExampleFile {
  std::string_view path;  // from the example's folder on
  std::string_view text;
};

struct Example {
  std::string_view name;
  std::span<const ExampleFile> files;  // by path
};

// By name.
[[nodiscard]] std::span<const Example> examples();

// The one of that name, or null.
[[nodiscard]] const Example* find_example(std::string_view name);

// Whose career it is: the first comment of its spec that is not for an editor.
[[nodiscard]] std::string_view about(const Example& example);

}  // namespace career::init
