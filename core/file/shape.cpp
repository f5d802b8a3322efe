#include "core/file/shape.hpp"

#include <optional>

#include <fmt/format.h>

#include "core/model/words.hpp"

namespace career::file {

namespace {

template <class Record>
const RecordShape& record_shape();

// Tells a member's type apart by an overload that takes a pointer to it.
Shape shape_of(const Text*) { return {.kind = Shape::Kind::Text}; }
Shape shape_of(const Id*) { return {.kind = Shape::Kind::Id}; }
Shape shape_of(const Real*) { return {.kind = Shape::Kind::Number}; }
Shape shape_of(const Whole*) { return {.kind = Shape::Kind::Whole}; }
Shape shape_of(const Flag*) { return {.kind = Shape::Kind::Flag}; }
Shape shape_of(const Day*) { return {.kind = Shape::Kind::Day}; }
Shape shape_of(const DateAsWritten*) { return {.kind = Shape::Kind::Date}; }
Shape shape_of(const Written<Share>*) { return {.kind = Shape::Kind::Share}; }
Shape shape_of(const Written<Chance>*) { return {.kind = Shape::Kind::Chance}; }
Shape shape_of(const Written<ChanceRange>*) { return {.kind = Shape::Kind::Chances}; }
Shape shape_of(const Written<Range<Share>>*) { return {.kind = Shape::Kind::Shares}; }
Shape shape_of(const Written<Range<double>>*) { return {.kind = Shape::Kind::Numbers}; }
Shape shape_of(const Outcomes*) { return {.kind = Shape::Kind::Outcomes}; }
Shape shape_of(const Term*) { return {.kind = Shape::Kind::Term}; }
Shape shape_of(const std::vector<Anchor>*) { return {.kind = Shape::Kind::Anchors}; }

template <HasWords Value>
Shape shape_of(const Written<Value>*) {
  Shape shape{.kind = Shape::Kind::Word};
  for (const auto& worded : words_of<Value>) shape.words.push_back({worded.word, worded.about});
  return shape;
}

template <class Record>
requires requires { Keys<Record>::name; }
Shape shape_of(const Record*) { return {.kind = Shape::Kind::Record, .record = &record_shape<Record>()}; }

template <class Value>
Shape shape_of(const std::optional<Value>*) {
  return shape_of(static_cast<const Value*>(nullptr));
}

template <class Item>
Shape shape_of(const std::vector<Item>*) {
  return {.kind = Shape::Kind::List,
          .item = std::make_shared<const Shape>(shape_of(static_cast<const Item*>(nullptr)))};
}

template <class Value>
Shape shape_of(const NamedList<Value>*) {
  return {.kind = Shape::Kind::Names,
          .item = std::make_shared<const Shape>(shape_of(static_cast<const Value*>(nullptr)))};
}

template <class Record>
struct Builder {
  RecordShape shape;

  template <class Member>
  void required(const KeyFacts& facts, Member Record::*) {
    add<Member>(facts, true);
  }
  template <class Member>
  void optional(const KeyFacts& facts, Member Record::*) {
    add<Member>(facts, false);
  }
  template <class Member>
  void add(const KeyFacts& facts, bool is_required) {
    Shape value = shape_of(static_cast<const Member*>(nullptr));
    value.bounds = facts.bounds;
    shape.keys.push_back({facts, is_required, std::move(value)});
  }
};

template <class Record>
const RecordShape& record_shape() {
  static const RecordShape shape = [] {
    Builder<Record> builder{{Keys<Record>::name, {}}};
    Keys<Record>::visit(builder);
    return builder.shape;
  }();
  return shape;
}

}  // namespace

const RecordShape& spec_shape() { return record_shape<Spec>(); }
const RecordShape& offer_shape() { return record_shape<Offer>(); }

std::string with_article(std::string_view name) {
  constexpr std::string_view vowels = "aeiou";
  const bool is_vowel = !name.empty() && vowels.find(name.front()) != std::string_view::npos;
  return fmt::format("{} {}", is_vowel ? "an" : "a", name);
}

}  // namespace career::file
