// What tests of laws share: many generated cases, ways to change them, and what it means that two answers are
// the same.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/generate.hpp"

namespace career::decide::laws {

using generate::Dice;

inline constexpr double tight = 1e-9;
inline const generate::Scope anything{};
inline const generate::Scope plain_numbers{.ranges = false, .limits = false};
inline const generate::Scope surely_works{.ranges = false, .limits = false, .chances = false};

inline OfferEvaluation of(const Spec& spec, const Offer& offer) {
  return evaluate(spec, {}, std::array{offer}, build::day(2026, 11, 22)).offers.front();
}

// An offer as `init --offer` leaves it has no verdict, whatever its numbers are.
inline bool is_untouched(const OfferEvaluation& found) { return found.not_enough == NotEnough::Untouched; }

// Tries a law on many cases until one breaks it, and says on which.
inline void for_many(const generate::Scope& scope, const std::function<void(Dice&, Spec, Offer)>& law) {
  for (std::uint64_t seed = 1; seed <= 1500 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    auto spec = generate::spec(dice, scope);
    auto offer = generate::offer(dice, spec, scope);
    law(dice, std::move(spec), std::move(offer));
  }
}

inline void expect_near(const std::optional<double>& found, const std::optional<double>& expected) {
  ASSERT_EQ(found.has_value(), expected.has_value());
  if (!found) return;
  EXPECT_NEAR(*found, *expected, 1e-7 * std::max(1.0, std::abs(*expected)));
}

inline void expect_same_outlook(const Outlook& found, const Outlook& expected) {
  EXPECT_NEAR(found.works, expected.works, tight);
  EXPECT_NEAR(found.fails, expected.fails, tight);
  EXPECT_NEAR(found.expected, expected.expected, tight);
  EXPECT_NEAR(found.best, expected.best, tight);
  EXPECT_NEAR(found.worst, expected.worst, tight);
}

// Level flips, by metric and side. `told` turns an expected value into the unit it is told in.
template <class Told>
void expect_same_level_flips(const OfferEvaluation& found, const OfferEvaluation& expected, Told told) {
  ASSERT_EQ(found.level_flips.size(), expected.level_flips.size());
  for (std::size_t i = 0; i < found.level_flips.size(); ++i) {
    EXPECT_EQ(found.level_flips[i].level, expected.level_flips[i].level);
    expect_near(found.level_flips[i].value, told(expected.level_flips[i]));
  }
}

inline void expect_same_level_flips(const OfferEvaluation& found, const OfferEvaluation& expected) {
  expect_same_level_flips(found, expected, [](const LevelFlip& flip) { return flip.value; });
}

// The same input as far away; not its direction, nor what it is in units.
inline void expect_as_fragile(const OfferEvaluation& found, const OfferEvaluation& expected) {
  ASSERT_EQ(found.fragile.has_value(), expected.fragile.has_value());
  if (!found.fragile) return;
  EXPECT_EQ(found.fragile->input.kind, expected.fragile->input.kind);
  EXPECT_EQ(found.fragile->input.level, expected.fragile->input.level);
  EXPECT_EQ(std::abs(found.fragile->steps), std::abs(expected.fragile->steps));
}

// Everything that is said of an offer but its levels, its flips and its next.
inline void expect_same_numbers(const OfferEvaluation& found, const OfferEvaluation& expected) {
  expect_same_outlook(found.outlook, expected.outlook);
  EXPECT_EQ(found.verdict, expected.verdict);
  EXPECT_EQ(found.direction, expected.direction);
  EXPECT_EQ(found.not_enough, expected.not_enough);
  EXPECT_EQ(found.caps, expected.caps);
  EXPECT_EQ(found.even_if_it_fails, expected.even_if_it_fails);
  EXPECT_EQ(found.dominates_staying, expected.dominates_staying);
  EXPECT_NEAR(found.gain, expected.gain, tight);
  EXPECT_NEAR(found.gain_if_it_fails, expected.gain_if_it_fails, tight);
  EXPECT_NEAR(found.spread, expected.spread, tight);
  EXPECT_NEAR(found.value_of_knowing, expected.value_of_knowing, tight);
  expect_near(found.break_even_chance, expected.break_even_chance);
  EXPECT_EQ(found.weightings.keeps_order, expected.weightings.keeps_order);
  EXPECT_NEAR(found.weightings.share, expected.weightings.share, tight);
  expect_near(found.weightings.moved_weight, expected.weightings.moved_weight);
  EXPECT_NEAR(found.weightings_if_it_fails.share, expected.weightings_if_it_fails.share, tight);
  expect_near(found.weightings_if_it_fails.moved_weight, expected.weightings_if_it_fails.moved_weight);
}

// Changes every level in `reach` of that metric.
template <class Change>
void change_levels(Reach& reach, const std::string& name, Change change) {
  for (auto& entry : reach.entries)
    if (entry.name == name)
      for (auto* level : {&entry.value.works, &entry.value.fails}) change(*level);
}

template <class Change>
void change_levels(Spec& spec, Offer& offer, const std::string& name, Change change) {
  change_levels(offer.reach, name, change);
  for (auto& role : spec.roles) change_levels(role.reach, name, change);
  if (spec.otherwise) change_levels(spec.otherwise->reach, name, change);
}

inline bool is_number(const Level& level) { return level.kind == Level::Kind::Number; }
inline bool is_numeric(const Level& level) { return is_number(level) || level.kind == Level::Kind::Range; }

template <class SpecToChange>  // const or not
auto& any_metric(Dice& dice, SpecToChange& spec) {
  const auto count = static_cast<int>(spec.metrics.size());
  return spec.metrics.entries[static_cast<std::size_t>(dice.below(count))];
}

}  // namespace career::decide::laws
