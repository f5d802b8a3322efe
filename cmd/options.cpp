#include "cmd/options.hpp"

#include <fmt/format.h>

#include "core/text/suggest.hpp"

namespace career::cmd {

namespace {

std::string word_of(Format format) {
  switch (format) {
    case Format::Text: return "text";
    case Format::Markdown: return "markdown";
    case Format::Json: return "json";
  }
  return {};
}

}  // namespace

Format format_of(const std::string& word, const std::vector<Format>& supported) {
  std::vector<std::string> words;
  for (const auto format : supported) {
    if (word_of(format) == word) return format;
    words.push_back(word_of(format));
  }
  auto help = did_you_mean(word, words);
  if (help.empty()) help.push_back(fmt::format("this command writes: {}", fmt::join(words, ", ")));
  throw Misuse(fmt::format("unknown format '{}'", word), std::move(help));
}

}  // namespace career::cmd
