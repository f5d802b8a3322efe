#include "cmd/workspace/decided_offers.hpp"

#include <algorithm>
#include <utility>

namespace career::cmd {

DecidedOffers decided_offers(Workspace& workspace, const Spec& spec, std::span<const Offer> given) {
  DecidedOffers found;
  const auto answers = answers_of(spec, workspace.offer_files(), workspace.today());
  for (const auto& offer : given) found.answers.push_back(answers.latest(offer.source->name()));
  for (const auto decision : answers.decided()) {
    const auto same = std::find_if(given.begin(), given.end(), [&](const Offer& offer) {
      return answers.latest(offer.source->name()) == decision;
    });
    const bool is_given = same != given.end();
    found.decided.push_back({decision, nullptr, std::nullopt});
    if (is_given) found.decided.back().given = static_cast<std::size_t>(same - given.begin());
    const auto path = workspace.offer_files().path_of(spec.decisions[decision].offer->value);
    found.offers.push_back(is_given ? std::optional(*same) : workspace.offer_found(path, spec));
  }
  for (std::size_t i = 0; i < found.offers.size(); ++i) {
    if (found.offers[i]) found.decided[i].offer = &*found.offers[i];
  }
  return found;
}

}  // namespace career::cmd
