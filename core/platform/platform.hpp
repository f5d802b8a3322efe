// The world, as the rest of the program may see it: a clock that only knows the day, files, the environment,
// and what the standard streams are. Each has a real version and one in memory, for tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/source_file.hpp"
#include "core/time/date.hpp"

namespace career {

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Date today() const = 0;  // the local civil date
};

class Environment {
 public:
  virtual ~Environment() = default;
  // A variable's value; none when it is not set.
  [[nodiscard]] virtual std::optional<std::string> get(const std::string& name) const = 0;
};

class Files {
 public:
  virtual ~Files() = default;

  // Whether anything is there, of any kind.
  [[nodiscard]] virtual bool exists(const std::string& path) const = 0;

  // The whole file, under the name that messages shall use. At most `limit` bytes: a larger file is refused
  // before it is read. Pipes and devices are read as far as the limit. Throws Failure: Invalid `not-found`,
  // `not-a-file` (a folder) or `too-large`; Unavailable `cannot-read`.
  [[nodiscard]] virtual SourcePtr read(const std::string& path, std::size_t limit) const = 0;

  // The names in a folder, in the order of their bytes, without "." and ".."; none when no folder is there.
  // Throws Failure Unavailable `cannot-read`.
  [[nodiscard]] virtual std::vector<std::string> list(const std::string& folder) const = 0;

  // The current folder, absolute. Throws Failure Unavailable when there is none.
  [[nodiscard]] virtual std::string current_folder() const = 0;
};

// What a standard stream is.
struct Terminal {
  bool is_terminal = false;
  std::size_t width = 0;  // columns; 0 when it cannot be told
};

// What is told of the program's doings for those who ask: what it read, locked and wrote, or every detail.
enum class Event : std::uint8_t { Done, Detail };
using Events = std::function<void(Event, std::string_view)>;

struct Platform {
  const Clock& clock;
  const Environment& environment;
  const Files& files;
  Terminal out;  // standard output
  Terminal err;  // standard error
};

}  // namespace career
