// What must hold between the values of a file, beyond each being well written by itself: which way a metric
// runs, names that must exist, dates in order, limits that can be kept.
#pragma once

#include "core/model/spec.hpp"
#include "core/text/diagnostic.hpp"

namespace career {

// Values that could not be read are skipped: their own finding is enough.
void check_rules(const Spec& spec, Findings& findings);

// `spec` may be null: then only what the offer says by itself is checked.
void check_rules(const Offer& offer, const Spec* spec, Findings& findings);

}  // namespace career
