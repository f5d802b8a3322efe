// The offers that are decided, read again: offers come one at a time, so what is on the table
// is also compared with what was.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cmd/workspace/workspace.hpp"
#include "core/decide/evaluation.hpp"

namespace career::cmd {

struct DecidedOffers {
  std::vector<decide::DecidedOffer> decided;  // one for each file, by its last decision
  std::vector<std::optional<Offer>>
      offers;  // likewise; none: gone, or it no longer reads. `decided` points here
  std::vector<std::optional<std::size_t>> answers;  // one for each offer given: its latest decision
};

// `given`: the offers to be evaluated, which are not read again.
[[nodiscard]] DecidedOffers decided_offers(Workspace& workspace, const Spec& spec,
                                           std::span<const Offer> given);

}  // namespace career::cmd
