// A value of a spec as plain data, whatever it is: for who speaks of values of every kind, such as a list of
// what has changed. It does not know how it was spelled, nor where.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace career {

// A template, so that a list of it may stand in what it holds.
template <class Value>
struct Keyed {
  std::string key;
  Value value;
};
struct Data;
using DataEntry = Keyed<Data>;

struct Data {
  enum class Kind : std::uint8_t {
    Nothing,
    String,   // `text`, somebody's words
    Word,     // `text`, one of the program's words, or a date
    Number,   // `number`, and as it was written in `text`, where that is to be kept
    Share,    // `number`: 0.5 of 50%
    Boolean,  // `number` is 1 or 0
    List,     // `items`
    Map,      // `entries`
  };
  Kind kind = Kind::Nothing;
  std::string text{};
  double number = 0;
  std::vector<Data> items{};
  std::vector<DataEntry> entries{};

  [[nodiscard]] static Data of_text(std::string text);
  [[nodiscard]] static Data of_word(std::string word);
  [[nodiscard]] static Data of_number(double number);
  [[nodiscard]] static Data of_share(double share);
  [[nodiscard]] static Data of_flag(bool flag);
  [[nodiscard]] static Data of_list(std::vector<Data> items);
  [[nodiscard]] static Data of_map(std::vector<DataEntry> entries);
};

// Whether they mean the same: the order of items and entries counts for nothing, nor does the way in which
// letters are composed.
[[nodiscard]] bool operator==(const Data& a, const Data& b);

}  // namespace career
