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

TEST(Nearest, DoesNotReplaceEveryLetterOfAShortWord) {
  const Words keys = {"to", "by", "id"};
  EXPECT_EQ(nearest("xy", keys), "by");
  EXPECT_EQ(nearest("on", keys), std::nullopt);
  EXPECT_EQ(nearest("x", keys), std::nullopt);
  EXPECT_EQ(nearest("", keys), std::nullopt);
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

// An accent in two characters is no slip.
TEST(Nearest, ComparesAccentsHoweverTheyAreEncoded) {
  const std::vector<std::string> topics{"re\u0301sume\u0301", "r\u00E9sum\u00E9s"};
  EXPECT_EQ(nearest("r\u00E9sum\u00E9", topics), "re\u0301sume\u0301");
}

}  // namespace
}  // namespace career
