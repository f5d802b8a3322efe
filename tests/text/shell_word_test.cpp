#include "core/text/shell_word.hpp"

#include <gtest/gtest.h>

namespace career {
namespace {

TEST(ShellWord, LeavesAWordAsItIs) {
  EXPECT_EQ(shell_word("forty-tests"), "forty-tests");
  EXPECT_EQ(shell_word("offers/a.yaml"), "offers/a.yaml");
}

TEST(ShellWord, QuotesWhatAShellWouldTakeApartOrRun) {
  EXPECT_EQ(shell_word("how we size tests"), "'how we size tests'");
  EXPECT_EQ(shell_word("$(rm -rf ~); `x`"), "'$(rm -rf ~); `x`'");
  EXPECT_EQ(shell_word("Maya's"), R"('Maya'\''s')");
  EXPECT_EQ(shell_word(""), "''");
  EXPECT_EQ(shell_word("~"), "'~'");
  EXPECT_EQ(shell_word("größe"), "'größe'");
}

}  // namespace
}  // namespace career
