// An Excerpt is one line of a source file as a diagnostic shows it: everything that could steer a terminal
// made visible, tabs as spaces, cut where it is too long, with a mark that stands under a span.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/text/source_file.hpp"

namespace career {

struct Excerpt {
  std::uint32_t line = 1;  // its number
  std::string text;
  std::size_t indent = 0;  // columns before the mark
  std::size_t length = 1;  // columns of the mark; at least one, under an empty span too
};

// The line where `span` begins; a span over several lines is marked to the end of its first one. A line of
// more than `width` columns (at least 20 are used) is cut around the mark and wears `ellipsis` there; 0: any
// width. What is more than 16 KiB away from the mark is always left out: a stranger's line may have
// megabytes.
[[nodiscard]] Excerpt excerpt(const SourceFile& source, Span span, std::size_t width,
                              std::string_view ellipsis);

}  // namespace career
