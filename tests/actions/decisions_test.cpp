#include "core/actions/decisions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/actions/refusals.hpp"
#include "tests/plan/build.hpp"
#include "tests/plan/landings.hpp"

namespace career::actions {
namespace {

using plan::day;
using plan::build::today;
using ::testing::ElementsAre;

PartialDate day_of(std::string_view text) { return {day(text), Precision::Day}; }

Answer answer(Choice chose) {
  return {.offer = "offers/assistant.yaml",
          .chose = chose,
          .why = "zero to one",
          .verdict = "closer",
          .distance = 31.4,
          .chance_of_failure = {0.3, 0.4}};
}

std::string review_of(const Answer& answer) {
  Spec spec;
  record(spec, answer, today);
  return spec.decisions.at(0).review->value.iso();
}

TEST(Record, KeepsWhatWasAnsweredAndExpected) {
  Spec spec;
  EXPECT_EQ(record(spec, answer(Choice::Take), today).decision, 0U);
  const Decision& decision = spec.decisions.at(0);
  EXPECT_EQ(decision.date.value, today);
  EXPECT_EQ(decision.offer->value, "offers/assistant.yaml");
  EXPECT_EQ(decision.verdict->value, "closer");
  EXPECT_EQ(decision.expected->distance->value, 31.4);
  EXPECT_EQ(decision.expected->chance_of_failure->value.hi, 0.4);
}

TEST(Record, IsReviewedWhenWhatWasExpectedIsToBeSeen) {
  EXPECT_EQ(review_of(answer(Choice::Take)), "2028-11-22");  // the horizon
  EXPECT_EQ(review_of(answer(Choice::Negotiate)), "2026-11-29");
  auto said = answer(Choice::Negotiate);
  said.answer_by = day_of("2026-12-01");
  EXPECT_EQ(review_of(said), "2026-12-01");
  said.answer_by = day_of("2026-11-01");
  EXPECT_EQ(review_of(said), "2026-11-29");
  said.review = day_of("2027-01-31");
  EXPECT_EQ(review_of(said), "2027-01-31");
}

TEST(Record, RefusesAReviewThatIsPast) {
  auto said = answer(Choice::Take);
  said.review = day_of("2026-11-21");
  Spec spec;
  const auto no = refused([&] { record(spec, said, today); });
  EXPECT_EQ(no.message, "2026-11-21 is past");
  EXPECT_EQ(no.remedy, Remedy::SayReview);
}

TEST(Record, KeepsAnAnswerOnceAndAnotherBesideIt) {
  Spec spec;
  record(spec, answer(Choice::Negotiate), today);
  auto again = answer(Choice::Negotiate);
  again.before = 0;
  EXPECT_FALSE(record(spec, again, today).is_new);
  EXPECT_EQ(spec.decisions.size(), 1U);
  auto other = answer(Choice::Take);
  other.before = 0;
  EXPECT_EQ(record(spec, other, today).decision, 1U);
}

TEST(Record, RefusesAnotherReasonForTheSameAnswer) {
  Spec spec;
  record(spec, answer(Choice::Take), today);
  auto again = answer(Choice::Take);
  again.before = 0;
  again.why = "the pay";
  const auto no = refused([&] { record(spec, again, today); });
  EXPECT_EQ(no.message, "you recorded 'take' for this offer already, on 2026-11-22");
  EXPECT_EQ(no.remedy, Remedy::ChangeWhy);
  EXPECT_THAT(no.about, ElementsAre(spec.decisions[0].id.value));
}

}  // namespace
}  // namespace career::actions
