// Lines of block style for a new item or entry: no line break at the end, the indentation of the first line
// included.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/yaml/document.hpp"
#include "core/yaml/value.hpp"

namespace career::yaml {

// How deep a file indents, by what most of its maps and lists do: a new one shall look like them.
struct Indentation {
  std::uint32_t step = 2;  // a map in a map
  std::uint32_t list = 2;  // the dashes of a list in a map
};

[[nodiscard]] Indentation indentation_of(const Document& document);

struct BlockText {
  std::string line_break;
  Indentation indentation = {};
  bool may_fold = true;  // can a `>` block be what comes last?

  // `- value`, its dash in `column`, its value `gap` blanks behind that.
  [[nodiscard]] std::string item(const Value& value, std::uint32_t column, std::uint32_t gap,
                                 Layout layout) const;

  // `key: value`, its key in `column`.
  [[nodiscard]] std::string entry(std::string_view key, const Value& value, std::uint32_t column) const;

  // What follows a colon or a dash whose line has `before` columns up to there: ` value`, or, when that would
  // be too long, ` >-` and lines in `column`, or a quoted text that goes on there.
  [[nodiscard]] std::string scalar(const Scalar& scalar, std::size_t before, std::uint32_t column) const;

  // A paragraph as lines in `column`, each with a line break before it.
  [[nodiscard]] std::string paragraph(std::string_view text, std::uint32_t column) const;

  // Text that is quoted already, broken into lines so that none gets too long; the first begins after
  // `before` columns.
  [[nodiscard]] std::string quoted_lines(std::string_view quoted, std::size_t before,
                                         std::uint32_t column) const;
};

}  // namespace career::yaml
