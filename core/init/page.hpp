// A Page is a file in the making, line by line, with the comments in one column as a tidy person has them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career::init {

class Page {
 public:
  // A line `depth` levels in, and what is said behind it.
  void line(std::size_t depth, std::string_view text, std::string_view comment = {});

  // A line that is a comment. What a person wrote may stand in it: it stays one line.
  void comment(std::size_t depth, std::string_view text);

  void blank() { text_ += '\n'; }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// `key: value`, the value a person's text, quoted where YAML needs it.
[[nodiscard]] std::string prose(std::string_view key, const std::string& value);

// A number as it stands in a file.
[[nodiscard]] std::string number(double value);

}  // namespace career::init
