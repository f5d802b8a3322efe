// The limelight, the landing, the case of failure, catastrophe and optimism: each flagged, ok and, where it
// can be, unknown.
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

using decide::pitfalls_of;
Pitfalls pitfalls_of(const Offer& offer) { return pitfalls_of(spec({{"skill", {.now = 5}}}), offer); }

// ---- limelight

Backing backed(std::optional<int> team, std::optional<Visibility> visibility,
               std::optional<Traction> traction) {
  Backing backing;
  if (team) backing.team = Whole{*team, {}};
  if (visibility) backing.visibility = Written<Visibility>{*visibility, {}};
  if (traction) backing.traction = Written<Traction>{*traction, {}};
  return backing;
}

PitfallState limelight(Bet bet, std::optional<Backing> backing) {
  auto offer = build::offer(bet, {{"skill", 6}});
  offer.backing = backing;
  return pitfalls_of(offer).limelight.state;
}

TEST(Limelight, IsManyEyesAndNoUsers) {
  EXPECT_EQ(limelight(Bet::Swing, backed(11, Visibility::Low, Traction::None)), Flag);
  EXPECT_EQ(limelight(Bet::Swing, backed(3, Visibility::High, Traction::None)), Flag);
  EXPECT_EQ(limelight(Bet::Swing, backed(10, Visibility::Medium, Traction::None)), Ok);
  EXPECT_EQ(limelight(Bet::Swing, backed(11, Visibility::High, Traction::Early)), Ok);
  EXPECT_EQ(limelight(Bet::Core, backed(11, Visibility::High, Traction::None)), Ok);
}

TEST(Limelight, IsUnknownWhereWhatIsMissingWouldDecide) {
  EXPECT_EQ(limelight(Bet::Swing, std::nullopt), Unknown);
  EXPECT_EQ(limelight(Bet::Core, std::nullopt), Ok);
  EXPECT_EQ(limelight(Bet::Swing, backed(11, {}, {})), Unknown);
  EXPECT_EQ(limelight(Bet::Swing, backed(6, {}, Traction::None)), Unknown);
  EXPECT_EQ(limelight(Bet::Swing, backed(11, {}, Traction::None)), Flag);
  EXPECT_EQ(limelight(Bet::Swing, backed({}, {}, Traction::Proven)), Ok);
  EXPECT_EQ(limelight(Bet::Swing, backed(6, Visibility::Low, {})), Ok);
}

// ---- a way back, and the case of failure

TEST(NoLanding, IsASwingThatDoesNotSayWhatComesIfItFails) {
  auto swing = offer(Bet::Swing, {{"skill", 6}});
  EXPECT_EQ(pitfalls_of(swing).no_landing.state, Flag);
  swing.if_it_fails = Text{"back to Checkout", {}};
  EXPECT_EQ(pitfalls_of(swing).no_landing.state, Ok);
  EXPECT_EQ(pitfalls_of(offer(Bet::Core, {{"skill", 6}})).no_landing.state, Ok);
}

TEST(NoFailureCase, IsAChanceToFailAndNoWordOnWhatIsLeftThen) {
  EXPECT_EQ(pitfalls_of(offer(0.3, {{"skill", 6}})).no_failure_case.state, Flag);
  EXPECT_EQ(pitfalls_of(offer(0.3, {{"skill", either(at(6), unknown)}})).no_failure_case.state, Flag);
  EXPECT_EQ(pitfalls_of(offer(0.3, {{"skill", either(6, 5)}})).no_failure_case.state, Ok);
  EXPECT_EQ(pitfalls_of(offer(0.0, {{"skill", 6}})).no_failure_case.state, Ok);
}

// ---- catastrophe

TEST(Catastrophe, IsASkillThatFailingIsSaidToUnlearn) {
  const auto one = spec({{"skill", {.now = 5}}});
  EXPECT_EQ(pitfalls_of(one, offer(0.5, {{"skill", either(7, 4.9)}})).catastrophe.state, Flag);
  EXPECT_EQ(pitfalls_of(one, offer(0.5, {{"skill", either(7, 5)}})).catastrophe.state, Ok);
  EXPECT_EQ(pitfalls_of(one, offer(0.5, {{"skill", either(at(7), between(3, 4))}})).catastrophe.state, Flag);
  EXPECT_EQ(pitfalls_of(one, offer(0.5, {{"skill", either(at(7), between(3, 5))}})).catastrophe.state, Ok);
  EXPECT_EQ(pitfalls_of(one, offer(0.5, {{"skill", either(at(7), unknown)}})).catastrophe.state, Ok);
}

TEST(Catastrophe, IsOfSkillsInTheirDirectionOnly) {
  const auto errors = spec({{"errors", {.now = 5, .target = 0, .worst = 10}}});
  EXPECT_EQ(pitfalls_of(errors, offer(0.5, {{"errors", either(2, 6)}})).catastrophe.state, Flag);
  EXPECT_EQ(pitfalls_of(errors, offer(0.5, {{"errors", either(2, 4)}})).catastrophe.state, Ok);
  const auto impact = spec({{"users", {.now = 5, .kind = MetricKind::Impact}}});
  EXPECT_EQ(pitfalls_of(impact, offer(0.5, {{"users", either(7, 1)}})).catastrophe.state, Ok);
}

// ---- optimism

TEST(Optimism, IsASwingSaferThanAssumedWithoutProof) {
  const auto stated = [](double chance, std::optional<Traction> traction) {
    auto offer = build::offer(chance, {{"skill", either(6, 5)}});
    if (traction) offer.backing = backed({}, {}, traction);
    return pitfalls_of(offer).optimism;
  };
  EXPECT_EQ(stated(0.4, Traction::Early).state, Flag);
  EXPECT_TRUE(stated(0.4, std::nullopt).chance_is_low);
  EXPECT_EQ(stated(0.4, Traction::Proven).state, Ok);
  EXPECT_EQ(stated(0.5, Traction::None).state, Ok);
  EXPECT_EQ(pitfalls_of(offer(Bet::Core, {{"skill", 6}})).optimism.state, Ok);
}

TEST(Optimism, IsWorkingFarAheadOfFailingEverywhere) {
  const auto two = spec({{"a", {.now = 5}}, {"b", {.now = 5}}});
  const auto far =
      pitfalls_of(two, offer(0.5, {{"a", either(7, 5)}, {"b", either(between(7, 9), at(6))}})).optimism;
  EXPECT_EQ(far.state, Flag);
  EXPECT_TRUE(far.works_far_ahead);
  ASSERT_EQ(far.leads.size(), 2u);
  EXPECT_NEAR(far.leads[1].steps, 2, 1e-9);
  EXPECT_EQ(pitfalls_of(two, offer(0.5, {{"a", either(7, 5)}, {"b", either(7, 5.1)}})).optimism.state, Ok);
  EXPECT_EQ(pitfalls_of(two, offer(0.5, {{"a", either(9, 5)}, {"b", 9}})).optimism.state,
            Ok);  // states both on one
  EXPECT_EQ(pitfalls_of(two, offer(0.5, {{"a", 9}})).optimism.state, Ok);
  EXPECT_EQ(pitfalls_of(two, offer(0.5, {{"a", either(at(9), unknown)}})).optimism.state, Ok);
}

TEST(Pitfalls, OfTheWorkedExample) {
  auto offer = dana::assistant();
  offer.came = Written<Came>{Came::Offered, {}};
  offer.if_it_fails = Text{"back to Checkout, agreed with Maya", {}};
  offer.backing = backed(6, Visibility::Low, Traction::None);
  auto spec = dana::spec();
  spec.stage = Written<Stage>{Stage::Established, {}};
  spec.metrics.entries.front().value.core.value = true;
  spec.home = Home{{CheckIn{{day(2026, 10, 1), {}}, {4, {}}, std::nullopt}}};
  //                                drift, early, cadence, overdue, limelight, home, the rest
  const std::array expected{Ok, Ok, Ok, Ok, Ok, Flag, Ok, Ok, Ok, Ok, Ok, Ok};
  EXPECT_EQ(pitfalls_of(spec, offer).states(), expected);
}

}  // namespace
}  // namespace career::decide
