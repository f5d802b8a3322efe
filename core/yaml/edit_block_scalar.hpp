// The value of a `|` or `>` block, replaced.
#pragma once

#include <vector>

#include "core/yaml/edit.hpp"
#include "core/yaml/edit_site.hpp"

namespace career::yaml {

// New lines under the old header, indented as the old ones, when the block can say the new text; else the
// text in double quotes in place of the header, whose comment stays, and the lines go.
[[nodiscard]] std::vector<Splice> set_block_scalar(const EditSite& site, NodeId id, const Scalar& scalar);

}  // namespace career::yaml
