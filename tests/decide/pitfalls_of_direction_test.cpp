// Drift, home, comfort and the comparison with one side: each flagged, ok and, where it can be, unknown.
#include <array>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"
#include "tests/decide/evaluated.hpp"

namespace career::decide {
namespace {

using namespace build;
using enum PitfallState;

// ---- drift

// Weighted gaps of 20, 10, 10 and 5 points of 100; the resolution is 0.4.
Spec four_gaps() {
  return spec({{"small", {.weight = 1, .now = 5, .step = 0.2}},
               {"second", {.weight = 2, .now = 5, .step = 0.2}},
               {"largest", {.weight = 4, .now = 5, .step = 0.2}},
               {"third", {.weight = 2, .now = 5, .step = 0.2}},
               {"idle", {.weight = 0, .now = 0}},
               {"reached", {.weight = 1, .now = 10, .step = 0.2}}});
}

Offer that_came(Came came, SaidByName said) {
  auto offer = build::offer(0.0, said);
  offer.came = Written<Came>{came, {}};
  return offer;
}

TEST(Drift, LooksAtTheThreeLargestGapsOfToday) {
  const auto drift = pitfalls_of(four_gaps(), that_came(Came::Offered, {{"third", 7}})).drift;
  ASSERT_EQ(drift.largest.size(), 3u);
  EXPECT_EQ(drift.largest[0].metric, 2u);
  EXPECT_NEAR(drift.largest[0].points, 20, 1e-9);
  EXPECT_EQ(drift.largest[1].metric, 1u);
  EXPECT_EQ(drift.largest[2].metric, 3u);
  EXPECT_NEAR(drift.largest[2].closer, 4, 1e-9);
  EXPECT_EQ(drift.state, Ok);
}

TEST(Drift, IsWhatFoundYouAndServesNoneOfThem) {
  EXPECT_EQ(pitfalls_of(four_gaps(), that_came(Came::Offered, {{"small", 10}})).drift.state, Flag);
  EXPECT_EQ(pitfalls_of(four_gaps(), that_came(Came::Offered, {{"largest", 5.09}})).drift.state,
            Flag);  // 0.36 points
  EXPECT_EQ(pitfalls_of(four_gaps(), that_came(Came::Offered, {{"largest", 5.1}})).drift.state, Ok);  // 0.4
  EXPECT_EQ(pitfalls_of(four_gaps(), that_came(Came::Sought, {{"small", 10}})).drift.state, Ok);
  EXPECT_EQ(pitfalls_of(four_gaps(), build::offer(0.0, {{"small", 10}})).drift.state, Unknown);
}

TEST(Drift, CountsFromStayingWhereThatIsStated) {
  auto spec = four_gaps();
  spec.roles = {role(Bet::Core, {{"largest", 7}})};
  const auto offer = that_came(Came::Offered, {{"largest", 7}});
  EXPECT_EQ(pitfalls_of(spec, offer).drift.state, Flag);
  spec.roles = {role(Bet::Core, {{"second", 5}})};
  EXPECT_EQ(pitfalls_of(spec, offer).drift.state, Ok);
}

TEST(Drift, TakesTiesIn) {
  const auto spec = build::spec({{"a", {.now = 5}}, {"b", {.now = 5}}, {"c", {.now = 5}}, {"d", {.now = 5}}});
  const auto drift = pitfalls_of(spec, that_came(Came::Offered, {{"d", 9}})).drift;
  EXPECT_EQ(drift.largest.size(), 4u);
  EXPECT_EQ(drift.state, Ok);
}

TEST(Drift, IsOkWhereEveryTargetIsReached) {
  const auto there = build::spec({{"a", {.now = 10}}, {"idle", {.weight = 0}}});
  for (const auto& offer : {that_came(Came::Offered, {{"a", 10}}), build::offer(0.0, {{"a", 10}})}) {
    const auto drift = pitfalls_of(there, offer).drift;
    EXPECT_EQ(drift.state, Ok);
    EXPECT_TRUE(drift.largest.empty());
  }
}

// ---- home

Spec at_home(std::optional<int> balance, Date of_day) {
  auto spec = build::spec(
      {{"skill", {.now = 5}},
       {"hours", {.now = 45, .target = 45, .worst = 60, .step = 5, .kind = MetricKind::Life}},
       {"nights", {.weight = 0, .now = 2, .target = 0, .worst = 8, .step = 1, .kind = MetricKind::Life}}});
  if (balance) spec.home = Home{{CheckIn{{of_day, {}}, {*balance, {}}, std::nullopt}}};
  return spec;
}
const Date in_october = day(2026, 10, 1);

TEST(AtHome, IsFlaggedWhenALifeMetricGrowsByAStep) {
  const auto spec = at_home(4, in_october);
  EXPECT_EQ(pitfalls_of(spec, offer(0.0, {{"hours", 50}})).home.state, Flag);
  EXPECT_EQ(pitfalls_of(spec, offer(0.0, {{"hours", 49}})).home.state, Ok);
  EXPECT_EQ(pitfalls_of(spec, offer(0.5, {{"hours", either(45, 55)}})).home.state, Flag);  // expected, 5 more
  EXPECT_EQ(pitfalls_of(spec, offer(0.0, {{"nights", 3}})).home.state,
            Flag);  // of no weight, and still a life
  const auto home = pitfalls_of(spec, offer(0.0, {{"hours", 50}})).home;
  ASSERT_EQ(home.metrics.size(), 2u);
  EXPECT_EQ(home.metrics[0].metric, 1u);
  EXPECT_NEAR(home.metrics[0].steps, 1, 1e-9);
  EXPECT_TRUE(home.metrics[0].stated);
  EXPECT_FALSE(home.metrics[1].stated);
}

TEST(AtHome, IsFlaggedWhenTheLatestCheckInIsLow) {
  const auto offer = build::offer(0.0, {{"hours", 45}});
  EXPECT_EQ(pitfalls_of(at_home(2, in_october), offer).home.state, Flag);
  auto spec = at_home(1, in_october);
  spec.home->check_ins.push_back({{day(2026, 11, 1), {}}, {3, {}}, std::nullopt});
  spec.home->check_ins.push_back({{day(2027, 1, 1), {}}, {1, {}}, std::nullopt});  // still to come
  EXPECT_EQ(pitfalls_of(spec, offer).home.state, Ok);
  EXPECT_EQ(pitfalls_of(spec, offer).home.check_in, 1u);
}

TEST(AtHome, IsUnknownWithoutALifeMetricALevelOrACheckInOfLate) {
  const auto hours = offer(0.0, {{"hours", 45}});
  EXPECT_EQ(pitfalls_of(at_home(4, day(2026, 5, 22)), hours).home.state, Ok);
  EXPECT_EQ(pitfalls_of(at_home(4, day(2026, 5, 21)), hours).home.state, Unknown);
  EXPECT_EQ(pitfalls_of(at_home(std::nullopt, in_october), hours).home.state, Unknown);
  EXPECT_EQ(pitfalls_of(at_home(4, in_october), offer(0.0, {{"skill", 6}, {"hours", unknown}})).home.state,
            Unknown);
  auto without = at_home(4, in_october);
  for (auto& metric : without.metrics.entries) metric.value.kind.value = MetricKind::Skill;
  EXPECT_EQ(pitfalls_of(without, hours).home.state, Unknown);
}

// ---- comfort

TEST(Comfort, IsStayingThatIsStatedAndGainsLessThanTheResolution) {
  auto spec = build::spec({{"skill", {.now = 5}}});  // resolution 5
  const auto any = offer(0.0, {{"skill", 6}});
  spec.roles = {role(Bet::Core, {{"skill", 5.4}})};
  EXPECT_EQ(pitfalls_of(spec, any).comfort.state, Flag);
  EXPECT_NEAR(pitfalls_of(spec, any).comfort.gain, 4, 1e-9);
  spec.roles = {role(Bet::Core, {{"skill", 5.5}})};
  EXPECT_EQ(pitfalls_of(spec, any).comfort.state, Ok);
}

TEST(Comfort, IsUnknownWhereStayingSaysNothing) {
  auto spec = build::spec({{"skill", {.now = 5}}, {"craft", {.now = 7}}});
  const auto any = offer(0.0, {{"skill", 6}});
  const auto staying = [&](SaidByName said) {
    spec.roles = {role(Bet::Core, said)};
    return pitfalls_of(spec, any).comfort.state;
  };
  EXPECT_EQ(staying({}), Unknown);
  EXPECT_EQ(staying({{"skill", unknown}, {"craft", unknown}}), Unknown);
  EXPECT_EQ(staying({{"craft", either(unknown, left_out)}}), Unknown);  // nothing, in any mix
  EXPECT_EQ(staying({{"skill", unknown}, {"craft", same}}), Unknown);   // five of the eight tenths
  EXPECT_EQ(staying({{"skill", same}, {"craft", unknown}}), Flag);
  EXPECT_EQ(staying({{"craft", same}}), Flag);  // what it leaves out stays as it is
  spec.roles.clear();
  EXPECT_EQ(pitfalls_of(spec, any).comfort.state, Unknown);
}

TEST(Comfort, IsToldWithoutAnyOffer) {
  auto spec = build::spec({{"skill", {.now = 5}}, {"craft", {.now = 5}}});
  spec.roles = {role(Bet::Core, {{"skill", 5.4}})};
  const auto stay = evaluate(spec, {}, {}, dana::today).stay;
  EXPECT_EQ(stay.comfort.state, Flag);
  EXPECT_NEAR(stay.gain_over_today, 2, 1e-9);
  EXPECT_NEAR(stay.contributions[0], 2, 1e-9);
  EXPECT_EQ(stay.contributions[1], 0);
}

// ---- one-sided

TEST(OneSided, NamesWhatTheOfferStatesAndTheCurrentRoleDoesNot) {
  auto spec = build::spec({{"a", {}}, {"b", {}}, {"c", {}}, {"d", {}}});
  const auto stated = offer(0.0, {{"d", same}, {"b", 4}, {"a", 4}, {"c", unknown}});
  EXPECT_EQ(pitfalls_of(spec, stated).one_sided.state, Ok);  // no current role to fill in
  spec.roles = {role(Bet::Core, {{"a", 3}})};
  EXPECT_EQ(pitfalls_of(spec, stated).one_sided.state, Flag);
  EXPECT_EQ(pitfalls_of(spec, stated).one_sided.metrics, (std::vector<std::size_t>{1, 3}));
  spec.roles = {role(Bet::Core, {{"a", 3}, {"b", unknown}, {"d", same}})};
  EXPECT_EQ(pitfalls_of(spec, stated).one_sided.state, Ok);
}

}  // namespace
}  // namespace career::decide
