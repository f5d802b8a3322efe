#include "core/check/codes.hpp"

#include <algorithm>
#include <vector>

#include "core/check/codes_tables.hpp"

namespace career::check {

std::span<const CodeFacts> all_codes() {
  static const std::vector<CodeFacts> all = [] {
    std::vector<CodeFacts> codes;
    for (const auto part :
         {codes_of_files(), codes_of_edits(), codes_of_yaml(), codes_of_values(), codes_of_doubts()}) {
      codes.insert(codes.end(), part.begin(), part.end());
    }
    std::sort(codes.begin(), codes.end(),
              [](const CodeFacts& a, const CodeFacts& b) { return a.code < b.code; });
    return codes;
  }();
  return all;
}

const CodeFacts* find_code(std::string_view code) {
  const auto all = all_codes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const CodeFacts& facts) { return facts.code == code; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace career::check
