// What shows that a metric stands where the spec says it does: its `evidence`, or an entry of the publishing
// log that names it in `shows`.
#pragma once

#include "core/spec/spec.hpp"

namespace career {

[[nodiscard]] bool is_shown(const Spec& spec, const Named<Metric>& metric);

}  // namespace career
