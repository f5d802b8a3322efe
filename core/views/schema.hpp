// The two file formats as JSON Schema (draft 7, which editors know), made from the table that drives the
// reader.
#pragma once

#include <string>
#include <string_view>

#include "core/file/shape.hpp"

namespace career::views {

// Indented by two spaces, with a final line break. `title` heads the schema: "career spec".
[[nodiscard]] std::string json_schema(const file::RecordShape& shape, std::string_view title);

}  // namespace career::views
