// Setting one value of a spec, as an exact edit of its text.
#pragma once

#include <string>
#include <string_view>

#include "core/model/spec.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

// The text of `document` with the value at `path` (see `find_path`) written as `value`; where there is none
// yet it is put where the table of keys has it. `spec` is what `document` says. The same text when the value
// is so already. Where the path is a metric's level, its `as_of` becomes today: whoever writes a level has
// looked at it. Throws Misuse for a path that leads nowhere, for a value that the reader would refuse, with
// the accepted form, and for a day to come where it says what has happened; Failure Invalid for what cannot
// be edited, such as an alias on the way.
//
// `wrong` is what is wrong with `document`: the value may be what mends it. Where errors are left that are
// not those of the value, they are the Failure.
[[nodiscard]] std::string set_value(yaml::Document document, Spec spec, const Findings& wrong,
                                    std::string_view path, std::string_view value, Date today);

// Whether that is the way to a metric's level: `metrics.zero_to_one.now`.
[[nodiscard]] bool is_level_of_metric(std::string_view path);

}  // namespace career::file
