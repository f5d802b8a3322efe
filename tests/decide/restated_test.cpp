// Thousands of generated offers, evaluated twice. See restated.hpp.

#include "tests/decide/restated.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/generate.hpp"

namespace career::decide {
namespace {

const char* word(LimitState state) {
  static const std::map<LimitState, const char*> words{{LimitState::Kept, "kept"},
                                                       {LimitState::Broken, "broken"},
                                                       {LimitState::AtRisk, "at-risk"},
                                                       {LimitState::Unknown, "unknown"}};
  return words.at(state);
}

void expect_near(const std::optional<double>& found, const std::optional<double>& expected, double within) {
  ASSERT_EQ(found.has_value(), expected.has_value());
  if (!found) return;
  EXPECT_NEAR(*found, *expected, within * std::max(1.0, std::abs(*expected)));
}

void expect_agreement(const Spec& spec, const Offer& offer, std::map<std::string, int>& verdicts) {
  constexpr double tight = 1e-9;
  constexpr double divided = 1e-7;  // by differences that may be small
  const auto evaluation = evaluate(spec, {}, std::array{offer}, build::day(2026, 11, 22));
  const auto& found = evaluation.offers.front();
  const auto expected = restated::evaluate(spec, offer);

  EXPECT_NEAR(evaluation.distance_today, expected.today, tight);
  EXPECT_NEAR(evaluation.resolution, expected.resolution, tight);
  const auto& staying = evaluation.stay.outlook;
  EXPECT_NEAR(staying.works, expected.stay_works, tight);
  EXPECT_NEAR(staying.fails, expected.stay_fails, tight);
  EXPECT_NEAR(staying.expected, expected.stay, tight);
  EXPECT_NEAR(staying.best, expected.stay_best, tight);
  EXPECT_NEAR(staying.worst, expected.stay_worst, tight);
  EXPECT_NEAR(found.outlook.works, expected.works, tight);
  EXPECT_NEAR(found.outlook.fails, expected.fails, tight);
  EXPECT_NEAR(found.outlook.expected, expected.expected, tight);
  EXPECT_NEAR(found.outlook.best, expected.best, tight);
  EXPECT_NEAR(found.outlook.worst, expected.worst, tight);
  EXPECT_NEAR(found.gain, expected.gain, tight);
  EXPECT_NEAR(found.gain_if_it_fails, expected.gain_if_it_fails, tight);
  EXPECT_NEAR(found.spread, expected.spread, tight);
  EXPECT_NEAR(found.value_of_knowing, expected.value_of_knowing, tight);
  expect_near(found.break_even_chance, expected.break_even, divided);
  EXPECT_EQ(found.dominates_staying, expected.dominates);
  EXPECT_EQ(found.even_if_it_fails, expected.even_if_it_fails);

  EXPECT_EQ(found.weightings.keeps_order, expected.keeps_order);
  EXPECT_EQ(found.weightings_if_it_fails.keeps_order, expected.keeps_order_if_it_fails);
  EXPECT_NEAR(found.weightings.share, expected.share, tight);
  EXPECT_NEAR(found.weightings_if_it_fails.share, expected.share_if_it_fails, tight);
  expect_near(found.weightings.moved_weight, expected.moved_weight, divided);
  expect_near(found.weightings_if_it_fails.moved_weight, expected.moved_weight_if_it_fails, divided);
  for (std::size_t i = 0; i < spec.metrics.size(); ++i) {
    const auto& name = spec.metrics.entries[i].name;
    EXPECT_NEAR(found.contributions[i], expected.contributions.at(name), tight) << name;
    const auto flip = expected.flips.find(name);
    expect_near(found.weightings.flips[i],
                flip == expected.flips.end() ? std::nullopt : std::optional(flip->second), divided);
  }
  for (const auto& check : found.outlook.limits) {
    const auto& name = spec.limits.entries[check.limit].name;
    EXPECT_EQ(word(check.state), expected.limits.at(name)) << name;
    EXPECT_NEAR(check.over, expected.over.at(name), tight) << name;
  }
  EXPECT_EQ(restated::word(found.verdict), expected.verdict);
  ++verdicts[expected.verdict];
}

TEST(Evaluate, IsWhatTheFormulasSaySaidAgain) {
  std::map<std::string, int> verdicts;
  for (std::uint64_t seed = 1; seed <= 6000 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    generate::Dice dice(seed);
    // Every second one without ranges or limits, or most would be blocked or blurred.
    const bool plain = seed % 2 == 0;
    const generate::Scope scope{.ranges = !plain, .limits = !plain};
    const auto spec = generate::spec(dice, scope);
    expect_agreement(spec, generate::offer(dice, spec, scope), verdicts);
  }
  // A generator that never gets somewhere proves nothing there.
  EXPECT_EQ(verdicts.size(), 9u);
  for (const auto& [verdict, count] : verdicts) EXPECT_GE(count, 20) << verdict;
}

}  // namespace
}  // namespace career::decide
