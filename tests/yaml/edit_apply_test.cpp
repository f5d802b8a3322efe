#include <string>
#include <vector>

#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

// An edit that means one thing and writes another, as a mistake of ours would.
Change wrong(std::string path, std::string meant, std::string written) {
  return [=](const Document& d) {
    Edit edit = set_scalar(d, node_at(d, path), Scalar::text(meant));
    edit.splices.front().text = written;
    return edit;
  };
}

const std::string untouched = "; the file is untouched";

TEST(Apply, GivesBackTheTextWhenThereIsNothingToDo) {
  expect_change("a:  1 # c\n", std::vector<Change>{}, "a:  1 # c\n");
}

TEST(Apply, CatchesAnEditThatWritesAnotherValue) {
  EXPECT_EQ(changed("x: 1\na: b\n", {wrong("a", "c", "d")}),
            "bug 2:4: internal: the edit would have changed line 2" + untouched);
}

TEST(Apply, CatchesAnEditThatChangesWhatComesAfter) {
  EXPECT_EQ(changed("a: b\nc: d\n", {wrong("a", "e", "e\nf: g")}),
            "bug 2:1: internal: the edit would have changed line 2" + untouched);
  EXPECT_EQ(changed("a: b\nc: d\n", {wrong("a", "e", "\"e")}),
            "bug 1:4: internal: the edit would have changed line 1" + untouched);
  EXPECT_EQ(changed("a: [b]\n", {wrong("a.0", "e", "e]")}),
            "bug 1:5: internal: the edit would have changed line 1" + untouched);
}

TEST(Apply, CatchesAnAnchorATagAndAKindThatNobodyMeant) {
  for (const char* written : {"&x c", "!!str c", "! c", "[c]", "{c: }", "", "~", "*y"}) {
    EXPECT_TRUE(changed("y: &y 1\na: b\n", {wrong("a", "2", written)}).starts_with("bug ")) << written;
  }
}

TEST(Apply, CatchesQuotesAroundANumber) {
  const auto change = [](const Document& d) {
    Edit edit = set_scalar(d, node_at(d, "a"), Scalar::token("3"));
    edit.splices.front().text = "'3'";
    return edit;
  };
  EXPECT_EQ(changed("a: 2\n", {change}), "bug 1:4: internal: the edit would have changed line 1" + untouched);
}

TEST(Apply, CatchesATokenThatCannotStandAsItIs) {
  EXPECT_EQ(changed("a: [1]\n", {set("a.0", Scalar::token("2, 3"))}),
            "bug 1:5: internal: the edit would have changed line 1" + untouched);
}

TEST(Apply, CatchesTwoEditsOfOneThing) {
  EXPECT_EQ(changed("a: b\n", {set("a", "c"), set("a", "d")}),
            "bug 1:4: internal: the edit would have changed one thing twice" + untouched);
}

TEST(Apply, TakesEditsInAnyOrder) {
  expect_change(
      "a: 1\nb: [x]\nc:\n  - y\n",
      {append("c", text("two words")), insert("", "d", text("x")), set("a", "z"), append("b", text("w"))},
      "a: z\nb: [x, w]\nc:\n  - y\n  - two words\nd: x\n");
}

TEST(Apply, FollowsAliasesWhoseAnchorsMoveUp) {
  expect_change("a: &x 1\nb: &w 2\nc: *w\n", take_out("", 0), "b: &w 2\nc: *w\n");
}

TEST(Apply, RefusesToNestDeeperThanItWouldRead) {
  std::string deep = "x";
  for (int depth = 0; depth < max_depth; ++depth) deep = "[" + deep + "]";
  std::string path = "0";
  for (int depth = 1; depth < max_depth - 1; ++depth) path += ".0";
  EXPECT_EQ(changed(deep + "\n", {append(path, pair("a", "b"))}),
            "edit-too-deep 1:1: with this the file would be nested more than 64 deep");
}

}  // namespace
}  // namespace career::yaml
