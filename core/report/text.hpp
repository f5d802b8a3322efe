// A report as text, for a terminal or a pipe.
#pragma once

#include <cstddef>
#include <string>

#include "core/report/report.hpp"

namespace career::report {

struct TextStyle {
  std::size_t width = 80;  // of the terminal; 0: a pipe, which gets full lines
  bool color = false;
  bool unicode = true;  // block characters for bars and "…"; or plain ASCII. Texts of files stay as they are
};

// Lines ended by '\n', parts set apart by one blank line. Prose is at most 80 columns wide; tables fit the
// width as long as their numbers do.
[[nodiscard]] std::string write_text(const Report& report, const TextStyle& style);

}  // namespace career::report
