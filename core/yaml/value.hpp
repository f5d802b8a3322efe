// What an edit writes, as data: it says what is meant, and the file decides how it looks there.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace career::yaml {

// Text is quoted where YAML would take it for something else; a token (a number, a date, a share, true or
// false) stands as it is and must be able to.
struct Scalar {
  std::string value;
  bool is_token = false;

  [[nodiscard]] static Scalar text(std::string value) { return {std::move(value), false}; }
  [[nodiscard]] static Scalar token(std::string value) { return {std::move(value), true}; }
  friend bool operator==(const Scalar&, const Scalar&) = default;
};

// How a map or a list is written where nothing in the file sets an example. Prose is never put into a flow
// map that could be a block.
enum class Layout : std::uint8_t { Block, Flow };

struct ValueEntry;

struct Value {
  enum class Kind : std::uint8_t { Scalar, List, Map };

  Kind kind = Kind::Scalar;
  Layout layout = Layout::Block;
  Scalar scalar;
  std::vector<Value> items;         // of a list
  std::vector<ValueEntry> entries;  // of a map

  [[nodiscard]] static Value text(std::string value);
  [[nodiscard]] static Value token(std::string value);
  [[nodiscard]] static Value list(std::vector<Value> items, Layout layout = Layout::Flow);
  [[nodiscard]] static Value map(std::vector<ValueEntry> entries, Layout layout = Layout::Block);
};

struct ValueEntry {
  std::string key;
  Value value;
};

// Do they mean the same, however they are laid out?
[[nodiscard]] bool operator==(const Value& a, const Value& b);

inline Value Value::text(std::string value) {
  Value made;
  made.scalar = Scalar::text(std::move(value));
  return made;
}

inline Value Value::token(std::string value) {
  Value made;
  made.scalar = Scalar::token(std::move(value));
  return made;
}

inline Value Value::list(std::vector<Value> items, Layout layout) {
  Value made;
  made.kind = Kind::List;
  made.layout = layout;
  made.items = std::move(items);
  return made;
}

inline Value Value::map(std::vector<ValueEntry> entries, Layout layout) {
  Value made;
  made.kind = Kind::Map;
  made.layout = layout;
  made.entries = std::move(entries);
  return made;
}

inline bool operator==(const Value& a, const Value& b) {
  return a.kind == b.kind && a.scalar == b.scalar && a.items == b.items &&
         std::equal(
             a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
             [](const ValueEntry& x, const ValueEntry& y) { return x.key == y.key && x.value == y.value; });
}

}  // namespace career::yaml
