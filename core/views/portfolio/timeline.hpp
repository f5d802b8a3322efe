// Roles over the years, up to the North Star.
#pragma once

#include "core/model/spec.hpp"
#include "core/plan/portfolio.hpp"
#include "core/report/report.hpp"

namespace career::views {

// One lane for each role, by the day it began. At least one role.
[[nodiscard]] report::Lanes timeline(const plan::Portfolio& portfolio, const Spec& spec);

}  // namespace career::views
