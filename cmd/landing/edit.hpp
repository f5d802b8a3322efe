// How the verbs of `career landing` change a landing, and say what is next.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/model/spec.hpp"

namespace career::cmd {

// What a verb did, "talk 'ines' of 2027-01-12, 3 of 30", and what follows from that; empty: whatever is next.
struct LandingChange {
  std::string did;
  std::string next{};
};
using LandingEdit = std::function<LandingChange(Spec&, Landing&)>;

// Which landing a verb is about. One that is over takes what was done late, until the next one begins; while
// the next one is written down and has not begun, that depends on the verb.
struct LandingMeant {
  std::string entry{};     // an entry it must have, where one has it: the id of a talk, problem, win or check
  bool has_begun = false;  // something happened in it
  std::function<bool(const Landing&)>
      is_open_in{};  // whether what a verb settles is open there; in any of them
};

// The outcome is a note, or the diff of a dry run. Misuse when there is no landing.
[[nodiscard]] Outcome edit_landing(const LandingMeant& meant, const LandingEdit& edit, bool is_dry_run,
                                   Workspace& workspace);

// Of the landing in that place: "next, due in 5 days: ...", or how to go on when nothing is open.
[[nodiscard]] std::string what_is_next(const Spec& spec, std::size_t landing, Date today,
                                       const Caller& caller);

// Misuse when a day is before the landing begins or after today: what is to come is not written down yet.
void must_be_within(const Landing& landing, Date day, Date today);

// Misuse when the words are empty, or nothing but white space.
void must_say_something(const std::string& words, const std::string& what, const std::string& example);

}  // namespace career::cmd
