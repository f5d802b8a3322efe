// Where a career stands, on one screen, and for a shell prompt.
#pragma once

#include <string>

#include "core/plan/status.hpp"
#include "core/report/report.hpp"
#include "core/views/due/due.hpp"

namespace career::views {

// `decided` is the offer of the last decision, where it can still be read.
[[nodiscard]] report::Report status_report(const plan::Status& status, const Context& context,
                                           const std::optional<Offer>& decided);

// Keys are only ever added.
[[nodiscard]] std::string status_json(const plan::Status& status, const Context& context,
                                      const std::optional<Offer>& decided);

}  // namespace career::views
