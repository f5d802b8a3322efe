// A Span is a piece of a file's text, as byte offsets; a Place is what people and editors call it.
#pragma once

#include <cstdint>

namespace career {

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

}  // namespace career
