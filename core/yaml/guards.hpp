// What a file's bytes must be before a parser may see them. Behind this check every offset of the parser is
// a byte offset of ours, and nothing in the text can end or reorder it unseen.
#pragma once

#include <cstddef>

#include "core/text/diagnostic.hpp"

namespace career::yaml {

inline constexpr std::size_t max_bytes = std::size_t{16} << 20U;  // a larger file is refused unread

// Adds the first finding of each kind: too-large, not-utf8, control-character, lone-cr; and every
// conflict-marker, up to a hundred. True when there was none.
bool check_bytes(const SourcePtr& source, Findings& findings);

}  // namespace career::yaml
