// Findings for programs: the same facts as their drawing, all of them.
#pragma once

#include <string>
#include <vector>

#include "core/text/diagnostic.hpp"

namespace career::views {

// {"schema": 1, "files": [...], "findings": [...], "notes": [...]}. Lines and columns count from 1, an end is
// one past the last character; without a place they are null. `also` holds the other places, in the same
// file.
[[nodiscard]] std::string findings_json(const Findings& findings, const std::vector<std::string>& files,
                                        const std::vector<std::string>& notes);

}  // namespace career::views
