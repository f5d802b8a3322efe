// How text looks on a terminal: how many columns it takes, and how what must not reach a terminal is shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace career {

// How characters lie in the bytes of UTF-8 text: one that begins a character, and up to three that continue
// it.
[[nodiscard]] constexpr bool continues_a_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

[[nodiscard]] constexpr bool begins_a_character(char byte) { return !continues_a_character(byte); }

// Columns that `text` takes, by grapheme cluster: a CJK character or an emoji takes two, a combining mark
// none. `text` is valid UTF-8 without control characters.
[[nodiscard]] std::size_t display_width(std::string_view text);

// A code point and the bytes it was read from.
struct Character {
  char32_t code = 0;
  std::size_t size = 0;
};

// The first character of a text that is not empty. A byte that is no UTF-8 counts as one U+FFFD.
[[nodiscard]] Character first_character(std::string_view text);

// What draws nothing itself but moves the cursor, ends the line or turns the direction of what follows: C0
// and C1 controls, DEL, bidirectional controls and line separators.
[[nodiscard]] bool steers(char32_t code);

// How many bytes the first grapheme cluster of `text` has: what a reader takes for one character, such as a
// letter with its accents, a flag or a family. 0 for an empty text; a byte that is no UTF-8 counts as U+FFFD.
[[nodiscard]] std::size_t first_grapheme(std::string_view text);

// `text` with everything that steers made visible: \n, \t, \e or \u{202E}. Bytes that are no UTF-8 become
// U+FFFD.
[[nodiscard]] std::string visible(std::string_view text);

// Filled with spaces to `width` columns; never cut.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);

// At most `width` columns; what is cut ends in `ellipsis`. Never cuts inside a grapheme cluster.
[[nodiscard]] std::string clip(std::string_view text, std::size_t width, std::string_view ellipsis = "…");

// At most 600 bytes of `text`, with its begin and its end where the middle is left out, as "...": a message
// may quote what a stranger's file says, and that may have megabytes. Characters stay whole.
[[nodiscard]] std::string bounded(std::string_view text);

// Lines of at most `width` columns, broken at spaces; a longer word stands alone and is not broken. 0: one
// line. Several spaces in a row count as one; there is always a line, empty when `text` is.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

// The same for a text that begins behind `taken` columns of its first line; the others begin with `indent`
// spaces. Its spaces stay as they are, and a command to paste ("career set ..." at the beginning, behind a
// colon or in quotes) is one word, so that it stands on one line wherever that is possible.
[[nodiscard]] std::string wrap_behind(std::size_t taken, std::string_view text, std::size_t indent,
                                      std::size_t width);

// Each line of a text made for people that is longer than `width`, broken so. What goes on stands below the
// last column of the line (columns are set apart by two spaces or more), or else below its first word, or
// behind one such as "note:".
[[nodiscard]] std::string wrap_lines(std::string_view text, std::size_t width);

}  // namespace career
