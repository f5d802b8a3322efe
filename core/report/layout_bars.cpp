#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/report/layout.hpp"

namespace career::report {
namespace {

constexpr std::size_t bar_gap = 2;
constexpr std::size_t longest_bar = 50;   // a bar at the end of the scale
constexpr std::size_t shortest_bar = 10;  // less says nothing

// A bar of `cells` columns for the whole scale. Unicode draws it to an eighth of a column.
std::string drawn(double share, std::size_t cells, bool unicode) {
  static constexpr std::array<const char*, 8> eighth_blocks = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const std::size_t parts = unicode ? 8 : 1;
  const std::string full = unicode ? "█" : "#";
  const auto repeated = [&](std::size_t count) {
    std::string bar;
    for (std::size_t i = 0; i < count; ++i) bar += full;
    return bar;
  };

  if (!(share > 0)) return "";
  if (share > 1) return repeated(cells - 1) + (unicode ? "→" : ">");
  const auto length = static_cast<std::size_t>(std::lround(share * static_cast<double>(cells * parts)));
  const auto visible_length = std::max<std::size_t>(length, 1);  // little is not nothing
  return repeated(visible_length / parts) + (unicode ? eighth_blocks[visible_length % parts] : "");
}

}  // namespace

std::vector<Styled> lay_out(const Bars& bars, const TextStyle& style, std::size_t width) {
  std::vector<Styled> labels;
  std::size_t label_width = 0;
  std::size_t number_width = 0;
  for (const auto& bar : bars.bars) {
    labels.push_back(styled(bar.label, Tone::Plain));
    if (!bar.note.empty()) {
      const auto note = styled(bar.note);
      labels.back().push_back(spaces(1));
      labels.back().insert(labels.back().end(), note.begin(), note.end());
    }
    label_width = std::max(label_width, width_of(labels.back()));
    number_width = std::max(number_width, plain(bar.value).size());
  }

  const auto taken = label_width + bar_gap + number_width + bar_gap;
  const auto cells =
      width == 0 ? longest_bar : std::clamp(width - std::min(width, taken), shortest_bar, longest_bar);

  std::vector<Styled> lines;
  for (std::size_t i = 0; i < bars.bars.size(); ++i) {
    const auto& bar = bars.bars[i];
    const auto number = plain(bar.value);
    Styled line = pad(std::move(labels[i]), label_width + bar_gap + number_width - number.size());
    line.push_back({number, Tone::Strong});
    if (const auto length = drawn(bar.value.value / bars.end, cells, style.unicode); !length.empty()) {
      line.push_back(spaces(bar_gap));
      line.push_back({length, bar.tone});
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace career::report
