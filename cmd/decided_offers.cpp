#include "cmd/decided_offers.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "core/platform/paths.hpp"
#include "core/spec/read.hpp"

namespace career::cmd {

namespace {

// Decisions whose offer is not the offer of a later one.
std::vector<std::size_t> last_decisions(const Spec& spec) {
  std::vector<std::size_t> last;
  for (std::size_t i = 0; i < spec.decisions.size(); ++i) {
    const auto& offer = spec.decisions[i].offer;
    if (!offer) continue;
    std::erase_if(last, [&](std::size_t it) { return spec.decisions[it].offer->value == offer->value; });
    last.push_back(i);
  }
  return last;
}

std::optional<Offer> read(const Session& session, const Spec& spec, const std::string& path) {
  try {
    Findings findings;
    return spec::read_offer(session.read(path), &spec, findings);
  } catch (const Failure&) {  // gone: the decision is still worth naming
    return std::nullopt;
  }
}

}  // namespace

DecidedOffers decided_offers(const Session& session, const Spec& spec, std::span<const Offer> given) {
  DecidedOffers found;
  const std::string folder = parent_of(spec.source->name());
  for (const auto decision : last_decisions(spec)) {
    const auto path = join_path(folder, spec.decisions[decision].offer->value);
    const auto same = std::find_if(given.begin(), given.end(), [&](const Offer& offer) {
      return session.absolute(offer.source->name()) == session.absolute(path);
    });
    const bool is_given = same != given.end();
    found.decided.push_back({decision, nullptr, std::nullopt});
    if (is_given) found.decided.back().given = static_cast<std::size_t>(same - given.begin());
    found.offers.push_back(is_given ? std::optional(*same) : read(session, spec, path));
  }
  for (std::size_t i = 0; i < found.offers.size(); ++i) {
    if (found.offers[i]) found.decided[i].offer = &*found.offers[i];
  }
  return found;
}

}  // namespace career::cmd
