#include "core/file/edits_for.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/file/writer.hpp"

namespace career::file {
namespace {

using yaml::Kind;
using yaml::NodeId;

class Round {
 public:
  explicit Round(const yaml::Document& document) : document_(document) {}

  void add(const Change& change) {
    const Shape* shape = &root_;
    NodeId node = document_.root();
    Way way;
    for (std::size_t i = 0; i < change.where.size(); ++i) {
      const auto& [name, index] = change.where[i];
      const NodeId here = document_.resolve(node);
      const Shape& below = shape_below(*shape, name);
      if (shape->kind == Shape::Kind::List) {
        const bool is_new = change.kind == Change::Kind::Added && i + 1 == change.where.size();
        if (is_new) return append(here, yaml_of(change.after, below));
        way.push_back({here, index});
        node = document_.children(here)[index];
      } else {
        const auto place = place_of(here, name);
        const NodeId value = place ? document_.entry(here, *place).value : yaml::no_node;
        if (value == yaml::no_node || is_nothing(value)) return fill_in(here, value, *shape, change, i);
        way.push_back({here, *place});
        node = value;
      }
      shape = &below;
    }
    if (change.kind == Change::Kind::Removed) return take_away(std::move(way));
    set(change, *shape, node, std::move(way));
  }

  [[nodiscard]] std::vector<yaml::Edit> take() {
    for (const auto& filled : filled_) fill_in(filled);
    // What goes may be next to what comes, so it waits.
    if (filled_.empty() && !has_appended_) take_away();
    return std::move(edits_);
  }

 private:
  // A child of a list or a map, by its place; and the way to it from the root.
  struct Child {
    NodeId parent;
    std::size_t index;
  };
  using Way = std::vector<Child>;

  // A key that is to get a value, with all that is new below it.
  struct Filled {
    NodeId map;
    NodeId empty;  // what stands there: a null, [] or {}; or no node
    const Shape* shape;
    std::string key;
    Data value{};
  };
  // What goes of one list or map.
  struct Removed {
    Way way;  // to the list or the map
    std::set<std::size_t> places{};
  };

  void set(const Change& change, const Shape& shape, NodeId node, Way way) {
    const auto value = yaml_of(change.after, shape);
    const Kind kind = document_.kind(node);
    if (value.kind == yaml::Value::Kind::Scalar && kind != Kind::Sequence && kind != Kind::Map) {
      edits_.push_back(yaml::set_scalar(document_, node, value.scalar));
    } else if (const NodeId list = document_.resolve(node);
               shape.kind == Shape::Kind::List && document_.kind(list) == Kind::Sequence) {
      set_items(change.before.items, change.after.items, shape, list, way);
    } else {
      take_away(std::move(way));  // the new one is for the next round
    }
  }

  // Those that are in both stay as they are.
  void set_items(const std::vector<Data>& before, std::vector<Data> fresh, const Shape& shape, NodeId list,
                 const Way& way) {
    std::vector<std::size_t> gone;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const auto kept = std::find(fresh.begin(), fresh.end(), before[i]);
      if (kept == fresh.end()) {
        gone.push_back(i);
      } else {
        fresh.erase(kept);
      }
    }
    for (std::size_t i = 0; i < std::max(gone.size(), fresh.size()); ++i) {
      if (i >= gone.size()) {
        append(list, yaml_of(fresh[i], *shape.item));
      } else if (i < fresh.size()) {
        const auto value = yaml_of(fresh[i], *shape.item);
        edits_.push_back(yaml::set_scalar(document_, document_.children(list)[gone[i]], value.scalar));
      } else {
        auto item = way;
        item.push_back({list, gone[i]});
        take_away(std::move(item));
      }
    }
  }

  void append(NodeId list, const yaml::Value& value) {
    if (!is_free(list)) return;
    has_appended_ = true;
    edits_.push_back(yaml::append_item(document_, list, value));
  }

  // The value of `change` stands below the step `at`, whose key has none yet.
  void fill_in(NodeId map, NodeId empty, const Shape& shape, const Change& change, std::size_t at) {
    const auto& key = change.where[at].name;
    auto filled = std::find_if(filled_.begin(), filled_.end(),
                               [&](const Filled& it) { return it.map == map && it.key == key; });
    if (filled == filled_.end()) filled = filled_.insert(filled_.end(), {map, empty, &shape, key});
    Data* into = &filled->value;
    const Shape* above = &shape_below(shape, key);
    for (std::size_t i = at + 1; i < change.where.size(); ++i) {
      const auto& name = change.where[i].name;
      if (above->kind == Shape::Kind::List) {
        into->kind = Data::Kind::List;
        into = &into->items.emplace_back();
      } else {
        into->kind = Data::Kind::Map;
        auto& entries = into->entries;
        auto entry =
            std::find_if(entries.begin(), entries.end(), [&](const auto& it) { return it.key == name; });
        if (entry == entries.end()) entry = entries.insert(entries.end(), {name, {}});
        into = &entry->value;
      }
      above = &shape_below(*above, name);
    }
    *into = change.after;
  }

  void fill_in(const Filled& filled) {
    const auto value = yaml_of(filled.value, shape_below(*filled.shape, filled.key));
    const bool is_scalar = value.kind == yaml::Value::Kind::Scalar;
    if (value.kind == yaml::Value::Kind::Map && value.entries.empty()) return;
    if (filled.empty != yaml::no_node) {
      edits_.push_back(is_scalar ? yaml::set_scalar(document_, filled.empty, value.scalar)
                                 : yaml::fill(document_, filled.empty, value));
    } else if (is_free(filled.map)) {
      const auto above = key_above(filled);
      edits_.push_back(above || filled.shape->kind != Shape::Kind::Record
                           ? yaml::insert_key(document_, filled.map, filled.key, value, above.value_or(""))
                           : yaml::insert_first(document_, filled.map, filled.key, value));
    }
  }

  // The last key of the table before this one that the file has.
  [[nodiscard]] std::optional<std::string_view> key_above(const Filled& filled) const {
    std::optional<std::string_view> above;
    if (filled.shape->kind != Shape::Kind::Record) return above;
    for (const auto& key : filled.shape->record->keys) {
      if (key.facts.name == filled.key) break;
      if (place_of(filled.map, key.facts.name)) above = key.facts.name;
    }
    return above;
  }

  void take_away(Way way) {
    const auto [parent, index] = way.back();
    way.pop_back();
    removed_.try_emplace(parent, Removed{std::move(way)}).first->second.places.insert(index);
  }

  void take_away() {
    // Of what is left empty the key goes too; what is inside comes before what is around it.
    for (auto& [parent, removed] : removed_) {
      if (removed.places.size() < count(parent) || removed.way.empty()) continue;
      removed.places.clear();
      take_away(removed.way);
    }
    for (const auto& [parent, removed] : removed_) {
      std::optional<std::size_t> last;
      for (const auto place : removed.places) {
        // Neighbours may need the same bytes, so the next one waits.
        if ((last && place == *last + 1) || !is_free(parent)) continue;
        edits_.push_back(yaml::remove(document_, parent, place));
        last = place;
      }
    }
  }

  // Brackets take one entry more or less at a time: a second could need the same comma.
  bool is_free(NodeId collection) {
    const auto style = document_.style(collection);
    const bool in_brackets = style != yaml::Style::BlockMap && style != yaml::Style::BlockSeq;
    return !in_brackets || touched_.insert(collection).second;
  }

  [[nodiscard]] bool is_nothing(NodeId node) const {
    const NodeId there = document_.resolve(node);
    const Kind kind = document_.kind(there);
    return kind == Kind::Null || (kind != Kind::Scalar && count(there) == 0);
  }

  [[nodiscard]] std::size_t count(NodeId node) const {
    return document_.kind(node) == Kind::Map ? document_.entry_count(node) : document_.children(node).size();
  }

  [[nodiscard]] std::optional<std::size_t> place_of(NodeId map, std::string_view key) const {
    for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
      const NodeId name = document_.resolve(document_.entry(map, i).key);
      if (document_.kind(name) == Kind::Scalar && document_.scalar(name) == key) return i;
    }
    return std::nullopt;
  }

  const yaml::Document& document_;
  const Shape root_{.kind = Shape::Kind::Record, .record = &spec_shape()};
  std::vector<yaml::Edit> edits_;
  std::vector<Filled> filled_;
  std::map<NodeId, Removed, std::greater<>>
      removed_;  // the innermost first: ids run in the order of the text
  std::set<NodeId> touched_;
  bool has_appended_ = false;
};

}  // namespace

std::vector<yaml::Edit> edits_for(const yaml::Document& document, const std::vector<Change>& changes) {
  Round round(document);
  for (const auto& change : changes) round.add(change);
  return round.take();
}

}  // namespace career::file
