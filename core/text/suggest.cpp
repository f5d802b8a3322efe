#include "core/text/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "core/text/display.hpp"
#include "core/text/fold.hpp"

namespace career {
namespace {

constexpr std::size_t most_edits = 2;
constexpr std::size_t fewest_letters_to_begin_with = 2;

using Letters = std::vector<std::string_view>;

// The characters of UTF-8 text, so that an accent left out is one mistake and not two.
Letters letters_of(std::string_view text) {
  Letters letters;
  while (!text.empty()) {
    const auto next = std::find_if(text.begin() + 1, text.end(), begins_a_character);
    letters.push_back(text.substr(0, static_cast<std::size_t>(next - text.begin())));
    text.remove_prefix(letters.back().size());
  }
  return letters;
}

// The optimal string alignment distance: Levenshtein's, with a swap of neighbours as one edit (Damerau 1964),
// no letter edited twice. `row[j]` is the distance between the letters of `a` so far and the first j of `b`.
std::size_t distance_of(const Letters& a, const Letters& b) {
  std::vector<std::size_t> row_before_last;
  std::vector<std::size_t> last_row(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row_before_last = std::exchange(last_row, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = last_row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last_row[j] + 1, row[j - 1] + 1, changed});
      const bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swapped) row[j] = std::min(row[j], row_before_last[j - 2] + 1);
    }
  }
  return row.back();
}

// The place of the only candidate that fits.
template <class Fits>
std::optional<std::size_t> only_one(std::span<const std::string> candidates, Fits fits) {
  const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
  if (found == candidates.end() || std::find_if(found + 1, candidates.end(), fits) != candidates.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - candidates.begin());
}

// Whether so few edits make a slip of the hand. In a short word every letter counts: 'get' is not 'set', and
// 'edit' is not 'init'. Nor is a whole word with more behind it, as 'checkin', a slip of that word.
bool may_be_meant(const Letters& word, const Letters& candidate, std::size_t edits) {
  constexpr std::size_t few = 3;
  const auto longest = std::max(word.size(), candidate.size());
  if (2 * edits >= longest) return false;
  if (longest <= few && word.front() != candidate.front()) return false;
  const bool goes_on =
      word.size() > candidate.size() && std::equal(candidate.begin(), candidate.end(), word.begin());
  return edits == 1 || !goes_on;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return distance_of(letters_of(a), letters_of(b));
}

std::optional<std::size_t> same_word(std::string_view word, std::span<const std::string> candidates) {
  const auto exact = std::find(candidates.begin(), candidates.end(), word);
  if (exact != candidates.end()) return static_cast<std::size_t>(exact - candidates.begin());
  return only_one(candidates,
                  [lower_word = folded(word)](const std::string& it) { return folded(it) == lower_word; });
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  if (const auto same = same_word(word, candidates)) return candidates[*same];
  const std::string lower_word = folded(word);
  const Letters letters = letters_of(lower_word);
  if (letters.size() >= fewest_letters_to_begin_with) {
    const auto begun = only_one(
        candidates, [&](const std::string& candidate) { return folded(candidate).starts_with(lower_word); });
    if (begun) return candidates[*begun];
  }
  std::size_t best_distance = most_edits + 1;
  std::optional<std::string> best;
  for (const std::string& candidate : candidates) {
    const std::string lower_candidate = folded(candidate);
    const Letters others = letters_of(lower_candidate);
    // A stranger's word may have megabytes: compare only where an answer is possible.
    if (std::max(letters.size(), others.size()) - std::min(letters.size(), others.size()) > most_edits)
      continue;
    const std::size_t distance = distance_of(letters, others);
    if (distance >= best_distance || !may_be_meant(letters, others, distance)) continue;
    best_distance = distance;
    best = candidate;
  }
  return best;
}

std::vector<std::string> did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const auto meant = nearest(word, candidates);
  if (!meant) return {};
  return {fmt::format("did you mean '{}'?", *meant)};
}

std::vector<std::string> did_you_mean(std::string_view word, std::span<const std::string> candidates,
                                      std::string_view otherwise, std::size_t most) {
  auto help = did_you_mean(word, candidates);
  if (help.empty() && !candidates.empty() && candidates.size() <= most)
    help.push_back(fmt::format("{}{}", otherwise, fmt::join(candidates, ", ")));
  return help;
}

}  // namespace career
