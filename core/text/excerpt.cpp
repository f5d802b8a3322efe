#include "core/text/excerpt.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/display.hpp"

namespace career {
namespace {

constexpr std::string_view tab_as_spaces = "    ";
constexpr std::size_t least_width = 20;

// Of a line of megabytes only so many bytes on each side of where the mark begins are looked at.
constexpr Pos longest_side = Pos{16} << 10U;

// What a reader takes for one character, as it is drawn.
struct Cell {
  std::string drawn;
  std::size_t columns = 0;
  bool is_marked = false;
};
using Cells = std::vector<Cell>;

Cell ellipsis_cell(std::string_view ellipsis) {
  return {std::string(ellipsis), display_width(ellipsis), false};
}

// The part of `line` that is near `mark`, by whole characters.
Span near(Span line, Span mark, std::string_view text) {
  Span part = line;
  if (mark.begin - line.begin > longest_side) part.begin = mark.begin - longest_side;
  if (line.end - mark.begin > longest_side) part.end = mark.begin + longest_side;
  while (part.begin < mark.begin && continues_a_character(text[part.begin])) ++part.begin;
  while (part.end < line.end && continues_a_character(text[part.end])) ++part.end;
  return part;
}

// A mark in the middle of a character marks all of it; one that meets no character gets a cell without text.
void add_cells(Cells& cells, Span part, Span mark, std::string_view text) {
  bool is_any_marked = false;
  for (Pos at = part.begin; at < part.end;) {
    const auto size = static_cast<Pos>(first_grapheme(text.substr(at, part.end - at)));
    const auto character = text.substr(at, size);
    const bool is_marked = at + size > mark.begin && (at < mark.end || !is_any_marked);
    std::string drawn = character == "\t" ? std::string(tab_as_spaces) : visible(character);
    const std::size_t columns = display_width(drawn);
    cells.push_back({std::move(drawn), columns, is_marked});
    is_any_marked = is_any_marked || is_marked;
    at += size;
  }
  if (!is_any_marked) cells.push_back({"", 1, true});
}

std::size_t columns_of(Cells::const_iterator first, Cells::const_iterator last) {
  return std::accumulate(first, last, std::size_t{0},
                         [](std::size_t sum, const Cell& cell) { return sum + cell.columns; });
}

// The first marked cell and one past the last.
std::pair<Cells::const_iterator, Cells::const_iterator> marked(const Cells& cells) {
  const auto is_marked = [](const Cell& cell) { return cell.is_marked; };
  const auto first = std::find_if(cells.begin(), cells.end(), is_marked);
  return {first, std::find_if_not(first, cells.end(), is_marked)};
}

// What fits into `width` columns of a line that is longer: the start of the mark, and what is around it.
Cells cut(const Cells& cells, std::size_t width, std::string_view ellipsis) {
  const auto [mark, mark_end] = marked(cells);
  const std::size_t total = columns_of(cells.begin(), cells.end());
  const std::size_t before = columns_of(cells.begin(), mark);
  const std::size_t room = std::min(columns_of(mark, mark_end), width / 2);
  const Cell gap = ellipsis_cell(ellipsis);

  auto first = cells.begin();
  if (before + room + gap.columns > width) {
    const std::size_t left_out = std::min(before - (width - room) / 2, total - width) + gap.columns;
    for (std::size_t columns = 0; first != mark && columns < left_out; ++first) columns += first->columns;
  }

  Cells shown;
  if (first != cells.begin()) shown.push_back(gap);
  std::size_t columns = columns_of(shown.begin(), shown.end());
  if (columns + columns_of(first, cells.end()) <= width) {
    shown.insert(shown.end(), first, cells.end());
    return shown;
  }
  for (; columns + first->columns + gap.columns <= width; ++first) {
    columns += first->columns;
    shown.push_back(*first);
  }
  shown.push_back(gap);
  return shown;
}

}  // namespace

Excerpt excerpt(const SourceFile& source, Span span, std::size_t width, std::string_view ellipsis) {
  const std::uint32_t number = source.place(span.begin).line;
  const Span line = source.line_span(number);
  Span mark{std::clamp(span.begin, line.begin, line.end), 0};
  mark.end = std::clamp(span.end, mark.begin, line.end);
  const Span part = near(line, mark, source.text());

  Cells cells;
  if (part.begin != line.begin) cells.push_back(ellipsis_cell(ellipsis));
  add_cells(cells, part, mark, source.text());
  if (part.end != line.end) cells.push_back(ellipsis_cell(ellipsis));
  const std::size_t usable = std::max(width, least_width);
  if (width > 0 && columns_of(cells.begin(), cells.end()) > usable) cells = cut(cells, usable, ellipsis);

  const auto [first, last] = marked(cells);
  Excerpt excerpt{number, "", columns_of(cells.begin(), first),
                  std::max<std::size_t>(columns_of(first, last), 1)};
  for (const Cell& cell : cells) excerpt.text += cell.drawn;
  return excerpt;
}

}  // namespace career
