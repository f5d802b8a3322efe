#include <gtest/gtest.h>

#include "core/views/evaluation/questions.hpp"
#include "tests/views/dana_case.hpp"

namespace career::views {
namespace {

using decide::Question;
using decide::Side;

// What is asked when this is all there is to find out.
std::string asked(DanaCase& dana, Question question) {
  dana.found().questions = {question};
  return said(questions(dana.it()));
}

TEST(Questions, AskForALimitThatNobodyStated) {
  DanaCase dana;
  dana.offers[0].terms.entries.clear();
  dana.measure();
  EXPECT_EQ(asked(dana, {.about = Question::About::Limit, .index = 1}),
            "What will base_pay be? You ask for at least 150000 EUR.\n");
}

TEST(Questions, AskWhatWouldKeepALimitThatIsAtRisk) {
  DanaCase dana;
  level_of(dana.offers[0].reach, "home_hours") = decide::build::Said(decide::build::between(50, 57)).levels;
  dana.measure();
  EXPECT_EQ(asked(dana, {.about = Question::About::Limit, .index = 0}),
            "What would keep home_hours within your limit? It is 50 to 57 h/week, and you ask for at most 55 "
            "h/week.\n");
}

TEST(Questions, SayWhereTheAnswerTurnsAround) {
  DanaCase dana;
  EXPECT_EQ(asked(dana, {.about = Question::About::LevelFlip, .index = 6, .flip = 58.2, .steps = 1.6}),
            "Will home_hours really be 50? Above 59 the answer turns around.\n");
  EXPECT_EQ(
      asked(
          dana,
          {.about = Question::About::LevelFlip, .index = 1, .side = Side::Works, .flip = 3.1, .steps = 2.7}),
      "Will zero_to_one really be 5 if it works? Below 3.1 the answer turns around.\n");
  EXPECT_EQ(asked(dana, {.about = Question::About::Level, .index = 1, .flip = 1.2, .steps = 1.1}),
            "Where would zero_to_one stand after 2 years? It is 2 now; below 1.2 the answer turns around.\n");
}

TEST(Questions, TurnAroundWhereItIsTrueAndNotAtWhatIsStated) {
  DanaCase dana;
  const auto turning = [&](double flip) {
    return asked(dana, {.about = Question::About::LevelFlip, .index = 1, .side = Side::Works, .flip = flip});
  };
  EXPECT_EQ(turning(3.19), "Will zero_to_one really be 5 if it works? Below 3.1 the answer turns around.\n");
  EXPECT_EQ(turning(4.97), "Will zero_to_one really be 5 if it works? Below 4.97 the answer turns around.\n");
  EXPECT_EQ(turning(5.03), "Will zero_to_one really be 5 if it works? Above 5.03 the answer turns around.\n");
}

TEST(Questions, AskForWhatBlursAndForWhatCaps) {
  DanaCase dana;
  level_of(dana.offers[0].reach, "zero_to_one") = decide::build::Said(decide::build::between(2, 4)).levels;
  dana.offers[0].chance_of_failure->value = {0.2, 1};
  level_of(dana.spec.roles[1].reach, "zero_to_one") = decide::build::Said(decide::build::unknown).levels;
  level_of(dana.spec.roles[1].reach, "strategy_pnl") =
      decide::build::Said(decide::build::between(4, 6)).levels;
  auto& reach = dana.spec.roles[1].reach.entries;
  std::erase_if(reach, [](const auto& entry) { return entry.name == "career_stories"; });
  dana.measure();
  using enum Question::About;
  EXPECT_EQ(asked(dana, {.about = Range, .index = 1}), "Will zero_to_one be nearer to 2 or to 4?\n");
  EXPECT_EQ(asked(dana, {.about = Chance}),
            "How likely is it to fail? You say 20 % to 100 %, which is too wide to tell.\n");
  EXPECT_EQ(asked(dana, {.about = StayingLevel, .index = 1}),
            "Where would staying take zero_to_one? It is 2 now.\n");
  EXPECT_EQ(asked(dana, {.about = StayingLevel, .index = 3}),
            "Would staying take strategy_pnl nearer to 4 or to 6?\n");
  EXPECT_EQ(asked(dana, {.about = Failure}),
            "What would a failed year leave? Say it for the metrics that matter most (reach, fails).\n");
  EXPECT_EQ(asked(dana, {.about = StayingLeads}),
            "Where would staying take career_stories? You have not said.\n");
}

TEST(Questions, AskWhoElseKnows) {
  DanaCase dana;
  dana.offers[0].claims.push_back({.claim = Text{"no weekend launches"}, .id = {}, .said_by = Text{"Jo"}});
  EXPECT_EQ(asked(dana, {.about = Question::About::Claim, .index = 0}),
            "\"no weekend launches\", according to Jo: who else can say whether that is so?\n");
}

TEST(Questions, AskWhatShowsALevelOfToday) {
  DanaCase dana;
  EXPECT_EQ(asked(dana, {.about = Question::About::Evidence, .index = 1}),
            "What shows that zero_to_one is at 2 today?\n");
}

}  // namespace
}  // namespace career::views
