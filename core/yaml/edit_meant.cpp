#include "core/yaml/edit_meant.hpp"

#include <memory>

#include "core/yaml/guards.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::yaml {

Meant meant_scalar(const Scalar& scalar) {
  Meant meant{.kind = EventKind::Scalar, .value = scalar.value};
  if (scalar.is_token) {
    meant.quotes = Meant::Quotes::Without;
  } else if (!plain_ok(scalar.value)) {
    meant.quotes = Meant::Quotes::With;
  }
  return meant;
}

void add_meant_entry(std::string_view key, const Value& value, std::vector<Meant>& events) {
  events.push_back({.kind = EventKind::Scalar, .value = std::string(key)});
  add_meant(value, events);
}

void add_meant(const Value& value, std::vector<Meant>& events) {
  switch (value.kind) {
    case Value::Kind::Scalar: events.push_back(meant_scalar(value.scalar)); return;
    case Value::Kind::List:
      events.push_back({.kind = EventKind::SeqStart});
      for (const Value& item : value.items) add_meant(item, events);
      events.push_back({.kind = EventKind::SeqEnd});
      return;
    case Value::Kind::Map: break;
  }
  events.push_back({.kind = EventKind::MapStart});
  for (const auto& [key, entry] : value.entries) add_meant_entry(key, entry, events);
  events.push_back({.kind = EventKind::MapEnd});
}

void require_writable(const EditSite& site, NodeId where, const Value& value) {
  for (const Value& item : value.items) require_writable(site, where, item);
  for (const auto& [key, entry] : value.entries) {
    require_writable(site, where, Value::text(key));
    require_writable(site, where, entry);
  }
  if (value.kind != Value::Kind::Scalar) return;
  // Behind a quote, so that nothing is taken for the mark of an encoding.
  const auto spelled = std::make_shared<const SourceFile>("text", double_quoted(value.scalar.value));
  Findings findings;
  if (check_bytes(spelled, findings)) return;
  const Pos at = site.node(where).span.begin;
  site.refuse("edit-text", "the new text is not UTF-8", {at, at}, "give it as UTF-8");
}

}  // namespace career::yaml
