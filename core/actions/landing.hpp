// What a person makes of a landing: its vision, the problems to solve, the claims found true or false, and
// the quick wins. What it began with is in begin_landing, what was heard in talks. Days that are not said are
// today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/actions/landing_meant.hpp"
#include "core/model/spec.hpp"

namespace career::actions {

InLanding say_vision(Spec& spec, const std::string& vision, Date today);

struct NamedProblem {
  std::string problem{};  // its words, or its id where it is there
  std::vector<std::string> agreed_with{};
};

// Names who is there already stay once. A problem is agreed on since the first of them.
InLanding name_problem(Spec& spec, const NamedProblem& named, Date today);

struct Verification {
  std::string check{};
  bool turned_out = true;
};

struct VerifiedCheck : InLanding {
  std::vector<std::string> carried{};  // metrics that the role was expected to move by what is not true
};

VerifiedCheck verify(Spec& spec, const Verification& found, Date today);

struct PlannedWin {
  std::string win{};
  std::optional<std::string> for_whom{};
  std::optional<PartialDate> due{};
};

// Refuses a day before the landing begins.
InLanding plan_win(Spec& spec, const PlannedWin& planned, Date today);

struct DoneWin {
  std::string win{};
  std::optional<Date> on{};
};

InLanding finish_win(Spec& spec, const DoneWin& done, Date today);

}  // namespace career::actions
