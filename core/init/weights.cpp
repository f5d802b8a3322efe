#include "core/init/weights.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/model/number.hpp"
#include "core/text/display.hpp"

namespace career::init {

Answer<double> share_of_whole(std::string_view text) {
  struct Wording {
    std::string_view words;
    double share;
  };
  static constexpr std::array wordings{
      Wording{"as much", 1}, Wording{"three quarters", 0.75}, Wording{"3/4", 0.75},     Wording{"half", 0.5},
      Wording{"1/2", 0.5},   Wording{"a quarter", 0.25},      Wording{"quarter", 0.25}, Wording{"1/4", 0.25},
      Wording{"nothing", 0}};
  const auto found = std::find_if(wordings.begin(), wordings.end(),
                                  [&](const Wording& wording) { return wording.words == text; });
  if (found != wordings.end()) return found->share * whole_weight;
  // A bare 60 could be meant as a share or as a weight: it is asked again.
  const auto share = parse_share(text);
  if (share && share->percent && share->value >= 0 && share->value <= 1) {
    return std::round(share->value * whole_weight * 100) / 100;
  }
  return Refusal{fmt::format("'{}' is no share of it", visible(text)),
                 {"write as much, three quarters, half, a quarter, nothing, or a share such as 60%"}};
}

}  // namespace career::init
