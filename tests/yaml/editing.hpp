// For tests of edits: a node by its path, a change, and the text that it makes, exactly.
#pragma once

#include <charconv>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/yaml/edit.hpp"
#include "tests/yaml/outline.hpp"

namespace career::yaml {

inline Document document_of(std::string text) {
  Findings findings;
  auto document = Document::read(source_of(std::move(text)), findings);
  if (!document) throw std::runtime_error("the text was refused: " + findings.at(0).message);
  return std::move(*document);
}

// "roles.1.title": names of entries and numbers of items, from 0. The empty path is the root.
inline NodeId node_at(const Document& document, std::string_view path) {
  NodeId node = document.root();
  while (!path.empty()) {
    const auto step = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(path.size(), step.size() + 1));
    const NodeId around = document.resolve(node);
    node = no_node;
    if (document.kind(around) == Kind::Map) {
      for (std::size_t i = 0; i < document.entry_count(around); ++i) {
        if (document.scalar(document.entry(around, i).key) == step) node = document.entry(around, i).value;
      }
    } else {
      std::size_t index = 0;
      std::from_chars(step.data(), step.data() + step.size(), index);
      if (index < document.children(around).size()) node = document.children(around)[index];
    }
    if (node == no_node) throw std::runtime_error("no such node: " + std::string(step));
  }
  return node;
}

using Change = std::function<Edit(const Document&)>;

inline Change set(std::string path, Scalar scalar) {
  return [=](const Document& d) { return set_scalar(d, node_at(d, path), scalar); };
}
inline Change set(std::string path, std::string text) {
  return set(std::move(path), Scalar::text(std::move(text)));
}
inline Change append(std::string path, Value value) {
  return [=](const Document& d) { return append_item(d, node_at(d, path), value); };
}
inline Change insert(std::string path, std::string key, Value value, std::string after = {}) {
  return [=](const Document& d) { return insert_key(d, node_at(d, path), key, value, after); };
}
inline Change take_out(std::string path, std::size_t entry) {
  return [=](const Document& d) { return remove(d, node_at(d, path), entry); };
}

inline Value text(std::string value) { return Value::text(std::move(value)); }
inline Value token(std::string value) { return Value::token(std::move(value)); }
// A map of two words, which may stand in braces.
inline Value pair(std::string first, std::string second) {
  return Value::map({{"id", text(std::move(first))}, {"org", text(std::move(second))}}, Layout::Flow);
}

// The text after the changes; of a refusal its code, place and message; of a mistake of ours its message.
inline std::string changed(std::string before, const std::vector<Change>& changes) {
  const Document document = document_of(std::move(before));
  try {
    std::vector<Edit> edits;
    for (const Change& change : changes) edits.push_back(change(document));
    return yaml::apply(document, edits);  // named in full: std::apply would like a vector too
  } catch (const Failure& failure) {
    const auto& finding = failure.findings().at(0);
    const auto place = finding.span ? document.source().place(finding.span->begin) : Place{};
    return finding.code + " " + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
           finding.message;
  }
}

// The same change must come out the same, and only so, in a file with CRLF and in one with a byte order mark.
inline void expect_change(const std::string& before, const std::vector<Change>& changes,
                          const std::string& after) {
  EXPECT_EQ(changed(before, changes), after);
  EXPECT_EQ(changed(with_crlf(before), changes), with_crlf(after)) << "with CRLF";
  EXPECT_EQ(changed(with_bom(before), changes), with_bom(after)) << "with a byte order mark";
}
inline void expect_change(const std::string& before, const Change& change, const std::string& after) {
  expect_change(before, std::vector{change}, after);
}

inline void expect_refusal(const std::string& before, const Change& change, const std::string& said) {
  EXPECT_EQ(changed(before, {change}), said);
}

}  // namespace career::yaml
