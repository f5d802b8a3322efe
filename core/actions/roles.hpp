// What a person does to their roles: one begins, one ends.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/model/spec.hpp"

namespace career::actions {

// The role that an offer promised: title, org, bet, phase, chance of failure, reach, terms and backing. It
// has neither an id nor a day on which it begins.
[[nodiscard]] Role role_from(const Offer& offer);

struct AddedRole {
  std::size_t role = 0;                 // in spec.roles
  bool is_new = true;                   // false: one of that title and org that begins on that day is there
  std::optional<std::size_t> beside{};  // one that is still held when it is, today or on the day it begins,
                                        // where none of them is marked as the main one
};

AddedRole add_role(Spec& spec, const Role& role, Date today);

// How a role ended, or will.
struct Ending {
  std::string role{};
  std::optional<PartialDate> on{};  // cannot be left out
  std::optional<RoleOutcome> outcome{};
  std::optional<std::string> story{};
  std::optional<std::string> lesson{};
};

// The place of the role in spec.roles. Refuses a swing without an outcome, a role that has ended on another
// day or in another way, and to know how what is still to come will end.
std::size_t close_role(Spec& spec, const Ending& ending, Date today);

}  // namespace career::actions
