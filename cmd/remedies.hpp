// What may be done about a refusal, in the words of the command line: which flag to say, which command to
// run.
#pragma once

#include "core/actions/refusal.hpp"
#include "core/model/spec.hpp"
#include "core/text/caller.hpp"

namespace career::cmd {

// `spec`: as it was when the action was refused.
[[nodiscard]] Misuse in_words(const actions::Refusal& refusal, const Spec& spec, Date today,
                              const Caller& caller);

// What made going on impossible, with the flag that leads around it, where there is one.
[[nodiscard]] Findings with_way_around(Findings findings);

}  // namespace career::cmd
