#include "core/file/writer.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/model/number.hpp"
#include "core/model/period.hpp"

namespace career::file {

namespace {

using yaml::Layout;
using yaml::Value;

// The fewest digits that read back the same; no -0.
std::string number_text(double number) { return fmt::format("{}", number + 0.0); }

bool reads_back(const std::string& text, double share) {
  const auto parsed = parse_share(text);
  return parsed && parsed->value == share;
}

// 50%, where that reads back the same: a third has no end of digits, and a hundredth of what has may still be
// another number.
std::string share_text(double share) {
  for (const int digits : {10, 15, 16, 17}) {
    const auto percent = fmt::format("{:.{}g}%", share * 100 + 0.0, digits);
    const bool is_plain = percent.find('e') == std::string::npos;
    if (is_plain && (digits == 10 || std::abs(share) > 1) && reads_back(percent, share)) return percent;
  }
  return number_text(share);
}

// A period needs no quotes: no reader of YAML takes it for a number or a day.
bool is_token(const std::string& text, const Shape& shape) {
  return shape.kind == Shape::Kind::Text && is_period(text, std::nullopt);
}

// What has a place of its own in a block.
bool is_flat(const KeyShape& key) {
  const auto kind = key.value.kind;
  return kind != Shape::Kind::Text && kind != Shape::Kind::List && kind != Shape::Kind::Names &&
         kind != Shape::Kind::Anchors && kind != Shape::Kind::Record;
}

Layout layout_of(const Shape& shape) {
  switch (shape.kind) {
    case Shape::Kind::Names:
    case Shape::Kind::Anchors: return Layout::Block;
    case Shape::Kind::Record: {
      const auto& keys = shape.record->keys;
      return std::all_of(keys.begin(), keys.end(), is_flat) ? Layout::Flow : Layout::Block;
    }
    default: return Layout::Flow;
  }
}

}  // namespace

const Shape& shape_below(const Shape& shape, std::string_view key) {
  if (shape.kind != Shape::Kind::Record) return shape.item ? *shape.item : shape;
  const auto& keys = shape.record->keys;
  return std::find_if(keys.begin(), keys.end(), [&](const KeyShape& it) { return it.facts.name == key; })
      ->value;
}

Value yaml_of(const Data& data, const Shape& shape) {
  switch (data.kind) {
    case Data::Kind::Nothing: return Value::token("null");
    case Data::Kind::String:
      return is_token(data.text, shape) ? Value::token(data.text) : Value::text(data.text);
    case Data::Kind::Word: return Value::token(data.text);
    case Data::Kind::Number: return Value::token(data.text.empty() ? number_text(data.number) : data.text);
    case Data::Kind::Share: return Value::token(share_text(data.number));
    case Data::Kind::Boolean: return Value::token(data.number != 0 ? "true" : "false");
    case Data::Kind::List: {
      std::vector<Value> items;
      items.reserve(data.items.size());
      for (const auto& item : data.items) items.push_back(yaml_of(item, shape_below(shape, {})));
      return Value::list(std::move(items));
    }
    case Data::Kind::Map: break;
  }
  std::vector<yaml::ValueEntry> entries;
  entries.reserve(data.entries.size());
  for (const auto& [key, value] : data.entries)
    entries.push_back({key, yaml_of(value, shape_below(shape, key))});
  return Value::map(std::move(entries), layout_of(shape));
}

}  // namespace career::file
