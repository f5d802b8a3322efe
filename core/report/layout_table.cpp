#include <algorithm>
#include <numeric>
#include <utility>

#include "core/report/layout.hpp"

namespace career::report {
namespace {

constexpr std::size_t gap = 2;              // columns between two columns
constexpr std::size_t longest_word = 20;    // a text column keeps room for its longest word, up to this
constexpr std::size_t most_cell_lines = 3;  // of one wrapped cell

using Row = std::vector<Styled>;

bool is_number(const Column& column) { return column.kind == Column::Kind::Number; }

std::vector<Row> rows_of(const Table& table) {
  std::vector<Row> rows;
  rows.reserve(table.rows.size() + 1);
  rows.emplace_back();
  for (const auto& column : table.columns) rows.back().push_back(styled(column.title, Tone::Faint));
  for (const auto& cells : table.rows) {
    rows.emplace_back();
    for (const auto& cell : cells) rows.back().push_back(styled(cell));
    rows.back().resize(table.columns.size());
  }
  return rows;
}

std::vector<std::size_t> natural_widths(const std::vector<Row>& rows, std::size_t columns) {
  std::vector<std::size_t> widths(columns);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  return widths;
}

std::size_t total(const std::vector<std::size_t>& widths) {
  return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
         gap * (widths.empty() ? 0 : widths.size() - 1);
}

std::vector<std::size_t> narrowest_widths(const std::vector<Row>& rows, std::size_t columns) {
  std::vector<std::size_t> widths(columns);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) {
      for (const auto& word : wrap(row[i], 1)) widths[i] = std::max(widths[i], width_of(word));
    }
  }
  for (auto& width : widths) width = std::min(width, longest_word);
  return widths;
}

// Takes from the widest text column, again and again, until the table fits. False: it cannot.
bool fit(std::vector<std::size_t>& widths, const std::vector<std::size_t>& narrowest,
         const std::vector<Column>& columns, std::size_t width) {
  while (total(widths) > width) {
    std::size_t* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (is_number(columns[i]) || widths[i] <= narrowest[i]) continue;
      if (widest == nullptr || widths[i] > *widest) widest = &widths[i];
    }
    if (widest == nullptr) return false;
    --*widest;
  }
  return true;
}

// Ends in `ellipsis` whether or not the line would fit.
Styled cut(Styled line, std::size_t width, std::string_view ellipsis) {
  line.push_back({std::string(ellipsis)});
  return clip(line, width, ellipsis);
}

std::vector<Styled> cell_lines(const Styled& cell, std::size_t width, std::string_view ellipsis) {
  if (width_of(cell) <= width) return {cell};
  auto lines = wrap(cell, width);
  const bool is_too_long = lines.size() > most_cell_lines;
  if (is_too_long) lines.resize(most_cell_lines);
  for (auto& line : lines) line = clip(line, width, ellipsis);
  if (is_too_long) lines.back() = cut(std::move(lines.back()), width, ellipsis);
  return lines;
}

void append(Styled& line, const Styled& more) { line.insert(line.end(), more.begin(), more.end()); }

// One row as one line, or as several where cells were wrapped.
std::vector<Styled> row_lines(const Row& row, const std::vector<Column>& columns,
                              const std::vector<std::size_t>& widths, std::string_view ellipsis) {
  std::vector<std::vector<Styled>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(is_number(columns[i]) ? std::vector<Styled>{row[i]}
                                          : cell_lines(row[i], widths[i], ellipsis));
    height = std::max(height, cells.back().size());
  }

  std::vector<Styled> lines(height);
  for (std::size_t y = 0; y < height; ++y) {
    std::size_t owed = 0;  // spaces that are only written when something follows
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Styled cell = y < cells[i].size() ? cells[i][y] : Styled{};
      const auto rest = widths[i] - std::min(widths[i], width_of(cell));
      if (width_of(cell) > 0) {
        lines[y].push_back(spaces(owed + (is_number(columns[i]) ? rest : 0)));
        append(lines[y], cell);
        owed = gap + (is_number(columns[i]) ? 0 : rest);
      } else {
        owed += widths[i] + gap;
      }
    }
  }
  return lines;
}

// For a width that the numbers alone exceed: the first cell as a line, the others below it with their titles.
std::vector<Styled> stacked(const std::vector<Row>& rows, std::size_t width) {
  const Row& titles = rows.front();
  std::size_t title_width = 0;
  for (const auto& title : titles) title_width = std::max(title_width, width_of(title));

  std::vector<Styled> lines;
  for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
    for (auto& line : wrap(row->front(), width)) lines.push_back(std::move(line));
    for (std::size_t i = 1; i < row->size(); ++i) {
      if (width_of((*row)[i]) == 0) continue;
      const auto taken = gap + title_width + gap;
      Styled lead{spaces(gap)};
      append(lead, pad(titles[i], title_width + gap));
      for (const auto& part : wrap((*row)[i], std::max(width, taken + 1) - taken)) {
        append(lead, part);
        lines.push_back(std::exchange(lead, Styled{spaces(taken)}));
      }
    }
  }
  return lines;
}

}  // namespace

Run spaces(std::size_t count) { return {std::string(count, ' ')}; }

Styled pad(Styled text, std::size_t width) {
  text.push_back(spaces(width - std::min(width, width_of(text))));
  return text;
}

std::vector<Styled> lay_out(const Table& table, const TextStyle& style, std::size_t width) {
  if (table.columns.empty()) return {};
  const auto rows = rows_of(table);
  auto widths = natural_widths(rows, table.columns.size());
  if (width > 0 && total(widths) > width) {
    const auto narrowest = narrowest_widths(rows, table.columns.size());
    if (!fit(widths, narrowest, table.columns, width)) return stacked(rows, width);
  }

  std::vector<Styled> lines;
  for (const auto& row : rows) {
    for (auto& line : row_lines(row, table.columns, widths, style.unicode ? "…" : "...")) {
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace career::report
