// `career evaluate OFFER --record CHOICE`: the answer to an offer goes into the journal of decisions, with
// what was expected of it, so that one can look later whether it came true.
#pragma once

#include <optional>
#include <string>

#include "cmd/workspace/workspace.hpp"
#include "core/decide/evaluation.hpp"

namespace career::cmd {

struct Answer {
  Choice chose{};
  std::optional<std::string> why;     // cannot be left out
  std::optional<std::string> review;  // a date; see `review_of` when not said
  bool is_dry_run = false;
};

// `evaluation` is that of the one offer. Recording the same answer again changes nothing; another answer is
// one more entry: a journal keeps what one thought before.
[[nodiscard]] Outcome record_decision(const Answer& answer, const Offer& offer,
                                      const decide::Evaluation& evaluation, Workspace& workspace);

}  // namespace career::cmd
