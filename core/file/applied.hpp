// Edits of a sound spec, applied and read again: the reader knows best what may stand where.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/model/spec.hpp"
#include "core/yaml/document.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {

struct Applied {
  yaml::Document document;
  Spec spec;

  [[nodiscard]] std::string text() const { return std::string(document.source().text()); }
};

// Takes what was there before, so that it need not stay in memory beside what comes of it. Throws Misuse with
// what the reader finds: the file was sound before, so it is about the new values. `what` is said before
// that; it may be empty.
[[nodiscard]] Applied applied(Applied before, std::span<const yaml::Edit> edits, std::string_view what);

}  // namespace career::file
