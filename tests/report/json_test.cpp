#include "core/report/json.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace career::report {
namespace {

TEST(Json, WritesNumbersWithAtMostSixDecimalsAndNeverMinusZero) {
  EXPECT_EQ(json(10.5178571428), "10.517857\n");
  EXPECT_EQ(json(2.0), "2\n");
  EXPECT_EQ(json(-1e-12), "0\n");
  EXPECT_EQ(json(-0.0), "0\n");
  EXPECT_EQ(json(0.1 + 0.2), "0.3\n");
  EXPECT_EQ(json(1e300), "1e+300\n");
  EXPECT_EQ(json(std::numeric_limits<double>::infinity()), "null\n");
  EXPECT_EQ(json(Data::Real{1}), "1.0\n");
}

TEST(Json, HoldsNothingThatSteersATerminal) {
  const std::string hostile = "\x1b[31m \x7F \xC2\x9B \xE2\x80\xAE \xE2\x81\xA9 \xD8\x9C \xE2\x80\xA8 é 製品";
  EXPECT_EQ(json(Data{{"title", hostile}}),
            "{\n  \"title\": \"\\u001b[31m \\u007f \\u009b \\u202e \\u2069 \\u061c \\u2028 é 製品\"\n}\n");
}

TEST(Json, QuotesWhatWouldEndAText) { EXPECT_EQ(json("a\"b\\c\n"), "\"a\\\"b\\\\c\\n\"\n"); }

TEST(Json, ReplacesWhatIsNoUtf8) { EXPECT_EQ(json("a\xFF"), "\"a\xEF\xBF\xBD\"\n"); }

TEST(Json, IndentsAndKeepsTheOrder) {
  EXPECT_EQ(
      json(
          Data{{"z", 1}, {"a", Data::list({true, nullptr})}, {"none", Data::list()}, {"no", Data::object()}}),
      R"({
  "z": 1,
  "a": [
    true,
    null
  ],
  "none": [],
  "no": {}
}
)");
}

TEST(Data, IsWhatAnOptionalHolds) {
  EXPECT_EQ(json(std::optional<double>()), "null\n");
  EXPECT_EQ(json(std::optional<double>(0.5)), "0.5\n");
}

TEST(Data, KeepsTheFirstPlaceOfAMember) {
  Data data{{"a", 1}, {"b", 2}};
  data.update({{"c", 3}, {"a", 4}});
  EXPECT_EQ(json(data), "{\n  \"a\": 4,\n  \"b\": 2,\n  \"c\": 3\n}\n");
  EXPECT_TRUE(data.contains("b"));
  EXPECT_FALSE(data.contains("d"));
}

}  // namespace
}  // namespace career::report
