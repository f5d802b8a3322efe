// Slugs: the names that ids and metrics may have, and how a title becomes one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career {

// A metric's name: `[a-z][a-z0-9_-]*`.
[[nodiscard]] bool is_metric_name(std::string_view text);

// An id: as a metric's name, but it may start with a digit.
[[nodiscard]] bool is_id(std::string_view text);

// The first `words` words of a title, folded to ASCII (é to e, ß to ss), lower case, joined by '-'; empty
// when nothing is left. At most 60 letters: words that would go past that are left out, and a first word that
// does alone is cut. The result is an id.
[[nodiscard]] std::string slug(std::string_view title, std::size_t words = 4);

}  // namespace career
