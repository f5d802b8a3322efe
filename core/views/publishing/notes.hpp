// What is said when something about publishing was written down: what changed, and what is next, in one line.
// Each speaks of the spec as it is after the change.
#pragma once

#include <optional>
#include <string>

#include "core/actions/publishing.hpp"
#include "core/model/period.hpp"
#include "core/model/spec.hpp"
#include "core/text/caller.hpp"

namespace career::views {

[[nodiscard]] std::string published_note(const actions::Published& published, const Spec& spec, Date today,
                                         const Caller& caller);

[[nodiscard]] std::string said_again_note(const actions::SaidAgain& said, const std::string& topic,
                                          const Caller& caller);

[[nodiscard]] std::string skipped_note(const actions::SkippedPeriod& skipped, const Spec& spec, Date today);

[[nodiscard]] std::string agreed_note(const Spec& spec, const actions::Agreed& agreed, Date today);

// After a change of roles on a day: with whom the contract is, "if that has changed". None when there is no
// contract from before that day.
[[nodiscard]] std::optional<std::string> former_manager_note(const Spec& spec, Date day, Date today);

}  // namespace career::views
