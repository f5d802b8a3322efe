// The publishing contract and the log, as people read them and as programs do.
#pragma once

#include <string>

#include "core/plan/publishing.hpp"
#include "core/report/report.hpp"
#include "core/views/context.hpp"

namespace career::views {

// Is the contract kept, period by period; what is due, what to write next, what was published last.
[[nodiscard]] report::Report publishing_report(const InContext<plan::PublishingStanding>& it);

// Keys are only ever added.
[[nodiscard]] std::string publishing_json(const InContext<plan::PublishingStanding>& it);

// What the two sides have agreed on, alone.
[[nodiscard]] report::Report contract_report(const Context& context);
[[nodiscard]] std::string contract_json(const Context& context);

}  // namespace career::views
