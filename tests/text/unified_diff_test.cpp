#include "core/text/unified_diff.hpp"

#include <string>

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(UnifiedDiff, IsEmptyWhenNothingChanges) { EXPECT_EQ(unified_diff("f", "a\nb\n", "a\nb\n"), ""); }

TEST(UnifiedDiff, ShowsOneChangedLineWithItsNeighbours) {
  EXPECT_EQ(unified_diff("career.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
            "--- a/career.yaml\n"
            "+++ b/career.yaml\n"
            "@@ -2,7 +2,7 @@\n"
            " 2\n"
            " 3\n"
            " 4\n"
            "-5\n"
            "+five\n"
            " 6\n"
            " 7\n"
            " 8\n");
}

TEST(UnifiedDiff, CountsAnEmptySideFromTheLineBefore) {
  EXPECT_EQ(unified_diff("f", "", "a\n"), "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n");
  EXPECT_EQ(unified_diff("f", "a\n", ""), "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n");
}

TEST(UnifiedDiff, MarksAMissingLastLineBreak) {
  EXPECT_EQ(unified_diff("f", "a\nb", "a\nb\nc"),
            "--- a/f\n+++ b/f\n@@ -1,2 +1,3 @@\n a\n-b\n\\ No newline at end of file\n+b\n+c\n"
            "\\ No newline at end of file\n");
}

TEST(UnifiedDiff, JoinsChangesThatAreNearAndPartsThoseThatAreFar) {
  const auto numbered = [](int changed, int also_changed) {
    std::string text;
    for (int i = 1; i <= 30; ++i) {
      text += (i == changed || i == also_changed ? "new " : "") + std::to_string(i) + '\n';
    }
    return text;
  };
  const auto hunks = [](const std::string& diff) {
    int count = 0;
    for (auto at = diff.find("@@ -"); at != std::string::npos; at = diff.find("@@ -", at + 1)) ++count;
    return count;
  };
  EXPECT_EQ(hunks(unified_diff("f", numbered(0, 0), numbered(10, 17))), 1);
  EXPECT_EQ(hunks(unified_diff("f", numbered(0, 0), numbered(10, 18))), 2);
}

TEST(UnifiedDiff, KeepsTheCarriageReturnsOfALine) {
  EXPECT_EQ(unified_diff("f", "a\r\n", "b\r\n"), "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\r\n+b\r\n");
}

}  // namespace
}  // namespace career
