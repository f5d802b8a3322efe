// A table as CSV, for a spreadsheet.
#pragma once

#include <string>

#include "core/report/report.hpp"

namespace career::report {

// RFC 4180: a line of titles, then the rows, each ended by CR LF. A cell that is one value is written for a
// program to read: numbers to six decimals, a chance or a share as a fraction, a length of time in months, a
// date as ISO. Everything else is text; one that a spreadsheet would take for a formula (it starts with
// '=', '+', '-' or '@') gets a leading apostrophe.
[[nodiscard]] std::string write_csv(const Table& table);

// The first table of a report; nothing when it has none.
[[nodiscard]] std::string write_csv(const Report& report);

}  // namespace career::report
