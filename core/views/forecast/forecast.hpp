// A forecast as people read it, and as programs do.
#pragma once

#include <string>

#include "core/plan/forecast.hpp"
#include "core/report/report.hpp"
#include "core/text/diagnostic.hpp"
#include "core/views/context.hpp"

namespace career::views {

// Where the roadmap may lead, beside the same without its swings and beside staying, and what all of it rests
// on. Without a roadmap: what to add.
[[nodiscard]] report::Report forecast_report(const InContext<plan::Forecast>& it);

// One row for each plan and each of its moments.
[[nodiscard]] report::Table forecast_table(const InContext<plan::Forecast>& it);

// The contract with other programs: keys are only ever added.
[[nodiscard]] std::string forecast_json(const InContext<plan::Forecast>& it);

// What is wrong with a roadmap of which `item` is one too many; see plan::one_too_many.
[[nodiscard]] Diagnostic too_many_branches(const Spec& spec, std::size_t item);

}  // namespace career::views
