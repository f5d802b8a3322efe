// An Edit changes a document by replacing a few bytes of its text: every byte that need not change stays, be
// it a comment, a blank line, a quote or a line break. It also says what it means, as the events that a
// parser must see instead of the old ones. That is told from what was asked and never from the text that was
// written, so `apply` can parse the new text and refuse it when it says anything else.
//
// What cannot be edited safely is refused with a Failure of kind Invalid: its diagnostic has the place, a
// code that begins with `edit-`, and what to do.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/yaml/document.hpp"
#include "core/yaml/value.hpp"

namespace career::yaml {

// `size` bytes of the document's text, replaced.
struct Splice {
  Pos at = 0;
  Pos size = 0;
  std::string text = {};
};

// An event as it is meant. Whether a new list or map stands in brackets is not part of what it means.
struct Meant {
  enum class Quotes : std::uint8_t { Without, With, Either };
  EventKind kind = EventKind::Scalar;
  std::string value = {};
  Quotes quotes = Quotes::Either;
  std::optional<std::size_t> like = {};  // the event of the document whose anchor and tag it has; else none
};

struct Edit {
  std::vector<Splice> splices = {};  // by place, disjoint; none when everything is as it should be already
  std::size_t first = 0;             // the document's events [first, last) become `events`
  std::size_t last = 0;
  std::vector<Meant> events = {};
};

// The value of a scalar, or of a null. Its quotes, its anchor and tag and the comment behind it stay.
[[nodiscard]] Edit set_scalar(const Document& document, NodeId id, const Scalar& scalar);

// A new last item of a list, or of a null that is to become a list. It looks like the item before it.
[[nodiscard]] Edit append_item(const Document& document, NodeId list, const Value& value);

// A new entry of a map, or of a null that is to become a map: behind the entry `after`, or at the end when
// that is empty or not there. Refused with `edit-key-exists` when the map has the key.
[[nodiscard]] Edit insert_key(const Document& document, NodeId map, std::string_view key, const Value& value,
                              std::string_view after = {});

// The same in front of all entries, where the map stands below its key; else at its end.
[[nodiscard]] Edit insert_first(const Document& document, NodeId map, std::string_view key,
                                const Value& value);

// A null, [] or {} that becomes a list or a map with something in it.
[[nodiscard]] Edit fill(const Document& document, NodeId empty, const Value& value);

// Without that item or entry, the comment behind it and those below it that are indented deeper. Comments
// above it stay. A list or a map that has nothing left is written as [] or {}.
[[nodiscard]] Edit remove(const Document& document, NodeId parent, std::size_t entry);

// The text after all the edits, which were made from this document and touch different bytes; two insertions
// at one place come out in the order of the document, then of the list. Throws a Failure of kind Bug when the
// new text would say anything but what the edits mean: then nothing may be written.
[[nodiscard]] std::string apply(const Document& document, std::span<const Edit> edits);

// The same, read as `Document::read` does: the parse that looks what the new text says is the one that reads
// it. Takes the old document, so that its nodes need not stay in memory beside the new ones.
[[nodiscard]] std::optional<Document> applied(Document before, std::span<const Edit> edits,
                                              Findings& findings);

}  // namespace career::yaml
