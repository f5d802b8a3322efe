// A portfolio as people read it, and as programs do.
#pragma once

#include <string>
#include <string_view>

#include "core/plan/portfolio.hpp"
#include "core/report/report.hpp"
#include "core/views/context.hpp"

namespace career::views {

// The timeline, the roles, balance and clocks, cautions, stories, and what is next. Without a role: what to
// add.
[[nodiscard]] report::Report portfolio_report(const InContext<plan::Portfolio>& it);

// One row for each role, by the day it began.
[[nodiscard]] report::Table portfolio_table(const InContext<plan::Portfolio>& it);

// The contract with other programs: keys are only ever added.
[[nodiscard]] std::string portfolio_json(const InContext<plan::Portfolio>& it);

// The commands that add a role and that close one. Of a swing one must say how it came out.
[[nodiscard]] std::string how_to_add_a_role(const Caller& caller);
[[nodiscard]] std::string how_to_close(const Role& role, std::string_view day, const Caller& caller);

}  // namespace career::views
