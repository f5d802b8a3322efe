#include "core/actions/roles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/actions/refusals.hpp"
#include "tests/plan/build.hpp"

namespace career::actions {
namespace {

using namespace plan::build;
using plan::build::day;
using ::testing::ElementsAre;
using ::testing::Optional;

Role role_of(const char* title, DateAsWritten from) {
  auto made = role(Bet::Core, {});
  made.title = {title};
  made.id = {};
  made.from = from;
  return made;
}

// One role, 'pm', held since 2020.
Spec held() {
  Spec spec;
  add_role(spec, role_of("PM", on(2020, 1, 1)), today);
  return spec;
}

PartialDate day_of(int year, unsigned month, unsigned of_month) {
  return {day(year, month, of_month), Precision::Day};
}

TEST(RoleFrom, IsWhatTheOfferSays) {
  auto promised = offer(0.25, {{"skill", either(5, 4)}});
  promised.org = Text{"Shopwell", {}};
  promised.phase = Written<Phase>{Phase::Impact, {}};
  promised.backing = Backing{Whole{6, {}}, std::nullopt, std::nullopt};
  add_term(promised.terms, "base_pay", number(165000));
  const auto made = role_from(promised);
  EXPECT_EQ(made.title.value, promised.title.value);
  EXPECT_EQ(made.org->value, "Shopwell");
  EXPECT_EQ(made.bet.value, Bet::Swing);
  EXPECT_EQ(made.phase->value, Phase::Impact);
  EXPECT_EQ(made.chance_of_failure->value.lo, 0.25);
  EXPECT_EQ(made.reach.find("skill")->fails.lo, 4);
  EXPECT_EQ(made.terms.find("base_pay")->works.lo, 165000);
  EXPECT_EQ(made.backing->team->value, 6);
}

TEST(AddRole, GivesItAnIdAndPutsItLast) {
  auto spec = held();
  const auto added = add_role(spec, role_of("Head of Product", on(2026, 11, 1)), today);
  EXPECT_EQ(added.role, 1U);
  EXPECT_TRUE(added.is_new);
  EXPECT_EQ(spec.roles[1].id.value, "head-of-product");
}

TEST(AddRole, NamesARoleThatIsHeldAsWell) {
  auto spec = held();
  EXPECT_THAT(add_role(spec, role_of("VP", on(2026, 11, 1)), today).beside, Optional(0U));
  spec = held();
  spec.roles[0].to = on(2026, 10, 31);
  EXPECT_EQ(add_role(spec, role_of("VP", on(2026, 11, 1)), today).beside, std::nullopt);
}

TEST(AddRole, LooksAtTheDayOnWhichTheRoleBegins) {
  auto spec = held();
  EXPECT_THAT(add_role(spec, role_of("VP", on(2027, 1, 1)), today).beside, Optional(0U));
  spec = held();
  spec.roles[0].to = on(2026, 12, 31);
  EXPECT_EQ(add_role(spec, role_of("VP", on(2027, 1, 1)), today).beside, std::nullopt);
}

TEST(AddRole, HasNoQuestionWhereOneIsTheMainOneOrTheRoleIsOver) {
  auto spec = held();
  spec.roles[0].main.value = true;
  EXPECT_EQ(add_role(spec, role_of("VP", on(2026, 11, 1)), today).beside, std::nullopt);
  spec = held();
  auto brief = role_of("VP", on(2026, 11, 1));
  brief.to = on(2026, 11, 2);
  EXPECT_EQ(add_role(spec, brief, today).beside, std::nullopt);
}

TEST(AddRole, KnowsOneOfThatTitleAndOrgThatBeginsOnThatDay) {
  auto spec = held();
  auto other = role_of("PM", on(2020, 1, 1));
  const auto same = add_role(spec, other, today);
  EXPECT_EQ(same.role, 0U);
  EXPECT_FALSE(same.is_new);
  EXPECT_EQ(spec.roles.size(), 1U);
  other.org = Text{"Shopwell", {}};
  EXPECT_TRUE(add_role(spec, other, today).is_new);
  EXPECT_TRUE(add_role(spec, role_of("PM", on(2020, 2, 1)), today).is_new);
}

TEST(CloseRole, EndsARoleAndSaysHow) {
  auto spec = held();
  EXPECT_EQ(close_role(spec, {.role = "pm", .on = day_of(2026, 10, 31), .lesson = "ask first"}, today), 0U);
  EXPECT_EQ(spec.roles[0].to->value.iso(), "2026-10-31");
  EXPECT_EQ(spec.roles[0].lesson->value, "ask first");
  EXPECT_FALSE(spec.roles[0].outcome);
}

TEST(CloseRole, WantsToKnowHowASwingEnded) {
  auto spec = held();
  spec.roles[0].bet.value = Bet::Swing;
  const auto no = refused([&] { close_role(spec, {.role = "pm", .on = day_of(2026, 10, 31)}, today); });
  EXPECT_EQ(no.message, "'pm' is a big swing, and how it ended is not said");
  EXPECT_EQ(no.remedy, Remedy::SayOutcome);
}

TEST(CloseRole, WantsToKnowWhen) {
  auto spec = held();
  const auto no = refused([&] { close_role(spec, {.role = "pm"}, today); });
  EXPECT_EQ(no.remedy, Remedy::SayLastDay);
  EXPECT_THAT(no.about, ElementsAre("pm"));
}

TEST(CloseRole, RefusesToEndARoleTwice) {
  auto spec = held();
  close_role(spec, {.role = "pm", .on = day_of(2026, 10, 31)}, today);
  for (const auto& other : {std::optional<PartialDate>(), std::optional(day_of(2026, 11, 1))}) {
    const auto no = refused([&] { close_role(spec, {.role = "pm", .on = other}, today); });
    EXPECT_EQ(no.message, "'pm' has its end already, 2026-10-31");
    EXPECT_EQ(no.remedy, Remedy::ChangeEnd);
    EXPECT_THAT(no.about, ElementsAre("pm"));
  }
  EXPECT_EQ(refused([&] { close_role(spec, {.role = "pm", .on = day_of(2026, 10, 31)}, today); }).message,
            "");
}

TEST(CloseRole, RefusesToKnowHowItWillEnd) {
  auto spec = held();
  const auto no =
      refused([&] { close_role(spec, {.role = "pm", .on = day_of(2026, 12, 31), .story = "x"}, today); });
  EXPECT_EQ(no.message, "2026-12-31 is still to come, and how 'pm' ends is not known yet");
  EXPECT_EQ(no.remedy, Remedy::PlanEnd);
  EXPECT_THAT(no.about, ElementsAre("pm", "2026-12-31"));
  EXPECT_EQ(refused([&] { close_role(spec, {.role = "pm", .on = day_of(2019, 1, 1)}, today); }).message,
            "'pm' began on 2020-01-01, and 2019-01-01 is before that");
}

}  // namespace
}  // namespace career::actions
