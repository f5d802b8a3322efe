// The words for what a portfolio is made of: people and programs read the same ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/portfolio.hpp"
#include "core/report/value.hpp"
#include "core/text/caller.hpp"

namespace career::views {

[[nodiscard]] std::string_view word(plan::RoleState state);   // current
[[nodiscard]] std::string_view word(plan::Growth growth);     // stagnating
[[nodiscard]] std::string_view word(plan::CautionKind kind);  // shared-org

// "Lending Lab is in the limelight ...": one sentence or two, with what to do about it.
[[nodiscard]] report::Line sentence_of(const plan::Caution& caution, const Spec& spec, const Caller& caller);

// "1 of 2 landed: too few to say (50 % are assumed to fail)"
[[nodiscard]] report::Line swings_ended_words(const plan::SwingsEnded& ended, const Spec& spec);

}  // namespace career::views
