#include "core/text/short_hash.hpp"

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(ShortHash, IsTheBeginningOfFnv1a) {  // the published values of 64 bits
  EXPECT_EQ(short_hash(""), "cbf29ce4");
  EXPECT_EQ(short_hash("a"), "af63dc4c");
  EXPECT_EQ(short_hash("foobar"), "85944171");
}

}  // namespace
}  // namespace career
