// The file that an offer begins with: every metric of the spec as it stands, with what its levels mean beside
// it, and every term that a limit looks at as unknown.
#pragma once

#include <optional>
#include <string>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::init {

struct OfferDraft {
  std::string title;
  std::optional<std::string> org = {};
  std::optional<Bet> bet = {};  // none: a placeholder
};

// `schema` is where the schema lies, as seen from the offer's folder.
[[nodiscard]] std::string offer_text(const OfferDraft& draft, const Spec& spec, const std::string& schema,
                                     Date today);

}  // namespace career::init
