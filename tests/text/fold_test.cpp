#include "core/text/fold.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace career {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Folded, TakesTextsThatAreTheSameToAReaderForTheSame) {
  EXPECT_EQ(folded("  Slow \t releases\n"), "slow releases");
  EXPECT_EQ(folded("Zoë"), folded("ZOE\u0308"));
  EXPECT_EQ(folded("STRASSE"), folded("straße"));
  EXPECT_EQ(folded("ｗｉｄｅ\u3000letters"), "wide letters");
  EXPECT_EQ(folded(" \u00A0 "), "");
}

TEST(Composed, MakesOneOfTwoWaysToWriteALetter) {
  EXPECT_EQ(composed("Cafe\u0301"), composed("Café"));
  EXPECT_EQ(composed("Café"), "Café");
  EXPECT_NE(composed("café"), composed("Café"));
  EXPECT_EQ(composed("a\xFF"), "a\xFF");
}

TEST(Folded, LeavesWhatIsNoUtf8AsItIs) { EXPECT_EQ(folded("a\xFF"), "a\xFF"); }

TEST(SameName, IsTheSameHoweverItsAccentsAreEncoded) {
  EXPECT_TRUE(is_same_name("Zo\u00EB", "Zoe\u0308"));
  EXPECT_TRUE(is_same_name("\uAC00", "\u1100\u1161"));
  EXPECT_TRUE(is_same_name("a\xFF", "a\xFF"));
  EXPECT_FALSE(is_same_name("Zo\u00EB", "Zoe"));
  EXPECT_FALSE(is_same_name("Zo\u00EB", "ZO\u00CB"));
}

TEST(FoldedWords, AreLettersDigitsAndWhatJoinsThem) {
  EXPECT_THAT(folded_words("Nobody owns \"the Check-out\", or v2!"),
              ElementsAre("nobody", "owns", "the", "check-out", "or", "v2"));
  EXPECT_THAT(folded_words("Größe: größer"), ElementsAre("grösse", "grösser"));
  EXPECT_THAT(folded_words("... !"), IsEmpty());
}

TEST(FoldedTags, BeginAWord) {
  EXPECT_THAT(folded_tags("#Releases are slow, see #CI."), ElementsAre("releases", "ci"));
  EXPECT_THAT(folded_tags("issue#7, C# and # alone"), IsEmpty());
}

}  // namespace
}  // namespace career
