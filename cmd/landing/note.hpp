// How the verbs of `career landing` end: what was done, in which landing, and what is next.
#pragma once

#include <cstddef>
#include <string>

#include "cmd/workspace/changed_spec.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/actions/landing_meant.hpp"
#include "core/model/spec.hpp"

namespace career::cmd {

// "next, due in 5 days: ..." in the landing of that place, or how to go on when nothing is open.
[[nodiscard]] std::string what_is_next(const Spec& spec, std::size_t landing, Workspace& workspace);

// "talk 'ines' of 2027-01-12, 3 of 30; next, due in 5 days: ...". `next`: what follows from what was done;
// empty: whatever is next.
[[nodiscard]] std::string landing_note(std::string did, const Spec& spec, const actions::InLanding& where,
                                       std::string next, Workspace& workspace);

template <class Done>
[[nodiscard]] Outcome changed_landing(const Edited<Done>& edited, std::string did, Workspace& workspace,
                                      std::string next = {}) {
  return changed_spec(edited,
                      landing_note(std::move(did), edited.spec, edited.done, std::move(next), workspace));
}

// Misuse when the words are empty, or nothing but white space.
void must_say_something(const std::string& words, const std::string& what, const std::string& example);

}  // namespace career::cmd
