#include "core/model/data.hpp"

#include <algorithm>
#include <utility>

#include "core/text/fold.hpp"

namespace career {
namespace {

bool operator==(const DataEntry& a, const DataEntry& b) { return a.key == b.key && a.value == b.value; }

template <class Element>
bool are_same(const std::vector<Element>& a, const std::vector<Element>& b) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(),
                             [](const Element& one, const Element& other) { return one == other; });
}

}  // namespace

Data Data::of_text(std::string text) { return {.kind = Kind::String, .text = std::move(text)}; }
Data Data::of_word(std::string word) { return {.kind = Kind::Word, .text = std::move(word)}; }
Data Data::of_number(double number) { return {.kind = Kind::Number, .number = number}; }
Data Data::of_share(double share) { return {.kind = Kind::Share, .number = share}; }
Data Data::of_flag(bool flag) { return {.kind = Kind::Boolean, .number = flag ? 1.0 : 0.0}; }
Data Data::of_list(std::vector<Data> items) { return {.kind = Kind::List, .items = std::move(items)}; }
Data Data::of_map(std::vector<DataEntry> entries) {
  return {.kind = Kind::Map, .entries = std::move(entries)};
}

bool operator==(const Data& a, const Data& b) {
  if (a.kind != b.kind) return false;
  const bool is_of_letters = a.kind == Data::Kind::String || a.kind == Data::Kind::Word;
  if (is_of_letters && a.text != b.text && !is_same_name(a.text, b.text)) return false;
  return a.number == b.number && are_same(a.items, b.items) && are_same(a.entries, b.entries);
}

}  // namespace career
