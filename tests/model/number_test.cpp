#include "core/model/number.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(ParseNumber, ReadsDecimals) {
  EXPECT_EQ(parse_number("3"), 3);
  EXPECT_EQ(parse_number("-4.5"), -4.5);
  EXPECT_EQ(parse_number("+2"), 2);
  EXPECT_EQ(parse_number("2e6"), 2e6);
  EXPECT_EQ(parse_number("1.5E-3"), 0.0015);
  EXPECT_EQ(parse_number("0"), 0);
  EXPECT_EQ(parse_number("0.25"), 0.25);
}

TEST(ParseNumber, HasNoNegativeZero) { EXPECT_FALSE(std::signbit(*parse_number("-0"))); }

TEST(ParseNumber, RefusesWhatOtherReadersWouldTakeForSomethingElse) {
  for (const char* text : {"014",  "0x1F", "0o14", "1_000", "1,000", ".5", "5.",    "1e", "",      "+",  "-",
                           ".nan", ".inf", "inf",  "nan",   "1 ",    " 1", "1.2.3", "½",  "1e5.5", "--1"}) {
    EXPECT_EQ(parse_number(text), std::nullopt) << text;
  }
}

TEST(ParseNumber, RefusesWhatWouldOverflowLater) {
  EXPECT_EQ(parse_number("1e15"), 1e15);
  EXPECT_EQ(parse_number("1e16"), std::nullopt);
  EXPECT_EQ(parse_number("1e999"), std::nullopt);
  EXPECT_EQ(parse_number("1e-15"), 1e-15);
  EXPECT_EQ(parse_number("1e-16"), std::nullopt);
  EXPECT_EQ(parse_number("1e-999"), std::nullopt);
}

TEST(ParseWhole, ReadsWholeNumbersOnly) {
  EXPECT_EQ(parse_whole("30"), 30);
  EXPECT_EQ(parse_whole("-1"), -1);
  EXPECT_EQ(parse_whole("4.0"), std::nullopt);
  EXPECT_EQ(parse_whole("007"), std::nullopt);
  EXPECT_EQ(parse_whole("99999999999"), std::nullopt);
}

TEST(ParseShare, TellsPercentFromBareNumbers) {
  EXPECT_EQ(parse_share("50%")->value, 0.5);
  EXPECT_EQ(parse_share("50 %")->value, 0.5);
  EXPECT_EQ(parse_share("0.5")->value, 0.5);
  EXPECT_TRUE(parse_share("50%")->percent);
  EXPECT_FALSE(parse_share("50")->percent);
  EXPECT_FALSE(parse_share("half"));
  EXPECT_FALSE(parse_share("%"));
}

}  // namespace
}  // namespace career
