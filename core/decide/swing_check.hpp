// The swing weight check: are the weights what you mean? Closing the largest weighted gap against closing the
// second largest, as one ratio to agree or disagree with (von Winterfeldt and Edwards 1986).
#pragma once

#include <optional>
#include <vector>

#include "core/decide/evaluation.hpp"

namespace career::decide {

[[nodiscard]] std::optional<SwingCheck> swing_check(const std::vector<MetricToday>& metrics);

}  // namespace career::decide
