// The two file formats as JSON Schema (draft 7, which editors know), made from the table that drives the
// reader.
#pragma once

#include <string>

namespace career::views {

// Indented by two spaces, with a final line break.
[[nodiscard]] std::string spec_schema();
[[nodiscard]] std::string offer_schema();

}  // namespace career::views
