// A SourceFile is a file's name and its bytes, exactly as they were read, with the way from offsets to lines.
// It never changes; diagnostics share it, so that they can show the line they speak of wherever they travel.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/span.hpp"

namespace career {

class SourceFile {
 public:
  // `name` is the path as the person gave it or as it was found: it is printed, never opened.
  SourceFile(std::string name, std::string text);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view text(Span span) const { return text().substr(span.begin, span.size()); }
  [[nodiscard]] bool has_bom() const { return text_.starts_with("\xEF\xBB\xBF"); }

  // The place of an offset; one past the end is the end of the last line. A byte order mark takes no column.
  [[nodiscard]] Place place(Pos pos) const;

  // A line's text without its break and without a byte order mark; empty past the last line. Lines count
  // from 1.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;

  // The span of that line's text, as `line` returns it.
  [[nodiscard]] Span line_span(std::uint32_t number) const;

 private:
  std::string name_;
  std::string text_;
  // Found when first asked for: most runs print no place at all. Not for two threads at once.
  const std::vector<Pos>& line_starts() const;
  mutable std::vector<Pos> line_starts_;
};

using SourcePtr = std::shared_ptr<const SourceFile>;

}  // namespace career
