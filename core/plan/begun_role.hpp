// A role that begins: what an offer says of it, and which others it meets.
#pragma once

#include <vector>

#include "core/model/spec.hpp"

namespace career::plan {

// The role that an offer promised: title, org, bet, phase, chance of failure, reach, terms and backing. It
// has neither an id nor a day on which it begins.
[[nodiscard]] Role role_from(const Offer& offer);

// A role of that title and org that begins on that day; null when there is none.
[[nodiscard]] const Role* same_role(const Spec& spec, const Role& role);

// The roles that are still held when `added`, one of the spec's, is: today, or on the day it begins. Empty
// when one of them all is marked as the main one.
[[nodiscard]] std::vector<const Role*> current_beside(const Spec& spec, const Role& added, Date today);

// Whether it began on an earlier day: of two roles held at once, this one is the likelier to be over.
[[nodiscard]] bool began_before(const Role& role, const Role& other);

// The last day on which a role before it would be held.
[[nodiscard]] Date day_before(const Role& role);

}  // namespace career::plan
