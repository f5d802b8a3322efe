// Where a program's text goes: a stream of the process, or a string in a test.
#pragma once

#include <string>
#include <string_view>

namespace career {

class Output {
 public:
  virtual ~Output() = default;
  // All of `text`, at once. A reader that is gone is no error: what is left is dropped. Throws Failure
  // Unavailable `cannot-write` for any other reason, a full disk above all.
  virtual void write(std::string_view text) = 0;
};

// A file descriptor; `name` is what messages call it.
class StreamOutput : public Output {
 public:
  StreamOutput(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}
  void write(std::string_view text) override;

 private:
  int descriptor_;
  std::string name_;
};

class MemoryOutput : public Output {
 public:
  void write(std::string_view text) override { text_ += text; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace career
