// What a comma cuts inside { } and [ ]: `works: 4,5` is the value 4 and a key 5 without a value, and [40,5,
// 42] has three items. YAML says nothing of it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/text/source_file.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

// Whether a comma cut this entry off from the value before it: it has neither ':' nor a value.
[[nodiscard]] bool is_cut_off(const yaml::Document& document, yaml::NodeId map, std::size_t index);

// The number that a comma cut into the value of this entry and the keys behind it.
[[nodiscard]] std::optional<Span> cut_number(const yaml::Document& document, yaml::NodeId map,
                                             std::size_t index);

// The items of a list, where those with a comma and no blank between them are one: "40,5" and "42".
[[nodiscard]] std::vector<Span> items_by_blanks(const yaml::Document& document, yaml::NodeId list);

}  // namespace career::file
