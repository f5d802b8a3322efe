// Places the events of a document on its text: what yaml-cpp saw becomes nodes with exact spans.
#pragma once

#include <optional>

#include "core/text/diagnostic.hpp"
#include "core/yaml/events.hpp"
#include "core/yaml/tree.hpp"

namespace career::yaml {

// One walk over the text before `end`, led by the events; yaml-cpp's marks only cross-check it. Puts the
// marks of nulls in `events` right. What yaml-cpp lets pass and we do not becomes a finding; where text and
// events disagree that is a finding too (`odd-yaml`), never a guess, and the walk ends with nothing.
[[nodiscard]] std::optional<Tree> place_nodes(const SourcePtr& source, Pos end, Events& events,
                                              Findings& findings);

}  // namespace career::yaml
