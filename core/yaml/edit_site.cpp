#include "core/yaml/edit_site.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/yaml/fault.hpp"

namespace career::yaml {

const Node* EditSite::parent(NodeId id) const {
  const NodeId found = node(id).parent;
  return found == no_node ? nullptr : &node(found);
}

bool EditSite::in_flow(NodeId id) const {
  for (NodeId at = node(id).parent; at != no_node; at = node(at).parent) {
    const Style style = node(at).style;
    if (style == Style::FlowSeq || style == Style::FlowMap || style == Style::Pair) return true;
  }
  return false;
}

void EditSite::refuse(std::string code, std::string message, Span where, std::string help) const {
  throw Failure(Failure::Kind::Invalid,
                fault(document_.source_ptr(), std::move(code), std::move(message), where, {std::move(help)}));
}

bool EditSite::is_key(NodeId id) const {
  const Node* map = parent(id);
  if (map == nullptr || map->kind != Kind::Map) return false;
  const auto children = document_.children(node(id).parent);
  return (std::find(children.begin(), children.end(), id) - children.begin()) % 2 == 0;
}

void EditSite::require_editable(NodeId id) const {
  if (node(id).kind == Kind::Alias) {
    const auto original = node(document_.resolve(id)).begin;
    refuse("edit-alias",
           fmt::format("{} stands for another value", quoted(document_.source().text(node(id).span))),
           node(id).span,
           fmt::format("write the value out here, or change it on {}",
                       line_of(document_.source_ptr(), original)));
  }
  if (is_key(id)) {
    refuse("edit-key", "this is the name of an entry", node(id).span, "edits change values, not names");
  }
  for (NodeId at = id; at != no_node; at = node(at).parent) {
    if (node(at).aliased) {
      const Pos begin = node(at).begin;
      refuse("edit-alias", "this is used in another place too, which would change with it",
             {begin, std::min(line(begin).end, std::max(begin, node(at).span.end))},
             fmt::format("write out what '*{}' stands for where it is used",
                         document_.events().anchor(node(at).event)));
    }
    if (node(at).style == Style::Pair) {
      refuse("edit-pair", "an entry in a list without braces around it", node(at).span,
             "put it between { and }");
    }
  }
}

std::string EditSite::line_break(Pos at) const {
  auto found = text_.find('\n', at);
  if (found == std::string_view::npos) found = text_.find('\n');
  return found != std::string_view::npos && found > 0 && text_[found - 1] == '\r' ? "\r\n" : "\n";
}

Pos EditSite::end_of_lines(Pos end, std::uint32_t column) const {
  Pos reached = line(end).end;
  while (true) {
    const auto next_line = text_.find('\n', reached);
    if (next_line == std::string_view::npos) return reached;
    const Line next = line(static_cast<Pos>(next_line + 1));
    if (next.span().empty() || text_[next.words] != '#' || next.column() <= column) return reached;
    reached = next.end;
  }
}

bool EditSite::is_blank_between(Pos before, Pos after) const {
  Pos at = line(before).end;
  const Pos last = line(after).begin;
  while (at < last) {
    const auto next_line = text_.find('\n', at);
    if (next_line == std::string_view::npos || next_line + 1 >= last) return false;
    const Line next = line(static_cast<Pos>(next_line + 1));
    if (next.span().empty()) return true;
    at = next.end;
  }
  return false;
}

bool EditSite::can_end_block(Pos at, std::uint32_t column) const {
  for (auto reached = text_.find('\n', at); reached != std::string_view::npos;
       reached = text_.find('\n', reached + 1)) {
    const Line next = line(static_cast<Pos>(reached + 1));
    if (!next.span().empty()) return next.column() < column;
    if (next.words != next.begin) return false;
  }
  return true;
}

Pos EditSite::skip_trivia(Pos begin, Pos end) const {
  constexpr std::string_view white = " \t\r\n";
  while (begin < end) {
    if (text_[begin] == '#') {
      begin = line(begin).end;
    } else if (white.find(text_[begin]) != std::string_view::npos) {
      ++begin;
    } else {
      break;
    }
  }
  return std::min(begin, end);
}

bool EditSite::has_comment(Pos begin, Pos end) const {
  return text_.substr(begin, end - begin).find('#') != std::string_view::npos;
}

Pos EditSite::comma_between(Pos begin, Pos end) const {
  const Pos at = skip_trivia(begin, end);
  return at < end && text_[at] == ',' ? at : end;
}

std::string_view EditSite::block_header(const Node& node) const {
  if (node.style != Style::Literal && node.style != Style::Folded) return {};
  const auto first = text_.substr(node.span.begin, line(node.span.begin).end - node.span.begin);
  return first.substr(0, first.find_first_of(" \t#"));
}

bool EditSite::keeps_blank_lines(NodeId id) const {
  for (auto inside = document_.children(id); !inside.empty(); inside = document_.children(id))
    id = inside.back();
  return block_header(node(id)).find('+') != std::string_view::npos;
}

void EditSite::require_closed_line(Pos at) const {
  const Node& leaf = document_.tree().nodes.back();  // the last in the text
  const auto header = block_header(leaf);
  if (at != text_.size() || text_.ends_with('\n') || leaf.span.end != at) return;
  if (header.empty() || header.find('-') != std::string_view::npos) return;
  refuse("edit-no-newline",
         "the file ends in a block of text without a line break, which would become part of it", leaf.span,
         "end the last line with a line break, or write |- or >- before the text");
}

Pos EditSite::end_of_properties(const Node& node) const {
  Pos end = node.begin;
  for (Pos at = node.begin; at < node.span.begin && (text_[at] == '&' || text_[at] == '!');) {
    end = static_cast<Pos>(std::min<std::size_t>(text_.find_first_of(" \t\r\n,[]{}", at), node.span.begin));
    at = skip_trivia(end, node.span.begin);
  }
  return end;
}

}  // namespace career::yaml
