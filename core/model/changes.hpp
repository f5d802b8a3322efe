// What differs between two specs, as data. Nothing else compares them: an edit is made from it, and so is
// what one is told of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/data.hpp"
#include "core/model/spec.hpp"

namespace career {

struct Change {
  enum class Kind : std::uint8_t { Added, Removed, Changed };

  // From a spec to a value: the name of a key, or of an entry.
  struct Step {
    std::string name;
    std::size_t index = 0;  // of an entry of a list: in the old one, or of an added entry in the new one
  };

  std::string path;  // as `career set` has it: metrics.zero_to_one.now, roles.checkout.growth
  Kind kind = Kind::Changed;
  Data before{};  // Nothing where it was added
  Data after{};   // Nothing where it was removed
  std::vector<Step> where{};
};

// In the order of the table of keys; of the entries of a list those of `is` in turn, then those that are
// gone. An entry of a list or a map of names, or a record that has a required key, comes and goes as a whole;
// any other record is as if it were there with nothing in it. An entry is the same where Keys say so. No
// change is: another order, another spelling, a default written out, an id that the title makes.
[[nodiscard]] std::vector<Change> changes(const Spec& was, const Spec& is);

}  // namespace career
