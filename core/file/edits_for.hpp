// From what is to change in a spec to the edits of its text.
#pragma once

#include <vector>

#include "core/model/changes.hpp"
#include "core/yaml/document.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {

// Those of the edits that can be made at once, at least one. `changes` are from what `document` says: after
// these edits, ask again what is still different. Throws what the edits throw.
[[nodiscard]] std::vector<yaml::Edit> edits_for(const yaml::Document& document,
                                                const std::vector<Change>& changes);

}  // namespace career::file
