#include "core/init/examples.hpp"

#include <algorithm>

namespace career::init {

const Example* find_example(std::string_view name) {
  const auto all = examples();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Example& example) { return example.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::string_view about(const Example& example) {
  const auto spec = std::find_if(example.files.begin(), example.files.end(),
                                 [](const ExampleFile& file) { return file.path == "career.yaml"; });
  if (spec == example.files.end()) return {};
  std::string_view text = spec->text;
  while (text.starts_with("# ")) {
    const auto line = text.substr(2, text.find('\n') - 2);
    if (!line.starts_with("yaml-language-server")) return line;
    text.remove_prefix(std::min(text.size(), line.size() + 3));
  }
  return {};
}

}  // namespace career::init
