// How the verbs of `career landing` change the landing that is going on, and say what is next.
#pragma once

#include <functional>
#include <string>

#include "cmd/command.hpp"
#include "cmd/session.hpp"
#include "core/spec/spec.hpp"

namespace career::cmd {

// What a verb did, "talk 'ines' of 2027-01-12, 3 of 30", and what follows from that; empty: whatever is next.
struct LandingChange {
  std::string did;
  std::string next{};
};
using LandingEdit = std::function<LandingChange(Spec&, Landing&)>;

// The outcome is a note, or the diff of a dry run. Misuse when nobody is landing.
[[nodiscard]] Outcome edit_landing(const LandingEdit& edit, bool is_dry_run, Session& session);

// "next, due in 5 days: ...", or how to go on when nothing is open.
[[nodiscard]] std::string what_is_next(const Spec& spec, Date today, const Caller& caller);

// Misuse when a day is before the landing begins or after today: what is to come is not written down yet.
void must_be_within(const Landing& landing, Date day, Date today);

// Misuse when the words are empty, or nothing but white space.
void must_say_something(const std::string& words, const std::string& what, const std::string& example);

}  // namespace career::cmd
