// The periods that a publishing contract counts: ISO weeks (2026-W33), months (2026-08) and quarters
// (2026-Q3).
#pragma once

#include <optional>
#include <string_view>

#include "core/spec/spec.hpp"

namespace career::spec {

// Whether `text` names a period of that length, or of any when `every` is not known.
[[nodiscard]] bool is_period(std::string_view text, std::optional<Every> every);

// How one is written: "2026-08".
[[nodiscard]] std::string_view period_form(std::optional<Every> every);

}  // namespace career::spec
