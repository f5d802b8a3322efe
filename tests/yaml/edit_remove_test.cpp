#include <string>

#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

TEST(Remove, TakesAnEntryWithTheCommentsThatAreItsOwn) {
  expect_change("a: 1\n# above\nb:   # behind\n  c: 1\n    # below, deeper\n# below\nd: 1\n", take_out("", 1),
                "a: 1\n# above\n# below\nd: 1\n");
}

TEST(Remove, TakesAnItemAtTheStartInTheMiddleAndAtTheEnd) {
  const std::string before = "l:\n  - a: 1\n    b: 2\n  - c\n  - |\n    d\n\nn: 1\n";
  expect_change(before, take_out("l", 0), "l:\n  - c\n  - |\n    d\n\nn: 1\n");
  expect_change(before, take_out("l", 1), "l:\n  - a: 1\n    b: 2\n  - |\n    d\n\nn: 1\n");
  expect_change(before, take_out("l", 2), "l:\n  - a: 1\n    b: 2\n  - c\n\nn: 1\n");
}

TEST(Remove, MovesTheNextKeyUpToTheDash) {
  expect_change("- a: 1  # gone\n  b: 2\n- - x\n  - y\n", {take_out("0", 0), take_out("1", 0)},
                "- b: 2\n- - y\n");
  expect_change("- a: 1  # gone\n  # about b\n  b: 2\n", take_out("0", 0), "-\n  # about b\n  b: 2\n");
}

TEST(Remove, WritesBracketsWhenNothingIsLeft) {
  expect_change("a:  # c\n  # above\n  - x  # gone\nb:\n  c: 1\nd: 1\n", {take_out("a", 0), take_out("b", 0)},
                "a: []  # c\n  # above\nb: {}\nd: 1\n");
  expect_change("a: &x\n- y\n", take_out("a", 0), "a: &x []\n");
  expect_change("- - x\n- a: 1\n- b\n", {take_out("0", 0), take_out("1", 0)}, "- []\n- {}\n- b\n");
  expect_change("# c\n- x\n", take_out("", 0), "# c\n[]\n");
}

TEST(Remove, LeavesTheEndOfTheFileAsItWas) {
  expect_change("- a\n- b", take_out("", 1), "- a");
  expect_change("- a\n- b\n", take_out("", 1), "- a\n");
  expect_change("- |\n  a\n- b", take_out("", 1), "- |\n  a\n");
  expect_change("a:\n  b: 1", take_out("a", 0), "a: {}");
}

TEST(Remove, LeavesABlockThatKeepsBlankLinesAsLongAsItWas) {
  expect_change("a: |+\n  x\n\nb: 1\n\nc: 2\n", take_out("", 1), "a: |+\n  x\n\nc: 2\n");
}

TEST(Remove, TakesOneCommaInBrackets) {
  expect_change("[a, b,c ]\n", take_out("", 0), "[b,c ]\n");
  expect_change("[a, b,c ]\n", take_out("", 1), "[a, c ]\n");
  expect_change("[a, b,c ]\n", take_out("", 2), "[a, b ]\n");
  expect_change("{ a: 1 }\n", take_out("", 0), "{}\n");
  expect_change("x: {a: 1, b, }\n", take_out("x", 1), "x: {a: 1, }\n");
}

TEST(Remove, TakesTheLineOfAnItemInBracketsThatHasOne) {
  expect_change("[\n  a,  # 1\n  b,  # 2\n  c   # 3\n]\n", take_out("", 1), "[\n  a,  # 1\n  c   # 3\n]\n");
  expect_change("[\n  a,  # 1\n  b   # 2\n]\n", take_out("", 1), "[\n  a,  # 1\n]\n");
}

TEST(Remove, RefusesWhatItCannotSafelyChange) {
  expect_refusal("a: &x 1\nb: *x\n", take_out("", 0),
                 "edit-alias 1:4: this is used in another place too, which would be left without it");
  expect_refusal("[a # 1\n  , b]\n", take_out("", 0),
                 "edit-comment 1:2: a comment stands between the brackets and would be lost");
}

}  // namespace
}  // namespace career::yaml
