// New text between brackets: `[a, b]` and `{a: 1, b: 2}`, on one line or on several.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/yaml/edit_site.hpp"

namespace career::yaml {

// Splices that put `text` behind the entry `index` of a flow collection that has one.
[[nodiscard]] std::vector<Splice> insert_in_flow(const EditSite& site, NodeId collection, std::size_t index,
                                                 const std::string& text);

// Splices that take the entry `index` and one comma out.
[[nodiscard]] std::vector<Splice> remove_from_flow(const EditSite& site, NodeId collection,
                                                   std::size_t index);

}  // namespace career::yaml
