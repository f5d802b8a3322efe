#include "core/yaml/edit_block_scalar.hpp"

#include <algorithm>
#include <optional>

#include "core/yaml/block_text.hpp"
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

}  // namespace

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

}  // namespace career::yaml
