// `career evaluate OFFER --record CHOICE`: the answer to an offer goes into the journal of decisions, with
// what was expected of it, so that one can look later whether it came true.
#pragma once

#include <optional>
#include <string>

#include "cmd/workspace/workspace.hpp"
#include "core/decide/evaluation.hpp"

namespace career::cmd {

struct RecordOptions {
  std::optional<Choice> choice;       // none: nothing is recorded
  std::optional<std::string> why;     // cannot be left out
  std::optional<std::string> review;  // a date; see actions::Answer when not said
  bool is_dry_run = false;
};

// `evaluation` is that of the one offer.
[[nodiscard]] Outcome record_decision(const RecordOptions& options, const Offer& offer,
                                      const decide::Evaluation& evaluation, Workspace& workspace);

}  // namespace career::cmd
