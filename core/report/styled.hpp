// Text on its way to a terminal: made visible and measured, with its tones, but not yet painted, so that it
// can still be wrapped, cut and aligned without counting escape sequences.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/value.hpp"

namespace career::report {

struct Run {
  std::string text;
  Tone tone = Tone::Plain;
  bool whole = false;  // a value such as "62 %", which a line break would tear apart
};

using Styled = std::vector<Run>;

// Nothing from a file reaches the terminal raw: see `visible`.
[[nodiscard]] Styled styled(const Line& line);
[[nodiscard]] Styled styled(std::string_view text, Tone tone);

[[nodiscard]] std::size_t width_of(const Styled& text);

// Lines of at most `width` columns, broken at spaces; a longer word stands alone. A command
// that is broken can still be pasted: its lines go on as those of a shell do. 0: one line.
[[nodiscard]] std::vector<Styled> wrap(const Styled& text, std::size_t width);

// At most `width` columns; what is cut ends in `ellipsis`.
[[nodiscard]] Styled clip(const Styled& text, std::size_t width, std::string_view ellipsis);

// The text alone, or with escape sequences of the 16 theme colours.
[[nodiscard]] std::string paint(const Styled& text, bool color);

}  // namespace career::report
