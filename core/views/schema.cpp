#include "core/views/schema.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/spec/number.hpp"

namespace career::views {

namespace {

using Json = nlohmann::ordered_json;
using spec::Bounds;
using spec::RecordShape;
using spec::Shape;

constexpr const char* metric_name_pattern = "^[a-z][a-z0-9_-]*$";
constexpr const char* id_pattern = "^[a-z0-9][a-z0-9_-]*$";
constexpr const char* percent_pattern = "^[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)? *%$";

std::string definition_name(const RecordShape& record) {
  std::string name(record.name);
  for (auto& letter : name) {
    if (letter == ' ' || letter == '-') letter = '_';
  }
  return name;
}

Json any_of(std::initializer_list<Json> choices) { return {{"anyOf", Json::array_t(choices)}}; }

Json with_bounds(Json schema, const Bounds& bounds) {
  if (std::isfinite(bounds.least)) schema[bounds.above_least ? "exclusiveMinimum" : "minimum"] = bounds.least;
  if (std::isfinite(bounds.most)) schema["maximum"] = bounds.most;
  return schema;
}

Json number(const Bounds& bounds = {}) {
  Bounds narrowed = bounds;
  narrowed.least = std::max(narrowed.least, -spec::largest_number);
  narrowed.most = std::min(narrowed.most, spec::largest_number);
  return with_bounds({{"type", "number"}}, narrowed);
}

Json text_like(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }

Json words(std::initializer_list<std::string_view> list) {
  return {{"enum", Json::array_t(list.begin(), list.end())}};
}

Json range_of(const Json& end) {
  return {{"type", "array"}, {"items", end}, {"minItems", 2}, {"maxItems", 2}};
}

Json chance() { return any_of({number(spec::within(0, 1)), text_like(percent_pattern)}); }
Json share() { return any_of({number(spec::within(-1, 1)), text_like(percent_pattern)}); }

// YAML reads a plain 42 or true as no string; as a title they are as good as any.
Json text() { return {{"type", Json::array({"string", "number", "boolean"})}, {"pattern", "\\S"}}; }

Json sides_of(const Json& side) {
  return {{"type", "object"},
          {"properties", {{"works", side}, {"fails", side}}},
          {"additionalProperties", false},
          {"minProperties", 1}};
}

Json outcomes() {
  const Json level = any_of({number(), range_of(number()), words({"same", "unknown"})});
  return any_of({number(), range_of(number()), words({"same", "unknown"}), sides_of(level)});
}

Json term() {
  const Json fact = any_of({text(), range_of(number())});
  const Json valued = {{"type", "object"},
                       {"properties", {{"value", fact}, {"unit", text()}}},
                       {"required", Json::array({"value"})},
                       {"additionalProperties", false}};
  return any_of({text(), range_of(number()), sides_of(fact), valued});
}

class Schema {
 public:
  [[nodiscard]] Json record(const RecordShape& shape) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto& key : shape.keys) {
      Json value = of(key.value);
      std::string about(key.facts.about);
      if (!key.facts.fallback.empty()) about += " (default: " + std::string(key.facts.fallback) + ")";
      if (key.value.kind == Shape::Kind::Record) {
        // Draft 7 ignores what stands beside a $ref. A section that may be left out may also be empty.
        value =
            key.required ? Json{{"allOf", Json::array({value})}} : any_of({value, Json{{"type", "null"}}});
      } else if (key.required && key.value.kind == Shape::Kind::Names) {
        value["type"] = "object";
        value["minProperties"] = 1;
      }
      Json described = {{"description", about}};
      described.update(value);
      properties[std::string(key.facts.name)] = described;
      if (key.required) required.push_back(std::string(key.facts.name));
    }
    Json schema = {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
    if (!required.empty()) schema["required"] = required;
    return schema;
  }

  [[nodiscard]] const Json& definitions() const { return definitions_; }

 private:
  Json of(const Shape& shape) {
    switch (shape.kind) {
      case Shape::Kind::Text: return text();
      case Shape::Kind::Id: return any_of({text_like(id_pattern), Json{{"type", "integer"}, {"minimum", 0}}});
      case Shape::Kind::Number: return number(shape.bounds);
      case Shape::Kind::Whole: return with_bounds({{"type", "integer"}}, shape.bounds);
      case Shape::Kind::Flag: return {{"type", "boolean"}};
      case Shape::Kind::Day: return text_like("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case Shape::Kind::Date:
        return any_of({text_like("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
                       Json{{"type", "integer"}, {"minimum", 1000}, {"maximum", 9999}}});
      case Shape::Kind::Word: return {{"enum", shape.words}};
      case Shape::Kind::Share: return share();
      case Shape::Kind::Chance: return chance();
      case Shape::Kind::Chances: return any_of({chance(), range_of(chance())});
      case Shape::Kind::Shares: return range_of(share());
      case Shape::Kind::Numbers: return range_of(number(shape.bounds));
      case Shape::Kind::Outcomes: return outcomes();
      case Shape::Kind::Term: return term();
      case Shape::Kind::Anchors:
        return {{"type", Json::array({"object", "null"})},
                {"patternProperties", {{"^[-+]?[0-9]", text()}}},
                {"additionalProperties", false}};
      case Shape::Kind::Record: return reference(*shape.record);
      case Shape::Kind::List: return {{"type", Json::array({"array", "null"})}, {"items", of(*shape.item)}};
      case Shape::Kind::Names:
        return {{"type", Json::array({"object", "null"})},
                {"propertyNames", {{"pattern", metric_name_pattern}}},
                {"additionalProperties", of(*shape.item)}};
    }
    return true;
  }

  Json reference(const RecordShape& shape) {
    const std::string name = definition_name(shape);
    if (!definitions_.contains(name)) {
      definitions_[name] = Json::object();  // holds the place, so that the order is that of first use
      definitions_[name] = record(shape);
    }
    return {{"$ref", "#/definitions/" + name}};
  }

  Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema(const RecordShape& shape, std::string_view title) {
  Schema schema;
  Json document = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", std::string(title)}};
  document.update(schema.record(shape));
  document["definitions"] = schema.definitions();
  return document.dump(2) + '\n';
}

}  // namespace career::views
