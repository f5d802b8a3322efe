// How deep a file indents, by what most of its maps and lists do: a new one shall look like them.
#pragma once

#include <cstdint>

#include "core/yaml/document.hpp"

namespace career::yaml {

struct Indentation {
  std::uint32_t step = 2;  // a map in a map
  std::uint32_t list = 2;  // the dashes of a list in a map
};

[[nodiscard]] Indentation indentation_of(const Document& document);

}  // namespace career::yaml
