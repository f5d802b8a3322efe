// What you want today against what you wanted when an offer came: an offer that is liked may bend the ruler
// that it is measured with.
#pragma once

#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"

namespace career::decide {

// Whether a level means the same in both: worst, scale and unit.
[[nodiscard]] bool is_measured_alike(const Metric& one, const Metric& other);

// Weights, targets and limits that differ. Weights count by their ratios: all of them doubled are the same.
[[nodiscard]] std::vector<SpecChange> changes_between(const Spec& then, const Spec& now);

// `role` is staying, as `staying_of` takes it. A target of then is taken where worst, scale and unit are
// still the same: otherwise its number means something else.
[[nodiscard]] SinceReceived since_received(const Spec& spec, const Role* role, const Offer& offer,
                                           const WhenReceived& known);

}  // namespace career::decide
