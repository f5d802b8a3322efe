#include "core/text/suggest.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace career {
namespace {

using Words = std::vector<std::string>;

TEST(EditDistance, CountsLettersAddedLeftOutAndChanged) {
  EXPECT_EQ(edit_distance("phase", "phase"), 0);
  EXPECT_EQ(edit_distance("phase", "phases"), 1);
  EXPECT_EQ(edit_distance("phase", "phse"), 1);
  EXPECT_EQ(edit_distance("phase", "phast"), 1);
  EXPECT_EQ(edit_distance("fase", "phase"), 2);
  EXPECT_EQ(edit_distance("", "phase"), 5);
  EXPECT_EQ(edit_distance("phase", ""), 5);
  EXPECT_EQ(edit_distance("", ""), 0);
}

TEST(EditDistance, CountsSwappedNeighboursOnce) {
  EXPECT_EQ(edit_distance("wieght", "weight"), 1);
  EXPECT_EQ(edit_distance("ab", "ba"), 1);
  EXPECT_EQ(edit_distance("ca", "abc"), 3) << "no letter is edited twice";
}

TEST(EditDistance, IsTheSameBothWays) {
  EXPECT_EQ(edit_distance("sunday", "saturday"), 3);
  EXPECT_EQ(edit_distance("saturday", "sunday"), 3);
}

TEST(EditDistance, CountsLettersRatherThanBytes) {
  EXPECT_EQ(edit_distance("é", "e"), 1);
  EXPECT_EQ(edit_distance("职业", "职员"), 1);
}

TEST(Nearest, FindsWhatWasProbablyMeant) {
  const Words keys = {"phase", "from", "to", "title"};
  EXPECT_EQ(nearest("fase", keys), "phase");
  EXPECT_EQ(nearest("tilte", keys), "title");
}

TEST(Nearest, GivesNothingFartherThanTwoEdits) {
  const Words keys = {"evidence", "weight"};
  EXPECT_EQ(nearest("evdnce", keys), "evidence");
  EXPECT_EQ(nearest("evdne", keys), std::nullopt);
}

// Of a short word every letter counts: half of them changed make another word.
TEST(Nearest, AsksForMoreThanHalfOfTheLetters) {
  const Words commands = {"init",      "check",   "set",         "evaluate",
                          "portfolio", "landing", "publish-log", "status"};
  for (const char* other : {"new", "edit", "checkin", "get", "diff", "undo", "home", "xy", "x", ""})
    EXPECT_EQ(nearest(other, commands), std::nullopt) << other;
  EXPECT_EQ(nearest("chekc", commands), "check");
  EXPECT_EQ(nearest("checks", commands), "check");
  EXPECT_EQ(nearest("stats", commands), "status");
  EXPECT_EQ(nearest("sett", commands), "set");
  EXPECT_EQ(nearest("nwo", Words{"new", "now"}), "now");
}

TEST(Nearest, TakesTheOnlyOneThatBeginsSo) {
  const Words names = {"aisha-night-charge", "benita", "bender", "pharmacy"};
  EXPECT_EQ(nearest("aisha", names), "aisha-night-charge");
  EXPECT_EQ(nearest("Pha", names), "pharmacy");
  EXPECT_EQ(nearest("be", names), std::nullopt) << "two begin so";
  EXPECT_EQ(nearest("p", names), std::nullopt) << "one letter says little";
  EXPECT_EQ(nearest("publish", Words{"publish-log", "polish"}), "publish-log");
}

TEST(Nearest, TakesTheSameWordBeforeWhatBeginsSo) {
  EXPECT_EQ(nearest("Ben", Words{"bend", "ben"}), "ben");
  EXPECT_EQ(nearest("JOSE\u0301", Words{"jose", "josé"}), "josé");
}

TEST(SameWord, IsTheWordItselfOrTheOnlyOneInAnotherLetterCase) {
  EXPECT_EQ(same_word("ben", Words{"Ben", "ben"}), 1);
  EXPECT_EQ(same_word("BEN", Words{"Ben", "ben"}), std::nullopt);
  EXPECT_EQ(same_word("BEN", Words{"ana", "ben"}), 1);
  EXPECT_EQ(same_word("be", Words{"ben"}), std::nullopt);
}

TEST(Nearest, TakesTheNearestAndThenTheFirst) {
  EXPECT_EQ(nearest("rols", Words{"polls", "roles", "rolls"}), "roles");
  EXPECT_EQ(nearest("need", Words{"feed", "seed"}), "feed");
}

TEST(Nearest, IgnoresLetterCase) {
  EXPECT_EQ(nearest("PHASE", Words{"phase"}), "phase");
  EXPECT_EQ(nearest("checkout", Words{"Checkuot"}), "Checkuot");
}

TEST(Nearest, IsNotHeldUpByAnEndlessWord) {
  EXPECT_EQ(nearest(std::string(4'000'000, 'a'), Words(50, "phase")), std::nullopt);
}

TEST(DidYouMean, AsksOrSaysNothing) {
  EXPECT_EQ(did_you_mean("fase", Words{"phase"}), Words{"did you mean 'phase'?"});
  EXPECT_EQ(did_you_mean("zzz", Words{"phase"}), Words{});
  EXPECT_EQ(did_you_mean("zzz", {}), Words{});
}

TEST(DidYouMean, ElseNamesAllUnlessTheyAreTooMany) {
  EXPECT_EQ(did_you_mean("fase", Words{"phase", "bet"}, "there is: "), Words{"did you mean 'phase'?"});
  EXPECT_EQ(did_you_mean("zzz", Words{"phase", "bet"}, "there is: ", 2), Words{"there is: phase, bet"});
  EXPECT_EQ(did_you_mean("zzz", Words{"phase", "bet"}, "there is: ", 1), Words{});
  EXPECT_EQ(did_you_mean("zzz", {}, "there is: "), Words{});
}

// An accent in two characters is no slip.
TEST(Nearest, ComparesAccentsHoweverTheyAreEncoded) {
  const std::vector<std::string> topics{"re\u0301sume\u0301", "r\u00E9sum\u00E9s"};
  EXPECT_EQ(nearest("r\u00E9sum\u00E9", topics), "re\u0301sume\u0301");
}

}  // namespace
}  // namespace career
