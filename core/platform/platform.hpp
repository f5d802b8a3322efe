// The world, as the rest of the program may see it: a clock that only knows the day, files, the environment,
// other programs, and what the standard streams are. Each has a real version and one in memory, for tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/platform/process.hpp"
#include "core/platform/streams.hpp"
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

// What is told of the program's doings for those who ask: what it read, locked and wrote, or every detail.
enum class Event : std::uint8_t { Done, Detail };
using Events = std::function<void(Event, std::string_view)>;

// From the text of a file to the text that it shall have. May throw: then nothing is written.
using TextChange = std::function<std::string(const SourcePtr&)>;

// What is written is written as a whole or not at all: no failure and no kill leaves a file that is neither
// the old nor the new one, and no process loses what another has saved. Failures to write are Unavailable:
// `cannot-save` is a disk or a folder that does not allow it, and only after `not-synced` the file is not as
// it was.
class Files {
 public:
  virtual ~Files() = default;

  // Whether anything is there, of any kind.
  [[nodiscard]] virtual bool exists(const std::string& path) const = 0;

  // Whether something other than a regular file is there, behind all symbolic links: a folder, a pipe, a
  // device. What nobody named is not read then: a pipe would be waited for. A link to nothing is not
  // irregular; reading it says what is wrong with it.
  [[nodiscard]] virtual bool is_irregular(const std::string& path) const = 0;

  // The whole file, under the name that messages shall use. At most `limit` bytes: a larger file is refused
  // before it is read. Pipes and devices are read as far as the limit. Throws Failure: Invalid `not-found`,
  // `not-a-file` (a folder) or `too-large`; Unavailable `cannot-read`.
  [[nodiscard]] virtual SourcePtr read(const std::string& path, std::size_t limit) const = 0;

  // The names in a folder, in the order of their bytes, without "." and ".."; none when no folder is there.
  // Throws Failure Unavailable `cannot-read`.
  [[nodiscard]] virtual std::vector<std::string> list(const std::string& folder) const = 0;

  // The current folder, absolute. Throws Failure Unavailable when there is none.
  [[nodiscard]] virtual std::string current_folder() const = 0;

  // Where a path leads behind all symbolic links, absolute. What is not there is taken as it is written.
  [[nodiscard]] virtual std::string real_path(const std::string& path) const = 0;

  // Changes a file that is there; true when that wrote it, false when the text was to stay the same. Nobody
  // else's `update` of the file comes between reading and writing it. Keeps the file's mode, its owner as far
  // as that is allowed, and a symbolic link to it. Reads as `read` does and throws what that throws, and
  // Failure `locked` when another process does not come to an end with it, `changed-meanwhile` when a program
  // that does not lock has changed or deleted it, `cannot-save`, `not-synced`.
  virtual bool update(const std::string& path, std::size_t limit, const TextChange& change,
                      const Events& events) = 0;

  // Makes a file that is not there yet. Throws Failure `already-there`, `cannot-save`, `not-synced`.
  virtual void create(const std::string& path, std::string_view text) = 0;

  // Makes a folder and those above it; one that is there already is fine. Throws Failure `cannot-save`.
  virtual void make_folder(const std::string& path) = 0;

  // Writes a file whatever it held, keeping its mode, owner and link; the last of several writers wins. A
  // device, a pipe or this process's own stream is simply written to. Throws Failure `cannot-save`,
  // `not-synced`; as `read` does for a link to nothing.
  virtual void replace(const std::string& path, std::string_view text) = 0;
};

// What a standard stream is.
struct Terminal {
  bool is_terminal = false;
  std::size_t width = 0;  // columns; 0 when it cannot be told
};

struct Platform {
  const Clock& clock;
  const Environment& environment;
  Files& files;
  Processes& processes;
  Input& input;  // standard input; to be read only where someone is there to answer
  Terminal in;   // what that is
  Terminal out;  // standard output
  Terminal err;  // standard error
};

}  // namespace career
