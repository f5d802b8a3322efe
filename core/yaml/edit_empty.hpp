// The first item or entry of a list or a map that is written as [], {}, ~, null or nothing at all.
#pragma once

#include "core/yaml/edit.hpp"
#include "core/yaml/edit_site.hpp"

namespace career::yaml {

// `value` is the list or the map as it is to be, with its one item or entry. Words and numbers go between the
// brackets; prose and maps become lines below the key, where there is one in block style.
[[nodiscard]] Edit fill(const EditSite& site, NodeId empty, const Value& value);

}  // namespace career::yaml
