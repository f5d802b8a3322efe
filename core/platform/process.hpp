// Other programs, run to their end. Nothing is handed to a shell: a word reaches the program as it is,
// whatever stands in it. They read nothing, and what they write comes back as text. That a program is not
// there, fails or is killed is an answer like any other: nothing here throws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace career {

struct Command {
  std::vector<std::string>
      words;  // the program, looked for in PATH unless it holds a slash, then its arguments
  std::size_t limit = std::size_t{1} << 20U;  // bytes that it may write to its standard output

  // Its environment: those of our own variables that are passed on (empty: all), and what is set beside them.
  std::function<bool(std::string_view name)> passes{};
  std::vector<std::pair<std::string, std::string>> variables{};
};

// What became of a program.
struct Ran {
  enum class Kind : std::uint8_t {
    Exited,      // with `code`
    Killed,      // by the signal `code`
    TooMuch,     // it wrote more than the limit, and was stopped
    NotFound,    // there is no such program
    NotStarted,  // for the `errno` in `code`
  };
  Kind kind = Kind::NotFound;
  int code = 0;
  std::string out{};
  std::string err{};  // at most its first 64 KiB

  [[nodiscard]] bool is_fine() const { return kind == Kind::Exited && code == 0; }
};

class Processes {
 public:
  virtual ~Processes() = default;
  [[nodiscard]] virtual Ran run(const Command& command) = 0;
};

// The real ones.
[[nodiscard]] Ran run_process(const Command& command);

}  // namespace career
