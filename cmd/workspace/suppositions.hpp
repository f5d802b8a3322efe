// `--with KEY=VALUE`: what would the answer be if one value were another?
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/file/what_if.hpp"
#include "core/model/spec.hpp"

namespace career::cmd {

// What is supposed of the spec (`spec:metrics.zero_to_one.weight=3`) and what of every offer
// (`reach.home_hours=55`), each in the order of the command line.
struct Suppositions {
  std::vector<file::Supposition> of_spec;
  std::vector<file::Supposition> of_offers;
};

// Misuse for what is no KEY=VALUE.
[[nodiscard]] Suppositions suppositions_of(const std::vector<std::string>& words);

// The spec and the offers with them; the originals stay as they are. Misuse for a key that leads nowhere.
struct Supposed {
  Spec spec;
  std::vector<Offer> offers;
};
[[nodiscard]] Supposed supposed(const Suppositions& suppositions, const Spec& spec,
                                std::span<const Offer> offers, Date today);

}  // namespace career::cmd
