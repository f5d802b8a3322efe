// Dates as values of options: `--on yesterday`, `--due 2027-03`. Relative ones count from the workspace's
// today.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cmd/workspace/workspace.hpp"
#include "core/time/date.hpp"

namespace career::cmd {

// One day. Misuse, with the forms that are known, for anything else. Of all three: none when nothing is said.
[[nodiscard]] std::optional<Date> day_said(const std::optional<std::string>& text, std::string_view option,
                                           Workspace& workspace);

// A day, a month or a year, with the precision it was said in: what a month or a year is asked for is kept as
// one ("next month" is 2026-12). A week or a quarter is its first day as a start and its last as an end.
[[nodiscard]] std::optional<PartialDate> start_said(const std::optional<std::string>& text,
                                                    std::string_view option, Workspace& workspace);
[[nodiscard]] std::optional<PartialDate> end_said(const std::optional<std::string>& text,
                                                  std::string_view option, Workspace& workspace);

}  // namespace career::cmd
