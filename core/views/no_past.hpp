// Why the spec of an earlier day is not known, to stand after a colon: "git is not installed".
#pragma once

#include <string>

#include "core/time/past.hpp"

namespace career::views {

[[nodiscard]] std::string why_no_past(const Missing& missing);

}  // namespace career::views
