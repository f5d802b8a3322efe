#include "core/plan/month_in_review.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const DateRange february{Date::of(2028, 2, 1).value(), Date::of(2028, 2, 29).value()};

TEST(MonthInReview, HoldsWhatHappenedInItByDate) {
  const auto review = month_in_review(spec_of("  a: {now: 2, target: 7}\n",
                                              "publishing:\n"
                                              "  log:\n"
                                              "    - {date: 2028-02-29, title: last day}\n"
                                              "    - {date: 2028-03-01, title: next month}\n"
                                              "    - {date: 2028-02-01, title: first day}\n"
                                              "    - {date: 2028-01-31, title: the month before}\n"
                                              "setbacks:\n"
                                              "  - {date: 2028-02-10, what: no lesson yet}\n"
                                              "  - {date: 2028-02-11, what: passed over, lesson: be seen}\n"
                                              "decisions:\n"
                                              "  - {date: 2028-02-12, chose: decline, why: no}\n"),
                                      february);
  EXPECT_THAT(review.entries, ElementsAre(2, 0));
  EXPECT_THAT(review.lessons, ElementsAre(1));
  EXPECT_THAT(review.decisions, ElementsAre(0));
}

TEST(MonthInReview, HoldsWinsAndProblemsOfAllLandings) {
  const auto review = month_in_review(spec_of("  a: {now: 2, target: 7}\n",
                                              "roles:\n"
                                              "  - {id: x, title: X, bet: core, from: 2028-01}\n"
                                              "landings:\n"
                                              "  - role: x\n"
                                              "    start: 2028-01-01\n"
                                              "    wins:\n"
                                              "      - {win: open}\n"
                                              "      - {win: flags, done: 2028-02-29}\n"
                                              "  - role: x\n"
                                              "    start: 2028-02-01\n"
                                              "    problems:\n"
                                              "      - {problem: slow, agreed: 2028-02-01}\n"
                                              "      - {problem: later, agreed: 2028-03-01}\n"),
                                      february);
  ASSERT_EQ(review.wins.size(), 1);
  EXPECT_EQ(review.wins[0].landing, 0);
  EXPECT_EQ(review.wins[0].entry, 1);
  ASSERT_EQ(review.problems.size(), 1);
  EXPECT_EQ(review.problems[0].landing, 1);
  EXPECT_EQ(review.problems[0].entry, 0);
}

TEST(LevelsMoved, NamesEachThatIsAnotherOneHeaviestFirst) {
  const Spec before = spec_of(
      "  light: {now: 2, target: 7}\n"
      "  heavy: {weight: 5, now: 3, target: 7}\n"
      "  still: {now: 4, target: 7}\n"
      "  gone:  {now: 4, target: 7}\n");
  const Spec after = spec_of(
      "  light: {now: 3, target: 7}\n"
      "  heavy: {weight: 5, now: 2, target: 7}\n"
      "  still: {now: 4.0, target: 8}\n"
      "  fresh: {now: 4, target: 7}\n");
  const auto moved = levels_moved(before, after);
  ASSERT_EQ(moved.size(), 2);
  EXPECT_EQ(moved[0].metric, "heavy");
  EXPECT_FALSE(moved[0].is_closer);
  EXPECT_EQ(moved[1].metric, "light");
  EXPECT_EQ(moved[1].from, 2);
  EXPECT_EQ(moved[1].to, 3);
  EXPECT_TRUE(moved[1].is_closer);
}

TEST(LevelsMoved, KnowsThatLessMayBeBetter) {
  const auto moved = levels_moved(spec_of("  hours: {kind: life, now: 50, target: 40, worst: 60}\n"),
                                  spec_of("  hours: {kind: life, now: 45, target: 40, worst: 60}\n"));
  ASSERT_EQ(moved.size(), 1);
  EXPECT_TRUE(moved[0].is_closer);
}

TEST(LevelsMoved, ComparesNothingThatIsMeasuredInAnotherWay) {
  const Spec before = spec_of("  users: {now: 2, target: 7, unit: million}\n");
  EXPECT_THAT(levels_moved(before, spec_of("  users: {now: 2000000, target: 7000000, unit: users}\n")),
              IsEmpty());
}

}  // namespace
}  // namespace career::plan
