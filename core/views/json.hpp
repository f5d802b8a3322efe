// JSON as we promise it: the same bytes for the same values, and nothing in it that would steer a terminal.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace career::views {

using Json = nlohmann::ordered_json;  // keys stay in the order of the contract

// At most six decimals, a whole number without any; never -0.
[[nodiscard]] Json json_number(double value);

// Indented by two spaces and ended by a line break. Characters that steer a terminal or turn the direction of
// a line are written as \u escapes; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json_text(const Json& json);

}  // namespace career::views
