#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/yaml/block_text.hpp"
#include "core/yaml/edit.hpp"
#include "core/yaml/edit_meant.hpp"
#include "core/yaml/edit_site.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::yaml {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0;;) {
    const auto end = text.find('\n', begin);
    lines.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return lines;
    begin = end + 1;
  }
}

// The text without the line break at its end that the header gives it; none when the header gives another.
std::optional<std::string_view> without_last_break(std::string_view header, std::string_view text,
                                                   bool has_break_below) {
  const bool strips = header.find('-') != std::string_view::npos;
  const bool ends = text.ends_with('\n');
  if (strips == ends || (ends && !has_break_below)) return std::nullopt;
  if (ends) text.remove_suffix(1);
  return text.empty() || text.back() == '\n' ? std::nullopt : std::optional(text);
}

// Lines whose indentation a reader finds by itself, and nothing that must be written as an escape.
bool can_stand(const std::vector<std::string_view>& lines, bool may_be_deeper) {
  if (lines.front().empty() || lines.front().front() == ' ') return false;
  return std::all_of(lines.begin(), lines.end(), [&](std::string_view line) {
    if (line.empty()) return true;
    const bool deeper = line.front() == ' ';
    return line.find_first_not_of(' ') != std::string_view::npos && can_be_single(line) &&
           (may_be_deeper || (!deeper && line.back() != ' '));
  });
}

// The lines of the block, each with a line break before it.
std::optional<std::string> block_lines(const EditSite& site, const Node& node, std::string_view header,
                                       std::string_view text) {
  const auto body = without_last_break(header, text, node.span.end < site.text().size());
  if (!body) return std::nullopt;
  const auto lines = lines_of(*body);
  const bool is_folded = node.style == Style::Folded;
  if (!can_stand(lines, !is_folded)) return std::nullopt;
  const BlockText writer{site.line_break(node.span.begin)};
  std::string made;
  for (const auto line : lines) {
    // In a folded block one line break of the text is a blank line, and a space is where a line may end.
    if (is_folded && !made.empty()) made += writer.line_break;
    made += line.empty() ? (is_folded ? std::string() : writer.line_break)
            : is_folded  ? writer.paragraph(line, node.column)
                         : writer.line_break + std::string(node.column, ' ') + std::string(line);
  }
  return made;
}

// New lines under the old header of a `|` or `>` block, indented as the old ones, when the block can say the
// new text; else the text in double quotes in place of the header, whose comment stays, and the lines go.
std::vector<Splice> set_block_scalar(const EditSite& site, NodeId id, const Scalar& scalar) {
  const Node& node = site.node(id);
  const Line first = site.line(node.span.begin);
  const auto line = site.text().substr(node.span.begin, first.end - node.span.begin);
  const auto header = line.substr(0, line.find_first_of(" \t#"));
  const bool has_lines = node.span.end > first.end;
  const Splice lines{first.end, has_lines ? node.span.end - first.end : 0, {}};
  if (!scalar.is_token && has_lines) {
    if (auto made = block_lines(site, node, header, scalar.value)) return {{lines.at, lines.size, *made}};
  }
  const auto spelled = scalar.is_token ? scalar.value : double_quoted(scalar.value);
  return {{node.span.begin, static_cast<Pos>(header.size()), spelled}, lines};
}

void require_scalar(const EditSite& site, NodeId id) {
  site.require_editable(id);
  const Node& node = site.node(id);
  const bool is_value = node.kind == Kind::Scalar || node.kind == Kind::Null;
  if (!is_value) {
    site.refuse("edit-not-a-value", "here is a list or a map, and not a single value",
                {node.span.begin, std::min(node.span.end, site.line(node.span.begin).end)},
                "name one of its entries");
  }
}

// Does the node say this already?
bool says(const Document& document, NodeId id, const Scalar& scalar) {
  if (document.kind(id) != Kind::Scalar || document.scalar(id) != scalar.value) return false;
  if (scalar.is_token) return !document.is_text(id);
  return document.is_text(id) || !is_typed(scalar.value);
}

// The spelling on one line, in the quotes that are there already as far as it can be.
std::string in_style(Style style, const Scalar& scalar) {
  if (!scalar.is_token && style == Style::Single && can_be_single(scalar.value))
    return single_quoted(scalar.value);
  if (!scalar.is_token && (style == Style::Double || style == Style::Single))
    return double_quoted(scalar.value);
  return scalar_text(scalar);
}

// The least column in which the further lines of a value may stand.
std::uint32_t column_below(const EditSite& site, NodeId id, const Indentation& indentation) {
  for (NodeId at = site.node(id).parent; at != no_node; at = site.node(at).parent) {
    const Style style = site.node(at).style;
    if (style == Style::BlockMap || style == Style::BlockSeq) return site.node(at).column + indentation.step;
  }
  return indentation.step;
}

// Plain, quoted or not there: what stands between two places of a line is replaced.
std::vector<Splice> set_in_line(const EditSite& site, NodeId id, const Scalar& scalar) {
  const Node& node = site.node(id);
  const auto text = site.text();
  Splice splice{node.span.begin, node.span.size(), in_style(node.style, scalar)};
  std::string before;
  if (node.style == Style::Empty) {
    const bool has_colon = node.begin != node.span.begin || text[node.lead] == ':' || text[node.lead] == '-';
    before = has_colon ? " " : ": ";  // {a} has not even a colon
  }
  // yaml-cpp takes a `#` right behind a quote for a comment.
  const std::string behind = text.substr(node.span.end).starts_with('#') ? " " : "";

  const Line first = site.line(node.span.begin);
  const Line last = site.line(node.span.end);
  const std::size_t begin = width(text.substr(first.begin, node.span.begin - first.begin)) + before.size();
  const std::size_t rest = width(text.substr(node.span.end, last.end - node.span.end));
  const std::size_t was = std::max(width(text.substr(first.begin, first.end - first.begin)),
                                   width(text.substr(last.begin, last.end - last.begin)));
  const std::size_t is = begin + width(splice.text) + rest;
  if (scalar.is_token || is <= max_width || is <= was) {
    splice.text = before + splice.text + behind;
    return {std::move(splice)};
  }

  const BlockText writer{site.line_break(node.span.begin), indentation_of(site.document())};
  const auto column = column_below(site, id, writer.indentation);
  const bool is_bare = node.style == Style::Plain || node.style == Style::Empty;
  if (is_bare && node.parent != no_node && !site.in_flow(id) && is_paragraph(scalar.value) &&
      site.can_end_block(last.end, column)) {
    splice.text = before + ">-" + behind;  // the comment may stay behind it
    return {std::move(splice), {last.end, 0, writer.paragraph(scalar.value, column)}};
  }
  const auto quoted = is_bare ? double_quoted(scalar.value) : splice.text;
  splice.text = before + writer.quoted_lines(quoted, begin, column) + behind;
  return {std::move(splice)};
}

}  // namespace

Edit set_scalar(const Document& document, NodeId id, const Scalar& scalar) {
  const EditSite site(document);
  require_scalar(site, id);
  require_writable(site, id, Value::text(scalar.value));
  const Node& node = site.node(id);
  if (says(document, id, scalar)) return {.first = node.event, .last = node.event};

  Edit edit{.first = node.event, .last = node.event_end, .events = {meant_scalar(scalar)}};
  edit.events.front().like = node.event;
  // Where a tag says what the value is, yaml-cpp does not tell whether it has quotes.
  const bool is_marked = node.style == Style::Plain && document.events().list()[node.event].not_plain;
  if (is_marked || !document.tag(id).empty()) edit.events.front().quotes = Meant::Quotes::Either;
  const bool is_block = node.style == Style::Literal || node.style == Style::Folded;
  edit.splices = is_block ? set_block_scalar(site, id, scalar) : set_in_line(site, id, scalar);
  return edit;
}

}  // namespace career::yaml
