// Where a person's answers come from, line by line, and where a program's text goes: streams of the process,
// or what a test puts in their place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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

class Output {
 public:
  virtual ~Output() = default;
  // All of `text`, at once. A reader that is gone is no error: what is left is dropped. Throws Failure
  // Unavailable `cannot-write` for any other reason, a full disk above all.
  virtual void write(std::string_view text) = 0;
};

class StreamOutput : public Output {
 public:
  StreamOutput(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  void write(std::string_view text) override;

 private:
  int descriptor_;
  std::string name_;
};

}  // namespace career
