// Random documents whose meaning is known before they are written, in all styles at once. Whatever the writer
// below may write, the Document must read as it was meant, with spans that hold on their own.
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/yaml/document.hpp"
#include "tests/yaml/outline.hpp"

namespace career::yaml {
namespace {

struct Written {
  Kind kind = Kind::Null;
  std::string text = {};                // of a scalar
  std::vector<std::string> names = {};  // of a map, one for each of its values
  std::vector<Written> values = {};
};

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  std::pair<std::string, Written> document() {
    const Written root = collection(4);
    if (chance(4)) out_ += "# before\n---\n";
    if (root.kind == Kind::Map) {
      entries(root, 0, false);
    } else {
      items(root, 0, false);
    }
    return {out_, root};
  }

  std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }
  bool chance(std::uint32_t one_in) { return pick(one_in) == 0; }

 private:
  // Meaning.

  Written value(int depth) {
    if (depth > 0 && chance(3)) return collection(depth);
    if (chance(8)) return {};
    return {.kind = Kind::Scalar, .text = text()};
  }

  Written collection(int depth) {
    Written made{.kind = chance(2) ? Kind::Map : Kind::Sequence};
    for (std::uint32_t left = 1 + pick(4); left > 0; --left) {
      if (made.kind == Kind::Map) made.names.push_back(word() + std::to_string(left));
      made.values.push_back(value(depth - 1));
    }
    return made;
  }

  std::string word() {
    static const char* const words[] = {"a",  "be", "now", "it's",  "x#y", "Ж",
                                        "-z", "8",  "\"q", "C:\\d", "é:f", "!"};
    return words[pick(3 + (chance(2) ? 9 : 0))];
  }

  // Words with single spaces and now and then a line break between them.
  std::string text() {
    std::string made = word();
    for (std::uint32_t left = pick(6); left > 0; --left) {
      made += (chance(6) ? std::string(1 + pick(2), '\n') : " ") + word();
    }
    return made;
  }

  // Block style. `column` is that of the collection around; the value stands behind a colon or dash.

  void block_value(const Written& v, std::uint32_t column, bool in_list) {
    if (v.kind == Kind::Null) {
      if (chance(2)) out_ += " ~";
      end_line();
    } else if (v.kind == Kind::Scalar) {
      scalar(v.text, column);
    } else if (chance(3)) {
      out_ += " " + flow(v, column + 1);
      end_line();
    } else {
      block_collection(v, column, in_list);
    }
  }

  void block_collection(const Written& v, std::uint32_t column, bool in_list) {
    const bool compact = in_list && chance(2);
    const bool may_be_level = !in_list && v.kind == Kind::Sequence;
    std::uint32_t inner = column + (may_be_level ? pick(3) : 1 + pick(3));
    if (compact) {
      inner = column + 2 + pick(3);
      out_ += std::string(inner - column - 1, ' ');
    } else {
      end_line();
    }
    if (v.kind == Kind::Map) {
      entries(v, inner, compact);
    } else {
      items(v, inner, compact);
    }
  }

  void entries(const Written& map, std::uint32_t column, bool on_line) {
    for (std::size_t i = 0; i < map.values.size(); ++i) {
      begin_line(column, std::exchange(on_line, false));
      out_ += key(map.names[i]) + (chance(6) ? " :" : ":");
      block_value(map.values[i], column, false);
    }
  }

  void items(const Written& list, std::uint32_t column, bool on_line) {
    for (const Written& v : list.values) {
      begin_line(column, std::exchange(on_line, false));
      out_ += "-";
      block_value(v, column, true);
    }
  }

  void begin_line(std::uint32_t column, bool on_line) {
    if (on_line) return;
    if (!after_block_ && chance(8)) out_ += "\n";
    if (chance(8)) out_ += "# a: comment [\n";
    after_block_ = false;
    out_ += std::string(column, ' ');
  }

  void end_line() { out_ += chance(6) ? "  # it's a \"comment\"\n" : chance(9) ? "  \n" : "\n"; }

  void scalar(const std::string& text, std::uint32_t column) {
    switch (pick(5)) {
      case 0: return block_scalar(text, column, true);
      case 1: return block_scalar(text, column, false);
      default: out_ += " " + inline_scalar(text, std::string(column + 1 + pick(3), ' '), false); end_line();
    }
  }

  void block_scalar(const std::string& text, std::uint32_t column, bool literal) {
    const auto indent = std::string(1 + pick(3), ' ');
    const bool told = chance(3);
    out_ += literal ? " |" : " >";
    if (told) out_ += std::to_string(indent.size());
    out_ += chance(5) ? "-  # a comment\n" : "-\n";
    const auto margin = std::string(column, ' ') + indent;
    out_ += margin;
    out_ += literal ? replaced(text, "\n", "\n" + margin) : folded(text, margin, false);
    out_ += "\n";
    if (chance(4)) out_ += "\n";
    after_block_ = true;
  }

  // Flow style, and scalars inside a line. `margin` begins the lines that a scalar is folded into.

  std::string flow(const Written& v, std::uint32_t indent) {
    const std::string gap = chance(6) ? "\n" + std::string(indent + pick(3), ' ') : chance(2) ? " " : "";
    if (v.kind == Kind::Null) return "~";
    if (v.kind == Kind::Scalar) return inline_scalar(v.text, std::string(indent + pick(3), ' '), true);
    const bool is_map = v.kind == Kind::Map;
    std::string made = is_map ? "{" : "[";
    for (std::size_t i = 0; i < v.values.size(); ++i) {
      made += (i > 0 ? "," : "") + gap;
      if (is_map) made += key(v.names[i]) + ": ";
      made += flow(v.values[i], indent);
    }
    return made + (chance(5) ? " ," : "") + gap + (is_map ? "}" : "]");
  }

  std::string key(const std::string& name) { return inline_scalar(name, "", true); }

  std::string inline_scalar(const std::string& text, const std::string& margin, bool in_flow) {
    const std::string first(1, text[0]);
    const bool plain_ok =
        std::string("-\"!").find(first) == std::string::npos && text.find(" -") == std::string::npos;
    const bool is_key = margin.empty();
    switch (pick(plain_ok ? 3 : 2)) {
      case 0: return "'" + folded(replaced(text, "'", "''"), margin, true) + "'";
      case 1: return "\"" + escaped(text, margin) + "\"";
      default: return in_flow && is_key ? text : folded(text, margin, true);
    }
  }

  // A space may become a line break; n line breaks become n + 1, the lines between being blank.
  std::string folded(const std::string& text, const std::string& margin, bool blanks_before_breaks) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') {
        if (i == 0 || text[i - 1] != '\n') made += "\n";
        made += chance(2) ? "\n" : "\n" + margin;
        if (i + 1 < text.size() && text[i + 1] != '\n') made += made.ends_with(margin) ? "" : margin;
      } else if (text[i] == ' ' && !margin.empty() && chance(5)) {
        made += (blanks_before_breaks && chance(3) ? " \n" : "\n") + margin;
      } else {
        made += text[i];
      }
    }
    return made;
  }

  std::string escaped(const std::string& text, const std::string& margin) {
    std::string made;
    for (const char byte : text) {
      switch (byte) {
        case '\n': made += "\\n"; break;
        case '"': made += "\\\""; break;
        case '\\': made += "\\\\"; break;
        case 'a': made += chance(3) ? "\\x61" : "a"; break;
        case ' ': made += !margin.empty() && chance(6) ? " \\\n" + margin : " "; break;
        default: made += byte;
      }
    }
    return made;
  }

  std::mt19937 random_;
  std::string out_;
  bool after_block_ = false;
};

void expect_same(const Document& document, NodeId node, const Written& meant) {
  ASSERT_EQ(document.kind(node), meant.kind);
  if (meant.kind == Kind::Scalar) {
    ASSERT_EQ(document.scalar(node), meant.text);
  }
  const bool is_map = meant.kind == Kind::Map;
  ASSERT_EQ(document.children(node).size(), meant.values.size() * (is_map ? 2 : 1));
  for (std::size_t i = 0; i < meant.values.size(); ++i) {
    const NodeId child = is_map ? document.entry(node, i).value : document.children(node)[i];
    if (is_map) {
      ASSERT_EQ(document.scalar(document.entry(node, i).key), meant.names[i]);
    }
    ASSERT_NO_FATAL_FAILURE(expect_same(document, child, meant.values[i]));
  }
}

// Plain and quoted text means the same when it stands alone.
void expect_spans_hold(const Document& document) {
  for (NodeId node = 0; node < document.size(); ++node) {
    const auto style = document.style(node);
    if (style != Style::Plain && style != Style::Single && style != Style::Double) continue;
    const std::string written(document.source().text(document.span(node)));
    Findings findings;
    const auto alone = Document::read(source_of(written), findings);
    ASSERT_TRUE(alone) << written;
    ASSERT_EQ(alone->style(0), style) << written;
    ASSERT_EQ(alone->scalar(0), document.scalar(node)) << written;
  }
}

void expect_as_meant(const std::string& text, const Written& meant) {
  Findings findings;
  const auto document = Document::read(source_of(text), findings);
  ASSERT_TRUE(document) << findings.at(0).code << ": " << findings.at(0).message;
  ASSERT_NO_FATAL_FAILURE(expect_same(*document, document->root(), meant));
  ASSERT_NO_FATAL_FAILURE(expect_spans_hold(*document));
}

TEST(RandomDocument, ReadsAsItWasMeant) {
  for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
    const auto [text, meant] = Writer(seed).document();
    SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + text);
    ASSERT_NO_FATAL_FAILURE(expect_as_meant(text, meant));
    ASSERT_NO_FATAL_FAILURE(expect_as_meant(with_crlf(text), meant));
    ASSERT_NO_FATAL_FAILURE(expect_as_meant(with_bom(text), meant));
  }
}

}  // namespace
}  // namespace career::yaml
