#include "core/plan/begun_role.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/build.hpp"

namespace career::plan {
namespace {

using namespace build;
using testing::ElementsAre;
using testing::IsEmpty;

Spec held(std::initializer_list<DateAsWritten> beginnings) {
  auto spec = spec_until(on(2031, 11, 30), {{"skill", {}}});
  for (const auto& from : beginnings) {
    spec.roles.push_back(role(Bet::Core, {}));
    spec.roles.back().from = from;
  }
  return spec;
}

TEST(BegunRole, IsWhatTheOfferSays) {
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

TEST(CurrentBeside, NamesTheRolesThatAreHeldAsWell) {
  auto spec = held({on(2020, 1, 1), on(2026, 11, 1)});
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), ElementsAre(&spec.roles[0]));
  spec.roles[0].to = on(2026, 10, 31);
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), IsEmpty());
}

TEST(CurrentBeside, LooksAtTheDayOnWhichTheRoleBegins) {
  auto spec = held({on(2020, 1, 1), on(2027, 1, 1)});
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), ElementsAre(&spec.roles[0]));
  spec.roles[0].to = on(2026, 12, 31);
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), IsEmpty());
}

TEST(CurrentBeside, IsNoQuestionWhereOneIsTheMainOneOrTheRoleIsOver) {
  auto spec = held({on(2020, 1, 1), on(2026, 11, 1)});
  spec.roles[0].main.value = true;
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), IsEmpty());
  spec.roles[0].main.value = false;
  spec.roles[1].to = on(2026, 11, 2);
  EXPECT_THAT(current_beside(spec, spec.roles[1], today), IsEmpty());
}

TEST(SameRole, HasTheTitleTheOrgAndTheDay) {
  auto spec = held({on(2020, 1, 1)});
  auto other = spec.roles[0];
  EXPECT_EQ(same_role(spec, other), &spec.roles[0]);
  other.org = Text{"Shopwell", {}};
  EXPECT_EQ(same_role(spec, other), nullptr);
  other = spec.roles[0];
  other.from = on(2020, 2, 1);
  EXPECT_EQ(same_role(spec, other), nullptr);
}

}  // namespace
}  // namespace career::plan
