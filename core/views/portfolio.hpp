// A portfolio as people read it, and as programs do.
#pragma once

#include <string>
#include <string_view>

#include "core/plan/portfolio.hpp"
#include "core/report/report.hpp"
#include "core/spec/spec.hpp"

namespace career::views {

// The timeline, the roles, balance and clocks, cautions, stories, and what is next. Without a role: what to
// add. `program` is how this program is called from a shell: "career", or "career -f FILE".
[[nodiscard]] report::Report portfolio_report(const plan::Portfolio& portfolio, const Spec& spec,
                                              std::string_view program = "career");

// One row for each role, by the day it began.
[[nodiscard]] report::Table portfolio_table(const plan::Portfolio& portfolio, const Spec& spec);

// The contract with other programs: keys are only ever added.
[[nodiscard]] std::string portfolio_json(const plan::Portfolio& portfolio, const Spec& spec);

}  // namespace career::views
