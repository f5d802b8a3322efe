#include "core/spec/period.hpp"

#include <gtest/gtest.h>

namespace career::spec {
namespace {

TEST(Period, IsAsLongAsTheContractCounts) {
  EXPECT_TRUE(is_period("2026-08", Every::Month));
  EXPECT_FALSE(is_period("2026-W33", Every::Month));
  EXPECT_TRUE(is_period("2026-W33", Every::Week));
  EXPECT_TRUE(is_period("2026-Q3", Every::Quarter));
  EXPECT_FALSE(is_period("2026-08", Every::Quarter));
  EXPECT_TRUE(is_period("2026-Q3", std::nullopt));
}

TEST(Period, ExistsInTheCalendar) {
  EXPECT_FALSE(is_period("2026-13", Every::Month));
  EXPECT_FALSE(is_period("2026-Q5", Every::Quarter));
  EXPECT_FALSE(is_period("2026-Q0", Every::Quarter));
  EXPECT_FALSE(is_period("2026-W00", Every::Week));
  EXPECT_FALSE(is_period("August", Every::Month));
  EXPECT_FALSE(is_period("", std::nullopt));
}

TEST(Period, KnowsWhichIsoYearsHave53Weeks) {
  EXPECT_TRUE(is_period("2026-W53", Every::Week));   // 1 January 2026 is a Thursday
  EXPECT_TRUE(is_period("2020-W53", Every::Week));   // a leap year that begins on a Wednesday
  EXPECT_FALSE(is_period("2025-W53", Every::Week));  // begins on a Wednesday, no leap year
  EXPECT_FALSE(is_period("2024-W53", Every::Week));
}

}  // namespace
}  // namespace career::spec
