// What has to change in a document so that it says another spec: found by walking both specs and the document
// at once, by the table of keys.
#pragma once

#include <vector>

#include "core/model/spec.hpp"
#include "core/yaml/document.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {

// The edits that lead from `spec`, which is what `document` says, to `wanted`. Where several would touch the
// same brackets only the first is given: after it, ask again. Throws Misuse for a value that is more than a
// word or a number in the file, and what the edits throw.
[[nodiscard]] std::vector<yaml::Edit> differences(const yaml::Document& document, const Spec& spec,
                                                  const Spec& wanted);

}  // namespace career::file
