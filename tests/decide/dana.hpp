// Dana Reyes, Senior PM at Shopwell, and the AI Shopping Assistant: the example that the manual tells.
#pragma once

#include "tests/decide/build.hpp"

namespace career::decide::dana {

inline const Date today = build::day(2026, 11, 22);

[[nodiscard]] inline Spec spec() {
  using namespace build;
  auto spec = build::spec({
      {"core_craft", {.weight = 3, .now = 8, .target = 8}},
      {"zero_to_one", {.weight = 5, .now = 2, .target = 7}},
      {"org_leadership", {.weight = 4, .now = 5, .target = 8}},
      {"strategy_pnl", {.weight = 4, .now = 4, .target = 8}},
      {"career_stories", {.weight = 3, .now = 1, .target = 3, .kind = MetricKind::Impact}},
      {"business_impact", {.weight = 3, .now = 5, .target = 8, .kind = MetricKind::Impact}},
      {"home_hours",
       {.weight = 3, .now = 45, .target = 45, .worst = 60, .step = 5, .kind = MetricKind::Life}},
  });
  add_step(spec, "VP Product with a P&L", {{"strategy_pnl", 7}, {"org_leadership", 7}});
  add_step(spec, "Director, managing managers", {{"org_leadership", 6}});
  add_step(spec, "Lead a zero-to-one product", {{"zero_to_one", 5}});
  build::at_most(spec, "home_hours", 55);
  build::at_least(spec, "base_pay", 150000);
  build::one_of(spec, "place", {"Berlin", "remote"});

  auto search = role(Bet::Core, {});
  search.title.value = "PM, Search";
  search.id.value = "search";
  search.from = on(2019, 9, 1);
  search.to = on(2023, 7, 31);
  auto checkout = role(Bet::Core, {{"core_craft", same},
                                   {"zero_to_one", same},
                                   {"career_stories", same},
                                   {"home_hours", same},
                                   {"org_leadership", 5.5},
                                   {"strategy_pnl", 4.5},
                                   {"business_impact", 5.5}});
  checkout.title.value = "Senior PM, Checkout";
  checkout.id.value = "checkout";
  checkout.from = on(2023, 8, 1);
  spec.roles = {search, checkout};
  return spec;
}

[[nodiscard]] inline Offer assistant() {
  using namespace build;
  auto offer = build::offer(0.5, {{"core_craft", same},
                                  {"zero_to_one", either(5, 4)},
                                  {"org_leadership", either(6, 5.5)},
                                  {"strategy_pnl", either(5.5, 5)},
                                  {"career_stories", either(2.5, 2)},
                                  {"business_impact", either(6.5, 5)},
                                  {"home_hours", 50}});
  offer.title.value = "Senior PM, AI Shopping Assistant";
  offer.phase = Written<Phase>{Phase::Learning, {}};
  offer.answer_by = on(2026, 11, 24);
  add_term(offer.terms, "base_pay", number(165000, "165000"));
  add_term(offer.terms, "place", word("Berlin"));
  return offer;
}

}  // namespace career::decide::dana
