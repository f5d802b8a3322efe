// What the documents about publishing are filled with: the contract and the monthly summary.
#pragma once

#include <string>

#include "core/model/spec.hpp"
#include "core/plan/month_in_review.hpp"
#include "core/report/template.hpp"
#include "core/time/past.hpp"

namespace career::views {

// For a spec that has a contract.
[[nodiscard]] report::Fields contract_fields(const Spec& spec, Date today);

// All there is to tell of a month. What a reader is told is the template's choice.
[[nodiscard]] report::Fields month_fields(const plan::MonthInReview& review, const Spec& spec);

// The same for programs; `levels` is null when `has_levels` is not set, since nobody knows what moved. Keys
// are only ever added.
[[nodiscard]] std::string month_json(const plan::MonthInReview& review, const Spec& spec, bool has_levels);

// One line for a summary without levels.
[[nodiscard]] std::string levels_unknown(const Missing& missing);

}  // namespace career::views
