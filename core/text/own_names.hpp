// Gives things that share a name one of their own each: "nurse", "nurse-2", "nurse-3".
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace career {

class OwnNames {
 public:
  void take(const std::string& name) { taken_.insert(name); }

  // `base` itself, or with the first number that nothing has taken. It is taken from then on.
  [[nodiscard]] std::string name_for(const std::string& base);

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> last_number_;  // thousands of entries may share a title
};

}  // namespace career
