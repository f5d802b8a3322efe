// The tasks of a landing, and the questions at the ends of its phases, in words.
#pragma once

#include <string>
#include <string_view>

#include "core/model/spec.hpp"
#include "core/plan/landing.hpp"
#include "core/text/words.hpp"
#include "core/views/due/due.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<plan::LandingPhase>, 5> words_of<plan::LandingPhase>{
    {{"before", plan::LandingPhase::Before, "before it starts"},
     {"listen", plan::LandingPhase::Listen, "listen and learn"},
     {"align", plan::LandingPhase::Align, "align"},
     {"execute", plan::LandingPhase::Execute, "execute"},
     {"landed", plan::LandingPhase::Landed, "landed"}}};

}  // namespace career

namespace career::views {

// What to do, and the command that says it is done or is the way to it. `when` is left empty.
[[nodiscard]] DueInWords in_words(const plan::LandingTask& task, const Landing& landing,
                                  const Caller& caller);

// How to say that a promise is kept: by its talk, with its name where the talk has several.
[[nodiscard]] std::string keeping(const plan::TalkPromise& promise, const Talk& talk, const Caller& caller);

[[nodiscard]] std::string conversations(int count);  // "one conversation", "3 conversations"

// What a phase must have answered when it ends.
[[nodiscard]] std::string_view exit_question(plan::LandingPhase phase);

}  // namespace career::views
