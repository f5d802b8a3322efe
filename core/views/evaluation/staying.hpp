// No offer on the table: what staying brings, for the day one feels stagnant.
#pragma once

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"
#include "core/report/report.hpp"
#include "core/text/caller.hpp"

namespace career::views {

[[nodiscard]] report::Report staying_report(const decide::Evaluation& evaluation, const Spec& spec,
                                            const Caller* caller);

}  // namespace career::views
