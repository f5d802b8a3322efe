#include "core/yaml/document.hpp"

#include <gtest/gtest.h>

#include "tests/yaml/outline.hpp"

namespace career::yaml {
namespace {

Document read(std::string text) {
  Findings findings;
  auto document = Document::read(source_of(std::move(text)), findings);
  for (const auto& finding : findings) ADD_FAILURE() << finding.code << ": " << finding.message;
  if (!document) throw std::runtime_error("the text was refused");
  return std::move(*document);
}

NodeId value_of(const Document& document, std::string_view key) {
  for (std::size_t i = 0; i < document.entry_count(document.root()); ++i) {
    const auto entry = document.entry(document.root(), i);
    if (document.scalar(entry.key) == key) return entry.value;
  }
  return no_node;
}

TEST(Document, PutsAPlainScalarOnItsBytes) {
  expect_outline("name: Ada  # the first\nby:   2040 \n",
                 "block-map name: Ada  # the first↵by:   2040\n"
                 "  plain name\n"
                 "  plain Ada\n"
                 "  plain by\n"
                 "  plain 2040\n");
}

TEST(Document, FoldsAPlainScalarOfSeveralLines) {
  expect_outline("a: one\n  two  \n\n\n  three # no more\nb: x#y\n",
                 "block-map a: one↵  two  ↵↵↵  three # no more↵b: x#y\n"
                 "  plain a\n"
                 "  plain one↵  two  ↵↵↵  three = one two↵↵three\n"
                 "  plain b\n"
                 "  plain x#y\n");
}

TEST(Document, KeepsTheQuotesInASpanAndOutOfAValue) {
  expect_outline("a: 'it''s'\nb: \"say \\\"hi\\\"\\t\\u0416\"\n'c d' : \"\"\n",
                 "block-map a: 'it''s'↵b: \"say \\\"hi\\\"\\t\\u0416\"↵'c d' : \"\"\n"
                 "  plain a\n"
                 "  single 'it''s' = it's\n"
                 "  plain b\n"
                 "  double \"say \\\"hi\\\"\\t\\u0416\" = say \"hi\"\tЖ\n"
                 "  single 'c d' = c d\n"
                 "  double \"\" = \n");
}

TEST(Document, FoldsQuotedScalarsOfSeveralLines) {
  expect_outline("a: \"x\n  y\\\n  z\n\n  w\"\nb: 'x\n\n  # y'\n",
                 "block-map a: \"x↵  y\\↵  z↵↵  w\"↵b: 'x↵↵  # y'\n"
                 "  plain a\n"
                 "  double \"x↵  y\\↵  z↵↵  w\" = x yz↵w\n"
                 "  plain b\n"
                 "  single 'x↵↵  # y' = x↵# y\n");
}

TEST(Document, EndsABlockScalarWithItsLastLine) {
  expect_outline("a: |\n  x\n   y\n\n# over\nb: >\n  x\n  y\n\n  z\n",
                 "block-map a: |↵  x↵   y↵↵# over↵b: >↵  x↵  y↵↵  z\n"
                 "  plain a\n"
                 "  literal |↵  x↵   y = x↵ y↵\n"
                 "  plain b\n"
                 "  folded >↵  x↵  y↵↵  z = x y↵z↵\n");
}

TEST(Document, FollowsTheChompingOfABlockScalar) {
  expect_outline("strip: |-  # gone\n  x\n\nkeep: |+\n  x\n\n\nclip: |\n  x\n\nend: >-\n  x",
                 "block-map strip: |-  # gone↵  x↵↵keep: |+↵  x↵↵↵clip: |↵  x↵↵end: >-↵  x\n"
                 "  plain strip\n"
                 "  literal |-  # gone↵  x = x\n"
                 "  plain keep\n"
                 "  literal |+↵  x↵↵ = x↵↵↵\n"
                 "  plain clip\n"
                 "  literal |↵  x = x↵\n"
                 "  plain end\n"
                 "  folded >-↵  x = x\n");
}

TEST(Document, TakesTheIndentationOfABlockScalarFromItsHeader) {
  expect_outline("a:\n  - |2-\n      x\n    y\n  - |+\n\n  - >\n",
                 "block-map a:↵  - |2-↵      x↵    y↵  - |+↵↵  - >\n"
                 "  plain a\n"
                 "  block-seq - |2-↵      x↵    y↵  - |+↵↵  - >\n"
                 "    literal |2-↵      x↵    y =   x↵y\n"
                 "    literal |+↵ = ↵\n"
                 "    folded > = \n");
}

TEST(Document, SeesWhatLooksLikeACommentInABlockScalarAsText) {
  expect_outline("a: |\n  # x\n - y: |\n# z\n",
                 "bad-indentation: the indentation of 'y' fits nothing above it\n");
  expect_outline("a: |\n  # x\n  - y: [\n# z\n",
                 "block-map a: |↵  # x↵  - y: [\n"
                 "  plain a\n"
                 "  literal |↵  # x↵  - y: [ = # x↵- y: [↵\n");
}

TEST(Document, FollowsFlowCollectionsOverSeveralLines) {
  expect_outline("a: [ {b: 1, \"c\":d} , x y\n  z, [] , # more\n  {}, ]\n",
                 "block-map a: [ {b: 1, \"c\":d} , x y↵  z, [] , # more↵  {}, ]\n"
                 "  plain a\n"
                 "  flow-seq [ {b: 1, \"c\":d} , x y↵  z, [] , # more↵  {}, ]\n"
                 "    flow-map {b: 1, \"c\":d}\n"
                 "      plain b\n"
                 "      plain 1\n"
                 "      double \"c\" = c\n"
                 "      plain d\n"
                 "    plain x y↵  z = x y z\n"
                 "    flow-seq []\n"
                 "    flow-map {}\n");
}

TEST(Document, ReadsAPairInsideAList) {
  expect_outline("[a: 1, b, c: [d: ~]]",
                 "flow-seq [a: 1, b, c: [d: ~]]\n"
                 "  pair a: 1\n"
                 "    plain a\n"
                 "    plain 1\n"
                 "  plain b\n"
                 "  pair c: [d: ~]\n"
                 "    plain c\n"
                 "    flow-seq [d: ~]\n"
                 "      pair d: ~\n"
                 "        plain d\n"
                 "        plain ~\n");
}

TEST(Document, FollowsCompactNesting) {
  expect_outline("- - a\n  - b\n-   k: v\n    l: w\n- - - c\n",
                 "block-seq - - a↵  - b↵-   k: v↵    l: w↵- - - c\n"
                 "  block-seq - a↵  - b\n"
                 "    plain a\n"
                 "    plain b\n"
                 "  block-map k: v↵    l: w\n"
                 "    plain k\n"
                 "    plain v\n"
                 "    plain l\n"
                 "    plain w\n"
                 "  block-seq - - c\n"
                 "    block-seq - c\n"
                 "      plain c\n");
}

TEST(Document, FollowsAListInTheColumnOfItsKey) {
  expect_outline("log:\n- a\n- b\nend: 1\n",
                 "block-map log:↵- a↵- b↵end: 1\n"
                 "  plain log\n"
                 "  block-seq - a↵- b\n"
                 "    plain a\n"
                 "    plain b\n"
                 "  plain end\n"
                 "  plain 1\n");
}

TEST(Document, PutsAnEmptyValueRightBehindItsColonOrDash) {
  const auto document = read("a:   # soon\nb:\n  -\n  - x\n  -\nc: {d, e: , f:}\n");
  std::vector<Pos> places;
  for (NodeId node = 0; node < document.size(); ++node) {
    if (document.style(node) == Style::Empty) places.push_back(document.span(node).begin);
  }
  EXPECT_EQ(places, (std::vector<Pos>{2, 18, 28, 34, 38, 43}));
}

TEST(Document, TellsAnEmptyValueFromANullThatIsWritten) {
  expect_outline("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\nf:\n  g:\nnull: 1\n",
                 "block-map a:↵b: ~↵c: null↵d: \"\"↵e: 'null'↵f:↵  g:↵null: 1\n"
                 "  plain a\n"
                 "  empty\n"
                 "  plain b\n"
                 "  plain ~\n"
                 "  plain c\n"
                 "  plain null\n"
                 "  plain d\n"
                 "  double \"\" = \n"
                 "  plain e\n"
                 "  single 'null' = null\n"
                 "  plain f\n"
                 "  block-map g:\n"
                 "    plain g\n"
                 "    empty\n"
                 "  plain null\n"
                 "  plain 1\n");
  const auto document = read("a:\nb: ~\nc: 'null'\n");
  EXPECT_EQ(document.kind(value_of(document, "a")), Kind::Null);
  EXPECT_EQ(document.kind(value_of(document, "b")), Kind::Null);
  EXPECT_EQ(document.kind(value_of(document, "c")), Kind::Scalar);
}

TEST(Document, LeavesAnchorsAndTagsOutOfASpan) {
  expect_outline("a: &x !!str 1\n&y b: !t [&z c]\nd: &m !!map\n  e: *x\nf: &n\ng: !!str\n",
                 "block-map a: &x !!str 1↵&y b: !t [&z c]↵d: &m !!map↵  e: *x↵f: &n↵g: !!str\n"
                 "  plain a\n"
                 "  plain 1\n"
                 "  plain b\n"
                 "  flow-seq [&z c]\n"
                 "    plain c\n"
                 "  plain d\n"
                 "  block-map e: *x\n"
                 "    plain e\n"
                 "    alias *x\n"
                 "  plain f\n"
                 "  empty\n"
                 "  plain g\n"
                 "  empty\n");
}

TEST(Document, TellsTheAnchorOfAMapFromThatOfItsFirstKey) {
  const auto of_map = read("&x\nk: v\n");
  EXPECT_EQ(of_map.tree().nodes[0].begin, 0U);
  EXPECT_EQ(of_map.span(0), (Span{3, 7}));
  const auto of_key = read("&x k: v\n");
  EXPECT_EQ(of_key.span(0), (Span{0, 7}));
  EXPECT_EQ(of_key.tree().nodes[1].begin, 0U);
  EXPECT_EQ(of_key.span(1), (Span{3, 4}));
}

TEST(Document, KnowsTagsAndWhatIsText) {
  const auto document = read("a: !!int 1\nb: !!str 2\nc: ! 3\nd: '4'\ne: 5\nf: |\n  6\n");
  EXPECT_EQ(document.tag(value_of(document, "a")), "tag:yaml.org,2002:int");
  EXPECT_EQ(document.tag(value_of(document, "b")), "tag:yaml.org,2002:str");
  EXPECT_EQ(document.tag(value_of(document, "c")), "");
  EXPECT_FALSE(document.is_text(value_of(document, "a")));
  EXPECT_TRUE(document.is_text(value_of(document, "b")));
  EXPECT_TRUE(document.is_text(value_of(document, "c")));
  EXPECT_TRUE(document.is_text(value_of(document, "d")));
  EXPECT_FALSE(document.is_text(value_of(document, "e")));
  EXPECT_TRUE(document.is_text(value_of(document, "f")));
}

TEST(Document, ResolvesAnAliasOneStep) {
  const auto document = read("a: &x {b: 1}\nc: *x\n");
  const auto alias = value_of(document, "c");
  EXPECT_EQ(document.kind(alias), Kind::Alias);
  EXPECT_EQ(document.scalar(alias), "x");
  EXPECT_EQ(document.resolve(alias), value_of(document, "a"));
  EXPECT_EQ(document.resolve(document.root()), document.root());
}

TEST(Document, NamesTheLatestOfTwoEqualAnchors) {
  const auto document = read("- &x 1\n- &x 2\n- *x\n");
  EXPECT_EQ(document.scalar(document.resolve(document.children(document.root())[2])), "2");
}

TEST(Document, DoesNotExpandAliases) {
  std::string laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char name = 'b'; name <= 'i'; ++name) {
    const std::string before(1, static_cast<char>(name - 1));
    laughs += std::string(1, name) + ": &" + name + " [";
    for (int i = 0; i < 9; ++i) laughs += "*" + before + (i < 8 ? ", " : "]\n");
  }
  EXPECT_EQ(read(laughs).size(), 1U + 9 * (1 + 1 + 9));
}

TEST(Document, ReadsALineAsLongAsAFile) {  // in no time; this took minutes once
  std::string text(400'000, ',');
  for (std::size_t i = 0; i < text.size(); i += 2) text[i] = '1';
  EXPECT_EQ(read("- [" + text + "]\n").size(), 200'002U);
}

TEST(Document, PassesOverDocumentMarksAndDirectives) {
  expect_outline("%YAML 1.2\n# hello\n---  # begin\na: 1\n# bye\n...\n",
                 "block-map a: 1\n"
                 "  plain a\n"
                 "  plain 1\n");
}

TEST(Document, CountsBytesAndNotCharacters) {
  const auto document = read("имя: Ада\n");
  EXPECT_EQ(document.span(value_of(document, "имя")), (Span{8, 14}));
}

TEST(Document, KeepsWhatEditsNeedToKnow) {
  const auto document = read("log:\n  -   a: |\n        x\n      b: &z {c: 1}\n");
  const auto& nodes = document.tree().nodes;
  const auto list = value_of(document, "log");
  EXPECT_EQ(nodes[list].column, 2U);
  const auto item = document.children(list)[0];
  EXPECT_EQ(nodes[item].column, 6U);
  EXPECT_EQ(nodes[item].lead, 7U);  // its dash
  const auto text = document.entry(item, 0).value;
  EXPECT_EQ(nodes[text].lead, 12U);     // its colon
  EXPECT_EQ(nodes[text].content, 16U);  // the line after `|`
  EXPECT_EQ(nodes[text].column, 8U);    // its indentation
  const auto anchored = document.entry(item, 1).value;
  EXPECT_EQ(nodes[anchored].begin + 3, nodes[anchored].span.begin);
  EXPECT_EQ(document.events().anchor(nodes[anchored].event), "z");
  EXPECT_EQ(nodes[anchored].event_end - nodes[anchored].event, 4U);
  EXPECT_EQ(nodes[anchored].parent, item);
}

}  // namespace
}  // namespace career::yaml
