// A document as lines one can read in a test: for each node its style, the bytes it stands on and, where it
// is another, its value. Line breaks are shown as ↵.
#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "core/yaml/document.hpp"

namespace career::yaml {

inline SourcePtr source_of(std::string text) {
  return std::make_shared<const SourceFile>("career.yaml", std::move(text));
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
  return text;
}

inline std::string with_crlf(std::string text) { return replaced(std::move(text), "\n", "\r\n"); }
inline std::string with_bom(const std::string& text) { return "\xEF\xBB\xBF" + text; }

inline std::string_view name_of(Style style) {
  constexpr std::string_view names[] = {"empty", "plain",    "single",   "double", "literal",   "folded",
                                        "alias", "flow-seq", "flow-map", "pair",   "block-seq", "block-map"};
  return names[static_cast<std::size_t>(style)];
}

inline void add_outline(const Document& document, NodeId node, int depth, std::string& lines) {
  const auto written = std::string(document.source().text(document.span(node)));
  lines += std::string(static_cast<std::size_t>(depth) * 2, ' ');
  lines += name_of(document.style(node));
  if (!written.empty()) lines += " " + replaced(replaced(written, "\r\n", "\n"), "\n", "↵");
  const bool has_value = document.kind(node) == Kind::Scalar || document.kind(node) == Kind::Null;
  if (has_value && document.scalar(node) != written) {
    lines += " = " + replaced(std::string(document.scalar(node)), "\n", "↵");
  }
  lines += "\n";
  for (const NodeId child : document.children(node)) add_outline(document, child, depth + 1, lines);
}

inline std::string outline(std::string text) {
  Findings findings;
  const auto document = Document::read(source_of(std::move(text)), findings);
  std::string lines;
  for (const auto& finding : findings) lines += finding.code + ": " + finding.message + "\n";
  if (document) add_outline(*document, document->root(), 0, lines);
  return lines;
}

// The outline, which is the same when the file has CRLF line breaks or a byte order mark.
inline void expect_outline(const std::string& text, std::string_view expected) {
  EXPECT_EQ(outline(text), expected);
  EXPECT_EQ(outline(with_crlf(text)), expected) << "with CRLF";
  EXPECT_EQ(outline(with_bom(text)), expected) << "with a byte order mark";
}

}  // namespace career::yaml
