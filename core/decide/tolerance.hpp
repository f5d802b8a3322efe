// How numbers are compared: two that differ by rounding alone are equal, so that no verdict hangs on the last
// bit of a sum. The tolerance is absolute; distances are within a few hundred points and gaps around 1.
#pragma once

#include <cmath>

namespace career::decide {

inline constexpr double tolerance = 1e-9;

[[nodiscard]] inline bool is_zero(double x) { return std::abs(x) <= tolerance; }
[[nodiscard]] inline bool is_above(double a, double b) { return a > b + tolerance; }
[[nodiscard]] inline bool is_below(double a, double b) { return a < b - tolerance; }
[[nodiscard]] inline bool is_at_least(double a, double b) { return a >= b - tolerance; }
[[nodiscard]] inline bool is_at_most(double a, double b) { return a <= b + tolerance; }

// 0 for what rounding left of 0, of either sign.
[[nodiscard]] inline double without_dust(double x) { return is_zero(x) ? 0 : x; }

}  // namespace career::decide
