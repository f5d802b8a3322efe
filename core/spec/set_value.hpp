// Setting one value of a spec, as an exact edit of its text.
#pragma once

#include <string>
#include <string_view>

#include "core/spec/spec.hpp"
#include "core/yaml/document.hpp"

namespace career::spec {

// The text of `document` with the value at `path` (see `find_path`) written as `value`; where there is none
// yet it is put where the table of keys has it. `spec` is what `document` says. The same text when the value
// is so already. Throws Misuse for a path that leads nowhere and for a value that the reader would refuse,
// with the accepted form; Failure Invalid for what cannot be edited, such as an alias on the way.
[[nodiscard]] std::string set_value(yaml::Document document, Spec spec, std::string_view path,
                                    std::string_view value);

}  // namespace career::spec
