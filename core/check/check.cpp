#include "core/check/check.hpp"

#include <array>

#include "core/check/doubts.hpp"

namespace career::check {
namespace {

struct SpecCheck {
  std::string_view code;
  void (*look)(const SpecInView&, Doubts&);
};
constexpr std::array spec_checks{
    SpecCheck{"no-home", no_home},
    SpecCheck{"north-star-past", north_star_past},
    SpecCheck{"north-star-far", north_star_far},
    SpecCheck{"vague-step", vague_step},
    SpecCheck{"step-order", step_order},
    SpecCheck{"no-way", no_way},
    SpecCheck{"no-evidence", no_evidence},
    SpecCheck{"equal-weights", equal_weights},
    SpecCheck{"many-metrics", many_metrics},
    SpecCheck{"unused-limit", unused_limit},
    SpecCheck{"three-decimals", three_decimals},
    SpecCheck{"no-outcome", no_outcome},
    SpecCheck{"no-lesson", no_lesson},
    SpecCheck{"no-reach", no_reach},
    SpecCheck{"past-reach", past_reach},
    SpecCheck{"fails-better", fails_better},
    SpecCheck{"no-chance", no_chance},
    SpecCheck{"in-the-future", in_the_future},
    SpecCheck{"lost-tag", lost_tag},
    SpecCheck{"lost-offer", lost_offer},
    SpecCheck{"one-sided-contract", one_sided_contract},
    SpecCheck{"skips-nothing", skips_nothing},
    SpecCheck{"topic-twice", topic_twice},
    SpecCheck{"placeholder", placeholder},
};

struct OfferCheck {
  std::string_view code;
  void (*look)(const OfferInView&, Doubts&);
};
constexpr std::array offer_checks{
    OfferCheck{"answer-past", answer_past},
    OfferCheck{"nothing-stated", nothing_stated},
    OfferCheck{"three-decimals", three_decimals_in_offer},
    OfferCheck{"fails-better", fails_better_in_offer},
    OfferCheck{"no-chance", no_chance_in_offer},
    OfferCheck{"placeholder", placeholder_in_offer},
};

}  // namespace

Findings doubts_in(const Spec& spec, const std::vector<Offer>* offers, Date today,
                   std::span<const std::size_t> lost) {
  const auto current = current_role(spec, today);
  const bool is_ambiguous = current.role == nullptr && !current.candidates.empty();
  const SpecInView view{spec, offers, today, staying_as(spec, today), is_ambiguous, lost};
  Findings findings;
  for (const auto& [code, look] : spec_checks) {
    Doubts doubts(code, spec.source, findings);
    look(view, doubts);
  }
  return findings;
}

Findings doubts_in(const Offer& offer, const Spec* spec, Standing standing, Date today) {
  const OfferInView view{offer, spec, standing, today};
  Findings findings;
  for (const auto& [code, look] : offer_checks) {
    Doubts doubts(code, offer.source, findings);
    look(view, doubts);
  }
  return findings;
}

}  // namespace career::check
