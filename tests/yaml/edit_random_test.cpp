// Random careers in every formatting style at once, random edits of them, and what must hold for each.
#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/yaml/edit.hpp"
#include "tests/yaml/data.hpp"
#include "tests/yaml/editing.hpp"

namespace career::yaml {
namespace {

// Writes maps in lists in maps with comments, blank lines, brackets and blocks of text, as people do: each
// file keeps to one indentation for most of it. Every comment has a number of its own.
class CareerWriter {
 public:
  explicit CareerWriter(std::uint32_t seed) : random_(seed) {}

  std::string document() {
    step_ = 1 + pick(4);
    dash_ = chance(2) ? 0 : step_;
    apart_ = chance(2);
    if (chance(3)) comment(0);
    if (chance(6)) out_ += "---\n";
    map(0, 3, false);
    if (chance(6)) out_ += "...\n";
    if (chance(5)) out_.pop_back();
    return out_;
  }

  std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }
  bool chance(std::uint32_t one_in) { return pick(one_in) == 0; }

 private:
  void map(std::uint32_t column, int depth, bool on_line) {
    const auto count = 1 + pick(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!on_line) before(column, i > 0);
      if (!on_line) out_ += std::string(column, ' ');
      on_line = false;
      out_ += name(i) + ":";
      value(column, depth, dash_);
      if (chance(8)) comment(column + 1 + pick(3));
    }
  }

  void list(std::uint32_t column, int depth) {
    for (std::uint32_t left = 1 + pick(3); left > 0; --left) {
      before(column, false);
      const auto gap = chance(6) ? 3U : 1U;
      out_ += std::string(column, ' ') + "-";
      if (depth > 0 && chance(2)) {
        out_ += std::string(gap, ' ');
        map(column + 1 + gap, depth - 1, true);
      } else {
        value(column, 0, 1);
      }
      if (chance(8)) comment(column + 1);
    }
  }

  void value(std::uint32_t column, int depth, std::uint32_t dash) {
    switch (pick(depth > 0 ? 12 : 8)) {
      case 0: line(""); return;
      case 1: line(" ~"); return;
      case 2: line(chance(2) ? " []" : " {}"); return;
      case 3: line(" [a, 'b', {c: 1}" + std::string(chance(3) ? "," : "") + "]"); return;
      case 4: line(" {a: 1, b: [x], c: \"q\"}"); return;
      case 5: flow_lines(column); return;
      case 6: block(column); return;
      case 7:
      case 8: line(" " + words()); return;
      case 9:
        line("");
        list(column + dash, depth - 1);
        return;
      default: line(""); map(column + step_, depth - 1, false);
    }
  }

  void block(std::uint32_t column) {
    static const char* const headers[] = {"|", "|-", ">", ">-", "|+"};
    line(" " + std::string(headers[pick(5)]));
    for (std::uint32_t left = 1 + pick(3); left > 0; --left) {
      out_ += std::string(column + 1 + step_, ' ') + "text # no comment\n";
      if (left > 1 && chance(3)) out_ += "\n";
    }
  }

  void flow_lines(std::uint32_t column) {
    const std::string margin(column + step_, ' ');
    out_ += " [\n" + margin + "one,";
    line("");
    out_ += margin + "two" + (chance(2) ? "," : "");
    line("");
    out_ += margin + "]\n";
  }

  std::string words() {
    static const char* const texts[] = {"word", "two words",  "'it''s'", "\"a: b\"",
                                        "3",    "2026-11-22", "50%",     "x#y"};
    return texts[pick(8)];
  }

  std::string name(std::uint32_t i) { return std::string(1, "abcd"[i]) + (chance(4) ? "_name" : ""); }

  void line(const std::string& text) {
    out_ += text;
    if (chance(5)) out_ += std::string(1 + pick(4), ' ') + next_comment();
    out_ += "\n";
  }
  void comment(std::uint32_t column) { out_ += std::string(column, ' ') + next_comment() + "\n"; }
  void before(std::uint32_t column, bool may_part) {
    if (may_part && apart_ && chance(2)) out_ += "\n";
    if (chance(8)) comment(column);
  }
  std::string next_comment() { return "# comment " + std::to_string(++comments_); }

  std::mt19937 random_;
  std::string out_;
  std::uint32_t step_ = 2;
  std::uint32_t dash_ = 2;
  bool apart_ = false;
  int comments_ = 0;
};

Asked random_edit(const Document& document, CareerWriter& random) {
  static const char* const texts[] = {"new",  "new words", "it's",   "a: b", "",
                                      "# no", "a\nb",      "line\n", "2026"};
  Asked asked;
  asked.node = random.pick(static_cast<std::uint32_t>(document.size()));
  asked.key = "new_key";
  asked.value = random.chance(3) ? Value::token("7") : Value::text(texts[random.pick(9)]);
  const auto count = document.children(asked.node).size() / (document.kind(asked.node) == Kind::Map ? 2 : 1);
  asked.entry = random.pick(static_cast<std::uint32_t>(count) + 1);
  switch (document.kind(asked.node)) {
    case Kind::Sequence: asked.what = Asked::What::Append; break;
    case Kind::Map: asked.what = Asked::What::Insert; break;
    case Kind::Null: asked.what = static_cast<Asked::What>(random.pick(3)); break;
    default: asked.what = Asked::What::Set;
  }
  if (asked.what != Asked::What::Set && random.chance(2)) {
    const auto layout = random.chance(2) ? Layout::Flow : Layout::Block;
    const auto inner = Value::map({{"x", Value::token("1")}, {"z", Value::text("more words")}});
    asked.value =
        Value::map({{"id", Value::text("a-b")}, {"in", random.chance(2) ? inner : asked.value}}, layout);
  }
  if (asked.what == Asked::What::Insert && random.chance(4)) asked.what = Asked::What::First;
  const bool is_empty = count == 0 && document.kind(asked.node) != Kind::Scalar;
  if (is_empty && random.chance(2)) {
    asked.what = Asked::What::Fill;
    if (random.chance(2)) {
      asked.value = Value::list({asked.value, Value::text("a second")});
    } else {
      asked.value = Value::map({{"one", asked.value}, {"two", Value::token("2")}});
    }
  }
  if (count > 0 && random.chance(3)) {
    asked.what = Asked::What::Remove;
    asked.entry = std::min(asked.entry, count - 1);
  }
  return asked;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// The lines that a diff would show as gone: all but those of the longest beginning and end that are the same.
std::size_t lines_gone(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const auto most = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < most && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  return before.size() - head - tail;
}

void expect_small_diff(const Document& document, const Asked& asked, const std::string& text) {
  const auto before = lines_of(document.source().text());
  const auto after = lines_of(text);
  const Style style = document.style(asked.node);
  const bool ends = document.source().text().ends_with('\n');
  const auto span = document.source().text(document.span(asked.node));
  if (asked.what == Asked::What::Append && style == Style::BlockSeq) {
    // A last line without a break gets one, which a diff shows as a line that goes.
    EXPECT_LE(lines_gone(before, after), ends ? 0U : 1U);
    EXPECT_GT(after.size(), before.size());
  }
  if (asked.what == Asked::What::Insert && style == Style::BlockMap) {
    EXPECT_LE(lines_gone(before, after), ends ? 0U : 1U);
  }
  if (asked.what == Asked::What::Set && span.find('\n') == span.npos) {
    EXPECT_LE(lines_gone(before, after), 1U);
    EXPECT_EQ(before.size(), after.size());
  }
}

// Reading while verifying gives what reading afterwards gives.
void expect_same(const Document& made, const Document& read) {
  EXPECT_EQ(made.source().text(), read.source().text());
  ASSERT_EQ(made.size(), read.size());
  for (NodeId node = 0; node < read.size(); ++node) {
    EXPECT_EQ(made.span(node), read.span(node));
    EXPECT_EQ(made.style(node), read.style(node));
    EXPECT_EQ(made.scalar(node), read.scalar(node));
    EXPECT_EQ(made.tag(node), read.tag(node));
  }
}

void expect_edit_holds(const std::string& before, const Asked& asked) {
  const Document document = document_of(before);
  Edit edit;
  std::string after;
  try {
    edit = edit_of(document, asked);
    after = yaml::apply(document, std::span(&edit, 1));
  } catch (const Failure& failure) {
    const auto& finding = failure.findings().at(0);
    EXPECT_EQ(failure.kind(), Failure::Kind::Invalid) << finding.message;
    EXPECT_TRUE(finding.code == "edit-key" || finding.code == "edit-comment" ||
                finding.code == "edit-no-newline")
        << finding.code << ": " << finding.message;
    return;
  }
  SCOPED_TRACE("became\n" + after);
  Findings findings;
  const auto again = Document::read(source_of(after), findings);
  ASSERT_TRUE(again) << findings.at(0).message;
  EXPECT_EQ(data_of(*again, again->root()), Expected(document, asked).data());
  const auto made = yaml::applied(document, std::span(&edit, 1), findings);
  ASSERT_TRUE(made) << findings.at(0).message;
  expect_same(*made, *again);
  EXPECT_TRUE(is_untouched_elsewhere(before, after, edit.splices));
  if (asked.what != Asked::What::Remove) {
    EXPECT_TRUE(are_kept(comments_of(document), comments_of(*again)));
  }
  expect_small_diff(document, asked, after);

  const Document twice = document_of(after);
  if (asked.what == Asked::What::Set) {
    const Edit same = set_scalar(twice, asked.node, asked.value.scalar);
    EXPECT_EQ(yaml::apply(twice, std::span(&same, 1)), after) << "the second time";
  }
}

TEST(RandomEdit, ChangesWhatWasAskedAndNothingElse) {
  for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
    CareerWriter writer(seed);
    const std::string text = writer.document();
    const Document document = document_of(text);
    for (int left = 4; left > 0; --left) {
      const Asked asked = random_edit(document, writer);
      SCOPED_TRACE("seed " + std::to_string(seed) + ", edit " + std::to_string(static_cast<int>(asked.what)) +
                   " at node " + std::to_string(asked.node) + ", entry " + std::to_string(asked.entry) +
                   "\n" + text);
      expect_edit_holds(text, asked);
      expect_edit_holds(with_crlf(text), asked);
      expect_edit_holds(with_bom(text), asked);
      if (testing::Test::HasFailure()) return;
    }
  }
}

}  // namespace
}  // namespace career::yaml
