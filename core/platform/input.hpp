// Where a person's answers come from, line by line: a stream of the process, or a list in a test.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <utility>

namespace career {

class Input {
 public:
  virtual ~Input() = default;
  // The next line without its line break; none at the end of the input. A last line that nothing ends is a
  // line. Throws Failure Unavailable `cannot-read`.
  [[nodiscard]] virtual std::optional<std::string> line() = 0;
};

// A file descriptor; `name` is what messages call it. It may read ahead: a stream has one reader.
class StreamInput : public Input {
 public:
  StreamInput(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  [[nodiscard]] std::optional<std::string> line() override;

 private:
  int descriptor_;
  std::string name_;
  std::string ahead_;  // read, and not yet given out
};

class MemoryInput : public Input {
 public:
  MemoryInput() = default;
  explicit MemoryInput(std::deque<std::string> lines) : lines_(std::move(lines)) {}
  [[nodiscard]] std::optional<std::string> line() override;
  // How many lines nobody has asked for yet.
  [[nodiscard]] std::size_t left() const { return lines_.size(); }

 private:
  std::deque<std::string> lines_;
};

}  // namespace career
