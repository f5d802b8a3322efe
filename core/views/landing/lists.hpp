// The lists of a landing, a line for each entry: what was promised, what one was told, what is to be solved
// and what was won. What is still open comes first.
#pragma once

#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/landing.hpp"
#include "core/report/report.hpp"

namespace career::views {

[[nodiscard]] std::vector<report::Line> promises(const Landing& landing,
                                                 const plan::LandingProgress& progress);
[[nodiscard]] std::vector<report::Line> checks(const Landing& landing, const plan::LandingProgress& progress);
[[nodiscard]] std::vector<report::Line> problems(const Landing& landing,
                                                 const plan::LandingProgress& progress);
[[nodiscard]] std::vector<report::Line> wins(const Landing& landing, const plan::LandingProgress& progress,
                                             Date today);

}  // namespace career::views
