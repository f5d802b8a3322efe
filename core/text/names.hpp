// Names: those that ids and metrics may have, how a title becomes one (a slug), and how things that share a
// title or differ by nothing else get one of their own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace career {

// A metric's name: `[a-z][a-z0-9_-]*`.
[[nodiscard]] bool is_metric_name(std::string_view text);

// An id: as a metric's name, but it may start with a digit.
[[nodiscard]] bool is_id(std::string_view text);

// The first `words` words of a title, folded to ASCII (é to e, ß to ss), lower case, joined by '-'; empty
// when nothing is left. At most 60 letters: words that would go past that are left out, and a first word that
// does alone is cut. The result is an id.
[[nodiscard]] std::string slug(std::string_view title, std::size_t words = 4);

// Gives things that share a name one of their own each: "nurse", "nurse-2", "nurse-3".
class OwnNames {
 public:
  void take(const std::string& name) { taken_.insert(name); }

  // `base` itself, or with the first number that nothing has taken. It is taken from then on.
  [[nodiscard]] std::string name_for(const std::string& base);

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> last_number_;  // thousands of entries may share a title
};

// The first eight hexadecimal digits of the text's FNV-1a hash of 64 bits: "85944171" for "foobar". A short
// name that is the same on every machine: for what must differ between two people and not between two runs.
[[nodiscard]] std::string short_hash(std::string_view text);

}  // namespace career
