// What an edit asks about the place where it works: may this be edited, where does the line end, which
// comments belong to the entry, how does this file indent. Small answers about one Document, which must
// outlive it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/yaml/document.hpp"
#include "core/yaml/edit.hpp"
#include "core/yaml/lines.hpp"

namespace career::yaml {

class EditSite {
 public:
  explicit EditSite(const Document& document)
      : document_(document), text_(document.source().text()), lines_(text_) {}

  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const Node& node(NodeId id) const { return document_.tree().nodes[id]; }
  // The node around it; null for the root.
  [[nodiscard]] const Node* parent(NodeId id) const;
  [[nodiscard]] bool in_flow(NodeId id) const;
  [[nodiscard]] Line line(Pos at) const { return lines_.at(at); }

  // Throws the refusal of an edit that would change what other places stand for, or what cannot be followed:
  // an alias, a node that an alias stands for (itself or around it), an entry without braces in a list, a
  // key.
  void require_editable(NodeId id) const;
  [[noreturn]] void refuse(std::string code, std::string message, Span where, std::string help) const;

  // The line break of the line that `at` is on, else the first of the file, else LF.
  [[nodiscard]] std::string line_break(Pos at) const;

  // The end of the lines that belong to an entry which ends at `end` and begins in `column`: behind the
  // comment on its last line, and behind the comments right below that are indented deeper than it. A blank
  // line or a comment further left belongs to what comes next.
  [[nodiscard]] Pos end_of_lines(Pos end, std::uint32_t column) const;

  // Is a line between these two places blank? Neither of their own lines counts.
  [[nodiscard]] bool is_blank_between(Pos before, Pos after) const;
  [[nodiscard]] bool starts_line(Pos at) const { return line(at).words == at; }
  [[nodiscard]] bool has_comment(Pos begin, Pos end) const;  // between two nodes or brackets

  // Would a `>` block with lines in `column` or further right end where these lines end? A comment further
  // down, or a line of nothing but blanks, could become part of it.
  [[nodiscard]] bool can_end_block(Pos at, std::uint32_t column) const;

  // Does the node end in a block of text that keeps the blank lines behind it, so that another would be one
  // more line of it? (`|+`, `>+`)
  [[nodiscard]] bool keeps_blank_lines(NodeId id) const;

  // Refuses when text behind `at` would give the block of text that ends there without a line break another
  // value: `|` keeps a last line break only when there is one.
  void require_closed_line(Pos at) const;

  // Behind the anchor and the tag of a node, or where they would end if it has none.
  [[nodiscard]] Pos end_of_properties(const Node& node) const;

  // Comma behind an entry of a flow collection, before the next entry or the bracket; `end` when there is
  // none.
  [[nodiscard]] Pos comma_between(Pos begin, Pos end) const;

 private:
  [[nodiscard]] bool is_key(NodeId id) const;
  [[nodiscard]] std::string_view block_header(
      const Node& node) const;  // such as `|-`; empty for other styles
  [[nodiscard]] Pos skip_trivia(Pos begin, Pos end) const;

  const Document& document_;
  std::string_view text_;
  Lines lines_;
};

}  // namespace career::yaml
