// What is refused, with the place that the person is shown.
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "core/yaml/document.hpp"
#include "tests/yaml/outline.hpp"

namespace career::yaml {
namespace {

// Each finding as `code line:column text`, the text being what is marked.
std::vector<std::string> findings_in(std::string text) {
  Findings findings;
  const auto source = source_of(std::move(text));
  EXPECT_FALSE(Document::read(source, findings).has_value());
  sort_by_place(findings);
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    EXPECT_FALSE(finding.help.empty()) << finding.message;
    if (!finding.span) {
      lines.push_back(finding.code);
      continue;
    }
    const auto place = source->place(finding.span->begin);
    lines.push_back(finding.code + " " + std::to_string(place.line) + ":" + std::to_string(place.column) +
                    " " + std::string(source->text(*finding.span)));
  }
  return lines;
}

struct Mistake {
  std::string text;
  std::string finding;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << replaced(mistake.text, "\n", "↵"); }

class SyntaxFinding : public testing::TestWithParam<Mistake> {};

TEST_P(SyntaxFinding, PointsAtTheMistake) {
  EXPECT_EQ(findings_in(GetParam().text), std::vector{GetParam().finding});
  EXPECT_EQ(findings_in(with_bom(GetParam().text)), std::vector{GetParam().finding});
  const auto with_cr = findings_in(with_crlf(GetParam().text));
  ASSERT_EQ(with_cr.size(), 1U);
  EXPECT_EQ(replaced(with_cr[0], "\r", ""), GetParam().finding);
}

const Mistake mistakes[] = {
    {"a: b: c\n", "bad-colon 1:4 b: c"},
    {"a: \"b\": c\n", "bad-colon 1:4 \"b\": c"},
    {"x: [a: b: c]\n", "bad-colon 1:8 b:"},
    {"x: {a: b: c}\n", "bad-colon 1:8 b:"},
    {": 5\n", "bad-colon 1:1 :"},
    {"a: 1\nstray\nb: 2\n", "missing-colon 2:1 stray"},
    {"a: 1\nstray words  # here\n", "missing-colon 2:1 stray words"},
    {"a:\n  x: 1\n  stray\nb: 2\n", "missing-colon 3:3 stray"},
    {"{a\n: 1}\n", "missing-colon 1:2 a"},
    {"a: 1\n  b: 2\n", "bad-indentation 2:3 b: 2"},
    {"a:\n    b: 1\n  c: 2\n", "bad-indentation 3:3 c: 2"},
    {"a:\n  - b\n - c\n", "bad-indentation 3:2 - c"},
    {"log:\n  - a\n  b: 1\n", "bad-indentation 3:3 b: 1"},
    {"a: 1\n- b\n", "bad-indentation 2:1 - b"},
    {"a: - b\n", "bad-indentation 1:4 - b"},
    {"- a\nb: 1\n", "bad-indentation 2:1 b: 1"},
    {"  a: 1\nb: 2\n", "bad-indentation 2:1 b: 2"},
    {"a: \"x\nb: 2\n", "unclosed-quote 1:4 \"x"},
    {"a: 'x", "unclosed-quote 1:4 'x"},
    {"a: \"x\nb: \"y\"\nc: 1\n", "unclosed-quote 1:4 \"x"},
    {"a: \"x\n---\n\"\n", "unclosed-quote 1:4 \"x"},
    {"a: [1, 2\nb: 3\n", "unclosed-bracket 1:4 [1, 2"},
    {"- [1, 2\n- b\n", "unclosed-bracket 1:3 [1, 2"},
    {"a: {b: {c: 1}\nd: []\n", "unclosed-bracket 1:4 {b: {c: 1}"},
    {"a: {b: [1, 2\n", "unclosed-bracket 1:8 [1, 2"},
    {"a: [1}\n", "unclosed-bracket 1:4 [1}"},
    {"a: [\"x\" y]\n", "missing-comma 1:9 y"},
    {"a: 'it's'\n", "bad-scalar 1:8 s'"},
    {"a: [1] 2\n", "bad-scalar 1:8 2"},
    {"a: [1]]\n", "bad-scalar 1:7 ]"},
    {"a: @b c # d\n", "bad-scalar 1:4 @b c"},
    {"a: `b`\n", "bad-scalar 1:4 `b`"},
    {"a: [why?, 2]\n", "bad-scalar 1:5 why?"},
    {"a: [- b]\n", "bad-scalar 1:5 -"},
    {"a: | text\n", "bad-scalar 1:6 text"},
    {"a: |0\n  x\n", "bad-scalar 1:5 0"},
    {"a: &\n", "bad-scalar 1:4 &"},
    {"a: [*]\n", "bad-scalar 1:5 *]"},
    {"a: !b! c\n", "bad-scalar 1:4 !b! c"},
    {"a: b # c\n  d\n", "bad-scalar 2:3 d"},
    {",\n", "bad-scalar 1:1 ,"},
    {"a: \"b\\c\\q\"\n", "bad-escape 1:6 \\c"},
    {"a: \"\\x4\"\n", "bad-escape 1:5 \\x4"},
    {"a: **b** c\n", "unknown-alias 1:4 **b**"},
    {"a:\n\tb: 1\n", "tab-indentation 2:1 \t"},
    {"a:\n  - b\n  -\n \tc: d\n", "tab-indentation 4:2 \t"},
    {"a:\n  \tb\n", "tab-indentation 2:3 \t"},
    {"a: |\n\tb\n", "tab-indentation 2:1 \t"},
    {"? a\n: b\n", "complex-key 1:1 ?"},
    {"[a, b]: c\n", "complex-key 1:1 [a, b]: c"},
    {"a: {[b]: c}\n", "complex-key 1:5 [b]: c}"},
    {"a: 1\n---\nb: 2\n", "second-document 2:1 ---"},
    {"a: 1\n...\nb: 2\n", "second-document 3:1 b: 2"},
    {"a: &x &y b\n", "bad-yaml 1:7 &y b"},
    {"[a, , b]\n", "bad-yaml 1:5 ,"},
    {"{, b}\n", "bad-yaml 1:2 ,"},
    {"a: &x\n  - *x\n", "alias-cycle 2:5 *x"},
    {"a: &x {b: 1}\nc:\n  <<: *x\n", "merge-key 3:3 <<"},
    {"- &x : a\n", "odd-yaml 1:5  : a"},
};
INSTANTIATE_TEST_SUITE_P(Findings, SyntaxFinding, testing::ValuesIn(mistakes));

TEST(Findings, NameBothPlacesOfADuplicateKey) {
  Findings findings;
  const auto source = source_of("zero_to_one: 1\nreach: 2\n\"zero_to_one\": 3\n");
  EXPECT_FALSE(Document::read(source, findings));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "duplicate-key");
  EXPECT_EQ(findings[0].message, "'zero_to_one' is named twice, here and on line 1");
  EXPECT_EQ(source->text(*findings[0].span), "\"zero_to_one\"");
  ASSERT_EQ(findings[0].also.size(), 1U);
  EXPECT_EQ(findings[0].also[0].message, "first here");
  EXPECT_EQ(findings[0].also[0].span, (Span{0, 11}));
}

TEST(Findings, AreAllToldInOneRun) {
  EXPECT_EQ(findings_in("a: 1\na: 2\nb: {c: 1, c: 2, c: 3}\n<<: 4\nlast\n"),
            (std::vector<std::string>{"duplicate-key 2:1 a", "duplicate-key 3:11 c", "duplicate-key 3:17 c",
                                      "merge-key 4:1 <<", "missing-colon 5:1 last"}));
}

TEST(Findings, TellOfTheFirstOfTwoDocumentsToo) {
  EXPECT_EQ(findings_in("a: 1\na: 2\n---\nb: 1\nb: 2\n"),
            (std::vector<std::string>{"duplicate-key 2:1 a", "second-document 3:1 ---"}));
}

TEST(Findings, AreNoMoreThanAPersonCanRead) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "a: 1\n";
  EXPECT_EQ(findings_in(text).size(), 100U);
}

TEST(Findings, AllowTheSameKeyInTwoMapsAndAQuotedMergeKey) {
  Findings findings;
  EXPECT_TRUE(Document::read(source_of("a: {b: 1}\nc: {b: 1, '<<': 2}\n"), findings));
  EXPECT_TRUE(findings.empty());
}

TEST(Findings, SayThatAFileIsEmpty) {
  for (const auto* text : {"", "\n", "# later\n", "---\n", "\xEF\xBB\xBF"}) {
    EXPECT_EQ(findings_in(text), std::vector<std::string>{"empty-file"}) << text;
  }
}

TEST(Findings, BoundDepth) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  Findings findings;
  EXPECT_TRUE(Document::read(source_of(nested(max_depth)), findings));
  EXPECT_EQ(findings_in("a: " + nested(100000)).at(0).substr(0, 8), "too-deep");
}

TEST(Findings, BoundTheNumberOfValues) {
  std::string text(2 * max_events, '-');
  for (std::size_t i = 1; i < text.size(); i += 2) text[i] = '\n';
  EXPECT_EQ(findings_in(text).at(0).substr(0, 14), "too-many-nodes");
}

}  // namespace
}  // namespace career::yaml
