#include "cmd/codes.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace career::cmd {
namespace {

TEST(Codes, AreSortedAndNamedOnce) {
  const auto all = all_codes();
  EXPECT_EQ(std::adjacent_find(all.begin(), all.end(),
                               [](const CodeFacts& a, const CodeFacts& b) { return a.code >= b.code; }),
            all.end());
}

TEST(Codes, AreExplainedInFull) {
  for (const auto& facts : all_codes()) {
    EXPECT_FALSE(facts.what.empty()) << facts.code;
    EXPECT_FALSE(facts.what.ends_with('.')) << facts.code;
    EXPECT_TRUE(facts.why.ends_with('.')) << facts.code;
    EXPECT_TRUE(facts.how.ends_with('.')) << facts.code;
    EXPECT_FALSE(facts.example.empty()) << facts.code;
    EXPECT_FALSE(facts.example.ends_with('\n')) << facts.code;
  }
}

TEST(Codes, AreFoundByTheirName) {
  ASSERT_NE(find_code("no-home"), nullptr);
  EXPECT_EQ(find_code("no-home")->severity, Severity::Warning);
  EXPECT_EQ(find_code("bad-date")->severity, Severity::Error);
  EXPECT_EQ(find_code("no-hom"), nullptr);
}

}  // namespace
}  // namespace career::cmd
