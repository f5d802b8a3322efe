#include "core/text/own_names.hpp"

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(OwnNames, NumberWhatIsTaken) {
  OwnNames names;
  names.take("nurse-2");
  EXPECT_EQ(names.name_for("nurse"), "nurse");
  EXPECT_EQ(names.name_for("nurse"), "nurse-3");
  EXPECT_EQ(names.name_for("nurse-2"), "nurse-2-2");
  EXPECT_EQ(names.name_for("porter"), "porter");
}

}  // namespace
}  // namespace career
