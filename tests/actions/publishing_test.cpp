#include "core/actions/publishing.hpp"

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
using ::testing::Optional;

PartialDate month(std::string_view text) { return parse_date(text).date; }

LogEntry entry(const char* title, const char* on = "2026-11-20") {
  return {.title = {title}, .date = {day(on)}};
}

const Agreement monthly{.with = "Maya", .i_will = "publish", .every = Every::Month};

// A contract with Maya since June, and a topic that was explained twice.
Spec agreed() {
  Spec spec;
  agree(spec, monthly, day("2026-06-15"));
  spec.publishing->contract->since.value = month("2026-06");
  say_again(spec, {"sizing"}, today);
  say_again(spec, {"sizing"}, today);
  return spec;
}

TEST(Publish, LogsOnceAndSaysWhereATopicIsWritten) {
  auto spec = agreed();
  auto written = entry("On sizing");
  written.topic = Text{"sizing"};
  EXPECT_TRUE(publish(spec, written, today).is_new);
  EXPECT_EQ(spec.publishing->repeated[0].written->value, "on-sizing");
  const auto again = publish(spec, written, today);
  EXPECT_FALSE(again.is_new);
  EXPECT_EQ(again.id, "on-sizing");
  EXPECT_EQ(spec.publishing->log.size(), 1U);
}

TEST(Publish, RefusesAnotherEntryOfThatTitleOnThatDay) {
  auto spec = agreed();
  publish(spec, entry("On sizing"), today);
  auto other = entry("On sizing");
  other.kind.value = EntryKind::Insight;
  const auto no = refused([&] { publish(spec, other, today); });
  EXPECT_EQ(no.message, "'On sizing' of 2026-11-20 is in the log already");
  EXPECT_EQ(no.remedy, Remedy::ChangeEntry);
  EXPECT_THAT(no.about, ElementsAre("on-sizing"));
}

TEST(Publish, RefusesWhatIsNotOutYetAndATopicThatNobodyRepeated) {
  auto spec = agreed();
  EXPECT_EQ(refused([&] { publish(spec, entry("Soon", "2026-11-23"), today); }).message,
            "2026-11-23 is still to come");
  auto unknown = entry("On sizing");
  unknown.topic = Text{"sizin"};
  const auto no = refused([&] { publish(spec, unknown, today); });
  EXPECT_EQ(no.remedy, Remedy::RepeatTopic);
  EXPECT_THAT(no.help, ElementsAre("did you mean 'sizing'?"));
}

TEST(Publish, KnowsAnAudienceByASlip) {
  auto spec = agreed();
  auto first = entry("One");
  first.audience = Text{"Product org"};
  publish(spec, first, today);
  auto second = entry("Two");
  second.audience = Text{"Produkt org"};
  EXPECT_THAT(publish(spec, second, today).meant_for, Optional(std::string("Product org")));
  EXPECT_EQ(publish(spec, entry("Three"), today).meant_for, std::nullopt);
}

TEST(SayAgain, CountsAndKeepsTheLastDay) {
  Spec spec;
  EXPECT_EQ(say_again(spec, {"sizing"}, today).times, 1);
  EXPECT_EQ(say_again(spec, {"sizing", day("2026-11-01")}, today).times, 2);
  EXPECT_EQ(spec.publishing->repeated[0].last->value, today);
  EXPECT_THAT(say_again(spec, {"sizin"}, today).like, Optional(std::string("sizing")));
  EXPECT_EQ(refused([&] {
              say_again(spec, {"sizing", day("2026-11-23")}, today);
            }).message,
            "2026-11-23 is still to come");
}

TEST(SayAgain, PointsToWhereItIsWritten) {
  auto spec = agreed();
  EXPECT_FALSE(say_again(spec, {"sizing"}, today).written);
  auto written = entry("On sizing");
  written.topic = Text{"sizing"};
  publish(spec, written, today);
  EXPECT_EQ(say_again(spec, {"sizing"}, today).written->title.value, "On sizing");
}

TEST(Skip, TakesAPeriodOfTheContractOnce) {
  auto spec = agreed();
  EXPECT_TRUE(skip(spec, {"2026-08", "leave"}, today).is_new);
  EXPECT_FALSE(skip(spec, {"2026-08", "leave"}, today).is_new);
  EXPECT_EQ(skip(spec, {"last month", "leave"}, today).period.name(), "2026-10");
  const auto no = refused([&] { skip(spec, {"2026-08", "too much to do"}, today); });
  EXPECT_EQ(no.message, "2026-08 is skipped already: 'leave'");
  EXPECT_EQ(no.remedy, Remedy::ChangeReason);
  EXPECT_THAT(no.about, ElementsAre("2026-08"));
}

TEST(Skip, RefusesAPeriodWithoutOrOutsideTheContract) {
  Spec spec;
  EXPECT_EQ(refused([&] { skip(spec, {"2026-08", "leave"}, today); }).remedy, Remedy::MakeContract);
  spec = agreed();
  EXPECT_EQ(refused([&] { skip(spec, {"2026-05", "leave"}, today); }).remedy, Remedy::MoveSince);
  EXPECT_EQ(refused([&] {
              skip(spec, {"2026-W33", "leave"}, today);
            }).message,
            "'2026-W33' is not a period of the contract");
  agree(spec, {.until = month("2026-12")}, today);
  EXPECT_EQ(refused([&] { skip(spec, {"2027-01", "leave"}, today); }).remedy, Remedy::MoveUntil);
  publish(spec, entry("Out"), today);
  EXPECT_EQ(refused([&] {
              skip(spec, {"this month", "leave"}, today);
            }).message,
            "2026-11 is kept already, by 'Out' of 2026-11-20");
}

TEST(Agree, WantsToKnowWithWhomWhatAndHowOften) {
  Spec spec;
  auto agreement = monthly;
  agreement.with.reset();
  EXPECT_EQ(refused([&] { agree(spec, agreement, today); }).remedy, Remedy::SayWith);
  agreement = monthly;
  agreement.i_will.reset();
  EXPECT_EQ(refused([&] { agree(spec, agreement, today); }).remedy, Remedy::SayIWill);
  agreement = monthly;
  agreement.every.reset();
  EXPECT_EQ(refused([&] { agree(spec, agreement, today); }).remedy, Remedy::SayEvery);
}

TEST(Agree, CountsAnewWithAnotherPersonOrInAnotherRhythm) {
  auto spec = agreed();
  EXPECT_FALSE(agree(spec, monthly, today).is_counted_anew);
  const auto with = agree(spec, {.with = "Tom"}, today);
  EXPECT_THAT(with.former, Optional(std::string("Maya")));
  EXPECT_TRUE(with.is_counted_anew);
  EXPECT_EQ(spec.publishing->contract->since.value.iso(), "2026-11-22");
  spec = agreed();
  EXPECT_TRUE(agree(spec, {.every = Every::Quarter}, today).is_counted_anew);
  EXPECT_EQ(spec.publishing->contract->since.value.iso(), "2026-10-01");
  spec = agreed();
  EXPECT_FALSE(agree(spec, {.with = "Tom", .since = month("2027-01")}, today).is_counted_anew);
}

TEST(Agree, RevivesOneThatHasEnded) {
  auto spec = agreed();
  agree(spec, {.until = month("2026-09")}, today);
  agree(spec, {.they_will = "read it"}, today);
  EXPECT_TRUE(spec.publishing->contract->until);
  EXPECT_TRUE(agree(spec, {.with = "Maya"}, today).is_counted_anew);
  EXPECT_FALSE(spec.publishing->contract->until);
}

}  // namespace
}  // namespace career::actions
