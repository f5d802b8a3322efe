// A Document is a YAML file read with care: its text, the events that yaml-cpp saw in it, and an arena of
// nodes that each know the exact bytes they stand on. It is strict where yaml-cpp is lenient: what would lose
// data silently (a key without a colon, an unclosed quote, a second document, equal keys) is a finding.
// Nothing is copied out of the text that is a slice of it, and aliases are never expanded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/diagnostic.hpp"
#include "core/text/source_file.hpp"
#include "core/yaml/events.hpp"
#include "core/yaml/guards.hpp"
#include "core/yaml/tree.hpp"

namespace career::yaml {

struct Entry {
  NodeId key = no_node;
  NodeId value = no_node;
};

class Document {
 public:
  // Reads a whole file. What is wrong with it is added to `findings`, all of it where that can be told; none
  // when there is an error among them. A file with nothing but comments is the finding `empty-file`.
  [[nodiscard]] static std::optional<Document> read(SourcePtr source, Findings& findings);

  // The same for who has parsed the text: `events` is all that the parser saw in it.
  [[nodiscard]] static std::optional<Document> of(SourcePtr source, Events events, Findings& findings);

  [[nodiscard]] const SourceFile& source() const { return *source_; }
  [[nodiscard]] const SourcePtr& source_ptr() const { return source_; }
  [[nodiscard]] NodeId root() const { return 0; }  // NOLINT(*-to-static): a document's, to whoever reads it
  // The number of nodes. Ids run from 0, in the order of the text.
  [[nodiscard]] std::size_t size() const { return tree_.nodes.size(); }

  [[nodiscard]] Kind kind(NodeId node) const { return tree_.nodes[node].kind; }
  [[nodiscard]] Style style(NodeId node) const { return tree_.nodes[node].style; }

  // The bytes of the node itself, without its anchor and tag: of a scalar with its quotes, of a flow
  // collection with its brackets, of a block collection from its first key or dash to the end of its last
  // entry. An empty value has an empty span right after its colon or dash.
  [[nodiscard]] Span span(NodeId node) const { return tree_.nodes[node].span; }

  // A scalar's value, as YAML means it; of a null the word that is written (`~`), if any; of an alias its
  // name; else empty. Valid as long as the document.
  [[nodiscard]] std::string_view scalar(NodeId node) const;

  // Quoted, a block scalar, or tagged `!` or `!!str`: text, whatever it looks like.
  [[nodiscard]] bool is_text(NodeId node) const { return tree_.nodes[node].is_text; }

  // The explicit tag, such as "tag:yaml.org,2002:int"; empty when there is none, and for a lone `!`.
  [[nodiscard]] std::string_view tag(NodeId node) const;

  // The items of a sequence. The keys and values of a map, in turn: see `entry_count` and `entry`.
  [[nodiscard]] std::span<const NodeId> children(NodeId node) const;
  [[nodiscard]] std::size_t entry_count(NodeId map) const { return children(map).size() / 2; }
  [[nodiscard]] Entry entry(NodeId map, std::size_t index) const {
    const auto nodes = children(map);
    return {nodes[2 * index], nodes[2 * index + 1]};
  }

  // What an alias stands for, one step; any other node is itself. Never an alias: YAML cannot name one.
  [[nodiscard]] NodeId resolve(NodeId node) const;

  // For edits: what yaml-cpp saw, and the nodes as they are kept.
  [[nodiscard]] const Events& events() const { return events_; }
  [[nodiscard]] const Tree& tree() const { return tree_; }

 private:
  Document(SourcePtr source, Events events, Tree tree);

  SourcePtr source_;
  Events events_;
  Tree tree_;
};

}  // namespace career::yaml
