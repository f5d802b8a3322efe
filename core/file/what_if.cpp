#include "core/file/what_if.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/file/cut_off.hpp"
#include "core/file/path.hpp"
#include "core/file/read.hpp"
#include "core/model/meant.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {
namespace {

using yaml::Document;
using yaml::NodeId;

Document document_of(const SourcePtr& source) {
  Findings findings;
  auto document = Document::read(source, findings);
  if (!document) throw Failure(Failure::Kind::Invalid, std::move(findings));
  return *std::move(document);
}

SourcePtr with_text(const SourcePtr& source, std::string text) {
  return std::make_shared<const SourceFile>(source->name(), std::move(text));
}

// ---- the value

// Written back, a key without a value would no longer show what cut it off.
void must_not_be_cut_off(const Document& document, NodeId map, std::size_t index) {
  if (!is_cut_off(document, map, index)) return;
  std::vector<std::string> help;
  if (const auto cut = cut_number(document, map, index - 1)) {
    help = write_one_of(numbers_meant(document.source().text(*cut)));
  }
  if (help.empty()) help = {"quote the whole value"};
  throw Misuse(fmt::format("{}: a comma ends a value inside {{ }}", document.source().name()),
               std::move(help));
}

yaml::Value value_at(const Document& document, NodeId node) {
  switch (document.kind(node)) {
    case yaml::Kind::Sequence: {
      std::vector<yaml::Value> items;
      for (const NodeId item : document.children(node)) items.push_back(value_at(document, item));
      return yaml::Value::list(std::move(items), yaml::Layout::Flow);
    }
    case yaml::Kind::Map: {
      std::vector<yaml::ValueEntry> entries;
      for (std::size_t i = 0; i < document.entry_count(node); ++i) {
        must_not_be_cut_off(document, node, i);
        const auto entry = document.entry(node, i);
        entries.push_back({std::string(document.scalar(entry.key)), value_at(document, entry.value)});
      }
      return yaml::Value::map(std::move(entries), yaml::Layout::Flow);
    }
    default: {
      // Whatever can stand bare does, so that a number stays one; the rest is text.
      constexpr std::string_view bare = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-.%";
      std::string text(document.scalar(node));
      const bool is_token =
          !document.is_text(node) && !text.empty() && text.find_first_not_of(bare) == std::string::npos;
      return is_token ? yaml::Value::token(std::move(text)) : yaml::Value::text(std::move(text));
    }
  }
}

yaml::Value yaml_of(Shape::Kind kind, const Supposition& supposed) {
  if (kind == Shape::Kind::Text || kind == Shape::Kind::Id) return yaml::Value::text(supposed.value);
  Findings findings;
  const auto source = std::make_shared<const SourceFile>(supposed.path, "value: " + supposed.value + "\n");
  const auto document = Document::read(source, findings);
  const bool is_one_value = document && document->kind(document->root()) == yaml::Kind::Map &&
                            document->entry_count(document->root()) == 1;
  if (!is_one_value || supposed.value.find_first_not_of(' ') == std::string::npos) {
    throw Misuse(fmt::format("{} cannot be '{}'", supposed.path, supposed.value),
                 {"write it as it would stand in the file: 5, [4, 6], unknown, {works: 5, fails: 4}"});
  }
  return value_at(*document, document->entry(document->root(), 0).value);
}

// ---- the place

struct Place {
  std::size_t index = 0;
  std::string key;
  std::string before;  // the key before it; empty for the first
};

Place place_in(const Document& document, NodeId map, NodeId value) {
  std::string before;
  std::size_t index = 0;
  while (document.entry(map, index).value != value) {
    before = document.scalar(document.entry(map, index).key);
    ++index;
  }
  return {index, std::string(document.scalar(document.entry(map, index).key)), std::move(before)};
}

// Another kind of value in the place of one that is there: out with the entry, then in with the new one.
std::string replaced(const Document& document, const Target& target, const yaml::Value& value) {
  const Place place = place_in(document, target.map, target.node);
  const std::array removal{yaml::remove(document, target.map, place.index)};
  const auto rest = document_of(with_text(document.source_ptr(), yaml::apply(document, removal)));
  // The map stands where it stood, and so do all nodes before it: ids run in the order of the text.
  const std::array insertion{yaml::insert_key(rest, target.map, place.key, value, place.before)};
  return yaml::apply(rest, insertion);
}

// The value for both sides becomes one side; the other keeps what it was, and a term without a unit its
// value.
yaml::Value split(const Document& document, const Target& target, yaml::Value value) {
  auto plain = value_at(document, document.resolve(target.node));
  if (target.side == "value") return value;
  const char* other = target.side == "unit" ? "value" : target.side == "works" ? "fails" : "works";
  return yaml::Value::map({{target.side, std::move(value)}, {other, std::move(plain)}}, yaml::Layout::Flow);
}

std::string text_with(const Document& document, const Target& target, const Supposition& supposed) {
  auto value = yaml_of(target.shape.kind, supposed);
  if (target.node == yaml::no_node) {
    for (std::size_t i = target.missing.size(); i > 1; --i)
      value = yaml::Value::map({{target.missing[i - 1], std::move(value)}}, yaml::Layout::Flow);
    const std::array edits{
        yaml::insert_key(document, target.map, target.missing.front(), value, target.after)};
    return yaml::apply(document, edits);
  }
  if (!target.side.empty()) value = split(document, target, std::move(value));
  const auto kind = document.kind(target.node);
  const bool is_scalar = kind == yaml::Kind::Scalar || kind == yaml::Kind::Null;
  if (is_scalar && value.kind == yaml::Value::Kind::Scalar) {
    const std::array edits{yaml::set_scalar(document, target.node, value.scalar)};
    return yaml::apply(document, edits);
  }
  if (target.map == yaml::no_node)
    throw Misuse(fmt::format("{}: an item of a list cannot be replaced as a whole", supposed.path), {});
  return replaced(document, target, value);
}

// What the reader makes of the text; `read` is its function for the kind of file.
template <class Read>
auto reading(const SourcePtr& source, std::span<const Supposition> suppositions, Read read) {
  Findings findings;
  auto found = read(source, findings);
  if (found) return *std::move(found);
  sort_by_place(findings);
  std::vector<std::string> said;
  for (const auto& it : suppositions) said.push_back(it.path + "=" + it.value);
  throw Misuse(fmt::format("{}: {}", fmt::join(said, ", "), findings.front().message), findings.front().help);
}

}  // namespace

Spec spec_with(const Spec& spec, std::span<const Supposition> suppositions) {
  SourcePtr source = spec.source;
  for (const auto& supposed : suppositions) {
    const auto document = document_of(source);
    source = with_text(source, text_with(document, find_path(document, spec, supposed.path), supposed));
  }
  return reading(source, suppositions,
                 [](const SourcePtr& text, Findings& findings) { return read_spec(text, findings); });
}

Offer offer_with(const Offer& offer, const Spec& spec, std::span<const Supposition> suppositions) {
  SourcePtr source = offer.source;
  for (const auto& supposed : suppositions) {
    const auto document = document_of(source);
    source =
        with_text(source, text_with(document, find_path(document, offer, spec, supposed.path), supposed));
  }
  return reading(source, suppositions, [&](const SourcePtr& text, Findings& findings) {
    return read_offer(text, &spec, findings);
  });
}

}  // namespace career::file
