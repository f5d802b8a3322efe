// The shape of a document: nodes in an arena, in the order of the text, each knowing the bytes it stands on
// and the events it came from. Document shows this to readers; edits of the document look at it directly.
#pragma once

#include <cstdint>
#include <vector>

#include "core/text/source_file.hpp"

namespace career::yaml {

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = UINT32_MAX;

enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map, Alias };

enum class Style : std::uint8_t {
  Empty,  // a value that is not there
  Plain,
  Single,
  Double,
  Literal,
  Folded,
  Alias,
  FlowSeq,
  FlowMap,
  Pair,  // a map of one entry inside a flow sequence, without braces: [a: 1]
  BlockSeq,
  BlockMap,
};

struct Node {
  Span span;        // the node itself, without its anchor and tag
  Pos begin = 0;    // the same with its anchor and tag
  Pos lead = 0;     // the dash, colon, comma or bracket that it stands behind; `begin` when there is none
  Pos content = 0;  // of a block scalar: where the line after its header starts; else span.begin
  // In bytes: of a block collection the column of its dashes or keys, of a block scalar its indentation, else
  // the column of `span.begin`.
  std::uint32_t column = 0;
  std::uint32_t event = 0;      // its events are [event, event_end)
  std::uint32_t event_end = 0;  // 0 while the node is being read
  NodeId parent = no_node;
  std::uint32_t first = 0;  // its children are Tree::children[first, first + count); of an alias: its target
  std::uint32_t count = 0;
  Kind kind = Kind::Null;
  Style style = Style::Empty;
  bool is_text = false;  // quoted, a block scalar, or tagged as a string
  bool aliased = false;  // an alias elsewhere stands for it
};
static_assert(sizeof(Node) == 48);

struct Tree {
  std::vector<Node> nodes;  // the first is the root
  std::vector<NodeId> children;
};

}  // namespace career::yaml
