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
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].about, About::Level);
  EXPECT_EQ(questions[0].index, 1u);
  EXPECT_NEAR(*questions[0].flip, 5 - 10.5 / 4, 1e-9);
  EXPECT_NEAR(*questions[0].steps, 10.5 / 4, 1e-9);
  EXPECT_EQ(questions[1].about, About::Claim);
}

TEST(Questions, AskOnlyOfTurningPointsThatOneMayComeTo) {
  const auto spec = shown({{"a", {.weight = 3, .now = 5}}, {"b", {.weight = 1, .now = 5}}});
  const auto asks = [&](SaidByName said) {
    const auto questions = about(spec, build::offer(0.0, said));
    return std::any_of(questions.begin(), questions.end(), [](const Question& question) {
      return question.about == About::LevelFlip && question.index == 0;
    });
  };
  EXPECT_TRUE(asks({{"a", 7}, {"b", 2}}));     // at 6
  EXPECT_FALSE(asks({{"a", 7}, {"b", 5.1}}));  // below today's 5
  EXPECT_TRUE(asks({{"a", 9}, {"b", 2}}));     // at 6, three steps
  EXPECT_FALSE(asks({{"a", 9.5}, {"b", 2}}));  // at 6, further than three steps
  EXPECT_FALSE(asks({{"a", 6}, {"b", 2}}));    // at 6, where it is: nothing is gained
}

// ---- what keeps it from being clear, and what caps it

TEST(Questions, BeginWithWhatBlursMostUntilItIsClear) {
  auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}});
  build::at_least(spec, "pay", 100);
  const auto wide = about(spec, build::offer(0.0, {{"a", between(4, 8)}, {"b", between(5, 5.5)}}));
  ASSERT_EQ(wide.size(), 2u);
  EXPECT_EQ(wide[0].about, About::Range);  // b alone would not blur it
  EXPECT_EQ(wide[0].index, 0u);
  EXPECT_EQ(wide[1].about, About::Limit);
}

TEST(Questions, AskForWhatBlursByJustTheResolution) {
  const auto spec = shown({{"a", {.now = 5.5}}});
  const auto questions = about(spec, build::offer(0.0, {{"a", between(5, 6)}}));  // half a step, and no gain
  ASSERT_FALSE(questions.empty());
  EXPECT_EQ(questions.front().about, About::Range);
}

TEST(Questions, AskForAChanceThatIsTooWide) {
  const auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}});
  const auto questions =
      about(spec, build::offer(ChanceRange{0.2, 1}, {{"a", either(9, 4)}, {"b", between(5, 5.2)}}));
  ASSERT_FALSE(questions.empty());
  EXPECT_EQ(questions.front().about, About::Chance);
}

TEST(Questions, AskWhereStayingLeadsWhenThatIsUnknown) {
  auto spec = shown({{"a", {.now = 5}}, {"b", {.weight = 2, .now = 5}}});
  spec.roles = {role(Bet::Core, {{"a", unknown}, {"b", unknown}})};
  const auto offer = build::offer(0.0, {{"a", between(7, 7.1)}, {"b", between(6, 6.1)}});
  const auto questions = about(spec, offer);
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].about, About::StayingLevel);
  EXPECT_EQ(questions[0].index, 1u);
  EXPECT_EQ(questions[1].about, About::StayingLevel);
  EXPECT_EQ(questions[1].index, 0u);

  spec.roles = {role(Bet::Core, {{"a", 5}, {"b", either(9, 2)}})};
  spec.roles.front().chance_of_failure = Written<ChanceRange>{{0, 1}, {}};
  EXPECT_EQ(about(spec, offer).front().about, About::StayingChance);
}

TEST(Questions, BeginWithMostOfWhatIsNotStated) {
  const auto spec =
      shown({{"a", {.weight = 2, .now = 5}}, {"b", {.weight = 4, .now = 5}}, {"c", {.weight = 3, .now = 5}}});
  const auto questions = about(spec, build::offer(0.0, {{"a", between(6, 8)}, {"c", unknown}}));
  ASSERT_EQ(questions.size(), 2u);
  EXPECT_EQ(questions[0].about, About::Level);
  EXPECT_EQ(questions[0].index, 1u);
  EXPECT_EQ(questions[1].index, 2u);  // only then by steps
}

TEST(Questions, AskForWhatCapsATake) {
  auto spec = shown({{"a", {.now = 5}}, {"b", {.now = 5}}});
  const auto has = [](const std::vector<Question>& questions, About about) {
    return std::any_of(questions.begin(), questions.end(),
                       [&](const Question& question) { return question.about == about; });
  };
  const auto risky = build::offer(Bet::Swing, {{"a", 9}, {"b", 9}});
  EXPECT_EQ(about(spec, risky).front().about, About::Failure);
  EXPECT_FALSE(has(about(spec, risky), About::StayingLeads));
  spec.roles = {role(Bet::Core, {})};
  EXPECT_TRUE(has(about(spec, risky), About::StayingLeads));
  // One that is worse anyway is held down by neither.
  EXPECT_FALSE(has(about(spec, build::offer(Bet::Swing, {{"a", 2}, {"b", 2}})), About::Failure));
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
  ASSERT_EQ(with(0.5).size(), 2u);
  EXPECT_EQ(with(0.5)[0].about, About::Failure);
  EXPECT_EQ(with(0.5)[1].side, Side::Fails);
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
