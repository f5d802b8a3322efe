// The copy of the JSON Schema that a file names for editors, in a comment such as
// `# yaml-language-server: $schema=.career/career-spec.schema.json`. `init` writes both. A program that knows
// more keys does not renew the copy, so `check` compares them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/text/diagnostic.hpp"

namespace career::check {

struct NamedSchema {
  std::string path;  // from the file's folder on, or absolute
  Span span;
};

// None when the file names none, or one on the net.
[[nodiscard]] std::optional<NamedSchema> named_schema(const SourceFile& file);

// Which copy a file should name.
struct WantedSchema {
  std::string_view kind;     // "spec"
  std::string_view command;  // which prints it
  std::string text;          // what this program would write
};

// What is doubtful about the copy; `path` is where it is for this run, and `text` none when nothing can be
// read there. Of a schema by another name than ours only that it can be read is asked.
[[nodiscard]] Findings check_schema_copy(const SourcePtr& file, const NamedSchema& named,
                                         const std::string& path, const std::optional<std::string>& text,
                                         const WantedSchema& wanted);

}  // namespace career::check
