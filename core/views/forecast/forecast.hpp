// A forecast as people read it, and as programs do.
#pragma once

#include <string>

#include "core/model/spec.hpp"
#include "core/plan/forecast.hpp"
#include "core/report/report.hpp"
#include "core/text/caller.hpp"
#include "core/text/diagnostic.hpp"

namespace career::views {

// Where the roadmap may lead, beside the same without its swings and beside staying, and what all of it rests
// on. Without a roadmap: what to add.
[[nodiscard]] report::Report forecast_report(const plan::Forecast& forecast, const Spec& spec,
                                             const Caller& caller);

// One row for each plan and each of its moments.
[[nodiscard]] report::Table forecast_table(const plan::Forecast& forecast, const Spec& spec);

// The contract with other programs: keys are only ever added.
[[nodiscard]] std::string forecast_json(const plan::Forecast& forecast, const Spec& spec);

// What is wrong with a roadmap of which `item` is one too many; see plan::one_too_many.
[[nodiscard]] Diagnostic too_many_branches(const Spec& spec, std::size_t item);

}  // namespace career::views
