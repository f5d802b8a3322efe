// The words for what an evaluation found. One word for one thing: people and programs read the same one.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/decide/evaluation.hpp"
#include "core/model/spec.hpp"
#include "core/model/words.hpp"
#include "core/report/value.hpp"
#include "core/views/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<decide::Direction>, 3> words_of<decide::Direction>{
    {{"closer", decide::Direction::Closer},
     {"further", decide::Direction::Further},
     {"no-clear-difference", decide::Direction::NoClearDifference}}};

template <>
inline constexpr std::array<Worded<decide::Verdict>, 9> words_of<decide::Verdict>{
    {{"blocked", decide::Verdict::Blocked},
     {"not-enough-to-say", decide::Verdict::NotEnoughToSay},
     {"too-close-to-call", decide::Verdict::TooCloseToCall},
     {"strong-take", decide::Verdict::StrongTake},
     {"take", decide::Verdict::Take},
     {"lean-take", decide::Verdict::LeanTake},
     {"lean-stay", decide::Verdict::LeanStay},
     {"stay", decide::Verdict::Stay},
     {"strong-stay", decide::Verdict::StrongStay}}};

template <>
inline constexpr std::array<Worded<decide::LimitState>, 4> words_of<decide::LimitState>{
    {{"kept", decide::LimitState::Kept},
     {"broken", decide::LimitState::Broken},
     {"at-risk", decide::LimitState::AtRisk},
     {"unknown", decide::LimitState::Unknown}}};

template <>
inline constexpr std::array<Worded<StayingBecause>, 4> words_of<StayingBecause>{
    {{"current", StayingBecause::Current},
     {"signed", StayingBecause::Signed},
     {"ends", StayingBecause::Ends},
     {"otherwise", StayingBecause::Otherwise}}};

}  // namespace career

namespace career::views {

// One offer, with everything it takes to speak about it.
struct Measured {
  const decide::Evaluation& evaluation;
  const Spec& spec;
  std::span<const Offer> offers;
  const Offer& offer;
  const decide::OfferEvaluation& found;
};
[[nodiscard]] Measured measured(const decide::Evaluation& evaluation, const Spec& spec,
                                std::span<const Offer> offers, std::size_t index);

[[nodiscard]] std::string side_name(const Spec& spec, const decide::MetricSide& side);  // home_hours.fails

// The path of an offer's file, or `stay`.
[[nodiscard]] std::string option_name(decide::OptionIndex option, std::span<const Offer> offers);

// A level as it was written: 5, "4 to 6", "same", "unknown", "not stated".
[[nodiscard]] report::Line level(const Level& level);
// One level, or "5 or 4" where the outcomes differ.
[[nodiscard]] report::Line levels(const Outcomes& outcomes);

// The unit of spec.limits[index], its own or its metric's; empty where there is none.
[[nodiscard]] std::string unit_of_limit(const Spec& spec, std::size_t index);

// Whether this outcome can happen at all.
[[nodiscard]] bool can_work(const decide::Outlook& outlook);
[[nodiscard]] bool can_fail(const decide::Outlook& outlook);
// Whether it can fail, and nobody said what that would leave.
[[nodiscard]] bool failure_is_unsaid(const decide::OfferEvaluation& found);
// Whether an offer that is called closer is so even if it fails.
[[nodiscard]] bool is_closer_even_if_it_fails(const decide::OfferEvaluation& found);

}  // namespace career::views
