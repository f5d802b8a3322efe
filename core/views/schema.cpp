#include "core/views/schema.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/file/shape.hpp"
#include "core/model/number.hpp"
#include "core/report/json.hpp"

namespace career::views {

namespace {

using file::RecordShape;
using file::Shape;
using file::Word;
using report::Data;

constexpr std::string_view metric_name_pattern = "^[a-z][a-z0-9_-]*$";
constexpr std::string_view id_pattern = "^[a-z0-9][a-z0-9_-]*$";
constexpr std::string_view day_pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr std::string_view date_pattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
constexpr std::string_view number_pattern = R"(^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$)";
constexpr std::string_view text_pattern = R"([^ \t\r\n])";  // something

std::string definition_name(const RecordShape& record) {
  std::string name(record.name);
  std::replace_if(
      name.begin(), name.end(), [](char letter) { return letter == ' ' || letter == '-'; }, '_');
  return name;
}

Data any_of(std::initializer_list<Data> choices) { return {{"anyOf", Data::list(choices)}}; }

Data described(std::string_view about, Data schema) {
  // Draft 7 passes over what stands beside a bare $ref.
  if (schema.contains("$ref")) schema = {{"allOf", Data::list({std::move(schema)})}};
  Data with_description = {{"description", about}};
  with_description.update(schema);
  return with_description;
}

Data with_bounds(Data schema, const Bounds& bounds) {
  if (std::isfinite(bounds.least))
    schema[bounds.above_least ? "exclusiveMinimum" : "minimum"] = Data::Real{bounds.least};
  if (std::isfinite(bounds.most)) schema["maximum"] = Data::Real{bounds.most};
  return schema;
}

Bounds narrowed(Bounds bounds, double least, double most) {
  bounds.least = std::max(bounds.least, least);
  bounds.most = std::min(bounds.most, most);
  return bounds;
}

Data number(const Bounds& bounds = {}) {
  return with_bounds({{"type", "number"}}, narrowed(bounds, -largest_number, largest_number));
}

Data whole(const Bounds& bounds) {
  using Limits = std::numeric_limits<int>;
  if (bounds == only(bounds.least)) return {{"const", static_cast<int>(bounds.least)}};
  return with_bounds({{"type", "integer"}}, narrowed(bounds, Limits::min(), Limits::max()));
}

// Draft 7 knows no `patternErrorMessage`, and has validators pass over it; editors show it for a pattern that
// nobody wants to read.
Data text_like(std::string_view pattern, std::string_view wanted) {
  return {{"type", "string"}, {"pattern", pattern}, {"patternErrorMessage", wanted}};
}

// The same, where YAML may also read it as something else. Bounds of a number do not ask a string anything,
// nor does a pattern a number.
Data text_like(std::string_view pattern, std::string_view wanted,
               std::initializer_list<const char*> or_type) {
  Data schema = text_like(pattern, wanted);
  Data types = Data::list({"string"});
  for (const auto* type : or_type) types.push_back(type);
  schema["type"] = std::move(types);
  return schema;
}

// Neither is `enumDescriptions` of draft 7; editors show what it says beside each word.
Data words(const std::vector<Word>& choices) {
  Data list = Data::list();
  Data meanings = Data::list();
  for (const auto& [word, about] : choices) {
    list.push_back(word);
    meanings.push_back(about);
  }
  return {{"enum", std::move(list)}, {"enumDescriptions", std::move(meanings)}};
}

Data range_of(const Data& end) {
  return {{"type", "array"}, {"items", end}, {"minItems", 2}, {"maxItems", 2}};
}

// 0 to 100. Of what is written with an exponent, no pattern can tell.
constexpr std::string_view percentage = "((0|[1-9][0-9]?)(\\.[0-9]+)?|100(\\.0+)?)";
constexpr std::string_view with_exponent = "[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?[eE][-+]?[0-9]+";

Data chance() {
  const auto percent = fmt::format("^(\\+?{}|-0|{}) *%$", percentage, with_exponent);
  return with_bounds(text_like(percent, "write a chance as 50% or as 0.5", {"number"}), within(0, 1));
}

Data share() {
  const auto percent =
      fmt::format("^(\\+?(0|[1-9][0-9]*)(\\.[0-9]+)?|-{}|{}) *%$", percentage, with_exponent);
  return with_bounds(text_like(percent, "write a share as 5% or as 0.05", {"number"}), within(-1, 1));
}

// YAML reads a plain 42 or true as no string; as a title they are as good as any.
Data text() {
  return text_like(text_pattern, "write something, or leave the line out", {"number", "boolean"});
}

// A name that is digits, or true, is no string to YAML either.
Data id() {
  return with_bounds(text_like(id_pattern, "small letters, digits, '-' and '_'", {"integer", "boolean"}),
                     at_least(0));
}

Data day() { return text_like(day_pattern, "write YYYY-MM-DD"); }

Data date() {
  return with_bounds(text_like(date_pattern, "write YYYY-MM-DD, YYYY-MM or YYYY", {"integer"}),
                     within(1000, 9999));
}

Data sides_of(const Data& side) {
  return {{"type", "object"},
          {"properties",
           {{"works", described("if it works", side)}, {"fails", described("if it does not", side)}}},
          {"additionalProperties", false},
          {"minProperties", 1}};
}

Data outcomes() {
  const Data word =
      words({{"same", "stays as it is now, and you thought about it"}, {"unknown", "nobody can say"}});
  const Data level = any_of({number(), range_of(number()), word});
  return described("a level: a number, a range [lo, hi], same, unknown, or {works: ..., fails: ...} of these",
                   any_of({number(), range_of(number()), word, sides_of(level)}));
}

Data term() {
  const Data fact = any_of({text(), range_of(number())});
  const Data valued = {{"type", "object"},
                       {"properties",
                        {{"value", described("a number, a range [lo, hi], a word or unknown", fact)},
                         {"unit", described("what it is counted in", text())}}},
                       {"required", Data::list({"value"})},
                       {"additionalProperties", false}};
  return described(
      "a term: a number, a range [lo, hi], a word, unknown, {works: ..., fails: ...} of these, or "
      "{value: ..., unit: ...}",
      any_of({text(), range_of(number()), sides_of(fact), valued}));
}

Data anchors() {
  return {{"type", Data::list({"object", "null"})},
          {"patternProperties", {{number_pattern, described("what this level means", text())}}},
          {"additionalProperties", false}};
}

// The default as a value, where it is one: editors write it behind a key that they complete.
Data default_of(const Shape& shape, std::string_view fallback) {
  switch (shape.kind) {
    case Shape::Kind::Number:
    case Shape::Kind::Whole:
      if (const auto value = parse_whole(fallback)) return *value;
      return nullptr;
    case Shape::Kind::Flag: return fallback == "true";
    case Shape::Kind::Word: {
      const auto is_fallback = [&](const Word& word) { return word.word == fallback; };
      if (std::any_of(shape.words.begin(), shape.words.end(), is_fallback)) return fallback;
      return nullptr;
    }
    default: return nullptr;
  }
}

Data required(std::string_view key) { return {{"required", Data::list({key})}}; }

// `key` is there and `is`.
Data has(std::string_view key, Data is) {
  Data schema = {{"properties", {{key, std::move(is)}}}};
  schema.update(required(key));
  return schema;
}

// How values of one record go together, as far as a schema can say it; the rest only the reader sees.
Data rules_of(const RecordShape& shape) {
  if (shape.name == Keys<Metric>::name) {
    return {{"if", any_of({has("kind", {{"const", "life"}}), has("scale", {{"const", "log"}})})},
            {"then", required("worst")}};
  }
  if (shape.name == Keys<Limit>::name) {
    const Data some = {{"type", "array"}, {"minItems", 1}};
    return {
        {"oneOf", Data::list({any_of({required("at_least"), required("at_most")}), has("one_of", some)})}};
  }
  return Data::object();
}

class Schema {
 public:
  [[nodiscard]] Data record(const RecordShape& shape) {
    Data properties = Data::object();
    Data names = Data::list();
    for (const auto& key : shape.keys) {
      properties[std::string(key.facts.name)] = property(key);
      if (key.required) names.push_back(key.facts.name);
    }
    Data schema = {{"type", "object"},
                   {"title", shape.name},
                   {"properties", std::move(properties)},
                   {"additionalProperties", false}};
    if (!names.empty()) schema["required"] = std::move(names);
    schema.update(rules_of(shape));
    return schema;
  }

  [[nodiscard]] const Data& definitions() const { return definitions_; }

 private:
  Data property(const file::KeyShape& key) {
    const KeyFacts& facts = key.facts;
    Data value = of(key.value);
    std::string about(facts.about);
    if (!facts.fallback.empty()) {
      about += fmt::format(" (default: {})", facts.fallback);
      if (auto fallback = default_of(key.value, facts.fallback); !fallback.is_null()) {
        value["default"] = std::move(fallback);
      }
    }
    if (key.value.kind == Shape::Kind::Record && !key.required) {
      value = any_of({value, Data{{"type", "null"}}});  // a section that may be left out may also be empty
    } else if (key.value.kind == Shape::Kind::Names && key.required) {
      value["type"] = "object";
      value["minProperties"] = 1;
    }
    return described(about, std::move(value));
  }

  Data of(const Shape& shape) {
    switch (shape.kind) {
      case Shape::Kind::Text: return text();
      case Shape::Kind::Id: return id();
      case Shape::Kind::Number: return number(shape.bounds);
      case Shape::Kind::Whole: return whole(shape.bounds);
      case Shape::Kind::Flag: return {{"type", "boolean"}};
      case Shape::Kind::Day: return day();
      case Shape::Kind::Date: return date();
      case Shape::Kind::Word: return words(shape.words);
      case Shape::Kind::Share: return share();
      case Shape::Kind::Chance: return chance();
      case Shape::Kind::Chances: return any_of({chance(), range_of(chance())});
      case Shape::Kind::Shares: return range_of(share());
      case Shape::Kind::Numbers: return range_of(number(shape.bounds));
      case Shape::Kind::Outcomes: return outcomes();
      case Shape::Kind::Term: return term();
      case Shape::Kind::Anchors: return anchors();
      case Shape::Kind::Record: return reference(*shape.record);
      case Shape::Kind::List: return {{"type", Data::list({"array", "null"})}, {"items", of(*shape.item)}};
      case Shape::Kind::Names:
        return {{"type", Data::list({"object", "null"})},
                {"propertyNames", {{"pattern", metric_name_pattern}}},
                {"additionalProperties", named(*shape.item)}};
    }
    return true;
  }

  // What stands behind a name of the person's own; an editor shows the description at that name.
  Data named(const Shape& shape) {
    switch (shape.kind) {
      case Shape::Kind::Record: return described(fmt::format("a {} of yours", shape.record->name), of(shape));
      case Shape::Kind::Number: return described("a level, in the metric's own unit", of(shape));
      default: return of(shape);
    }
  }

  Data reference(const RecordShape& shape) {
    const std::string name = definition_name(shape);
    if (!definitions_.contains(name)) {
      definitions_[name] = Data::object();  // holds the place, so that the order is that of first use
      definitions_[name] = record(shape);
    }
    return {{"$ref", "#/definitions/" + name}};
  }

  Data definitions_ = Data::object();
};

// `title` heads the schema.
std::string json_schema(const RecordShape& shape, std::string_view title) {
  Schema schema;
  Data document = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
  document.update(schema.record(shape));
  document["title"] = title;
  document["definitions"] = schema.definitions();
  return report::json(document);
}

}  // namespace

std::string spec_schema() { return json_schema(file::spec_shape(), "career spec"); }

std::string offer_schema() { return json_schema(file::offer_shape(), "offer"); }

}  // namespace career::views
