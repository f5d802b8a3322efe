#include "core/file/difference.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/file/writer.hpp"
#include "core/text/diagnostic.hpp"

namespace career::file {
namespace {

using yaml::Kind;
using yaml::NodeId;

// An entry that nobody takes away: no command does, so there is no edit for it.
[[noreturn]] void taken_away(std::string_view what) {
  throw std::logic_error(fmt::format("an edit would take {} away", what));
}

class Differences {
 public:
  explicit Differences(const yaml::Document& document) : document_(document) {}

  template <Record Entry>
  void compare(const Entry& was, const Entry& is, NodeId node) {
    KeyByKey<Entry> keys{*this, was, is, document_.resolve(node)};
    Keys<Entry>::visit(keys);
  }

  [[nodiscard]] std::vector<yaml::Edit> take() { return std::move(edits_); }

 private:
  template <Record Entry>
  struct KeyByKey {
    Differences& differences;
    const Entry& was;
    const Entry& is;
    NodeId map;
    std::string_view above{};  // the last key of the table so far that the file has

    template <class Member>
    void required(const KeyFacts& facts, Member Entry::*member) {
      optional(facts, member);
    }
    template <class Member>
    void optional(const KeyFacts& facts, Member Entry::*member) {
      const auto entry = differences.entry_of(map, facts.name);
      differences.compare_key(was.*member, is.*member, facts.name, {map, entry, above});
      if (entry) above = facts.name;
    }
  };

  // Where a key is, or would be.
  struct Place {
    NodeId map = yaml::no_node;
    std::optional<yaml::Entry> entry{};
    std::string_view above{};
  };

  template <class Member>
  void compare_key(const Member& was, const Member& is, std::string_view key, const Place& place) {
    if (is_empty(is)) {
      if (!is_empty(was)) take_away(place);
      return;
    }
    const bool is_there = place.entry && document_.kind(document_.resolve(place.entry->value)) != Kind::Null;
    if (is_there && !is_empty(was)) return compare(held(was), held(is), place.entry->value);
    if (!is_empty(was) && value_of(held(was)) == value_of(held(is))) return;  // both by default
    auto value = value_of(held(is));
    if (value.kind == yaml::Value::Kind::Map && value.entries.empty()) return;
    put(key, std::move(value), place);
  }

  // Several items are compared in turn; further ones are new.
  template <class Item>
  void compare(const std::vector<Item>& was, const std::vector<Item>& is, NodeId node) {
    if (is.size() < was.size()) taken_away("an entry of a list");
    const NodeId list = document_.resolve(node);
    const auto items = document_.children(list);
    for (std::size_t i = 0; i < was.size(); ++i) compare(was[i], is[i], items[i]);
    for (std::size_t i = was.size(); i < is.size(); ++i) {
      if (is_free(list)) edits_.push_back(yaml::append_item(document_, list, value_of(is[i])));
    }
  }

  template <class Item>
  void compare(const NamedList<Item>& was, const NamedList<Item>& is, NodeId node) {
    const NodeId map = document_.resolve(node);
    for (const auto& named : was) {
      if (is.find(named.name) == nullptr) taken_away(named.name);
    }
    for (const auto& named : is) {
      const auto* before = was.find(named.name);
      const auto entry = entry_of(map, named.name);
      if (before != nullptr && entry) {
        compare(*before, named.value, entry->value);
      } else if (is_free(map)) {
        edits_.push_back(yaml::insert_key(document_, map, named.name, value_of(named.value)));
      }
    }
  }

  // One value. The same one in another spelling is the same.
  template <class Value>
  void compare(const Value& was, const Value& is, NodeId node) {
    const auto value = value_of(is);
    if (value_of(was) == value) return;
    const Kind kind = document_.kind(node);
    if (value.kind != yaml::Value::Kind::Scalar || kind == Kind::Sequence || kind == Kind::Map) {
      throw Misuse(fmt::format("line {} holds more than one value",
                               document_.source().place(document_.span(node).begin).line),
                   {"change it by hand"});
    }
    edits_.push_back(yaml::set_scalar(document_, node, value.scalar));
  }
  void compare(const std::vector<Anchor>& was, const std::vector<Anchor>& is, NodeId node) {
    compare<std::vector<Anchor>>(was, is, node);
  }

  void put(std::string_view key, yaml::Value value, const Place& place) {
    if (place.entry) {
      edits_.push_back(yaml::fill(document_, place.entry->value, value));
    } else if (!is_free(place.map)) {
      return;
    } else if (place.above.empty()) {
      edits_.push_back(yaml::insert_first(document_, place.map, key, value));
    } else {
      edits_.push_back(yaml::insert_key(document_, place.map, key, value, place.above));
    }
  }

  void take_away(const Place& place) {
    for (std::size_t i = 0; i < document_.entry_count(place.map); ++i) {
      if (document_.entry(place.map, i).key != place.entry->key || !is_free(place.map)) continue;
      edits_.push_back(yaml::remove(document_, place.map, i));
    }
  }

  // Brackets take one entry more or less at a time: a second could need the same comma.
  bool is_free(NodeId collection) {
    const auto style = document_.style(collection);
    const bool in_brackets = style != yaml::Style::BlockMap && style != yaml::Style::BlockSeq;
    return !in_brackets || filled_.insert(collection).second;
  }

  [[nodiscard]] std::optional<yaml::Entry> entry_of(NodeId map, std::string_view key) const {
    for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
      const auto entry = document_.entry(map, i);
      const NodeId name = document_.resolve(entry.key);
      if (document_.kind(name) == Kind::Scalar && document_.scalar(name) == key) return entry;
    }
    return std::nullopt;
  }

  const yaml::Document& document_;
  std::vector<yaml::Edit> edits_;
  std::set<NodeId> filled_;
};

}  // namespace

std::vector<yaml::Edit> differences(const yaml::Document& document, const Spec& spec, const Spec& wanted) {
  Differences found(document);
  found.compare(spec, wanted, document.root());
  return found.take();
}

}  // namespace career::file
