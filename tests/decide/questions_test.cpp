#include "core/decide/questions.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;
using About = Question::About;

std::vector<Question> about(const Spec& spec, const Offer& offer) {
  return evaluate(spec, {}, std::array{offer}, dana::today).offers.front().questions;
}

// Every level shown, so that only what a test is about is asked.
Spec shown(std::initializer_list<std::pair<const char*, MetricSaid>> metrics) {
  auto spec = build::spec(metrics);
  for (auto& metric : spec.metrics.entries) metric.value.evidence = Text{"shown", {}};
  return spec;
}

TEST(Questions, BeginWithLimitsThatAreUnknownOrAtRisk) {
  auto spec = shown({{"skill", {.now = 2}}, {"life", {.now = 5}}});
  build::at_least(spec, "pay", 100);
  build::at_least(spec, "days_off", 30);
  build::at_most(spec, "team", 9);
  auto offer = build::offer(0.0, {{"skill", 3}, {"life", unknown}});
  add_term(offer.terms, "days_off", number(30));
  add_term(offer.terms, "team", numbers(8, 10));
  const auto questions = about(spec, offer);
  ASSERT_GE(questions.size(), 3u);
  EXPECT_EQ(questions[0].about, About::Limit);
  EXPECT_EQ(questions[0].index, 0u);
  EXPECT_EQ(questions[1].about, About::Limit);
  EXPECT_EQ(questions[1].index, 2u);
  EXPECT_NE(questions[2].about, About::Limit);
}

TEST(Questions, RankByHowFewStepsTurnTheAnswerAround) {
  // Gain 10: two steps of a, or one and a half of the heavier b, which is not stated.
  const auto spec =
      shown({{"a", {.weight = 3, .now = 5}}, {"b", {.weight = 4, .now = 5}}, {"c", {.weight = 3, .now = 5}}});
  auto offer = build::offer(0.0, {{"a", 7}, {"c", between(6, 7)}});
  offer.claims = {Claim{{"no weekends", {}}, {"weekends", {}}, std::nullopt}};
  const auto questions = about(spec, offer);
  ASSERT_EQ(questions.size(), 3u);
  EXPECT_EQ(questions[0].about, About::Level);
  EXPECT_EQ(questions[0].index, 1u);
  EXPECT_NEAR(*questions[0].flip, 5 - 10.5 / 4, 1e-9);
  EXPECT_NEAR(*questions[0].steps, 10.5 / 4, 1e-9);
  EXPECT_EQ(questions[1].about, About::Claim);
  EXPECT_EQ(questions[2].about, About::LevelFlip);
  EXPECT_NEAR(*questions[2].steps, 3.5, 1e-9);
  EXPECT_NEAR(*questions[2].flip, 3.5, 1e-9);
}

TEST(Questions, KnowThatUnknownHasEnds) {
  const auto spec = shown({{"a", {.now = 5}},
                           {"skill", {.now = 5}},
                           {"hours", {.now = 5, .target = 0, .worst = 10, .kind = MetricKind::Life}}});
  // A gain of ten points: an unknown skill never falls below now, unknown hours may.
  const auto questions =
      about(spec, build::offer(0.0, {{"a", between(8, 8)}, {"skill", unknown}, {"hours", unknown}}));
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].index, 1u);
  EXPECT_EQ(questions[0].steps, std::nullopt);
  EXPECT_EQ(questions[1].index, 2u);
  EXPECT_NEAR(*questions[1].flip, 8, 1e-9);
}

TEST(Questions, AskOnlyForOutcomesThatCanHappen) {
  const auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}});
  const auto with = [&](double chance) {
    return about(spec, build::offer(chance, {{"a", between(8, 9)}, {"b", either(between(6, 7), left_out)}}));
  };
  EXPECT_TRUE(with(0).empty());
  ASSERT_EQ(with(0.5).size(), 1u);
  EXPECT_EQ(with(0.5)[0].side, Side::Fails);
}

TEST(Questions, AskForEvidenceOfWhatOnlyOneOptionLeavesAsItIs) {
  auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}, {"c", {.now = 5}}});
  for (auto& metric : spec.metrics.entries) metric.value.evidence.reset();
  spec.roles = {role(Bet::Core, {{"a", same}, {"b", between(5, 6)}, {"c", same}})};
  const auto questions = about(spec, build::offer(0.0, {{"a", between(6, 8)}, {"b", same}, {"c", same}}));
  ASSERT_EQ(questions.size(), 2u);  // c is as it is in both
  EXPECT_EQ(questions[0].about, About::Evidence);
  EXPECT_EQ(questions[0].index, 0u);
  EXPECT_NEAR(*questions[0].flip, 6.5, 1e-9);  // had it stood there all along
  EXPECT_EQ(questions[1].index, 1u);
  EXPECT_NEAR(*questions[1].flip, 3.5, 1e-9);
  spec.metrics.entries[0].value.evidence = Text{"shown", {}};
  EXPECT_EQ(about(spec, build::offer(0.0, {{"a", between(6, 8)}, {"b", same}, {"c", same}})).size(), 1u);
}

TEST(Questions, AskForNoEvidenceOfWhatTheLogShowsOrOfALevelAtItsWorst) {
  auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}});
  spec.metrics.entries[0].value.evidence.reset();
  const auto asks = [&] {
    const auto questions = about(spec, build::offer(0.0, {{"a", between(6, 8)}, {"b", 1}}));
    return std::any_of(questions.begin(), questions.end(),
                       [](const Question& question) { return question.about == About::Evidence; });
  };
  EXPECT_TRUE(asks());

  auto& log = spec.publishing.emplace().log;
  log.push_back(LogEntry{.title = Text{"What we learned", {}}, .shows = {Text{"b", {}}}});
  EXPECT_TRUE(asks());  // it shows another
  log.front().shows.push_back(Text{"a", {}});
  EXPECT_FALSE(asks());

  log.clear();
  spec.metrics.entries[0].value.now.value = 0.5;
  EXPECT_TRUE(asks());
  spec.metrics.entries[0].value.now.value = 0;
  EXPECT_FALSE(asks());
}

}  // namespace
}  // namespace career::decide
