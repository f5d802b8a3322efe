// A short name for a text that stays the same on every machine: for what must differ between two people and
// from one run to the next must not.
#pragma once

#include <string>
#include <string_view>

namespace career {

// The first eight hexadecimal digits of the text's FNV-1a hash of 64 bits: "85944171" for "foobar".
[[nodiscard]] std::string short_hash(std::string_view text);

}  // namespace career
