#include "core/init/interview.hpp"

#include <gtest/gtest.h>

#include "tests/init/reading.hpp"

namespace career::init {
namespace {

using testing::Person;
using testing::read_back;
using testing::today;

TEST(Interview, TakesEnterForEverything) {
  Person person({});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  const auto read = read_back(*draft);
  ASSERT_TRUE(read.spec) << read.text << read.said;
  EXPECT_EQ(read.spec->metrics.size(), 5U);
  EXPECT_EQ(person.asked.back().text, "Write this to career.yaml?");
  EXPECT_TRUE(person.was_told(read.text)) << "another file than was shown";
}

TEST(Interview, GivesEachQuestionALineOfHelpAndADefault) {
  Person person({{"What is your role", "PM"},
                 {"What must be true", "Lead a product"},
                 {"A limit?", "pay at least 5"},
                 {"Who is your manager?", "Maya"}});
  ASSERT_TRUE(interview(person, "career.yaml", today));
  EXPECT_TRUE(person.has_said_everything());
  for (const auto& question : person.asked) {
    EXPECT_FALSE(question.help.empty()) << question.text;
    EXPECT_EQ(question.help.find('\n'), std::string::npos) << question.text;
    EXPECT_FALSE(question.enter.empty()) << question.text;
  }
}

TEST(Interview, IsOverAfterTheFirstMissingAnswer) {
  Person complete({});
  ASSERT_TRUE(interview(complete, "career.yaml", today));
  for (std::size_t answers = 0; answers < complete.asked.size(); ++answers) {
    Person person({}, answers);
    EXPECT_FALSE(interview(person, "career.yaml", today)) << answers;
    EXPECT_EQ(person.asked.size(), answers);
  }
}

// What stands in the brackets means what Enter means, also where it is typed.
TEST(Interview, TakesTheWordsOfABracketForEnter) {
  Person person({{"Where do you want to be", "decide later"},
                 {"What is your role", "none"},
                 {"What must be true", "no more"},
                 {"A limit?", "no more"},
                 {"Who is your manager?", "no contract"},
                 {"What is your name?", "leave out"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_TRUE(person.has_said_everything());
  EXPECT_FALSE(draft->vision || draft->role || draft->contract || draft->name);
  EXPECT_TRUE(draft->steps.empty() && draft->limits.empty());
}

TEST(Interview, ProposesANameThatIsFree) {
  Person person({{"What is the first skill", "Clinical judgment!!"},
                 {"What is the second skill", "Clinical Judgment"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->metrics[0].name, "clinical_judgment");
  EXPECT_EQ(draft->metrics[1].name, "clinical_judgment_2");
}

TEST(Interview, WritesNothingAfterANo) {
  Person person(Person::Answers{{"Write this", "no"}});
  EXPECT_FALSE(interview(person, "career.yaml", today));
}

TEST(Interview, AsksAgainUntilAnAnswerMeansSomething) {
  Person person({{"By when?", "soon"},
                 {"By when?", "2020"},
                 {"By when?", "2031"},
                 {"Where does core_craft have", "4"},  // it stands at 5
                 {"Write this", "perhaps"},
                 {"Write this", "y"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->by->iso(), "2031");
  EXPECT_EQ(person.count("By when?"), 3U);
  EXPECT_EQ(person.count("Where does core_craft have"), 2U);
  EXPECT_TRUE(person.was_told("'soon' is no date"));
  EXPECT_TRUE(person.was_told("2020 has passed"));
  EXPECT_TRUE(person.was_told("5 is past 4"));
  EXPECT_TRUE(person.was_told("'perhaps' is neither"));
}

TEST(Interview, TakesNoKeyForText) {
  Person person(
      {{"Where do you want", "\x1b[D"}, {"Where do you want", "a\xff"}, {"Where do you want", "CPO"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_EQ(draft->vision, "CPO");
  EXPECT_TRUE(person.was_told("'\\e[D' holds a key that is no text"));
  EXPECT_TRUE(person.was_told("is not UTF-8"));
}

// Steps are asked for from the North Star back to today, each before the one that it leads to.
TEST(Interview, WorksBackward) {
  Person person({{"Where do you want", "CPO"},
                 {"By when?", "2031-11"},
                 {"What must be true one step before 'CPO'?", "VP Product"},
                 {"By when?", "2032"},
                 {"By when?", "2030"},
                 {"Which levels", "org_leadership 7, zero_to_one 6"},
                 {"What must be true one step before 'VP Product'?", "Lead a product"},
                 {"By when?", ""},
                 {"Which levels", "zero_to_on 6"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_TRUE(person.has_said_everything());
  ASSERT_EQ(draft->steps.size(), 2U);
  EXPECT_EQ(draft->steps[0].step, "VP Product");
  EXPECT_EQ(draft->steps[0].by->iso(), "2030");
  ASSERT_EQ(draft->steps[0].needs.size(), 2U);
  EXPECT_EQ(draft->steps[0].needs[0].metric, "org_leadership");
  EXPECT_EQ(draft->steps[1].step, "Lead a product");
  EXPECT_EQ(draft->steps[1].by->iso(), "2028-11");  // half of the way
  EXPECT_TRUE(person.was_told("2032 is after 2031-11, which it leads to"));
  EXPECT_TRUE(person.was_told("did you mean 'zero_to_one'?"));
  EXPECT_EQ(person.count("What must be true one step before 'Lead a product'?"), 1U);
}

TEST(Interview, ComparesEachWayWithTheOneThatCountsMost) {
  Person person({{"If you could go only one", "home_hours"},
                 {"How much of that is core_craft from 0 to 8 worth?", "as much"},
                 {"How much of that is zero_to_one from 0 to 8 worth?", "three quarters"},
                 {"How much of that is org_leadership", "5"},
                 {"How much of that is org_leadership", "a quarter"},
                 {"How much of that is business_impact", "60%"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_TRUE(person.has_said_everything());
  std::vector<double> weights;
  for (const auto& metric : draft->metrics) weights.push_back(metric.weight.value_or(-1));
  EXPECT_EQ(weights, (std::vector<double>{4, 3, 1, 2.4, 4}));
  EXPECT_EQ(person.count("How much of that is home_hours"), 0U);
  EXPECT_TRUE(person.was_told("home_hours from 60 to 40"));
}

TEST(Interview, AsksForAShortNameOfALongOne) {
  Person person({{"What is the first skill", "home_hours"},
                 {"What is the first skill", "Core Craft"},
                 {"What is the second skill?", "From an idea to its first paying users"},
                 {"What is a short name", "core_craft"},
                 {"What is a short name", "zero_to_one"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_TRUE(person.has_said_everything());
  EXPECT_EQ(draft->metrics[0].name, "core_craft");
  EXPECT_EQ(draft->metrics[0].about, std::nullopt);
  EXPECT_EQ(draft->metrics[1].name, "zero_to_one");
  EXPECT_EQ(draft->metrics[1].about, "From an idea to its first paying users");
  EXPECT_TRUE(person.was_told("'home_hours' is taken"));
  EXPECT_TRUE(person.was_told("'core_craft' is taken"));
}

TEST(Interview, AsksWhereTheRoleStandsWithALimit) {
  Person person({{"What is your role", "PM"},
                 {"A limit?", "no weekends"},
                 {"A limit?", "place one of Berlin, remote"},
                 {"And place in your role", "Zürich: West"},
                 {"Another one?", "home_hours one of 1, 2"},
                 {"Another one?", "home_hours at most 55 km"},
                 {"Another one?", "home_hours at most 55"},
                 {"Another one?", "place at most 5"},
                 {"Another one?", "base_pay at least 5000 EUR"},
                 {"And base_pay in your role", "same"},
                 {"And base_pay in your role", "5500"}});
  const auto draft = interview(person, "career.yaml", today);
  ASSERT_TRUE(draft);
  EXPECT_TRUE(person.has_said_everything());
  const auto read = read_back(*draft);
  ASSERT_TRUE(read.spec) << read.text << read.said;
  EXPECT_EQ(read.spec->roles[0].terms.find("place")->works.word, "Zürich: West");
  EXPECT_EQ(read.spec->roles[0].terms.find("base_pay")->works.lo, 5500);
  EXPECT_EQ(read.spec->limits.size(), 3U);
}

}  // namespace
}  // namespace career::init
