#include "core/text/unified_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

namespace career {
namespace {

constexpr std::size_t context = 3;

using Lines = std::vector<std::string_view>;

// Each with its line break; the last may have none.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// Which lines go and which come, in the order of the diff.
struct Script {
  std::vector<bool> is_removed;  // of the lines before
  std::vector<bool> is_added;    // of the lines after
};

// The shortest script. `reach[k]` is how far along the lines before one gets on the diagonal k = x - y with d
// changes; each d keeps its own copy, so that the way can be walked back.
Script shortest(const Lines& before, const Lines& after) {
  const auto n = static_cast<std::ptrdiff_t>(before.size());
  const auto m = static_cast<std::ptrdiff_t>(after.size());
  const auto at = [](std::ptrdiff_t i) { return static_cast<std::size_t>(i); };
  std::vector<std::vector<std::ptrdiff_t>> history;
  const auto comes_from_above = [](const std::vector<std::ptrdiff_t>& reach, std::ptrdiff_t k,
                                   std::ptrdiff_t d) {
    const auto index = static_cast<std::size_t>(k + d + 1);
    return k == -d || (k != d && reach[index - 1] < reach[index + 1]);
  };

  std::vector<std::ptrdiff_t> reach(3, 0);  // diagonals -d-1 to d+1
  std::ptrdiff_t d = 0;
  for (bool is_done = false; !is_done; ++d) {
    history.push_back(reach);
    std::vector<std::ptrdiff_t> next(at(2 * d + 5), -1);
    for (std::ptrdiff_t k = -d; k <= d && !is_done; k += 2) {
      std::ptrdiff_t x = comes_from_above(reach, k, d) ? reach[at(k + d + 2)] : reach[at(k + d)] + 1;
      if (d == 0) x = 0;
      std::ptrdiff_t y = x - k;
      while (x < n && y < m && before[at(x)] == after[at(y)]) ++x, ++y;
      next[at(k + d + 2)] = x;
      is_done = x >= n && y >= m;
    }
    reach = std::move(next);
  }

  Script script{std::vector<bool>(before.size()), std::vector<bool>(after.size())};
  std::ptrdiff_t x = n;
  std::ptrdiff_t y = m;
  for (--d; d > 0; --d) {
    const auto& seen = history[at(d)];
    const std::ptrdiff_t k = x - y;
    const bool is_added = comes_from_above(seen, k, d);
    const std::ptrdiff_t from = is_added ? k + 1 : k - 1;
    x = seen[at(from + d + 1)];
    y = x - from;
    if (is_added) {
      script.is_added[at(y)] = true;
    } else {
      script.is_removed[at(x)] = true;
    }
  }
  return script;
}

void write_line(std::string& text, char mark, std::string_view line) {
  text += mark;
  text += line;
  if (!line.ends_with('\n')) text += "\n\\ No newline at end of file\n";
}

// "12,3" for lines 12 to 14; an empty range names the line before it.
std::string range(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before_text, std::string_view after_text) {
  if (before_text == after_text) return {};
  const Lines before = lines_of(before_text);
  const Lines after = lines_of(after_text);
  const Script script = shortest(before, after);
  std::string text = fmt::format("--- a/{}\n+++ b/{}\n", name, name);

  std::size_t x = 0;
  std::size_t y = 0;
  const auto is_change = [&](std::size_t i, std::size_t j) {
    return (i < before.size() && script.is_removed[i]) || (j < after.size() && script.is_added[j]);
  };
  while (x < before.size() || y < after.size()) {
    if (!is_change(x, y)) {
      ++x, ++y;
      continue;
    }
    // A hunk: from a little before this change to a little after the last one that is near.
    const std::size_t lead = std::min(context, x);
    const std::size_t first_x = x - lead;
    const std::size_t first_y = y - lead;
    std::string body;
    for (std::size_t i = first_x; i < x; ++i) write_line(body, ' ', before[i]);
    while (x < before.size() || y < after.size()) {
      if (x < before.size() && script.is_removed[x]) {
        write_line(body, '-', before[x++]);
      } else if (y < after.size() && script.is_added[y]) {
        write_line(body, '+', after[y++]);
      } else {
        // Kept back until another change follows, or the hunk ends.
        std::size_t same = 0;
        while (same <= 2 * context && x + same < before.size() && !is_change(x + same, y + same)) ++same;
        const bool goes_on = same <= 2 * context && is_change(x + same, y + same);
        const std::size_t shown = goes_on ? same : std::min(same, context);
        for (std::size_t i = 0; i < shown; ++i) write_line(body, ' ', before[x + i]);
        x += shown;
        y += shown;
        if (!goes_on) break;
      }
    }
    text += fmt::format("@@ -{} +{} @@\n{}", range(first_x, x - first_x), range(first_y, y - first_y), body);
  }
  return text;
}

}  // namespace career
