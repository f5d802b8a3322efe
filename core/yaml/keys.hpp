// The keys of one map, once more: yaml-cpp lets pass what would make a map mean something else.
#pragma once

#include <string_view>
#include <vector>

#include "core/yaml/fault.hpp"

namespace career::yaml {

struct Key {
  std::string_view name;
  Span span;
  bool is_plain = false;
};

// Every key that was named before, and every merge key. Reorders `keys`.
void check_keys(std::vector<Key>& keys, Faults& faults);

}  // namespace career::yaml
