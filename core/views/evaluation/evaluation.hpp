// An evaluation as people read it, and as programs do.
#pragma once

#include <span>
#include <string>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"
#include "core/report/report.hpp"
#include "core/text/caller.hpp"

namespace career::views {

// All of these want what `decide::evaluate` was given: `offers` in the same order. A spec and an offer are
// called by the name of their source.

// What one reads before answering an offer: the verdict, the distances, where they come from, how sure it is,
// limits and dates. Several offers: how they rank, then each, closest first. None: staying against today.
// Without a caller it is a document to hand on, and names no commands.
[[nodiscard]] report::Report evaluation_report(const decide::Evaluation& evaluation, const Spec& spec,
                                               std::span<const Offer> offers, const Caller* caller);

// Where the points come from, for a spreadsheet: a row for each metric of each offer, against staying. No
// offers: of staying, against today.
[[nodiscard]] report::Table contributions_table(const decide::Evaluation& evaluation, const Spec& spec,
                                                std::span<const Offer> offers);

// The contract with other programs: keys are only ever added. Numbers have at most 6 decimals. Ends with a
// line break; holds nothing that would steer a terminal.
[[nodiscard]] std::string evaluation_json(const decide::Evaluation& evaluation, const Spec& spec,
                                          std::span<const Offer> offers);

}  // namespace career::views
