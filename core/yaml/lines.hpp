// A text as lines, for messages: which line a place is on, what stands above it, what its words look like.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/source_file.hpp"

namespace career::yaml {

inline constexpr std::string_view blanks = " \t";

struct Line {
  Pos begin = 0;
  Pos words = 0;  // behind the indentation
  Pos end = 0;    // its break not included

  [[nodiscard]] std::uint32_t column() const { return words - begin; }
  [[nodiscard]] Span span() const { return {words, end}; }
};

class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}

  [[nodiscard]] Line at(std::size_t place) const;

  // The nearest line above that has more than a comment.
  [[nodiscard]] std::optional<Line> above(const Line& line) const;

  // From a place to the end of its line, without a comment at the end and the blanks before it.
  [[nodiscard]] Span rest_of_line(Pos begin) const;

  // As far as a line can be judged alone: its first key, without dashes before it, and whether it has one.
  [[nodiscard]] std::string_view key_of(const Line& line) const;
  [[nodiscard]] bool has_colon(const Line& line) const;

 private:
  [[nodiscard]] std::string_view written(Span span) const { return text_.substr(span.begin, span.size()); }

  std::string_view text_;
};

}  // namespace career::yaml
