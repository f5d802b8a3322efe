#include "core/model/meant.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/model/number.hpp"

namespace career {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(NumbersMeant, ReadsSeparatorsAsPeopleWriteThem) {
  EXPECT_THAT(numbers_meant("4,5"), ElementsAre("4.5"));
  EXPECT_THAT(numbers_meant("-0,25"), ElementsAre("-0.25"));
  EXPECT_THAT(numbers_meant("0,125"), ElementsAre("0.1250"));
  EXPECT_THAT(numbers_meant("1.234,5"), ElementsAre("1234.5"));
  EXPECT_THAT(numbers_meant("1,234.50"), ElementsAre("1234.5"));
  EXPECT_THAT(numbers_meant("1.250.000"), ElementsAre("1250000"));
  EXPECT_THAT(numbers_meant("150_000"), ElementsAre("150000"));
  EXPECT_THAT(numbers_meant("150 000"), ElementsAre("150000"));
  EXPECT_THAT(numbers_meant("150\u202F000,5"), ElementsAre("150000.5"));
  EXPECT_THAT(numbers_meant("150'000"), ElementsAre("150000"));
  EXPECT_THAT(numbers_meant("65k"), ElementsAre("65000"));
  EXPECT_THAT(numbers_meant("1.2 M"), ElementsAre("1200000"));
}

TEST(NumbersMeant, AsksWhereThreeDigitsCanBeBoth) {
  EXPECT_THAT(numbers_meant("65,000"), ElementsAre("65000", "65"));
  EXPECT_THAT(numbers_meant("65.000"), ElementsAre("65000", "65"));
  EXPECT_THAT(numbers_meant("65.125"), ElementsAre("65125", "65.1250"));
}

TEST(NumbersMeant, IsEmptyForWhatIsNotANumber) {
  for (const char* text : {"", " ", "two", "4,5,6", "1,23,456", "12.345.6", "007", "4-5", "k", "-", "1e400",
                           "999999999999999k"}) {
    EXPECT_THAT(numbers_meant(text), IsEmpty()) << text;
  }
}

// What is recommended is accepted, and not doubted again.
TEST(NumbersMeant, AreNumbersThatCanBeReadInOneWay) {
  for (const char* text : {"4,5", "65,000", "65.125", "999,999", "1.000", "1'000.000", "12k", "-3,250"}) {
    for (const auto& number : numbers_meant(text)) {
      EXPECT_TRUE(parse_number(number)) << text << ": " << number;
      EXPECT_FALSE(may_mean_thousands(number)) << text << ": " << number;
    }
  }
}

TEST(CountedAs, ConvertsYearsAndMonths) {
  const auto numbers = [](std::string_view key, std::string_view text) {
    return counted_as(key, *quantity_meant(text)).numbers;
  };
  EXPECT_THAT(numbers("phase_too_long_months", "3 years"), ElementsAre("36"));
  EXPECT_THAT(numbers("phase_too_long_months", "36 months"), ElementsAre("36"));
  EXPECT_THAT(numbers("horizon_years", "30 months"), ElementsAre("2.5"));
  EXPECT_THAT(numbers("horizon_years", "10 months"), IsEmpty());
  EXPECT_THAT(numbers("phase_too_long_months", "52 weeks"), IsEmpty());
  EXPECT_THAT(numbers("phase_too_long_months", "900000000000000 years"), IsEmpty());
  EXPECT_THAT(numbers("at_least", "3 years"), ElementsAre("3"));
}

TEST(MayMeanThousands, NeedsThreeDecimalsBehindAtMostThreeDigits) {
  for (const char* text : {"65.000", "1.250", "-3.125", "+999.999"})
    EXPECT_TRUE(may_mean_thousands(text)) << text;
  for (const char* text :
       {"0.125", "65.00", "65.0000", "1000.000", "65", "6.5e3", "1.000.000", "65,000", ""}) {
    EXPECT_FALSE(may_mean_thousands(text)) << text;
  }
}

TEST(RangeMeant, ReadsBothEnds) {
  for (const char* text : {"40-50%", "40%-50%", "40 % - 50 %", "40\u201350 %", "40 to 50%", "40..50%"}) {
    const auto range = range_meant(text);
    ASSERT_TRUE(range) << text;
    EXPECT_EQ(range->lo, "40") << text;
    EXPECT_EQ(range->hi, "50") << text;
    EXPECT_TRUE(range->is_percent) << text;
  }
  EXPECT_FALSE(range_meant("4-5").value().is_percent);
  for (const char* text : {"", "-", "%", "-5", "5-", "five to six", "5-4", "65,000-70,000"}) {
    EXPECT_FALSE(range_meant(text)) << text;
  }
}

TEST(QuantityMeant, HasAUnitOnOneSide) {
  const auto behind = quantity_meant("65000 EUR").value();
  EXPECT_THAT(behind.numbers, ElementsAre("65000"));
  EXPECT_EQ(behind.unit, "EUR");
  const auto before = quantity_meant("\u20AC 65,000").value();
  EXPECT_THAT(before.numbers, ElementsAre("65000", "65"));
  EXPECT_EQ(before.unit, "\u20AC");
  EXPECT_EQ(quantity_meant("45h/week").value().unit, "h/week");
  EXPECT_EQ(quantity_meant("20%").value().unit, "%");
  EXPECT_THAT(quantity_meant("65k EUR").value().numbers, ElementsAre("65000"));
  for (const char* text : {"", "EUR", "65000", "65k", "about 65000 EUR", "4-5 days"}) {
    EXPECT_FALSE(quantity_meant(text)) << text;
  }
}

}  // namespace
}  // namespace career
