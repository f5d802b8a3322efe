// Tables, bars and lanes as lines of styled text that fit a width. Used by the text writer, and by Markdown
// for what it has no form for.
#pragma once

#include <cstddef>
#include <vector>

#include "core/report/report.hpp"
#include "core/report/styled.hpp"
#include "core/report/text.hpp"

namespace career::report {

// Columns set apart by two spaces. Where room is short, text columns are wrapped and at last cut; where even
// that is not enough, each row becomes a small block of its own. Numbers are never cut. `width` 0: full
// lines.
[[nodiscard]] std::vector<Styled> lay_out(const Table& table, const TextStyle& style, std::size_t width);

// Label, number and bar on one line each.
[[nodiscard]] std::vector<Styled> lay_out(const Bars& bars, const TextStyle& style, std::size_t width);

// A line of ticks, one line for each lane, and what the signs mean.
[[nodiscard]] std::vector<Styled> lay_out(const Lanes& lanes, const TextStyle& style, std::size_t width);

// Spaces, or nothing.
[[nodiscard]] Run spaces(std::size_t count);

// `text` filled with spaces to `width` columns.
[[nodiscard]] Styled pad(Styled text, std::size_t width);

}  // namespace career::report
