// Documents that a person hands on, such as a monthly summary, are made from templates: Markdown with
// mustache tags, so that everyone can have their own words around the same facts.
//
//   {{title}}                     a text, escaped: what it says never becomes Markdown
//   {{#result}} ... {{/result}}   only if there is one; for a list: once for each of its items
//   {{#has_entries}} ...          once, if there is any
//   {{^entries}} ... {{/entries}} only if there is none
//   {{! a remark }}               left out
//
// Inside a list's section its items' fields are found first, then the texts around it, not other lists: no
// template takes longer than what it writes.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/source_file.hpp"

namespace career::report {

struct Field;

// What a template may speak of, by name: `Fields().text("title", title).list("entries", entries, fields_of)`.
class Fields {
 public:
  // A text; an empty one counts as none. Line breaks become spaces.
  Fields& text(std::string name, std::string_view value);

  // An address: one on the web can be followed, `<https://...>`, and anything else is text.
  Fields& link(std::string name, std::string_view address);

  // For sections only.
  Fields& flag(std::string name, bool value);

  // Items, and a flag `has_NAME`, for a heading above them. `fields_of` makes the Fields of one, and of one
  // that holds nothing (`Item{}`) to tell their names even where there is none.
  template <class Item, class FieldsOf>
  Fields& list(const std::string& name, const std::vector<Item>& items, FieldsOf fields_of);

  [[nodiscard]] const Field* find(std::string_view name) const;
  [[nodiscard]] const std::vector<Field>& all() const { return fields_; }

 private:
  Field& added(std::string name);
  Fields& add_list(std::string name, std::vector<Fields> items, Fields shape);

  std::vector<Field> fields_;
};

struct Field {
  enum class Kind : std::uint8_t { Text, Flag, List };
  std::string name;
  Kind kind = Kind::Text;
  std::string markdown;       // Text: ready to be written
  bool flag = false;          // Flag
  std::vector<Fields> items;  // List
  std::vector<Fields> shape;  // List: one, to tell what its items have
};

template <class Item, class FieldsOf>
Fields& Fields::list(const std::string& name, const std::vector<Item>& items, FieldsOf fields_of) {
  std::vector<Fields> made;
  made.reserve(items.size());
  for (const auto& item : items) made.push_back(fields_of(item));
  return add_list(name, std::move(made), fields_of(Item{}));
}

// The template, filled. At most one blank line in a row, none at the ends, a line break at the very end;
// nothing in it steers a terminal. Throws Failure Invalid with everything that is wrong in the template:
// `unknown-field`, with what it may have been meant to be, and `bad-template`; `not-utf8` for the first byte
// that is none.
[[nodiscard]] std::string fill(const SourcePtr& source, const Fields& fields);

}  // namespace career::report
