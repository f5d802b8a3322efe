#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/report/layout.hpp"

namespace career::report {
namespace {

constexpr std::size_t lane_gap = 2;
constexpr std::size_t longest_axis = 60;   // an axis; a longer one tells nothing more
constexpr std::size_t shortest_axis = 12;  // less tells nothing

std::string_view drawn(Sign sign, bool unicode) {
  switch (sign) {
    case Sign::Solid: return unicode ? "█" : "=";
    case Sign::Light: return unicode ? "░" : "-";
    case Sign::Extent: return unicode ? "─" : "-";
    case Sign::Start: return "^";
    case Sign::Point: return unicode ? "●" : "o";
    case Sign::Here: return unicode ? "│" : "|";
    case Sign::Goal: return unicode ? "★" : "*";
  }
  return " ";
}

// Where things stand on an axis of so many columns.
class Axis {
 public:
  Axis(const Lanes& lanes, std::size_t columns) : from_(lanes.from), to_(lanes.to), columns_(columns) {}

  [[nodiscard]] std::size_t columns() const { return columns_; }

  // 0 to columns(): the border between two columns that is nearest.
  [[nodiscard]] std::size_t border(double at) const {
    const double part = std::clamp((at - from_) / (to_ - from_), 0.0, 1.0);
    return static_cast<std::size_t>(std::lround(part * static_cast<double>(columns_)));
  }
  // The column that begins there.
  [[nodiscard]] std::size_t column(double at) const { return std::min(border(at), columns_ - 1); }

 private:
  double from_;
  double to_;
  std::size_t columns_;
};

// Every tick, or every second, fifth, tenth ..., so that a space is left between two.
Styled ticks_line(const Lanes& lanes, const Axis& axis) {
  const auto& ticks = lanes.ticks;
  const auto fits = [&](std::size_t stride) {
    for (std::size_t i = 0; i + stride < ticks.size(); i += stride) {
      const auto end = axis.border(ticks[i].at) + width_of(styled(ticks[i].label, Tone::Faint));
      if (end >= axis.border(ticks[i + stride].at)) return false;
    }
    return true;
  };
  std::size_t stride = 1;
  for (std::size_t tens = 1; !fits(stride); tens *= 10) {
    for (const std::size_t times : {1u, 2u, 5u}) {
      if (!fits(stride)) stride = times * tens;
    }
  }

  Styled text;
  for (std::size_t i = 0; i < ticks.size(); i += stride) {
    const auto label = styled(ticks[i].label, Tone::Faint);
    const auto begin = axis.border(ticks[i].at);
    if (begin + width_of(label) > axis.columns()) break;
    text = pad(std::move(text), begin);
    text.insert(text.end(), label.begin(), label.end());
  }
  return text;
}

Styled lane_line(const Lanes& lanes, const Lane& lane, const Axis& axis, bool unicode) {
  std::vector<std::optional<Sign>> cells(axis.columns());
  for (const auto& stretch : lane.stretches) {
    const auto begin = axis.column(stretch.from);
    const auto end = std::max(axis.border(stretch.to), begin + 1);
    std::fill(cells.begin() + static_cast<std::ptrdiff_t>(begin),
              cells.begin() + static_cast<std::ptrdiff_t>(end), stretch.fill);
  }
  for (const auto& mark : lanes.marks) cells[axis.column(mark.at)] = mark.sign;
  for (const auto& stretch : lane.stretches) {
    if (stretch.is_noticed) cells[axis.column(stretch.from)] = Sign::Start;
  }
  if (lane.point) cells[axis.column(*lane.point)] = Sign::Point;

  Styled text;
  std::size_t blank = 0;  // written only when something follows
  for (const auto& cell : cells) {
    if (!cell) {
      ++blank;
      continue;
    }
    text.push_back(spaces(std::exchange(blank, 0)));
    const bool is_column = *cell == Sign::Here || *cell == Sign::Goal;
    text.push_back({std::string(drawn(*cell, unicode)), is_column ? Tone::Faint : Tone::Plain});
  }
  return text;
}

// A sign is never torn from its meaning.
Styled legend_text(const Lanes& lanes, bool unicode) {
  Styled text;
  for (const auto& [sign, words] : lanes.legend) {
    if (!text.empty()) {
      text.back().text += ',';
      text.push_back({" ", Tone::Faint});
    }
    const auto said = std::string(drawn(sign, unicode)) + ' ' + styled(words, Tone::Faint).front().text;
    text.push_back({said, Tone::Faint, true});
  }
  return text;
}

}  // namespace

std::vector<Styled> lay_out(const Lanes& lanes, const TextStyle& style, std::size_t width) {
  std::vector<Styled> labels;
  std::size_t label_width = 0;
  for (const auto& lane : lanes.lanes) {
    labels.push_back(styled(lane.label, Tone::Plain));
    label_width = std::max(label_width, width_of(labels.back()));
  }
  // A label may have two fifths of the room, or what a short axis leaves.
  if (width > 0)
    label_width =
        std::min(label_width, std::max(2 * width / 5, width - std::min(width, longest_axis + lane_gap)));
  const auto room = width - std::min(width, label_width + lane_gap);
  const Axis axis(lanes, width == 0 ? longest_axis : std::clamp(room, shortest_axis, longest_axis));

  std::vector<Styled> lines;
  const auto add = [&](Styled label, const Styled& drawing) {
    Styled line = width_of(drawing) == 0 ? std::move(label) : pad(std::move(label), label_width + lane_gap);
    line.insert(line.end(), drawing.begin(), drawing.end());
    lines.push_back(std::move(line));
  };
  if (!lanes.ticks.empty()) add({}, ticks_line(lanes, axis));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    add(clip(labels[i], label_width, style.unicode ? "…" : "..."),
        lane_line(lanes, lanes.lanes[i], axis, style.unicode));
  }
  if (lanes.legend.empty()) return lines;
  for (auto& line : wrap(legend_text(lanes, style.unicode), width)) lines.push_back(std::move(line));
  return lines;
}

}  // namespace career::report
