// What shows that a metric stands where the spec says it does: its `evidence`, or an entry of the publishing
// log that names it in `shows`.
#pragma once

#include "core/model/spec.hpp"

namespace career {

// What it is, in the person's words: the evidence, or the title of the first such entry. Null: nothing.
[[nodiscard]] const Text* what_shows(const Spec& spec, const Named<Metric>& metric);

[[nodiscard]] bool is_shown(const Spec& spec, const Named<Metric>& metric);

}  // namespace career
