#include "core/plan/themes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/text/display.hpp"
#include "core/text/fold.hpp"

namespace career::plan {
namespace {

constexpr std::size_t shortest_word = 4;  // letters; shorter ones hold sentences together
constexpr std::size_t least_shared = 2;   // rare words that make two lines alike

// Four letters and more, and still only glue. In other languages rarity alone must do.
constexpr std::array<std::string_view, 40> glue{
    "about",  "after", "also", "been", "before", "could", "does",  "doesn", "each",  "every",
    "from",   "have",  "into", "just", "many",   "more",  "most",  "much",  "only",  "over",
    "should", "some",  "such", "than", "that",   "their", "them",  "then",  "there", "they",
    "this",   "very",  "want", "were", "what",   "when",  "which", "will",  "with",  "would"};

// A line that somebody said; the same line said twice is there once.
struct Said {
  std::string text;
  std::set<std::string> words;  // that may be rare
  std::set<std::string> tags;
};

std::set<std::string> telling_words(std::string_view text) {
  std::set<std::string> words;
  for (auto& word : folded_words(text)) {
    const bool is_glue = std::find(glue.begin(), glue.end(), word) != glue.end();
    if (display_width(word) >= shortest_word && !is_glue) words.insert(std::move(word));
  }
  return words;
}

bool share_tag(const Said& a, const Said& b) {
  return std::any_of(a.tags.begin(), a.tags.end(), [&](const auto& tag) { return b.tags.contains(tag); });
}

// A rare word stands in a quarter of the lines at most, and in no more than five: so that there are never
// more pairs to look at than a few for each word.
std::vector<Alike> alike_among(const std::vector<Said>& lines) {
  const std::size_t rare = std::clamp<std::size_t>(lines.size() / 4, 2, 5);
  std::map<std::string_view, std::vector<std::size_t>> lines_with;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const auto& word : lines[i].words) lines_with[word].push_back(i);
  }
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
  for (const auto& [word, at] : lines_with) {
    if (at.size() > rare) continue;
    for (std::size_t i = 0; i < at.size(); ++i) {
      for (std::size_t j = i + 1; j < at.size(); ++j) ++shared[{at[i], at[j]}];
    }
  }
  std::vector<Alike> alike;
  for (const auto& [pair, count] : shared) {
    const auto& [first, second] = pair;
    if (count >= least_shared && !share_tag(lines[first], lines[second]))
      alike.push_back({lines[first].text, lines[second].text});
  }
  return alike;
}

class Collection {
 public:
  void add(const std::string& line, const std::string& who) {
    const std::string key = folded(line);
    if (key.empty()) return;
    const bool is_new = seen_.insert(key).second;
    const auto tags = folded_tags(line);
    for (const auto& tag : tags) add_to('#' + tag, '#' + tag, line, is_new, who);
    if (tags.empty()) add_to(key, line, line, is_new, who);
    if (is_new) lines_.push_back({line, telling_words(line), {tags.begin(), tags.end()}});
  }

  Themes take() {
    Themes found;
    found.alike = alike_among(lines_);
    std::stable_sort(themes_.begin(), themes_.end(),
                     [](const Theme& a, const Theme& b) { return a.said_by.size() > b.said_by.size(); });
    found.themes = std::move(themes_);
    return found;
  }

 private:
  // `key` begins with a '#' for a tag; a line without a tag cannot fold to that.
  void add_to(const std::string& key, const std::string& name, const std::string& line, bool is_new_line,
              const std::string& who) {
    const auto [found, is_new] = places_.emplace(key, themes_.size());
    if (is_new) themes_.push_back({name, {}, {}});
    Theme& theme = themes_[found->second];
    if (is_new_line) theme.lines.push_back(line);
    if (people_.insert({found->second, folded(who)}).second) theme.said_by.push_back(who);
  }

  std::vector<Theme> themes_;
  std::unordered_map<std::string, std::size_t> places_;
  std::set<std::pair<std::size_t, std::string>> people_;
  std::set<std::string> seen_;
  std::vector<Said> lines_;
};

}  // namespace

Themes themes_of(const std::vector<Talk>& talks, Date today) {
  Collection collection;
  for (const auto& talk : talks) {
    if (talk.date.value > today) continue;
    for (const auto& line : talk.heard) collection.add(line.value, talk.with.value);
  }
  return collection.take();
}

}  // namespace career::plan
