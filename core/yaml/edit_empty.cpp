#include "core/yaml/edit_empty.hpp"

#include <algorithm>

#include "core/yaml/block_text.hpp"
#include "core/yaml/edit_meant.hpp"
#include "core/yaml/edit_site.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

bool is_word(const Value& value) { return value.kind == Value::Kind::Scalar && !is_prose(value.scalar); }

// Does it go between brackets on this line?
bool goes_in_line(const EditSite& site, NodeId empty, const Value& value, std::string_view spelled) {
  const Node& node = site.node(empty);
  const Node* around = site.parent(empty);
  if (around == nullptr || around->style != Style::BlockMap) return true;
  const Line line = site.line(node.span.begin);
  if (width(site.text().substr(line.begin, line.end - line.begin)) + width(spelled) > max_width) return false;
  if (value.kind == Value::Kind::List) return std::all_of(value.items.begin(), value.items.end(), is_word);
  // A person who wrote `reach:` and nothing else began a block.
  return node.kind == Kind::Map && std::all_of(value.entries.begin(), value.entries.end(),
                                               [](const ValueEntry& entry) { return is_word(entry.value); });
}

Splice in_line(const EditSite& site, const Node& node, const std::string& spelled) {
  if (node.style != Style::Empty) return {node.span.begin, node.span.size(), spelled};
  const auto text = site.text();
  const bool has_colon = node.begin != node.span.begin || text[node.lead] == ':' || text[node.lead] == '-';
  return {node.span.begin, 0, (has_colon ? " " : ": ") + spelled};
}

// The brackets or the word go, and with them the blanks before, which would be left at the end of the line.
Splice without_token(const EditSite& site, const Node& node) {
  const auto text = site.text();
  Pos begin = node.span.begin;
  const auto behind = text.find_first_not_of(" \t", node.span.end);
  if (behind != std::string_view::npos && text[behind] == '#') return {begin, node.span.size(), {}};
  const auto is_blank = [&](Pos at) { return text[at] == ' ' || text[at] == '\t'; };
  while (begin > 0 && is_blank(begin - 1)) --begin;
  if (begin > 0 && text[begin - 1] == '\n') {  // it has a line of its own
    --begin;
    if (begin > 0 && text[begin - 1] == '\r') --begin;
  }
  return {begin, node.span.end - begin, {}};
}

std::string lines_below(const EditSite& site, const Node& map, Pos at, const Value& value) {
  const BlockText writer{site.line_break(at), indentation_of(site.document()),
                         site.can_end_block(at, map.column + 1)};
  const auto& [step, dash] = writer.indentation;
  std::string lines;
  for (const Value& item : value.items) {
    lines += writer.line_break + writer.item(item, map.column + dash, 1, item.layout);
  }
  for (const auto& [key, entry] : value.entries) {
    lines += writer.line_break + writer.entry(key, entry, map.column + step);
  }
  return lines;
}

}  // namespace

Edit fill(const EditSite& site, NodeId empty, const Value& value) {
  const Node& node = site.node(empty);
  if (site.has_comment(node.span.begin, node.span.end)) {
    site.refuse("edit-comment", "a comment stands between the brackets and would be lost",
                {node.span.begin, node.span.begin + 1}, "move it above the line first");
  }
  Edit edit{.first = node.event, .last = node.event_end};
  add_meant(value, edit.events);
  edit.events.front().like = node.event;

  const std::string spelled = flow_text(value);
  if (goes_in_line(site, empty, value, spelled)) {
    edit.splices.push_back(in_line(site, node, spelled));
    return edit;
  }
  const Node& map = *site.parent(empty);
  if (node.style != Style::Empty) edit.splices.push_back(without_token(site, node));
  const Pos at = site.end_of_lines(node.span.end, map.column);
  site.require_closed_line(at);
  edit.splices.push_back({at, 0, lines_below(site, map, at, value)});
  return edit;
}

Edit fill(const Document& document, NodeId empty, const Value& value) {
  const EditSite site(document);
  site.require_editable(empty);
  require_writable(site, empty, value);
  return fill(site, empty, value);
}

}  // namespace career::yaml
