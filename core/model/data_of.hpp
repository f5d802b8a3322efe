// What a value of a spec is as data, by the table of keys: keys in its order, without those that are empty
// and those that are so by default.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/model/data.hpp"
#include "core/model/keys.hpp"
#include "core/model/words.hpp"

namespace career {

// A struct that the table has keys for.
template <class Value>
concept Record = requires {
  Keys<Value>::name;
};

[[nodiscard]] Data data_of(const Text& text);
[[nodiscard]] Data data_of(const Id& id);
[[nodiscard]] Data data_of(const Real& number);
[[nodiscard]] Data data_of(const Whole& number);
[[nodiscard]] Data data_of(const Flag& flag);
[[nodiscard]] Data data_of(const Day& day);
[[nodiscard]] Data data_of(const DateAsWritten& date);
[[nodiscard]] Data data_of(const Written<Share>& share);
[[nodiscard]] Data data_of(const Written<Chance>& chance);
[[nodiscard]] Data data_of(const Written<ChanceRange>& chances);
[[nodiscard]] Data data_of(const Written<Range<Share>>& range);
[[nodiscard]] Data data_of(const Written<Range<double>>& range);
[[nodiscard]] Data data_of(const Outcomes& outcomes);
[[nodiscard]] Data data_of(const Term& term);
[[nodiscard]] Data data_of(const std::vector<Anchor>& anchors);
template <HasWords Word>
[[nodiscard]] Data data_of(const Written<Word>& word) {
  return Data::of_word(std::string(word_of(word.value)));
}
template <class Item>
[[nodiscard]] Data data_of(const std::vector<Item>& items);
template <class Item>
[[nodiscard]] Data data_of(const NamedList<Item>& names);
template <Record Entry>
[[nodiscard]] Data data_of(const Entry& record);

// Is there nothing to say?
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
struct DataOfKeys {
  const Entry& record;
  std::vector<DataEntry> entries{};

  template <class Member>
  void required(const KeyFacts& facts, Member Entry::*member) {
    auto value = data_of(held(record.*member));
    const bool is_nothing = value.kind == Data::Kind::Map && value.entries.empty();
    if (!is_nothing) entries.push_back({std::string(facts.name), std::move(value)});
  }
  template <class Member>
  void optional(const KeyFacts& facts, Member Entry::*member) {
    if (!is_empty(record.*member) && !is_by_default(record.*member, Entry{}.*member)) required(facts, member);
  }

 private:
  template <class Value>
  [[nodiscard]] static bool is_by_default(const Value& is, const Value& fallback) {
    if constexpr (requires { is.is_default(); }) {
      return is.is_default() && data_of(is) == data_of(fallback);
    } else {
      return false;
    }
  }
};

template <Record Entry>
Data data_of(const Entry& record) {
  DataOfKeys<Entry> keys{record};
  Keys<Entry>::visit(keys);
  return Data::of_map(std::move(keys.entries));
}

template <class Item>
Data data_of(const std::vector<Item>& items) {
  std::vector<Data> data;
  data.reserve(items.size());
  for (const auto& item : items) data.push_back(data_of(item));
  return Data::of_list(std::move(data));
}

template <class Item>
Data data_of(const NamedList<Item>& names) {
  std::vector<DataEntry> entries;
  entries.reserve(names.size());
  for (const auto& named : names) entries.push_back({named.name, data_of(named.value)});
  return Data::of_map(std::move(entries));
}

}  // namespace career
