#include <string>

#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

Value talk(std::string with, std::string date) {
  return Value::map({{"with", text(std::move(with))}, {"date", token(std::move(date))}});
}

TEST(AppendItem, WritesLinesBelowTheLastItem) {
  expect_change(R"(log:
  - with: Ines
    date: 2026-11-01   # the first

next: 1
)",
                append("log", talk("Maya, VP", "2026-11-22")),
                R"(log:
  - with: Ines
    date: 2026-11-01   # the first
  - with: "Maya, VP"
    date: 2026-11-22

next: 1
)");
}

TEST(AppendItem, TakesTheDashFromThatListAndTheGapFromItsLastItem) {
  expect_change("a:\n- x\nb:\n    -   y\nc:\n    d:\n        - z\n",
                {append("a", text("p")), append("b", text("q")), append("c.d", text("r"))},
                "a:\n- x\n- p\nb:\n    -   y\n    -   q\nc:\n    d:\n        - z\n        - r\n");
  expect_change("-   with: x\n    date: 1\n", append("", talk("y", "2")),
                "-   with: x\n    date: 1\n-   with: \"y\"\n    date: 2\n");
}

TEST(AppendItem, GivesNoItemTheCommentOfAnother) {
  expect_change("a:\n  - x\n    # about x\n  # about what comes next\nb: 1\n", append("a", text("p")),
                "a:\n  - x\n    # about x\n  - p\n  # about what comes next\nb: 1\n");
  expect_change("a:\n  - x\n\n    # somewhere\nb: 1\n", append("a", text("p")),
                "a:\n  - x\n  - p\n\n    # somewhere\nb: 1\n");
}

TEST(AppendItem, KeepsABlankLineBetweenItems) {
  expect_change("a:\n  - x\n\n  # two\n  - y\n\nb: 1\n", append("a", text("p")),
                "a:\n  - x\n\n  # two\n  - y\n\n  - p\n\nb: 1\n");
}

TEST(AppendItem, AddsNoLineBreakToAFileThatEndsWithoutOne) {
  expect_change("a:\n  - x", append("a", text("p")), "a:\n  - x\n  - p");
  expect_change("a:\n  - x  # c", append("a", text("p")), "a:\n  - x  # c\n  - p");
}

TEST(AppendItem, GoesBehindABlockOfText) {
  expect_change("a:\n  - |\n    x\n\n  - >-\n    y\n\nb: 1\n", append("a", text("p")),
                "a:\n  - |\n    x\n\n  - >-\n    y\n\n  - p\n\nb: 1\n");
  expect_change("- |+\n  x\n\n\n", append("", text("p")), "- |+\n  x\n\n\n- p\n");
  expect_change("- x\n\n- |+\n  x\n", append("", text("p")), "- x\n\n- |+\n  x\n- p\n");
  expect_change("- |-\n  x", append("", text("p")), "- |-\n  x\n- p");
  expect_refusal(
      "- |\n  x", append("", text("p")),
      "edit-no-newline 1:3: the file ends in a block of text without a line break, which would become part "
      "of it");
}

TEST(AppendItem, StaysBeforeTheEndOfTheDocument) {
  expect_change("---\n- x\n# c\n...\n", append("", text("p")), "---\n- x\n- p\n# c\n...\n");
}

TEST(AppendItem, LooksLikeTheLastItem) {
  expect_change("a:\n  - id: x\n    org: y1\n  - {id: x, org: z}\n", append("a", pair("p", "q")),
                "a:\n  - id: x\n    org: y1\n  - {id: x, org: z}\n  - {id: p, org: q}\n");
  expect_change("a:\n  - {id: x, org: z}\n  - id: x\n    org: y1\n", append("a", pair("p", "q")),
                "a:\n  - {id: x, org: z}\n  - id: x\n    org: y1\n  - id: p\n    org: q\n");
}

TEST(AppendItem, WritesProseAsABlockWhateverTheLastItemIs) {
  expect_change("a:\n  - {with: x, date: 1}\n", append("a", talk("Maya (VP)", "2026-11-22")),
                "a:\n  - {with: x, date: 1}\n  - with: Maya (VP)\n    date: 2026-11-22\n");
}

TEST(AppendItem, WritesABlockWhereBracesWouldBeTooLong) {
  const std::string word(60, 'w');
  expect_change("- {id: x, org: z}\n", append("", pair(word, word)),
                "- {id: x, org: z}\n- id: " + word + "\n  org: " + word + "\n");
}

TEST(AppendItem, BreaksProseBeforeItGrowsPastALine) {
  const std::string words(30, 'w');
  expect_change("a:\n  - x\n", append("a", text(words + " " + words + " " + words + " " + words)),
                "a:\n  - x\n  - >-\n    " + words + " " + words + "\n    " + words + " " + words + "\n");
}

TEST(AppendItem, WritesWhatIsInsideAnItemAsTheFileDoes) {
  const auto value = Value::map({{"id", text("ines")},
                                 {"heard", Value::list({text("slow releases"), text("why?")})},
                                 {"shows", Value::list({text("craft"), text("scope")})},
                                 {"range", Value::list({token("40%"), token("60%")})},
                                 {"none", Value::list({})},
                                 {"reach", Value::map({{"craft", token("5")}}, Layout::Flow)},
                                 {"terms", Value::map({{"place", text("Berlin, DE")}}, Layout::Flow)}});
  expect_change("m:\n    n:\n        o: 1\ntalks:\n- id: x\n", append("talks", value), R"(m:
    n:
        o: 1
talks:
- id: x
- id: ines
  heard:
  - slow releases
  - "why?"
  shows: [craft, scope]
  range: [40%, 60%]
  none: []
  reach: {craft: 5}
  terms:
      place: "Berlin, DE"
)");
}

TEST(AppendItem, KeepsTheOrderOfTwo) {
  expect_change("a:\n  - x\nb: 1\n", {append("a", text("p")), append("a", text("q"))},
                "a:\n  - x\n  - p\n  - q\nb: 1\n");
}

TEST(AppendItem, PutsAnInnerListsItemBeforeTheOuterOnes) {
  expect_change("- - x\n", {append("", text("outer")), append("0", text("inner"))},
                "- - x\n  - inner\n- outer\n");
}

TEST(AppendToFlow, StaysOnTheLine) {
  expect_change("a: [x,y ] # c\nb: [ x, ]\nc: [[x], {y: 1}]\n",
                {append("a", text("p")), append("b", text("p, q")), append("c", pair("p", "q")),
                 append("c.0", token("5"))},
                "a: [x,y, p ] # c\nb: [ x, \"p, q\" ]\nc: [[x, 5], {y: 1}, {id: p, org: q}]\n");
}

TEST(AppendToFlow, StaysOnTheLineThatThePersonKeepsHoweverLong) {
  const std::string word(96, 'w');
  expect_change("a: [" + word + "]\n", append("a", text("p")), "a: [" + word + ", p]\n");
}

TEST(AppendToFlow, TakesALineWhereEachItemHasOne) {
  expect_change("a: [\n    x,\n    y   # why\n  ]\n", append("a", text("p")),
                "a: [\n    x,\n    y,   # why\n    p\n  ]\n");
  expect_change("a: [\n    x,\n    y,   # why\n  ]\n", append("a", text("p")),
                "a: [\n    x,\n    y,   # why\n    p,\n  ]\n");
}

TEST(AppendToFlow, BreaksAListOfSeveralLinesWhereItWouldBeTooLong) {
  const std::string word(80, 'w');
  expect_change("a: [x,\n    " + word + ", z]\n", append("a", text("something_more")),
                "a: [x,\n    " + word + ", z,\n    something_more]\n");
}

TEST(AppendToEmpty, PutsAWordBetweenTheBrackets) {
  expect_change("a: []\nb:\nc: ~  # c\nd: [ ] # d\ne: [[], x]\n",
                {append("a", text("p")), append("b", token("2")), append("c", text("p")),
                 append("d", text("p")), append("e.0", text("two words"))},
                "a: [p]\nb: [2]\nc: [p]  # c\nd: [p] # d\ne: [[two words], x]\n");
}

TEST(AppendToEmpty, WritesAMapAndProseBelowTheKey) {
  const std::string below = "a:%\n  - with: x\n    date: 1\nb: 1\n";
  for (const auto* empty : {" []", "", " ~", " null", " [\n  ]", "\n  []"}) {
    expect_change("a:" + std::string(empty) + "\nb: 1\n", append("a", talk("x", "1")),
                  replaced(below, "%", ""));
  }
  expect_change("a: []  # none yet\n  # really\nb: 1\n", append("a", talk("x", "1")),
                "a:   # none yet\n  # really\n  - with: x\n    date: 1\nb: 1\n");
  expect_change("# c\na: &x []", append("a", text("two words")), "# c\na: &x\n  - two words");
}

TEST(AppendToEmpty, IndentsAsTheOtherListsDo) {
  expect_change("a:\n- x\nb:\n- y\nc:\n  - z\nd: []\n", append("d", text("two words")),
                "a:\n- x\nb:\n- y\nc:\n  - z\nd:\n- two words\n");
  expect_change("m:\n    x: 1\nd: []\n", append("d", text("two words")),
                "m:\n    x: 1\nd:\n    - two words\n");
}

TEST(AppendToEmpty, KeepsBracketsWhereThereIsNoKey) {
  expect_change("- []\n", append("0", talk("x", "1")), "- [{with: x, date: 1}]\n");
  expect_change("[]\n", append("", talk("x", "1")), "[{with: x, date: 1}]\n");
}

TEST(AppendItem, RefusesWhatItCannotSafelyChange) {
  expect_refusal("a: [ # nothing\n  ]\n", append("a", text("p")),
                 "edit-comment 1:4: a comment stands between the brackets and would be lost");
  expect_refusal("a: {b: 1}\n", append("a", text("p")), "edit-not-a-list 1:4: here is no list to add to");
  expect_refusal("a: &x [1]\nb: *x\n", append("a", text("p")),
                 "edit-alias 1:4: this is used in another place too, which would change with it");
  expect_refusal("a: &x [1]\nb: *x\n", append("b", text("p")),
                 "edit-alias 2:4: '*x' stands for another value");
}

}  // namespace
}  // namespace career::yaml
