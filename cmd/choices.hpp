// Options whose value is one of a few words: `--every month`. The words are those of the files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "core/spec/words.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/suggest.hpp"

namespace career::cmd {

// The value that `text` stands for. Misuse that suggests or lists the words for any other.
template <HasWords Value>
[[nodiscard]] Value choice_said(const std::string& text, std::string_view option) {
  std::vector<std::string> words;
  for (const auto& [word, value] : words_of<Value>) {
    if (word == text) return value;
    words.emplace_back(word);
  }
  auto help = did_you_mean(text, words);
  if (help.empty()) help.push_back(fmt::format("write one of: {}", fmt::join(words, ", ")));
  throw Misuse(fmt::format("{} cannot be '{}'", option, text), std::move(help));
}

// The same of an option that may be left out.
template <HasWords Value>
[[nodiscard]] std::optional<Value> choice_said(const std::optional<std::string>& text,
                                               std::string_view option) {
  return text ? std::optional(choice_said<Value>(*text, option)) : std::nullopt;
}

}  // namespace career::cmd
