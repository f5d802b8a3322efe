// What a document says, without how it is written; the same edits as yaml::Edit, done on that; and the
// comments of a text. What an edit must and must not change is told with these, and never with the edit's own
// words.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/yaml/edit.hpp"

namespace career::yaml {

struct Data {
  Kind kind = Kind::Null;
  std::string value = {};           // of a scalar; of an alias its name
  std::vector<Data> children = {};  // as in Document: of a map its keys and values in turn

  friend bool operator==(const Data&, const Data&) = default;
};

inline Data data_of(const Document& document, NodeId node) {
  Data data{document.kind(node)};
  if (data.kind != Kind::Null) data.value = document.scalar(node);
  for (const NodeId child : document.children(node)) data.children.push_back(data_of(document, child));
  return data;
}

inline Data data_of(const Value& value) {
  if (value.kind == Value::Kind::Scalar) return {Kind::Scalar, value.scalar.value, {}};
  Data data{value.kind == Value::Kind::List ? Kind::Sequence : Kind::Map};
  for (const Value& item : value.items) data.children.push_back(data_of(item));
  for (const auto& [key, entry] : value.entries) {
    data.children.push_back({Kind::Scalar, key, {}});
    data.children.push_back(data_of(entry));
  }
  return data;
}

// One edit, as it is asked for.
struct Asked {
  enum class What : std::uint8_t { Set, Append, Insert, Remove, First, Fill };
  What what = What::Set;
  NodeId node = 0;        // the scalar, or the list or map
  std::size_t entry = 0;  // Remove: which; Insert: behind which, if it is one
  std::string key = {};   // Insert, First
  Value value = {};
};

inline Edit edit_of(const Document& document, const Asked& asked) {
  switch (asked.what) {
    case Asked::What::Set: return set_scalar(document, asked.node, asked.value.scalar);
    case Asked::What::Append: return append_item(document, asked.node, asked.value);
    case Asked::What::Insert: {
      const bool behind_one =
          document.kind(asked.node) == Kind::Map && asked.entry < document.entry_count(asked.node);
      const auto after = behind_one ? document.scalar(document.entry(asked.node, asked.entry).key) : "";
      return insert_key(document, asked.node, asked.key, asked.value, after);
    }
    case Asked::What::First: return insert_first(document, asked.node, asked.key, asked.value);
    case Asked::What::Fill: return fill(document, asked.node, asked.value);
    case Asked::What::Remove: break;
  }
  return remove(document, asked.node, asked.entry);
}

// The same on the data.
class Expected {
 public:
  Expected(const Document& document, const Asked& asked) : document_(document), asked_(asked) {}

  [[nodiscard]] Data data() const { return of(document_.root()); }

 private:
  [[nodiscard]] Data of(NodeId node) const {
    const bool is_new = asked_.what == Asked::What::Set || asked_.what == Asked::What::Fill;
    if (node == asked_.node && is_new) return data_of(asked_.value);
    Data data{document_.kind(node)};
    if (data.kind != Kind::Null) data.value = document_.scalar(node);
    for (const NodeId child : document_.children(node)) data.children.push_back(of(child));
    if (node == asked_.node) change(data);
    return data;
  }

  void change(Data& data) const {
    auto& children = data.children;
    const auto at = [&](std::size_t i) { return children.begin() + static_cast<std::ptrdiff_t>(i); };
    switch (asked_.what) {
      case Asked::What::Set:
      case Asked::What::Fill: break;
      case Asked::What::First:
        data.kind = Kind::Map;
        children.insert(at(is_below_its_key() ? 0 : children.size()),
                        {Data{Kind::Scalar, asked_.key, {}}, data_of(asked_.value)});
        break;
      case Asked::What::Append:
        data.kind = Kind::Sequence;
        children.push_back(data_of(asked_.value));
        break;
      case Asked::What::Insert: {
        data.kind = Kind::Map;
        const bool behind_one = 2 * asked_.entry < children.size() &&
                                !document_.scalar(document_.entry(asked_.node, asked_.entry).key).empty();
        const std::size_t place = behind_one ? 2 * asked_.entry + 2 : children.size();
        children.insert(at(place), {Data{Kind::Scalar, asked_.key, {}}, data_of(asked_.value)});
        break;
      }
      case Asked::What::Remove: {
        const std::size_t size = data.kind == Kind::Map ? 2 : 1;
        children.erase(at(asked_.entry * size), at(asked_.entry * size + size));
      }
    }
  }

  // A block map inside something, whose first key is the first thing on its line, and not on the first line.
  [[nodiscard]] bool is_below_its_key() const {
    const Node& node = document_.tree().nodes[asked_.node];
    if (node.style != Style::BlockMap || node.parent == no_node) return false;
    const auto above = document_.source().text().substr(0, node.span.begin);
    const auto before = above.find_last_not_of(" \t");
    return before != above.npos && above[before] == '\n' &&
           document_.source().text().substr(node.lead, node.span.begin - node.lead).find('\n') != above.npos;
  }

  const Document& document_;
  const Asked& asked_;
};

// Every comment, from its # to the end of its line.
inline std::vector<std::string> comments_of(const Document& document) {
  const auto text = document.source().text();
  std::vector<std::string> comments;
  const auto look = [&](std::size_t begin, std::size_t end) {
    for (auto at = text.find('#', begin); at < end; at = text.find('#', at)) {
      const auto line_end = std::min(text.find_first_of("\r\n", at), text.size());
      comments.emplace_back(text.substr(at, line_end - at));
      at = line_end;
    }
  };
  std::size_t reached = 0;
  for (NodeId node = 0; node < document.size(); ++node) {
    const Node& found = document.tree().nodes[node];
    look(reached, found.begin);
    // An anchor may have a # in its name.
    const auto properties = text.substr(found.begin, found.span.begin - found.begin);
    if (const auto at = properties.find(" #"); at != text.npos) look(found.begin + at, found.span.begin);
    if (found.content > found.span.begin) look(found.span.begin, found.content);  // in the header of a block
    const bool is_collection = found.kind == Kind::Sequence || found.kind == Kind::Map;
    reached = std::max<std::size_t>(reached, is_collection ? found.span.begin : found.span.end);
  }
  look(reached, text.size());
  return comments;
}

// Are these all among those, in the same order?
inline bool are_kept(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  auto next = before.begin();
  for (const auto& comment : after) {
    if (next != before.end() && comment == *next) ++next;
  }
  return next == before.end();
}

// Is the new text the old one but for the splices? Told from both texts, byte for byte.
inline bool is_untouched_elsewhere(std::string_view before, std::string_view after,
                                   std::vector<Splice> splices) {
  std::stable_sort(splices.begin(), splices.end(),
                   [](const Splice& a, const Splice& b) { return a.at < b.at; });
  std::size_t from = 0;
  for (const Splice& splice : splices) {
    const auto kept = before.substr(from, splice.at - from);
    if (!after.starts_with(kept)) return false;
    after.remove_prefix(kept.size());
    if (!after.starts_with(splice.text)) return false;
    after.remove_prefix(splice.text.size());
    from = splice.at + splice.size;
  }
  return after == before.substr(from);
}

}  // namespace career::yaml
