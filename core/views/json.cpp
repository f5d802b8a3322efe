#include "core/views/json.hpp"

#include <cmath>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include "core/report/value.hpp"
#include "core/text/display.hpp"

namespace career::views {

Json json_number(double value) {
  const double rounded = report::rounded(value, 6);
  constexpr double exact_whole = 9e15;  // above it not every whole number is a double
  if (rounded == std::trunc(rounded) && std::abs(rounded) < exact_whole)
    return static_cast<std::int64_t>(rounded);
  return rounded;
}

std::string json_text(const Json& json) {
  const auto dumped = json.dump(2, ' ', false, Json::error_handler_t::replace);
  std::string text;
  text.reserve(dumped.size() + 1);
  for (std::string_view rest = dumped; !rest.empty();) {
    const auto [code, size] = first_character(rest);
    // What is below the space in a value, `dump` has escaped already: what is left of it is layout.
    if (steers(code) && code >= ' ') {
      text += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));
    } else {
      text += rest.substr(0, size);
    }
    rest.remove_prefix(size);
  }
  return text + '\n';
}

}  // namespace career::views
