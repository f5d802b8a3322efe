// Staying is what the person will be doing if they do nothing: the role of today, the one that is signed
// where that ends, or what `otherwise` says. Whoever measures against staying asks here.
#pragma once

#include <string>

#include "core/model/spec.hpp"

namespace career {

enum class StayingBecause : std::uint8_t {
  Current,    // the role of today lasts until the horizon
  Signed,     // another role follows on the one of today, or begins soon
  Ends,       // the role ends within the horizon and no role follows
  Otherwise,  // no role is current, or several are and none of them is the main one
};

struct StayingAs {
  StayingBecause because = StayingBecause::Otherwise;
  const Role* role = nullptr;  // the one that is measured; null: `otherwise`
  const Role* ends = nullptr;  // the last role that ends within the horizon before that; may be null
};

[[nodiscard]] StayingAs staying_as(const Spec& spec, Date today);

// "Senior PM, Checkout", "what comes after Locum nurse".
[[nodiscard]] std::string title_of_staying(const Spec& spec, const StayingAs& staying);

// The first day of `staying.role`: it may have begun beside the role that ends.
[[nodiscard]] Date begins(const StayingAs& staying);

// The day at which options are compared: `horizon_years` from today.
[[nodiscard]] Date horizon(const Spec& spec, Date today);

// The role that one is in after the last day of another: begun before, or soon after, and not over by then.
// Of several the main one, else the one that begins nearest to that day. Null when there is none.
[[nodiscard]] const Role* role_after(const Spec& spec, Date last_day);

}  // namespace career
