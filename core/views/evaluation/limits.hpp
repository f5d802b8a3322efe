// The deal-breakers in words: what one asks, what an option says, and whether it is kept.
#pragma once

#include "core/report/report.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// "at most 55 h/week", "Berlin or remote".
[[nodiscard]] report::Line asked_by_limit(const Spec& spec, std::size_t index);
// What the limit looked at in the outcomes that can happen: "52 to 58 or 60 h/week".
[[nodiscard]] report::Line offered_to_limit(const Spec& spec, const decide::LimitCheck& check,
                                            const decide::Outlook& outlook);

// One line where all are kept; otherwise a table of those that are not, and what staying breaks as well.
void add_limits(report::Report& report, const Measured& it);
void add_limits_of_staying(report::Report& report, const decide::Evaluation& evaluation, const Spec& spec);

}  // namespace career::views
