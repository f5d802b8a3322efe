#include "core/decide/swing_check.hpp"

#include "core/decide/tolerance.hpp"

namespace career::decide {

std::optional<SwingCheck> swing_check(const std::vector<MetricToday>& metrics) {
  std::optional<std::size_t> largest;
  std::optional<std::size_t> second;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    if (is_zero(metrics[i].points)) continue;
    if (!largest || is_above(metrics[i].points, metrics[*largest].points)) {
      second = largest;
      largest = i;
    } else if (!second || is_above(metrics[i].points, metrics[*second].points)) {
      second = i;
    }
  }
  if (!second) return std::nullopt;
  return SwingCheck{*largest, *second, metrics[*largest].points / metrics[*second].points};
}

}  // namespace career::decide
