// Which bracket or quote is still open at a place where parsing failed. The events say what was open when the
// last of them came; the few tokens behind it are read here, roughly. Only messages rest on this.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/yaml/events.hpp"

namespace career::yaml {

struct OpenEnds {
  std::vector<Pos> brackets;  // outermost first
  std::optional<Pos> quote;   // a quote that is not closed before the place
  std::optional<Pos> closed;  // else the opening of the quoted text that ended last before the place
};

[[nodiscard]] OpenEnds open_ends(std::string_view text, const Events& events, Pos place);

}  // namespace career::yaml
