// From a value of a spec to what stands for it in a file: the reader's opposite, by the same table of keys.
// Keys come in the order of the table; what is empty, and what is so by default, is left out. Numbers, dates
// and shares are tokens, in as few digits as read back the same; a record that holds lists or somebody's
// words is written as a block, one of nothing but numbers and slugs between braces.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/model/keys.hpp"
#include "core/model/words.hpp"
#include "core/yaml/value.hpp"

namespace career::file {

// A struct that the table has keys for.
template <class Value>
concept Record = requires {
  Keys<Value>::name;
};

[[nodiscard]] yaml::Value value_of(const Text& text);
[[nodiscard]] yaml::Value value_of(const Id& id);
[[nodiscard]] yaml::Value value_of(const Real& number);
[[nodiscard]] yaml::Value value_of(const Whole& number);
[[nodiscard]] yaml::Value value_of(const Flag& flag);
[[nodiscard]] yaml::Value value_of(const Day& day);
[[nodiscard]] yaml::Value value_of(const DateAsWritten& date);
[[nodiscard]] yaml::Value value_of(const Written<Share>& share);
[[nodiscard]] yaml::Value value_of(const Written<Chance>& chance);
[[nodiscard]] yaml::Value value_of(const Written<ChanceRange>& chances);
[[nodiscard]] yaml::Value value_of(const Written<Range<Share>>& shares);
[[nodiscard]] yaml::Value value_of(const Written<Range<double>>& numbers);
[[nodiscard]] yaml::Value value_of(const Outcomes& outcomes);
[[nodiscard]] yaml::Value value_of(const Term& term);
[[nodiscard]] yaml::Value value_of(const std::vector<Anchor>& anchors);
template <HasWords Word>
[[nodiscard]] yaml::Value value_of(const Written<Word>& word) {
  return yaml::Value::token(std::string(word_of(word.value)));
}
template <class Item>
[[nodiscard]] yaml::Value value_of(const std::vector<Item>& items);
template <class Item>
[[nodiscard]] yaml::Value value_of(const NamedList<Item>& names);
template <Record Entry>
[[nodiscard]] yaml::Value value_of(const Entry& record);

// Is there nothing to write?
template <class Value>
[[nodiscard]] bool is_empty(const Value& value) {
  if constexpr (requires { value.has_value(); }) {
    return !value.has_value();
  } else if constexpr (std::is_same_v<Value, Id>) {
    return value.value.empty();
  } else if constexpr (requires { value.empty(); }) {
    return value.empty();
  } else {
    return false;
  }
}

// What an optional holds; any other value itself.
template <class Value>
[[nodiscard]] const Value& held(const Value& value) {
  return value;
}
template <class Value>
[[nodiscard]] const Value& held(const std::optional<Value>& value) {
  return *value;
}

// Collects what a record's keys hold.
template <Record Entry>
struct Writer {
  const Entry& record;
  std::vector<yaml::ValueEntry> entries{};
  yaml::Layout layout = yaml::Layout::Flow;

  template <class Member>
  void required(const KeyFacts& facts, Member Entry::*member) {
    add(facts, record.*member);
  }
  template <class Member>
  void optional(const KeyFacts& facts, Member Entry::*member) {
    if (is_empty(record.*member)) {
      note_layout<Member>();
    } else if constexpr (requires { (record.*member).value; } && !std::is_same_v<Member, Id>) {
      if (!is_by_default(record.*member, Entry{}.*member)) add(facts, record.*member);
    } else {
      add(facts, record.*member);
    }
  }

 private:
  template <class Member>
  void add(const KeyFacts& facts, const Member& member) {
    note_layout<Member>();
    auto value = value_of(held(member));
    const bool is_nothing = value.kind == yaml::Value::Kind::Map && value.entries.empty();
    if (!is_nothing) entries.push_back({std::string(facts.name), std::move(value)});
  }
  // Nobody wrote it, and it is what it would be anyway.
  template <class Value>
  [[nodiscard]] static bool is_by_default(const Written<Value>& is, const Written<Value>& fallback) {
    return is.is_default() && value_of(is) == value_of(fallback);
  }
  template <class Member>
  void note_layout() {
    constexpr bool is_flat = !std::is_same_v<Member, Text> && !std::is_same_v<Member, std::optional<Text>> &&
                             !requires(Member member) {
      member.empty();
    }
    &&!Record<Member>;
    if constexpr (!is_flat) layout = yaml::Layout::Block;
  }
};

template <Record Entry>
yaml::Value value_of(const Entry& record) {
  Writer<Entry> writer{record};
  Keys<Entry>::visit(writer);
  return yaml::Value::map(std::move(writer.entries), writer.layout);
}

template <class Item>
yaml::Value value_of(const std::vector<Item>& items) {
  std::vector<yaml::Value> values;
  values.reserve(items.size());
  for (const auto& item : items) values.push_back(value_of(item));
  return yaml::Value::list(std::move(values));
}

template <class Item>
yaml::Value value_of(const NamedList<Item>& names) {
  std::vector<yaml::ValueEntry> entries;
  entries.reserve(names.size());
  for (const auto& named : names) entries.push_back({named.name, value_of(named.value)});
  return yaml::Value::map(std::move(entries));
}

}  // namespace career::file
