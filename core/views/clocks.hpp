// The swing clock and the phase, as people read them and as programs do.
#pragma once

#include <optional>
#include <string_view>

#include "core/decide/clocks.hpp"
#include "core/report/data.hpp"
#include "core/report/value.hpp"
#include "core/text/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<decide::SwingState>, 5> words_of<decide::SwingState>{
    {{"unknown", decide::SwingState::Unknown},
     {"core-first", decide::SwingState::CoreFirst},
     {"resting", decide::SwingState::Resting},
     {"due", decide::SwingState::Due},
     {"overdue", decide::SwingState::Overdue}}};

}  // namespace career

namespace career::views {

// "overdue: none in the 7 years 2 months since your first role (one every 2 to 3 years, assumed)". Empty
// where there is no clock to run.
[[nodiscard]] report::Line clock_words(const decide::SwingClock& clock, const Spec& spec);

// "impact for 7 years 2 months, longer than 3 years (assumed)"
[[nodiscard]] report::Line run_words(const decide::PhaseRun& run, const Spec& spec);
[[nodiscard]] report::Line too_long_words(const decide::PhaseRun& run,
                                          const Spec& spec);  // ", longer than ..."

[[nodiscard]] report::Data clock_json(const decide::SwingClock& clock, const Spec& spec);
[[nodiscard]] report::Data run_json(const std::optional<decide::PhaseRun>& run);

}  // namespace career::views
