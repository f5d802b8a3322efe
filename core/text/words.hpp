// The words of a choice, one table for each: `words_of<Every>`. A table stands beside its type, or where its
// words belong; what is read, listed, and printed uses it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace career {

template <class Value>
struct Worded {
  std::string_view word;
  Value value;
  std::string_view about{};  // half a sentence, for the editor's hover text and the manual
};

template <class Value>
inline constexpr std::array<Worded<Value>, 0> words_of{};

// A type that words_of has a table for.
template <class Value>
concept HasWords = !words_of<Value>.empty();

// "month" of Every::Month.
template <HasWords Value>
[[nodiscard]] constexpr std::string_view word_of(Value value) {
  for (const auto& worded : words_of<Value>) {
    if (worded.value == value) return worded.word;
  }
  return {};
}

// "of the calendar" of Every::Month.
template <HasWords Value>
[[nodiscard]] constexpr std::string_view about_of(Value value) {
  for (const auto& worded : words_of<Value>) {
    if (worded.value == value) return worded.about;
  }
  return {};
}

// Every::Month of "month"; none for a word of another choice.
template <HasWords Value>
[[nodiscard]] constexpr std::optional<Value> value_of(std::string_view word) {
  for (const auto& worded : words_of<Value>) {
    if (worded.word == word) return worded.value;
  }
  return std::nullopt;
}

// "week", "month", "quarter": to suggest one, or list them.
template <HasWords Value>
[[nodiscard]] std::vector<std::string> all_words() {
  std::vector<std::string> words;
  words.reserve(words_of<Value>.size());
  for (const auto& worded : words_of<Value>) words.emplace_back(worded.word);
  return words;
}

}  // namespace career
