// What an entry of a list is called in a path, as Keys say it.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "core/model/keys.hpp"

namespace career {

[[nodiscard]] inline std::string name_of(const Id& id) { return id.value; }
[[nodiscard]] inline std::string name_of(const Text& text) { return text.value; }
[[nodiscard]] inline std::string name_of(const Day& day) { return day.value.iso(); }
[[nodiscard]] inline std::string name_of(const DateAsWritten& date) { return date.value.iso(); }
[[nodiscard]] inline std::string name_of(const std::optional<Text>& text) {
  return text ? text->value : std::string();
}

template <class Entry>
inline constexpr bool is_counted = requires {
  Keys<Entry>::is_counted;
};

// `index` is its place in the list.
template <class Entry>
[[nodiscard]] std::string name_in_path(const Entry& entry, std::size_t index) {
  if constexpr (is_counted<Entry>) {
    return std::to_string(index + 1);
  } else {
    return name_of(entry.*std::get<0>(std::get<0>(Keys<Entry>::named_by)));
  }
}

// Empty for a list whose entries are counted.
template <class Entry>
[[nodiscard]] std::vector<std::string> names_in_path(const std::vector<Entry>& entries) {
  std::vector<std::string> names;
  if constexpr (!is_counted<Entry>) {
    names.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) names.push_back(name_in_path(entries[i], i));
  }
  return names;
}

}  // namespace career
