#include <array>
#include <numeric>

#include <gtest/gtest.h>

#include "core/decide/evaluation.hpp"
#include "tests/decide/build.hpp"
#include "tests/decide/dana.hpp"

namespace career::decide {
namespace {

using namespace build;

Evaluation of(const Spec& spec, std::span<const Offer> offers) {
  return evaluate(spec, {}, offers, dana::today);
}
OfferEvaluation of(const Spec& spec, const Offer& offer) {
  return of(spec, std::array{offer}).offers.front();
}

// A file tells numbers to six decimals; these are from paper.
constexpr double six_decimals = 5e-7;

struct WorkedExample : testing::Test {
  Spec spec = dana::spec();
  Evaluation evaluation = of(spec, std::array{dana::assistant()});
  OfferEvaluation offer = evaluation.offers.front();

  [[nodiscard]] std::size_t metric(std::string_view name) const {
    for (std::size_t i = 0; i < spec.metrics.size(); ++i)
      if (spec.metrics.entries[i].name == name) return i;
    throw std::out_of_range("no such metric");
  }
};

TEST_F(WorkedExample, MeasuresTodayAndStaying) {
  EXPECT_NEAR(evaluation.distance_today, 40.785714, six_decimals);
  EXPECT_NEAR(evaluation.resolution, 2, 1e-9);
  EXPECT_NEAR(evaluation.stay.outlook.expected, 38.035714, six_decimals);
  EXPECT_NEAR(evaluation.stay.outlook.works, 38.035714, six_decimals);
  EXPECT_NEAR(evaluation.stay.outlook.fails, 38.035714, six_decimals);
  EXPECT_EQ(evaluation.stay.title, "Senior PM, Checkout");
  EXPECT_EQ(evaluation.stay.role, 1u);
  EXPECT_FALSE(evaluation.none_moves);
}

TEST_F(WorkedExample, MeasuresTheOffer) {
  EXPECT_NEAR(offer.outlook.works, 22.964286, six_decimals);
  EXPECT_NEAR(offer.outlook.fails, 32.071429, six_decimals);
  EXPECT_NEAR(offer.outlook.expected, 27.517857, six_decimals);
  EXPECT_EQ(offer.outlook.best, offer.outlook.works);
  EXPECT_EQ(offer.outlook.worst, offer.outlook.fails);
  EXPECT_NEAR(offer.gain, 10.517857, six_decimals);
  EXPECT_NEAR(offer.gain_if_it_fails, 5.964286, six_decimals);
  EXPECT_EQ(offer.spread, 0);
  EXPECT_NEAR(*offer.break_even_chance, 1.654902, six_decimals);
  EXPECT_NEAR(offer.moved_against_today.works, 17.821429, six_decimals);
  EXPECT_NEAR(offer.moved_against_today.fails, 8.714286, six_decimals);
  EXPECT_EQ(offer.value_of_knowing, 0);
  EXPECT_FALSE(offer.dominates_staying);
}

TEST_F(WorkedExample, TracesTheGainToMetrics) {
  const auto from = [&](std::string_view name) { return offer.contributions[metric(name)]; };
  EXPECT_NEAR(from("zero_to_one"), 7.142857, six_decimals);
  EXPECT_NEAR(from("career_stories"), 5, 1e-9);
  EXPECT_NEAR(from("strategy_pnl"), 1.5, 1e-9);
  EXPECT_NEAR(from("org_leadership"), 0.5, 1e-9);
  EXPECT_NEAR(from("business_impact"), 0.375, 1e-9);
  EXPECT_EQ(from("core_craft"), 0);
  EXPECT_NEAR(from("home_hours"), -4, 1e-9);
  EXPECT_NEAR(std::accumulate(offer.contributions.begin(), offer.contributions.end(), 0.0), offer.gain, 1e-9);
}

TEST_F(WorkedExample, SaysHowMuchRestsOnTheWeights) {
  EXPECT_TRUE(offer.weightings.keeps_order);
  EXPECT_FALSE(offer.weightings_if_it_fails.keeps_order);
  EXPECT_NEAR(offer.weightings.share, 0.860016, six_decimals);
  EXPECT_NEAR(offer.weightings_if_it_fails.share, 0.724229, six_decimals);
  EXPECT_NEAR(*offer.weightings.moved_weight, 14.198276, six_decimals);
  EXPECT_NEAR(*offer.weightings_if_it_fails.moved_weight, 8.946429, six_decimals);
  for (std::size_t i = 0; i < spec.metrics.size(); ++i)
    EXPECT_EQ(offer.weightings.flips[i].has_value(), i == metric("home_hours"))
        << spec.metrics.entries[i].name;
  EXPECT_NEAR(*offer.weightings.flips[metric("home_hours")], 10.888393, six_decimals);
}

TEST_F(WorkedExample, IsAStrongTakeEvenIfItFails) {
  EXPECT_EQ(offer.direction, Direction::Closer);
  EXPECT_EQ(offer.verdict, Verdict::StrongTake);
  EXPECT_TRUE(offer.even_if_it_fails);
  EXPECT_TRUE(offer.caps.empty());
  EXPECT_EQ(offer.not_enough, std::nullopt);
}

TEST_F(WorkedExample, NamesStepsDaysAndRank) {
  EXPECT_EQ(evaluation.next_step, 2u);
  EXPECT_EQ(offer.steps_reached.works, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(offer.steps_reached.fails, std::vector<std::size_t>{});
  EXPECT_EQ(offer.days_to_answer, 2);
  EXPECT_EQ(offer.phase, Phase::Learning);
  ASSERT_EQ(evaluation.ranking.size(), 2u);
  EXPECT_EQ(evaluation.ranking[0].option, OptionIndex(0));
  EXPECT_EQ(evaluation.ranking[1].option, std::nullopt);
  ASSERT_TRUE(offer.next);
  EXPECT_EQ(offer.next->option, std::nullopt);
  EXPECT_EQ(offer.next->gain, offer.gain);
  EXPECT_EQ(offer.next->share, offer.weightings.share);
}

TEST_F(WorkedExample, AddsUpTodaysDistanceFromItsMetrics) {
  double points = 0;
  for (const auto& part : evaluation.metrics) points += part.points;
  EXPECT_NEAR(points, evaluation.distance_today, 1e-9);
  EXPECT_NEAR(evaluation.metrics[metric("zero_to_one")].share_of_weight, 0.2, 1e-12);
  EXPECT_NEAR(evaluation.metrics[metric("zero_to_one")].gap, 5.0 / 7, 1e-12);
}

TEST(Evaluate, HasNumbersWithoutAnyOffer) {
  const auto spec = dana::spec();
  const auto evaluation = of(spec, std::span<const Offer>{});
  EXPECT_TRUE(evaluation.offers.empty());
  ASSERT_EQ(evaluation.ranking.size(), 1u);
  EXPECT_EQ(evaluation.ranking.front().option, std::nullopt);
  EXPECT_FALSE(evaluation.none_moves);  // two more years in Checkout are worth 2.75 points
}

TEST(Evaluate, LooksOnWithoutACurrentRole) {
  auto spec = build::spec({{"skill", {.now = 2}}});
  const auto alone = of(spec, std::span<const Offer>{});
  EXPECT_EQ(alone.stay.title, "looking on");
  EXPECT_EQ(alone.stay.role, std::nullopt);
  EXPECT_NEAR(alone.stay.outlook.expected, alone.distance_today, 1e-9);
  EXPECT_FALSE(alone.stay.outlook.chance_assumed);
  EXPECT_TRUE(alone.none_moves);

  spec.otherwise = Otherwise{Text{"keep looking", {}}, reach({{"skill", 3}}), {}};
  const auto otherwise = of(spec, std::span<const Offer>{});
  EXPECT_EQ(otherwise.stay.title, "keep looking");
  EXPECT_NEAR(otherwise.stay.outlook.expected, 70, 1e-9);
}

TEST(Evaluate, TakesNoRoleWhenSeveralAreCurrentWithoutAMainOne) {
  auto spec = build::spec({{"skill", {.now = 2}}});
  spec.roles = {role(Bet::Core, {{"skill", 5}}), role(Bet::Core, {{"skill", 6}})};
  EXPECT_EQ(of(spec, std::span<const Offer>{}).stay.role, std::nullopt);
  spec.roles[1].main.value = true;
  EXPECT_EQ(of(spec, std::span<const Offer>{}).stay.role, 1u);
}

TEST(Evaluate, MeasuresAgainstWhatComesIfNothingIsDone) {
  auto spec = build::spec({{"skill", {.now = 2}}});
  spec.roles = {role(Bet::Core, {{"skill", 3}}), role(Bet::Core, {{"skill", 6}})};
  spec.roles[0].to = on(2026, 12, 31);
  spec.roles[1].from = on(2027, 1, 4);
  const auto next = of(spec, std::span<const Offer>{}).stay;
  EXPECT_EQ(next.because, StayingBecause::Signed);
  EXPECT_EQ(next.role, 1u);
  EXPECT_EQ(next.begins, day(2027, 1, 4));
  EXPECT_NEAR(next.outlook.expected, 40, 1e-9);

  spec.roles.pop_back();
  spec.otherwise = Otherwise{Text{"keep looking", {}}, reach({{"skill", 4}}), {}};
  add_term(spec.otherwise->terms, "pay", number(10));
  build::at_least(spec, "pay", 20);
  const auto after = of(spec, std::span<const Offer>{}).stay;
  EXPECT_EQ(after.because, StayingBecause::Ends);
  EXPECT_EQ(after.title, "what comes after the role");
  EXPECT_EQ(after.role, std::nullopt);
  EXPECT_EQ(after.ends, 0u);
  EXPECT_NEAR(after.outlook.expected, 60, 1e-9);
  EXPECT_EQ(after.outlook.limits.front().state, LimitState::Broken);  // of its terms, too
}

TEST(Evaluate, SaysWhereAnOutcomeDiffersThoughTheMeanDoesNot) {
  auto spec = build::spec({{"a", {.now = 2}}, {"b", {.now = 2}}, {"c", {.now = 2}}, {"d", {.now = 2}}});
  const auto found = of(spec, offer(0.5, {{"a", either(3, 1)}, {"b", between(1, 3)}, {"c", same}, {"d", 4}}));
  for (const auto alike : {0u, 1u, 2u}) EXPECT_NEAR(found.contributions[alike], 0, 1e-9);
  EXPECT_EQ(found.differs, (std::vector<bool>{true, true, false, true}));
  const auto sure = of(spec, offer(0.0, {{"a", either(2, 1)}}));
  EXPECT_FALSE(sure.differs[0]);  // it cannot fail
}

TEST(Evaluate, GivesARoleThatIsASwingItsAssumedChance) {
  auto spec = build::spec({{"skill", {.now = 2}}});
  spec.assumptions.chance_of_failure.value = Chance{0.25};
  spec.roles = {role(Bet::Swing, {{"skill", either(6, 2)}})};
  const auto& stay = of(spec, std::span<const Offer>{}).stay.outlook;
  EXPECT_EQ(stay.chance_of_failure, 0.25);
  EXPECT_TRUE(stay.chance_assumed);
  EXPECT_NEAR(stay.expected, 0.75 * 40 + 0.25 * 80, 1e-9);
}

TEST(Evaluate, CallsAChanceAssumedWheneverTheOptionDoesNotWriteIt) {
  const auto spec = build::spec({{"skill", {.now = 2}}});
  const auto swing = of(spec, offer(Bet::Swing, {{"skill", 5}})).outlook;
  EXPECT_EQ(swing.chance_of_failure, 0.5);
  EXPECT_TRUE(swing.chance_assumed);
  const auto core = of(spec, offer(Bet::Core, {{"skill", 5}})).outlook;
  EXPECT_EQ(core.chance_of_failure, 0);
  EXPECT_TRUE(core.chance_assumed);
  const auto written = of(spec, offer(0.5, {{"skill", 5}})).outlook;
  EXPECT_FALSE(written.chance_assumed);
}

TEST(Evaluate, ListsWhatIsUnknownAndWhatIsNotStated) {
  const auto spec = build::spec({{"a", {}}, {"b", {}}, {"c", {}}, {"d", {}}, {"e", {}}});
  const auto found =
      of(spec,
         offer(
             0.5,
             {{"d", either(left_out, unknown)}, {"b", unknown}, {"c", either(at(4), left_out)}, {"e", same}}))
          .outlook;
  EXPECT_EQ(found.unknown, (std::vector<MetricSide>{{1, Side::Both}, {3, Side::Fails}}));
  EXPECT_EQ(found.not_stated, (std::vector<MetricSide>{{0, Side::Both}, {2, Side::Fails}, {3, Side::Works}}));
  EXPECT_EQ(found.levels[2].works.lo, 4);
}

TEST(Evaluate, CountsTheDaysLeftToTheLastDayMeant) {
  const auto spec = dana::spec();
  auto offer = dana::assistant();
  offer.answer_by = DateAsWritten{PartialDate(day(2026, 11, 1), Precision::Month), {}};
  EXPECT_EQ(of(spec, offer).days_to_answer, 8);
  offer.answer_by = on(2026, 11, 20);
  EXPECT_EQ(of(spec, offer).days_to_answer, -2);
  offer.answer_by.reset();
  EXPECT_EQ(of(spec, offer).days_to_answer, std::nullopt);
}

TEST(Evaluate, SetsEachOfferAgainstTheNextInTheList) {
  auto spec = build::spec({{"skill", {.now = 2}}, {"life", {.now = 5}}});
  const std::array offers{offer(0.0, {{"skill", 4}}), offer(0.0, {{"skill", 8}, {"life", 3}}),
                          offer(0.0, {{"skill", 1}})};
  const auto evaluation = of(spec, offers);
  ASSERT_EQ(evaluation.ranking.size(), 4u);
  EXPECT_EQ(evaluation.ranking[0].option, OptionIndex(1));
  EXPECT_EQ(evaluation.ranking[1].option, OptionIndex(0));
  EXPECT_EQ(evaluation.ranking[2].option, std::nullopt);
  EXPECT_EQ(evaluation.ranking[3].option, OptionIndex(2));
  EXPECT_EQ(evaluation.offers[1].next->option, OptionIndex(0));
  EXPECT_NEAR(evaluation.offers[1].next->gain, 10, 1e-9);        // 4 levels of skill for 2 of life
  EXPECT_NEAR(evaluation.offers[1].next->share, 2.0 / 3, 1e-9);  // d = [0.4, -0.2]
  EXPECT_EQ(evaluation.offers[0].next->option, std::nullopt);
  EXPECT_FALSE(evaluation.offers[2].next);
}

TEST(Evaluate, SaysThatNothingMoves) {
  const auto spec = build::spec({{"skill", {.now = 2}}});  // resolution: half a step of 1, 5 points
  const auto near = offer(0.0, {{"skill", 2.4}});
  const auto enough = offer(0.0, {{"skill", 2.5}});
  EXPECT_TRUE(of(spec, std::array{near}).none_moves);
  EXPECT_FALSE(of(spec, std::array{near, enough}).none_moves);
}

TEST(Evaluate, GivesAMetricOfNoWeightNoPartInDistances) {
  const auto spec = build::spec({{"skill", {.now = 2}}, {"title", {.weight = 0, .now = 0, .step = 9}}});
  const auto found = of(spec, std::array{offer(0.0, {{"skill", 5}, {"title", 10}})});
  EXPECT_NEAR(found.distance_today, 80, 1e-9);
  EXPECT_NEAR(found.resolution, 5, 1e-9);
  EXPECT_EQ(found.offers[0].contributions[1], 0);
  EXPECT_FALSE(found.offers[0].weightings.flips[1]);
}

}  // namespace
}  // namespace career::decide
