// Data as the JSON that we promise: the same bytes for the same values, and nothing in it that would steer a
// terminal.
#pragma once

#include <string>

#include "core/report/data.hpp"

namespace career::report {

// Indented by two spaces and ended by a line break. A number has at most six decimals, a whole one none, and
// is never -0. Characters that steer a terminal or turn the direction of a line are written as \u escapes;
// bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json(const Data& data);

}  // namespace career::report
