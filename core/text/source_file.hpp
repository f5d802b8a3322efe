// A SourceFile is a file's name and its bytes, exactly as they were read, with the way from offsets to lines.
// It never changes; diagnostics share it, so that they can show the line they speak of wherever they travel.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace career {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// A Span is a piece of a file's text, as byte offsets; a Place is what people and editors call it.
using Pos = std::uint32_t;  // a byte offset from the start of the file, byte order mark included

struct Span {
  Pos begin = 0;
  Pos end = 0;  // one past the last byte

  [[nodiscard]] Pos size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  friend bool operator==(const Span&, const Span&) = default;
};

struct Place {
  std::uint32_t line = 1;    // from 1
  std::uint32_t column = 1;  // from 1, in characters (code points), as rustc and most editors count

  friend bool operator==(const Place&, const Place&) = default;
};

class SourceFile {
 public:
  // `name` is the path as the person gave it or as it was found: it is printed, never opened.
  SourceFile(std::string name, std::string text);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::string_view text(Span span) const { return text().substr(span.begin, span.size()); }
  [[nodiscard]] bool has_bom() const { return text_.starts_with(byte_order_mark); }

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
