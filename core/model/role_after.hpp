// Which role follows where another ends. Staying and reminders ask here.
#pragma once

#include "core/model/spec.hpp"

namespace career {

// The role that one is in after the last day of another: begun before, or soon after, and not over by then.
// Of several the main one, else the one that begins nearest to that day. Null when there is none.
[[nodiscard]] const Role* role_after(const Spec& spec, Date last_day);

}  // namespace career
