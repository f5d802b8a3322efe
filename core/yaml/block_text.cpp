#include "core/yaml/block_text.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

constexpr std::size_t text_width = 80;  // where we break a paragraph: easier to read than the limit
constexpr std::size_t least_room = 20;  // however deep it is indented

std::size_t room_from(std::size_t column, std::size_t limit) {
  return std::max(limit > column ? limit - column : 0, least_room);
}

bool are_words(const std::vector<Value>& items) {
  return std::all_of(items.begin(), items.end(), [](const Value& item) {
    return item.kind == Value::Kind::Scalar && !is_prose(item.scalar);
  });
}

// The most frequent of some small numbers; the first of equals. `otherwise` when there are none.
std::uint32_t most_frequent(const std::vector<std::size_t>& counts, std::uint32_t otherwise) {
  const auto most = std::max_element(counts.begin(), counts.end());
  return most == counts.end() || *most == 0 ? otherwise : static_cast<std::uint32_t>(most - counts.begin());
}

}  // namespace

std::string BlockText::paragraph(std::string_view text, std::uint32_t column) const {
  const auto room = room_from(column, text_width);
  std::string made;
  for (const auto line : broken(text, room, room)) {
    made += line_break + std::string(column, ' ') + std::string(line);
  }
  return made;
}

std::string BlockText::quoted_lines(std::string_view quoted, std::size_t before, std::uint32_t column) const {
  std::string made;
  for (const auto line : broken(quoted, room_from(before, max_width), room_from(column, text_width))) {
    if (!made.empty()) made += line_break + std::string(column, ' ');
    made += line;
  }
  return made;
}

std::string BlockText::scalar(const Scalar& scalar, std::size_t before, std::uint32_t column) const {
  const std::string on_line = scalar_text(scalar);
  if (scalar.is_token || before + 1 + width(on_line) <= max_width) return " " + on_line;
  if (may_fold && is_paragraph(scalar.value)) return " >-" + paragraph(scalar.value, column);
  return " " + quoted_lines(double_quoted(scalar.value), before + 1, column);
}

std::string BlockText::item(const Value& value, std::uint32_t column, std::uint32_t gap,
                            Layout layout) const {
  const std::string dash = std::string(column, ' ') + "-" + std::string(gap - 1, ' ');
  const std::uint32_t inner = column + 1 + gap;
  if (value.kind == Value::Kind::Scalar) return dash + scalar(value.scalar, dash.size(), inner);
  const std::string in_flow = dash + " " + flow_text(value);
  const bool fits = width(in_flow) <= max_width && !has_prose(value);
  if (value.kind == Value::Kind::List || value.entries.empty() || (layout == Layout::Flow && fits)) {
    return in_flow;
  }
  std::string made;
  for (const auto& [key, entry_value] : value.entries) {
    if (!made.empty()) made += line_break;
    made += entry(key, entry_value, inner);
  }
  return dash + made.substr(dash.size());  // the first line is indented further than the dash
}

std::string BlockText::entry(std::string_view key, const Value& value, std::uint32_t column) const {
  const std::string name = std::string(column, ' ') + key_text(key) + ":";
  const std::string in_flow = name + " " + flow_text(value);
  const bool fits = width(in_flow) <= max_width;
  std::string made = name;
  switch (value.kind) {
    case Value::Kind::Scalar: return name + scalar(value.scalar, width(name), column + indentation.step);
    case Value::Kind::List:
      if (value.items.empty() || (value.layout == Layout::Flow && fits && are_words(value.items)))
        return in_flow;
      for (const Value& item_value : value.items) {
        made += line_break + item(item_value, column + indentation.list, 1, item_value.layout);
      }
      return made;
    case Value::Kind::Map: break;
  }
  if (value.entries.empty() || (value.layout == Layout::Flow && fits && !has_prose(value))) return in_flow;
  for (const auto& [inner, inner_value] : value.entries) {
    made += line_break + entry(inner, inner_value, column + indentation.step);
  }
  return made;
}

Indentation indentation_of(const Document& document) {
  constexpr std::size_t deepest = 9;
  std::vector<std::size_t> maps(deepest + 1);
  std::vector<std::size_t> lists(deepest + 1);
  const auto& nodes = document.tree().nodes;
  for (const Node& node : nodes) {
    if (node.parent == no_node || nodes[node.parent].style != Style::BlockMap) continue;
    const auto column = nodes[node.parent].column;
    if (node.column < column || node.column - column > deepest) continue;
    if (node.style == Style::BlockMap) ++maps[node.column - column];
    if (node.style == Style::BlockSeq) ++lists[node.column - column];
  }
  Indentation found;
  found.step = most_frequent(maps, 2);
  found.list = most_frequent(lists, found.step);
  return found;
}

}  // namespace career::yaml
