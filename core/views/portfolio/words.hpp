// The words for what a portfolio is made of: people and programs read the same ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/portfolio.hpp"
#include "core/report/value.hpp"
#include "core/text/caller.hpp"
#include "core/text/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<plan::RoleState>, 3> words_of<plan::RoleState>{
    {{"ended", plan::RoleState::Ended},
     {"current", plan::RoleState::Current},
     {"ahead", plan::RoleState::Ahead}}};

template <>
inline constexpr std::array<Worded<plan::Growth>, 3> words_of<plan::Growth>{
    {{"stagnating", plan::Growth::Stagnating},
     {"steady", plan::Growth::Steady},
     {"extraordinary", plan::Growth::Extraordinary}}};

template <>
inline constexpr std::array<Worded<plan::CautionKind>, 6> words_of<plan::CautionKind>{
    {{"limelight", plan::CautionKind::Limelight},
     {"shared-org", plan::CautionKind::SharedOrg},
     {"no-outcome", plan::CautionKind::NoOutcome},
     {"no-lesson", plan::CautionKind::NoLesson},
     {"core-in-a-row", plan::CautionKind::CoreInARow},
     {"many-at-once", plan::CautionKind::ManyAtOnce}}};

}  // namespace career

namespace career::views {

// "Lending Lab is in the limelight ...": one sentence or two, with what to do about it.
[[nodiscard]] report::Line sentence_of(const plan::Caution& caution, const Spec& spec, const Caller& caller);

// "1 of 2 landed: too few to say (50 % are assumed to fail)"
[[nodiscard]] report::Line swings_ended_words(const plan::SwingsEnded& ended, const Spec& spec);

}  // namespace career::views
