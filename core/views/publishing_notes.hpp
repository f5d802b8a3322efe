// What is said when something about publishing was written down: what changed, and what is next, in one line.
// Each speaks of the spec as it is after the change.
#pragma once

#include <string>

#include "core/spec/period.hpp"
#include "core/spec/publishing_edits.hpp"
#include "core/spec/spec.hpp"
#include "core/text/caller.hpp"

namespace career::views {

[[nodiscard]] std::string published_note(const spec::Published& published, const Spec& spec, Date today,
                                         const Caller& caller);

[[nodiscard]] std::string said_again_note(const spec::SaidAgain& said, const std::string& topic,
                                          const Caller& caller);

[[nodiscard]] std::string skipped_note(const spec::Period& period, const Spec& spec, Date today);

[[nodiscard]] std::string agreed_note(const Spec& spec, bool is_recounted, Date today);

}  // namespace career::views
