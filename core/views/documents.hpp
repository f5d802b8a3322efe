// The documents that a person hands on, and the templates they are made from. A file of its name in
// .career/templates/ beside the spec takes the place of one.
#pragma once

#include <span>
#include <string_view>

namespace career::views {

struct DocumentTemplate {
  std::string_view name;   // summary-vp
  std::string_view about;  // one line, for people
  std::string_view text;   // Markdown with mustache tags; its first remark lists the fields
};

[[nodiscard]] std::span<const DocumentTemplate> document_templates();

// Null when there is none of that name.
[[nodiscard]] const DocumentTemplate* find_document_template(std::string_view name);

}  // namespace career::views
