// The word and the verdict in one line, and what a take should wait for.
#pragma once

#include "core/report/report.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// "closer: take, after settling base_pay; a talk at home".
[[nodiscard]] report::Line verdict_line(const Measured& it);
[[nodiscard]] report::Line short_verdict(const Measured& it);  // without what to do first

}  // namespace career::views
