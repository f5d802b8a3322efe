// The shape of the two files as data: which keys a record has, and what each may hold. It is built from the
// same table that drives the reader, for those who describe the files rather than read them: the schema, the
// manual.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/keys.hpp"

namespace career::file {

struct RecordShape;

struct Word {
  std::string_view word;
  std::string_view about;  // what it means
};

struct Shape {
  enum class Kind : std::uint8_t {
    Text,
    Id,
    Number,
    Whole,
    Flag,
    Day,       // YYYY-MM-DD
    Date,      // or YYYY-MM, or YYYY
    Word,      // one of `words`
    Share,     // 5% or 0.05
    Chance,    // 50% or 0.5
    Chances,   // a chance, or a range of two
    Shares,    // a range of two shares
    Numbers,   // a range of two numbers
    Outcomes,  // a level, or {works, fails} of levels
    Term,
    Anchors,  // levels, and what they mean
    Record,   // `record`
    List,     // of `item`
    Names,    // names that the person chooses, each with an `item`
  };
  Kind kind = Kind::Text;
  Bounds bounds{};
  std::vector<Word> words{};
  const RecordShape* record = nullptr;
  std::shared_ptr<const Shape> item{};
};

struct KeyShape {
  KeyFacts facts;
  bool required = false;
  Shape value;
};

struct RecordShape {
  std::string_view name;  // "metric"
  std::vector<KeyShape> keys;
};

[[nodiscard]] const RecordShape& spec_shape();
[[nodiscard]] const RecordShape& offer_shape();

// "an offer", "a role": the name of a record in a sentence.
[[nodiscard]] std::string with_article(std::string_view name);

}  // namespace career::file
