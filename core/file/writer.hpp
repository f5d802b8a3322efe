// From data of a spec to what stands for it in a file: the reader's opposite. Numbers, dates and shares are
// tokens, in as few digits as read back the same; a record that holds lists or somebody's words is written as
// a block, one of nothing but numbers and slugs between braces.
#pragma once

#include "core/file/shape.hpp"
#include "core/model/data.hpp"
#include "core/yaml/value.hpp"

namespace career::file {

// `shape` is what may stand there.
[[nodiscard]] yaml::Value yaml_of(const Data& data, const Shape& shape);

// What may stand below that key or name of a record or of a map of names.
[[nodiscard]] const Shape& shape_below(const Shape& shape, std::string_view key);

}  // namespace career::file
