#include "core/yaml/scalar_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace career::yaml {
namespace {

TEST(ScalarText, LeavesOrdinaryWordsPlain) {
  for (const char* text : {"Dana", "Senior PM", "it's", "C#", "a-b", "VP (Product)", "Жанна", "x\\y"}) {
    EXPECT_EQ(scalar_text(Scalar::text(text)), text);
  }
}

TEST(ScalarText, QuotesWhatWouldNotBeText) {
  for (const char* text : {"", " a", "a ", "3", "2026-11-22", "-5", ".5", "+1", "=", "<<", "~", "null",
                           "True", "NO", "off", "y", "---", "..."}) {
    EXPECT_FALSE(plain_ok(text)) << text;
  }
}

TEST(ScalarText, QuotesWhatWouldBeStructure) {
  for (const char* text :
       {"- a", "? a", ": a", "a: b", "a:b", "[a", "a]",  "{a", "a}", "a, b", "why?", "a #b", "#a",
        "&a",  "*a",  "!a",  "|",    ">",   "'a", "\"a", "%a", "@a", "`a",   "a\nb", "a\tb"}) {
    EXPECT_FALSE(plain_ok(text)) << text;
  }
}

TEST(ScalarText, EscapesInDoubleQuotesOnlyWhatItMust) {
  EXPECT_EQ(double_quoted("say \"hi\" \\ Ж"), R"("say \"hi\" \\ Ж")");
  EXPECT_EQ(double_quoted("a\nb\tc\x01\x7F\r"), R"("a\nb\tc\x01\x7F\x0D")");
  EXPECT_EQ(double_quoted("\xC2\x85\xE2\x80\xA8\xEF\xBB\xBF"), R"("\x85\u2028\uFEFF")");
}

TEST(ScalarText, HidesNothingThatTurnsTheDirection) {
  EXPECT_FALSE(plain_ok("a \u202E b"));
  EXPECT_FALSE(can_be_single("a \u2066 b"));
  EXPECT_EQ(double_quoted("a \u202Eevil\u2066 \u200F"), R"("a \u202Eevil\u2066 \u200F")");
}

TEST(ScalarText, DoublesAQuoteInsideSingleOnes) { EXPECT_EQ(single_quoted("it's"), "'it''s'"); }

TEST(ScalarText, KnowsWordsFromProse) {
  EXPECT_FALSE(is_prose(Scalar::text("zero_to_one")));
  EXPECT_FALSE(is_prose(Scalar::text("offers/a-b.yaml")));
  EXPECT_FALSE(is_prose(Scalar::token("50%")));
  EXPECT_TRUE(is_prose(Scalar::text("two words")));
  EXPECT_TRUE(is_prose(Scalar::text("why?")));
}

TEST(ScalarText, KeepsNumbersAsKeysWithoutQuotes) {
  EXPECT_EQ(key_text("2"), "2");
  EXPECT_EQ(key_text("home_hours"), "home_hours");
  EXPECT_EQ(key_text("true"), "\"true\"");
  EXPECT_EQ(key_text("a: b"), "\"a: b\"");
}

TEST(ScalarText, BreaksAtSingleSpacesOnly) {
  using Lines = std::vector<std::string_view>;
  EXPECT_EQ(broken("one two three", 100, 100), (Lines{"one two three"}));
  EXPECT_EQ(broken("one two three", 7, 7), (Lines{"one two", "three"}));
  EXPECT_EQ(broken("one two three", 5, 100), (Lines{"one", "two three"}));
  EXPECT_EQ(broken("one  two three", 4, 4), (Lines{"one  two", "three"}));
  EXPECT_EQ(broken("incomprehensible a b", 4, 4), (Lines{"incomprehensible", "a b"}));
  EXPECT_EQ(broken("ЖЖЖ ЖЖЖ", 7, 7), (Lines{"ЖЖЖ ЖЖЖ"}));
}

}  // namespace
}  // namespace career::yaml
