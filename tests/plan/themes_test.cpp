#include "core/plan/themes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/plan/landings.hpp"

namespace career::plan {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Themes themes(std::string_view talks, std::string_view today = "2023-08-30") {
  return themes_of(spec_landing(talks).landings.front().talks, day(today));
}

// "slow releases: Ines, Tom"
std::vector<std::string> told(const Themes& found) {
  std::vector<std::string> told;
  for (const auto& theme : found.themes) {
    std::string text = theme.name + ':';
    for (const auto& who : theme.said_by) text += ' ' + who;
    told.push_back(text);
  }
  return told;
}

std::vector<std::string> pairs(const Themes& found) {
  std::vector<std::string> pairs;
  for (const auto& pair : found.alike) pairs.push_back(pair.line + " / " + pair.other);
  return pairs;
}

TEST(Themes, CountPeopleAndNotLines) {
  EXPECT_THAT(told(themes("talks:\n"
                          "  - {with: Ines, date: 2023-08-02, heard: [nobody owns payments, slow releases]}\n"
                          "  - {with: Tom, date: 2023-08-03, heard: [Slow  releases]}\n"
                          "  - {with: ines, date: 2023-08-09, heard: [slow releases, slow releases]}\n")),
              ElementsAre("slow releases: Ines Tom", "nobody owns payments: Ines"));
}

TEST(Themes, GoByTheirTagWhateverElseTheLineSays) {
  const auto found = themes(
      "talks:\n"
      "  - {with: Ines, date: 2023-08-02, heard: ['#Releases take a day']}\n"
      "  - {with: Tom, date: 2023-08-03, heard: ['two days of review, #releases #ci']}\n");
  EXPECT_THAT(told(found), ElementsAre("#releases: Ines Tom", "#ci: Tom"));
  EXPECT_THAT(found.themes.front().lines,
              ElementsAre("#Releases take a day", "two days of review, #releases #ci"));
}

TEST(Themes, LeaveOutWhatIsStillToCome) {
  EXPECT_THAT(told(themes("talks: [{with: Ines, date: 2023-08-02, heard: [slow releases]}]", "2023-08-01")),
              IsEmpty());
}

TEST(Alike, AreLinesThatShareTwoRareWords) {
  const auto found = themes(
      "talks:\n"
      "  - {with: Ines, date: 2023-08-02, heard: [nobody owns payments, the tests are slow]}\n"
      "  - {with: Tom, date: 2023-08-03, heard: ['payments: nobody decides', the coffee is slow]}\n");
  EXPECT_THAT(pairs(found), ElementsAre("nobody owns payments / payments: nobody decides"));
  EXPECT_EQ(found.themes.size(), 4U) << "they are shown side by side and never merged";
}

TEST(Alike, AreNotLinesThatShareGlueOrWhatEverybodySays) {
  EXPECT_THAT(pairs(themes("talks:\n"
                           "  - {with: Ines, date: 2023-08-02, heard: [they should have more tests]}\n"
                           "  - {with: Tom, date: 2023-08-03, heard: [they should have more coffee]}\n")),
              IsEmpty());
  std::string talks = "talks:\n";
  for (int i = 1; i <= 9; ++i) {
    talks += "  - {with: Person " + std::to_string(i) + ", date: 2023-08-02, heard: [checkout team matter " +
             std::to_string(i) + "]}\n";
  }
  EXPECT_THAT(pairs(themes(talks)), IsEmpty());
}

TEST(Alike, AreNotLinesThatATagHoldsTogetherAlready) {
  EXPECT_THAT(pairs(themes("talks:\n"
                           "  - {with: Ines, date: 2023-08-02, heard: ['#own nobody owns payments']}\n"
                           "  - {with: Tom, date: 2023-08-03, heard: ['#own payments: nobody decides']}\n")),
              IsEmpty());
}

}  // namespace
}  // namespace career::plan
