#include "core/platform/paths.hpp"

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(JoinPath, PutsOneSlashBetween) {
  EXPECT_EQ(join_path("career", "offers/a.yaml"), "career/offers/a.yaml");
  EXPECT_EQ(join_path("career/", "career.yaml"), "career/career.yaml");
  EXPECT_EQ(join_path("/home/dana", "career.yaml"), "/home/dana/career.yaml");
  EXPECT_EQ(join_path("..", "career.yaml"), "../career.yaml");
}

TEST(JoinPath, NeedsNoDoubleSlashAtTheRoot) { EXPECT_EQ(join_path("/", "career.yaml"), "/career.yaml"); }

TEST(JoinPath, LeavesTheNameAloneInTheCurrentFolder) {
  EXPECT_EQ(join_path("", "career.yaml"), "career.yaml");
  EXPECT_EQ(join_path(".", "career.yaml"), "career.yaml");
}

TEST(JoinPath, LeavesAnAbsoluteNameAlone) { EXPECT_EQ(join_path("career", "/srv/a.yaml"), "/srv/a.yaml"); }

TEST(ParentOf, IsTheFolderThatHoldsAPath) {
  EXPECT_EQ(parent_of("a/b"), "a");
  EXPECT_EQ(parent_of("/home/dana/career.yaml"), "/home/dana");
  EXPECT_EQ(parent_of("../career.yaml"), "..");
}

TEST(ParentOf, IsTheCurrentFolderForABareName) {
  EXPECT_EQ(parent_of("career.yaml"), ".");
  EXPECT_EQ(parent_of(""), ".");
}

TEST(ParentOf, EndsAtTheRoot) {
  EXPECT_EQ(parent_of("/b"), "/");
  EXPECT_EQ(parent_of("/"), "/");
  EXPECT_EQ(parent_of("//"), "/");
}

TEST(ParentOf, LooksPastSlashesAtTheEnd) {
  EXPECT_EQ(parent_of("a/b/"), "a");
  EXPECT_EQ(parent_of("a//b"), "a");
  EXPECT_EQ(parent_of("b/"), ".");
}

}  // namespace
}  // namespace career
