// The publishing contract and the log, as people read them and as programs do.
#pragma once

#include <string>

#include "core/model/spec.hpp"
#include "core/plan/publishing.hpp"
#include "core/report/report.hpp"
#include "core/text/caller.hpp"

namespace career::views {

// Is the contract kept, period by period; what is due, what to write next, what was published last.
// `standing` is what the spec says on `today`.
[[nodiscard]] report::Report publishing_report(const plan::PublishingStanding& standing, const Spec& spec,
                                               Date today, const Caller& caller);

// Keys are only ever added.
[[nodiscard]] std::string publishing_json(const plan::PublishingStanding& standing, const Spec& spec,
                                          Date today);

// What the two sides have agreed on, alone.
[[nodiscard]] report::Report contract_report(const Spec& spec, Date today, const Caller& caller);
[[nodiscard]] std::string contract_json(const Spec& spec, Date today);

}  // namespace career::views
