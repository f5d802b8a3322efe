#include "core/yaml/indentation.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace career::yaml {
namespace {

// The most frequent of some small numbers; the first of equals. `otherwise` when there are none.
std::uint32_t most_frequent(const std::vector<std::size_t>& counts, std::uint32_t otherwise) {
  const auto most = std::max_element(counts.begin(), counts.end());
  return most == counts.end() || *most == 0 ? otherwise : static_cast<std::uint32_t>(most - counts.begin());
}

}  // namespace

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
