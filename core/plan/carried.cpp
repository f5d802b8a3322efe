#include "core/plan/carried.hpp"

#include <algorithm>

#include "core/text/fold.hpp"

namespace career::plan {
namespace {

constexpr std::size_t shortest_word = 4;  // "to" and "my" say nothing

bool begin_alike(const std::string& a, const std::string& b) {
  return std::min(a.size(), b.size()) >= shortest_word && (a.starts_with(b) || b.starts_with(a));
}

std::vector<std::string> words_of(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  return folded_words(text);
}

bool moves(const Outcomes& outcomes) {
  return outcomes.works.kind == Level::Kind::Number || outcomes.works.kind == Level::Kind::Range;
}

}  // namespace

std::vector<std::string> carried_by(const Check& check, const Role& role) {
  const auto said = words_of(check.claim.value);
  std::vector<std::string> carried;
  for (const auto& [name, span, outcomes] : role.reach) {
    const auto own = words_of(name);
    const bool is_named = std::any_of(own.begin(), own.end(), [&](const std::string& word) {
      return std::any_of(said.begin(), said.end(),
                         [&](const std::string& other) { return begin_alike(word, other); });
    });
    if (is_named && moves(outcomes)) carried.push_back(name);
  }
  return carried;
}

}  // namespace career::plan
