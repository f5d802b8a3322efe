// How a scalar is spelled: which text may stand plain, how the rest is quoted, and where a long one breaks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/yaml/value.hpp"

namespace career::yaml {

inline constexpr std::size_t max_width = 100;  // no line grows past this by an edit of ours

// May this text stand without quotes, in block and in flow, and be text for every reader of YAML? Stricter
// than YAML: what looks like a number, a date or a yes is quoted, and so is all that has a `:` or a `,`.
[[nodiscard]] bool plain_ok(std::string_view text);

// Would this, without quotes, be a number, a date, a truth value or nothing for some reader of YAML?
[[nodiscard]] bool is_typed(std::string_view text);

// More than a word: what one would not put between braces.
[[nodiscard]] bool is_prose(const Scalar& scalar);
[[nodiscard]] bool has_prose(const Value& value);

// On one line, whatever the text is.
[[nodiscard]] std::string double_quoted(std::string_view text);

// Only for what can_be_single.
[[nodiscard]] bool can_be_single(std::string_view text);
[[nodiscard]] std::string single_quoted(std::string_view text);

// A token as it is, text plain or in double quotes; on one line, good in block and in flow.
[[nodiscard]] std::string scalar_text(const Scalar& scalar);
[[nodiscard]] std::string key_text(std::string_view key);

// A value in flow style, on one line: {id: checkout, shows: [core_craft]}.
[[nodiscard]] std::string flow_text(const Value& value);
[[nodiscard]] std::string flow_entry(std::string_view key, const Value& value);

// In characters, as editors count columns.
[[nodiscard]] std::size_t width(std::string_view text);

// Is this one paragraph that comes back the same from the lines that `broken` makes of it?
[[nodiscard]] bool is_paragraph(std::string_view text);

// Lines that join with a space to the text, each of them as long as fits: the first into `first`, the others
// into `room`. Breaks only at single spaces, so a long word stays long.
[[nodiscard]] std::vector<std::string_view> broken(std::string_view text, std::size_t first,
                                                   std::size_t room);

}  // namespace career::yaml
