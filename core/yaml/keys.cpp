#include "core/yaml/keys.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace career::yaml {
namespace {

Diagnostic merge_key(const SourcePtr& source, const Key& key) {
  return fault(source, "merge-key", "'<<' merges another map into this one, which career does not follow",
               key.span, {"write the entries out"});
}

Diagnostic duplicate(const SourcePtr& source, const Key& first, const Key& again) {
  return fault(
      source, "duplicate-key",
      fmt::format("{} is named twice, here and on {}", quoted(again.name), line_of(source, first.span.begin)),
      again.span, {"keep one of them, or give one another name"}, {{first.span, "first here"}});
}

}  // namespace

// yaml-cpp keeps the first of two equal keys and says nothing, so we compare them ourselves.
void check_keys(std::vector<Key>& keys, Faults& faults) {
  for (const Key& key : keys) {
    if (key.is_plain && key.name == "<<") faults.add(merge_key(faults.source(), key));
  }
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    return std::tie(a.name, a.span.begin) < std::tie(b.name, b.span.begin);
  });
  for (auto first = keys.begin(); first != keys.end();) {
    const auto next =
        std::find_if(first + 1, keys.end(), [&](const Key& key) { return key.name != first->name; });
    std::for_each(first + 1, next,
                  [&](const Key& again) { faults.add(duplicate(faults.source(), *first, again)); });
    first = next;
  }
}

}  // namespace career::yaml
