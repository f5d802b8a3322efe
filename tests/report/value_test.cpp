#include "core/report/value.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace career::report {
namespace {

TEST(Decimal, RoundsHalfAwayFromZero) {
  EXPECT_EQ(decimal(0.5, 0), "1");
  EXPECT_EQ(decimal(2.5, 0), "3");
  EXPECT_EQ(decimal(-2.5, 0), "-3");
  EXPECT_EQ(decimal(0.25, 1), "0.3");
  EXPECT_EQ(decimal(1.005, 2), "1.01");  // as it is read, whatever the binary fraction is
  EXPECT_EQ(decimal(9.96, 1), "10.0");
  EXPECT_EQ(decimal(99.5, 0), "100");
}

TEST(Decimal, IsNotTippedByTheNoiseOfASum) {
  EXPECT_EQ(decimal(10.4999999999999, 0), "11");
  EXPECT_EQ(decimal(0.1 + 0.2, 6), "0.300000");
  EXPECT_EQ(decimal(10.4999, 0), "10");
}

TEST(Decimal, NeverSaysMinusZero) {
  EXPECT_EQ(decimal(-0.0, 0), "0");
  EXPECT_EQ(decimal(-0.04, 1), "0.0");
  EXPECT_EQ(decimal(-1e-12, 6), "0.000000");
  EXPECT_FALSE(std::signbit(rounded(-0.2)));
}

TEST(Decimal, StaysReadableForWhatIsHuge) {
  EXPECT_EQ(decimal(1e300, 1), "1e+300");
  EXPECT_EQ(decimal(123456789012.0, 0), "123456789012");
  EXPECT_EQ(decimal(std::numeric_limits<double>::quiet_NaN(), 0), "?");
}

TEST(ShortDecimal, HasNoZerosAtTheEnd) {
  EXPECT_EQ(short_decimal(27.5, 6), "27.5");
  EXPECT_EQ(short_decimal(120, 2), "120");
  EXPECT_EQ(short_decimal(-0.0000001, 6), "0");
}

TEST(ShortDecimal, LeavesAnExponentAlone) { EXPECT_EQ(short_decimal(1.5e20, 6), "1.5e+20"); }

TEST(Value, AnAmountHasAsManyDecimalsAsItNeeds) {
  EXPECT_EQ(plain(Amount{45}), "45");
  EXPECT_EQ(plain(Amount{5.5}), "5.5");
  EXPECT_EQ(plain(Amount{-0.25}), "-0.25");
  EXPECT_EQ(plain(Amount{2e6}), "2000000");
  EXPECT_EQ(plain(Amount{1234567.8}), "1234568");
  EXPECT_EQ(plain(Amount{10.0 / 3}), "3.33333");
  EXPECT_EQ(plain(Amount{0.00002}), "2e-05");
  EXPECT_EQ(plain(Amount{1e300}), "1e+300");
  EXPECT_EQ(plain(Amount{0}), "0");
}

TEST(Value, PointsHaveASignAndAToneUnlessTheyReadAsZero) {
  EXPECT_EQ(plain(Points{7.142857}), "+7.1");
  EXPECT_EQ(plain(Points{-4}), "-4.0");
  EXPECT_EQ(plain(Points{0.04}), "0.0");
  EXPECT_EQ(plain(Points{-0.04}), "0.0");
  EXPECT_EQ(tone_of(Points{7}), Tone::Good);
  EXPECT_EQ(tone_of(Points{-7}), Tone::Bad);
  EXPECT_EQ(tone_of(Points{-0.04}), Tone::Plain);
}

TEST(Value, AChanceIsWholePercentAndNeverFalselyCertain) {
  EXPECT_EQ(plain(Percent{0.5}), "50 %");
  EXPECT_EQ(plain(Percent{0.615}), "62 %");
  EXPECT_EQ(plain(Percent{0}), "0 %");
  EXPECT_EQ(plain(Percent{1}), "100 %");
  EXPECT_EQ(plain(Percent{0.001}), "under 1 %");
  EXPECT_EQ(plain(Percent{0.999}), "over 99 %");
}

TEST(Value, AShareIsSaidInStepsOfFive) {
  EXPECT_EQ(plain(RoughPercent{0.860016}), "85 %");
  EXPECT_EQ(plain(RoughPercent{0.724229}), "70 %");
  EXPECT_EQ(plain(RoughPercent{0.875}), "90 %");
  EXPECT_EQ(plain(RoughPercent{0.96}), "over 95 %");
  EXPECT_EQ(plain(RoughPercent{0.01}), "under 5 %");
  EXPECT_EQ(plain(RoughPercent{1}), "100 %");
  EXPECT_EQ(plain(RoughPercent{0}), "0 %");
}

TEST(Value, ALengthOfTimeIsYearsAndMonths) {
  EXPECT_EQ(plain(Months{40}), "3 years 4 months");
  EXPECT_EQ(plain(Months{13}), "1 year 1 month");
  EXPECT_EQ(plain(Months{24}), "2 years");
  EXPECT_EQ(plain(Months{1}), "1 month");
  EXPECT_EQ(plain(Months{0}), "0 months");
}

TEST(Line, IsReadAsOneText) {
  const auto said =
      line("due ", *Date::of(2026, 11, 24), ", ", Words{"late", Tone::Bad}, ": ", Points{-1.25});
  EXPECT_EQ(plain(said), "due 2026-11-24, late: -1.3");
}

}  // namespace
}  // namespace career::report
