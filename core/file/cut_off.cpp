#include "core/file/cut_off.hpp"

#include "core/model/meant.hpp"

namespace career::file {

using yaml::Document;
using yaml::NodeId;

bool is_cut_off(const Document& document, NodeId map, std::size_t index) {
  const auto [key, value] = document.entry(map, index);
  const bool is_alone =
      document.style(map) == yaml::Style::FlowMap && document.style(value) == yaml::Style::Empty;
  return index > 0 && is_alone && document.source().text()[document.span(key).end] != ':';
}

std::optional<Span> cut_number(const Document& document, NodeId map, std::size_t index) {
  const NodeId begin = document.entry(map, index).value;
  const std::size_t count = document.entry_count(map);
  if (document.kind(begin) != yaml::Kind::Scalar || index + 1 == count ||
      !is_cut_off(document, map, index + 1)) {
    return std::nullopt;
  }
  auto last = index + 1;
  while (last + 1 < count && is_cut_off(document, map, last + 1)) ++last;
  const Span whole{document.span(begin).begin, document.span(document.entry(map, last).key).end};
  const auto text = document.source().text(whole);
  const bool is_number = !numbers_meant(text).empty() || !shares_meant(text).empty();
  return is_number ? std::optional(whole) : std::nullopt;
}

std::vector<Span> items_by_blanks(const Document& document, NodeId list) {
  std::vector<Span> items;
  for (const NodeId node : document.children(list)) {
    const Span item = document.span(node);
    const bool goes_on = !items.empty() && document.source().text({items.back().end, item.begin}) == ",";
    if (goes_on) {
      items.back().end = item.end;
    } else {
      items.push_back(item);
    }
  }
  return items;
}

}  // namespace career::file
