// A Cursor goes over the text of a document once, from left to right, and knows where the bytes of each thing
// end. It knows no structure: what comes next, the events say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text/source_file.hpp"

namespace career::yaml {

class Cursor {
 public:
  explicit Cursor(std::string_view text);  // begins behind a byte order mark

  [[nodiscard]] Pos at() const { return at_; }
  [[nodiscard]] std::uint32_t column() const { return at_ - line_start_; }  // in bytes
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

  // Is an indicator here, with a blank, a line break or the end behind it, as block indicators need?
  [[nodiscard]] bool at_indicator(char indicator) const;

  // The word of an explicit null here (`null`, `Null`, `NULL`, `~`), with nothing glued to it; else empty.
  [[nodiscard]] std::string_view null_word() const;

  void skip(std::size_t bytes) { at_ += static_cast<Pos>(bytes); }  // within the line

  // A place that can be returned to.
  struct Mark {
    Pos at;
    Pos line_start;
  };
  [[nodiscard]] Mark mark() const { return {at_, line_start_}; }
  void go_back(Mark mark) { at_ = mark.at, line_start_ = mark.line_start; }

  void skip_blanks();  // spaces and tabs

  // Spaces, tabs, line breaks and comments. The first tab in the indentation of the line where it stops, if
  // there is one.
  std::optional<Pos> skip_trivia();

  // The lines before the content: directives and `---`.
  void skip_document_start();

  // `&name`, `*name`; false when that is not what stands here.
  bool skip_name(char indicator, std::string_view name);
  void skip_tag();

  // Scalars. Each goes to the end of one whose value yaml-cpp read; false, at an unknown place, when the text
  // does not say so.
  bool skip_plain(std::string_view value);
  bool skip_single();  // false: never closed
  bool skip_double();

  struct Block {
    Pos content = 0;           // the line after the header
    Pos end = 0;               // of the last line, its break not included
    std::uint32_t indent = 0;  // of its lines
  };
  // `least` is one more than the column of the collection around it.
  std::optional<Block> skip_block(std::uint32_t least, std::string_view value);

 private:
  void skip_to(std::size_t end);  // over line breaks

  std::string_view text_;
  Pos at_ = 0;
  Pos line_start_ = 0;
};

}  // namespace career::yaml
