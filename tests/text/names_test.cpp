#include "core/text/names.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(MetricName, StartsWithALetter) {
  EXPECT_TRUE(is_metric_name("zero_to_one"));
  EXPECT_TRUE(is_metric_name("p"));
  EXPECT_TRUE(is_metric_name("strategy-pnl2"));
  EXPECT_FALSE(is_metric_name("2nd_language"));
  EXPECT_FALSE(is_metric_name("_core"));
  EXPECT_FALSE(is_metric_name("-core"));
  EXPECT_FALSE(is_metric_name(""));
}

TEST(MetricName, IsLowerCaseAscii) {
  EXPECT_FALSE(is_metric_name("Core"));
  EXPECT_FALSE(is_metric_name("core craft"));
  EXPECT_FALSE(is_metric_name("métier"));
  EXPECT_FALSE(is_metric_name("core.craft"));
}

TEST(Id, MayStartWithADigit) {
  EXPECT_TRUE(is_id("2026-review"));
  EXPECT_TRUE(is_id("forty-tests"));
  EXPECT_FALSE(is_id("-tests"));
  EXPECT_FALSE(is_id("_tests"));
  EXPECT_FALSE(is_id(""));
  EXPECT_FALSE(is_id("Tests"));
}

TEST(Slug, IsTheFirstFourWords) {
  EXPECT_EQ(slug("What forty checkout tests taught us"), "what-forty-checkout-tests");
  EXPECT_EQ(slug("How we size experiments"), "how-we-size-experiments");
  EXPECT_EQ(slug("Releases"), "releases");
}

TEST(Slug, TakesAsManyWordsAsAskedFor) {
  EXPECT_EQ(slug("What forty checkout tests taught us", 2), "what-forty");
  EXPECT_EQ(slug("What forty checkout tests taught us", 6), "what-forty-checkout-tests-taught-us");
  EXPECT_EQ(slug("What forty", 0), "");
}

TEST(Slug, SeparatesWordsAtEverythingElse) {
  EXPECT_EQ(slug("Ines (Engineering)"), "ines-engineering");
  EXPECT_EQ(slug("zero-to-one, at scale"), "zero-to-one-at-scale");
  EXPECT_EQ(slug("offers/ai_assistant.yaml"), "offers-ai-assistant-yaml");
  EXPECT_EQ(slug("  50 %  less  "), "50-less") << "a word of which nothing is left is none of the four";
  EXPECT_EQ(slug("(one)\tt\u00A0w\u3000o -- three"), "one-t-w-o") << "any white space ends a word";
}

TEST(Slug, FoldsLettersToAscii) {
  EXPECT_EQ(slug("Café Über Ñandú Ångström"), "cafe-uber-nandu-angstrom");
  EXPECT_EQ(slug("Straße STRASSE ŒUVRE Æsir"), "strasse-strasse-oeuvre-aesir");
  EXPECT_EQ(slug("Łódź Đà Þór Øre"), "lodz-da-thor-ore");
  EXPECT_EQ(slug("ðe ħal İzmir ılık"), "de-hal-izmir-ilik");
  EXPECT_EQ(slug("Rene\u0301e"), "renee") << "an accent that is a character of its own";
  EXPECT_EQ(slug("ﬁne Ｆｕｌｌ x² co\u00ADop"), "fine-full-x2-coop");
}

TEST(Slug, IsEmptyWhenNothingIsLeft) {
  EXPECT_EQ(slug(""), "");
  EXPECT_EQ(slug("   "), "");
  EXPECT_EQ(slug("职业发展"), "");
  EXPECT_EQ(slug("!?"), "");
}

TEST(Slug, KeepsWhatIsAsciiOfMixedTitles) { EXPECT_EQ(slug("职业 PM 发展 2026"), "pm-2026"); }

TEST(Slug, TakesBytesThatAreNoUtf8ForSeparators) { EXPECT_EQ(slug("caf\xC3 a\xFFz"), "caf-a-z"); }

TEST(Slug, IsShortEnoughToBeTyped) {
  const std::string fifty(50, 'a');
  EXPECT_EQ(slug(fifty + " of us"), fifty + "-of-us");
  EXPECT_EQ(slug(fifty + " of everybody x"), fifty + "-of")
      << "no word is cut, and none left out of the middle";
  EXPECT_EQ(slug(std::string(4000, 'a') + " b"), std::string(60, 'a'));
  EXPECT_EQ(slug(std::string(59, 'a') + "/b"), std::string(59, 'a'));
}

TEST(Slug, IsAnIdOrEmptyWhateverTheTitle) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 5000; ++round) {
    std::string title(random() % 40, '\0');
    for (char& byte : title) byte = static_cast<char>(random() & 0xFFU);
    const std::string made = slug(title);
    EXPECT_TRUE(made.empty() || is_id(made)) << testing::PrintToString(title) << " gave " << made;
    EXPECT_EQ(made.find("--"), std::string::npos) << made;
    EXPECT_FALSE(made.ends_with('-')) << made;
  }
}

TEST(OwnNames, NumberWhatIsTaken) {
  OwnNames names;
  names.take("nurse-2");
  EXPECT_EQ(names.name_for("nurse"), "nurse");
  EXPECT_EQ(names.name_for("nurse"), "nurse-3");
  EXPECT_EQ(names.name_for("nurse-2"), "nurse-2-2");
  EXPECT_EQ(names.name_for("porter"), "porter");
}

TEST(ShortHash, IsTheBeginningOfFnv1a) {  // the published values of 64 bits
  EXPECT_EQ(short_hash(""), "cbf29ce4");
  EXPECT_EQ(short_hash("a"), "af63dc4c");
  EXPECT_EQ(short_hash("foobar"), "85944171");
}

}  // namespace
}  // namespace career
