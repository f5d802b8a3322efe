// What the fields of documents are made of: the entries of a list that something points to, and texts that
// may be left out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/model/values.hpp"

namespace career::views {

[[nodiscard]] inline std::string text_of(const std::optional<Text>& text) {
  return text ? text->value : std::string();
}

template <class Entry>
[[nodiscard]] std::vector<Entry> picked(const std::vector<Entry>& entries,
                                        const std::vector<std::size_t>& places) {
  std::vector<Entry> found;
  found.reserve(places.size());
  for (const auto place : places) found.push_back(entries[place]);
  return found;
}

}  // namespace career::views
