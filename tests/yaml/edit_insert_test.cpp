#include <string>

#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

TEST(InsertKey, GoesBelowTheLastEntryOfItsMap) {
  expect_change(R"(metrics:
  craft:
    now: 2   # was 1
      # as of May
  # the end
roles: []
)",
                insert("metrics.craft", "target", token("7")),
                R"(metrics:
  craft:
    now: 2   # was 1
      # as of May
    target: 7
  # the end
roles: []
)");
}

TEST(InsertKey, GoesBelowANamedEntryAndAllThatBelongsToIt) {
  expect_change("a: 1\nb:\n  c: 1\n    # of b\nd: 1\n", insert("", "k", token("2"), "b"),
                "a: 1\nb:\n  c: 1\n    # of b\nk: 2\nd: 1\n");
  expect_change("a: 1\nb: 1\n", insert("", "k", token("2"), "nobody"), "a: 1\nb: 1\nk: 2\n");
}

TEST(InsertKey, WorksInAnItemOfAList) {
  expect_change("- a: 1\n  b: 2\n-   c: 3\n", {insert("0", "k", text("x")), insert("1", "k", text("x"))},
                "- a: 1\n  b: 2\n  k: x\n-   c: 3\n    k: x\n");
}

TEST(InsertKey, WorksInAFileWithoutAFinalLineBreak) {
  expect_change("# c\na: 1", insert("", "k", text("x")), "# c\na: 1\nk: x");
  expect_change("a:\n  b: 1", {insert("", "k", text("x")), insert("a", "c", text("x"))},
                "a:\n  b: 1\n  c: x\nk: x");
}

TEST(InsertKey, PutsBlankLinesAroundASectionWhereTheFileDoes) {
  const auto section = Value::map({{"with", text("Maya, VP")}});
  expect_change("v: 1\n\na:\n  x: 1\n\nb:\n  x: 1\n", insert("", "k", section, "a"),
                "v: 1\n\na:\n  x: 1\n\nk:\n  with: \"Maya, VP\"\n\nb:\n  x: 1\n");
  expect_change("v: 1\n\na:\n  x: 1\n\nb:\n  x: 1\n", insert("", "k", section),
                "v: 1\n\na:\n  x: 1\n\nb:\n  x: 1\n\nk:\n  with: \"Maya, VP\"\n");
  expect_change("v: 1\nw: 1\n\na:\n  x: 1\n", insert("", "k", section, "v"),
                "v: 1\n\nk:\n  with: \"Maya, VP\"\n\nw: 1\n\na:\n  x: 1\n");
  expect_change("v: 1\nw: 1\n\na:\n  x: 1\n", insert("", "k", text("x"), "v"),
                "v: 1\nk: x\nw: 1\n\na:\n  x: 1\n");
}

TEST(InsertKey, PutsNoBlankLineWhereTheFileHasNone) {
  const auto section = Value::map({{"with", text("Maya, VP")}});
  expect_change("v: 1\na:\n  x: 1\nb:\n  x: 1\n", insert("", "k", section, "a"),
                "v: 1\na:\n  x: 1\nk:\n  with: \"Maya, VP\"\nb:\n  x: 1\n");
}

TEST(InsertKey, KeepsABlankLineBetweenEntries) {
  expect_change("m:\n  a:\n    x: 1\n\n  b:\n    x: 1\n", insert("m", "c", Value::map({{"x", token("1")}})),
                "m:\n  a:\n    x: 1\n\n  b:\n    x: 1\n\n  c:\n    x: 1\n");
}

TEST(InsertKey, WritesASectionAsTheFileIndents) {
  const auto section = Value::map(
      {{"log", Value::list({Value::map({{"id", text("a-b")}, {"title", text("What we learnt: much")}})})}});
  expect_change(
      "a:\n    b:\n        c: 1\n", insert("", "publishing", section),
      "a:\n    b:\n        c: 1\npublishing:\n    log:\n        - id: a-b\n          title: \"What we "
      "learnt: much\"\n");
}

TEST(InsertKey, StaysInTheBraces) {
  expect_change("a: {x: 1}  # c\nb: { x: 1, }\nc: {x: {y: 1}, z}\n",
                {insert("a", "k", token("2")), insert("b", "k", text("two, too")),
                 insert("c", "k", token("2"), "x"), insert("c.x", "k", token("2"))},
                "a: {x: 1, k: 2}  # c\nb: { x: 1, k: \"two, too\" }\nc: {x: {y: 1, k: 2}, k: 2, z}\n");
}

TEST(InsertKey, TakesALineInBracesWhereEachEntryHasOne) {
  expect_change("a: {\n    x: 1,  # c\n    y: 2\n  }\n", insert("a", "k", token("3")),
                "a: {\n    x: 1,  # c\n    y: 2,\n    k: 3\n  }\n");
  expect_change("a: {\n    x: 1,  # c\n    y: 2\n  }\n", insert("a", "k", token("3"), "x"),
                "a: {\n    x: 1,  # c\n    k: 3,\n    y: 2\n  }\n");
}

TEST(InsertKey, BreaksALineInBracesThatWouldBeTooLong) {
  const std::string word(90, 'w');
  expect_change("a: {x: " + word + "}\n", insert("a", "k", token("3")), "a: {x: " + word + ",\n    k: 3}\n");
}

TEST(InsertKey, FillsAnEmptyMap) {
  expect_change("a: {}\nb:  # soon\nc: {}\nd: ~\n",
                {insert("a", "k", token("2")), insert("b", "k", token("2")),
                 insert("c", "k", text("two words")), insert("d", "k", token("2"))},
                "a: {k: 2}\nb:  # soon\n  k: 2\nc:\n  k: two words\nd:\n  k: 2\n");
}

TEST(InsertKey, RefusesWhatItCannotSafelyChange) {
  expect_refusal("a: 1\nb: 2\n", insert("", "b", text("x")), "edit-key-exists 2:1: there is 'b' already");
  expect_refusal("a: [x]\n", insert("a", "b", text("x")),
                 "edit-not-a-map 1:4: here is no map to put 'b' into");
  expect_refusal("a: {# nothing\n  }\n", insert("a", "b", text("x")),
                 "edit-comment 1:4: a comment stands between the brackets and would be lost");
  expect_refusal("a: [x: 1]\n", insert("a.0", "b", text("x")),
                 "edit-pair 1:5: an entry in a list without braces around it");
}

}  // namespace
}  // namespace career::yaml
