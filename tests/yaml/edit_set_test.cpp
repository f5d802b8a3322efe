#include <string>

#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

TEST(SetScalar, ChangesOnlyTheValue) {
  expect_change(R"(# my metrics
zero_to_one:   {weight: 5,now: 2 , target: 7}   # the gap

home:  45   # hours
)",
                {set("zero_to_one.now", Scalar::token("3")), set("home", Scalar::token("50"))},
                R"(# my metrics
zero_to_one:   {weight: 5,now: 3 , target: 7}   # the gap

home:  50   # hours
)");
}

TEST(SetScalar, KeepsTheQuotesThatAreThere) {
  expect_change("a: 'x'\nb: \"x\"\nc: x\n", {set("a", "it's"), set("b", "y"), set("c", "z")},
                "a: 'it''s'\nb: \"y\"\nc: z\n");
}

TEST(SetScalar, QuotesPlainTextWhenItMust) {
  expect_change("a: x\nb: x\nc: x\n", {set("a", "b: c"), set("b", "2026"), set("c", "")},
                "a: \"b: c\"\nb: \"2026\"\nc: \"\"\n");
}

TEST(SetScalar, LeavesSingleQuotesForTextThatNeedsEscapes) {
  expect_change("a: 'x'\n", set("a", "b\nc"), "a: \"b\\nc\"\n");
}

TEST(SetScalar, WritesATokenAsItIs) {
  expect_change(
      "a: '3'\nb: x\nc: |\n  x\n",
      {set("a", Scalar::token("4%")), set("b", Scalar::token("2026-11-22")), set("c", Scalar::token("true"))},
      "a: 4%\nb: 2026-11-22\nc: true\n");
}

TEST(SetScalar, ChangesNothingWhenItIsSaidAlready) {
  const std::string before = "a: 'x'\nb: 3\nc: https://x.example\nd: |\n  x\n";
  expect_change(before,
                {set("a", "x"), set("b", Scalar::token("3")), set("c", "https://x.example"), set("d", "x\n")},
                before);
}

TEST(SetScalar, FillsAValueThatIsNotThere) {
  expect_change("a:\nb:   # soon\nc: ~\nd:\n  # below\ne: {f: , g}\nh:\n-\n- &x\n",
                {set("a", "x"), set("b", "x"), set("c", "x"), set("d", "x"), set("e.f", "x"), set("e.g", "z"),
                 set("h.0", "x"), set("h.1", "z")},
                "a: x\nb: x   # soon\nc: x\nd: x\n  # below\ne: {f: x , g: z}\nh:\n- x\n- &x z\n");
}

TEST(SetScalar, KeepsAnchorsAndTags) {
  expect_change("a: &x !!str 3 # three\nb: ! y\n", {set("a", "4"), set("b", "z")},
                "a: &x !!str \"4\" # three\nb: ! z\n");
}

TEST(SetScalar, ReplacesAValueOfSeveralLines) {
  expect_change("a: one\n  two\n\n  three   # end\nb: \"x\n  y\"\n", {set("a", "short"), set("b", "z")},
                "a: short   # end\nb: \"z\"\n");
}

TEST(SetScalar, WritesALiteralBlockWithItsOwnIndentation) {
  expect_change("a: |   # lines\n     one\n\n     two\n\nb: 1\n", set("a", "x\n  y\n\nz\n"),
                "a: |   # lines\n     x\n       y\n\n     z\n\nb: 1\n");
  expect_change("- |-\n one\n- 2\n", set("0", "x\ny"), "- |-\n x\n y\n- 2\n");
  expect_change("a: |2\n   one\nb: 1\n", set("a", "x\n"), "a: |2\n  x\nb: 1\n");
}

TEST(SetScalar, WritesAFoldedBlockWithItsParagraphs) {
  expect_change("a: >\n  one\n  two\n\n  three\nb: 1\n", set("a", "x y\nz\n"), "a: >\n  x y\n\n  z\nb: 1\n");
}

TEST(SetScalar, PutsQuotesInPlaceOfABlockThatCannotSayIt) {
  expect_change("a: |  # lines\n  one\n  two\nb: 1\n", set("a", "no break at the end"),
                "a: \"no break at the end\"  # lines\nb: 1\n");
  expect_change("a: >-\n  one\n\n# next\nb: 1\n", set("a", " indented"),
                "a: \" indented\"\n\n# next\nb: 1\n");
  expect_change("a: |+\n  one\n\n\nb: 1\n", set("a", "x"), "a: \"x\"\nb: 1\n");
}

TEST(SetScalar, KeepsABlankLineThatABlockKeeps) {
  expect_change("a: |+\n  one\n\nb: 1\n", set("a", "x\n"), "a: |+\n  x\nb: 1\n");
}

TEST(SetScalar, BreaksALongTextIntoLines) {
  const std::string words(30, 'w');
  const std::string longer = words + " " + words + " " + words + " " + words;
  expect_change(
      "m:\n  a: short # note\n  b: 1\n", set("m.a", longer),
      "m:\n  a: >- # note\n    " + words + " " + words + "\n    " + words + " " + words + "\n  b: 1\n");
  expect_change("m:\n  a: 'short'\n", set("m.a", longer),
                "m:\n  a: '" + words + " " + words + " " + words + "\n    " + words + "'\n");
}

TEST(SetScalar, FoldsNoTextAboveWhatWouldBecomePartOfIt) {
  const std::string words(30, 'w');
  const std::string longer = words + " " + words + " " + words + " " + words;
  const std::string in_quotes = "a: \"" + words + " " + words + " " + words + "\n  " + words + "\"\n";
  expect_change("a: x\n\n    # deep\nb: 1\n", set("a", longer), in_quotes + "\n    # deep\nb: 1\n");
  expect_change("a: x\n    \nb: 1\n", set("a", longer), in_quotes + "    \nb: 1\n");
}

TEST(SetScalar, LeavesALongLineLongWhenTheTextIsNoLonger) {
  const std::string comment = "  # " + std::string(100, 'c');
  expect_change("a: other words" + comment + "\n", set("a", "some words"), "a: some words" + comment + "\n");
}

TEST(SetScalar, WorksInAFileWithoutAFinalLineBreak) {
  expect_change("a: 1\nb: 2", set("b", "x"), "a: 1\nb: x");
}

TEST(SetScalar, WorksOnARootOfOneValue) {
  expect_change("# c\nold # d\n", set("", "new"), "# c\nnew # d\n");
  expect_change("|\n old\n...\n", set("", "new"), "\"new\"\n...\n");
}

TEST(SetScalar, KeepsEachLinesOwnBreak) {
  EXPECT_EQ(changed("a: 1\r\nb: 2\nc: |\r\n  x\r\nd: 1\n", {set("c", "y\nz\n"), set("b", "3 x")}),
            "a: 1\r\nb: \"3 x\"\nc: |\r\n  y\r\n  z\r\nd: 1\n");
}

TEST(SetScalar, RefusesWhatItCannotSafelyChange) {
  expect_refusal("a: &x 1\nb: *x\n", set("b", "2"), "edit-alias 2:4: '*x' stands for another value");
  expect_refusal("a: &x 1\nb: *x\n", set("a", "2"),
                 "edit-alias 1:4: this is used in another place too, which would change with it");
  expect_refusal("a: &x\n  c: 1\nb: *x\n", set("a.c", "2"),
                 "edit-alias 1:4: this is used in another place too, which would change with it");
  expect_refusal("a: [b: 1]\n", set("a.0.b", "2"),
                 "edit-pair 1:5: an entry in a list without braces around it");
  expect_refusal("a: [1]\n", set("a", "2"),
                 "edit-not-a-value 1:4: here is a list or a map, and not a single value");
  expect_refusal("a: 1\n", set("a", "\xFF"), "edit-text 1:4: the new text is not UTF-8");
  const auto rename = [](const Document& d) { return set_scalar(d, 1, Scalar::text("b")); };
  expect_refusal("a: 1\n", rename, "edit-key 1:1: this is the name of an entry");
}

}  // namespace
}  // namespace career::yaml
