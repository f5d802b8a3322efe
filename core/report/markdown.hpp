// A report as GitHub Markdown.
#pragma once

#include <string>
#include <string_view>

#include "core/report/report.hpp"

namespace career::report {

// Tables as tables; bars as tables of their numbers; lanes as they are drawn in text; tones are left out.
// Every text is escaped, so that what a person or a company wrote is shown as it was written and never
// becomes markup.
[[nodiscard]] std::string write_markdown(const Report& report);

// One line of text that Markdown shows as it is, wherever in a line it stands.
[[nodiscard]] std::string markdown_text(std::string_view text);

}  // namespace career::report
