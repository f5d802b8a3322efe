#include "core/decide/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Nearer to the break-even chance than these, a verdict only leans. Judgements of ours: how well people know
// such a chance, and how much less well a rule of thumb does.
constexpr double close_chance = 0.15;
constexpr double close_assumed_chance = 0.25;

bool is_difference(double gain, double resolution) {
  return !is_zero(gain) && is_at_least(std::abs(gain), resolution);
}

Direction direction_of(double gain, double resolution) {
  if (!is_difference(gain, resolution)) return Direction::NoClearDifference;
  return gain > 0 ? Direction::Closer : Direction::Further;
}

std::optional<NotEnough> not_enough(const Measure& measure, const Option& offer, const Comparison& comparison,
                                    double resolution) {
  if (offer.is_untouched) return NotEnough::Untouched;
  if (mostly(measure, offer, says_nothing)) return NotEnough::MostlyUnstated;
  if (is_below(std::abs(comparison.gain), comparison.spread) && is_at_least(comparison.spread, resolution))
    return NotEnough::RangesTooWide;
  return std::nullopt;
}

bool only_leans(const Prospect& offer, const Option& option, const Comparison& comparison) {
  const auto moved = moved_weight(comparison.weighed, little_weight);
  if (moved && is_below(*moved, little_weight)) return true;
  const auto& even = comparison.break_even_chance;
  if (!even || !is_above(*even, 0) || !is_below(*even, 1)) return false;
  return is_below(std::abs(offer.chance_of_failure - *even),
                  option.chance_assumed ? close_assumed_chance : close_chance);
}

// The table, once neither a limit nor a lack of words forbids an answer.
Verdict by_numbers(const Candidate& offer, const Candidate& stay, const Comparison& comparison,
                   double resolution) {
  if (!is_difference(comparison.gain, resolution)) return Verdict::TooCloseToCall;
  const bool closer = comparison.gain > 0;
  if (only_leans(offer.prospect, offer.option, comparison))
    return closer ? Verdict::LeanTake : Verdict::LeanStay;

  const auto ours = offer.prospect.over_all;
  const auto theirs = stay.prospect.over_all;
  const bool at_any_end = closer ? is_at_most(ours.worst, theirs.best - 2 * resolution)
                                 : is_at_least(ours.best, theirs.worst + 2 * resolution);
  if (at_any_end && keeps_order(comparison.weighed))
    return closer ? Verdict::StrongTake : Verdict::StrongStay;
  return closer ? Verdict::Take : Verdict::Stay;
}

std::vector<Cap> caps_on(const Measure& measure, const Candidate& offer, const Candidate& stay) {
  const auto has_limit = [&](LimitState state) {
    return std::any_of(offer.limits.begin(), offer.limits.end(),
                       [&](const LimitCheck& check) { return check.state == state; });
  };
  std::vector<Cap> caps;
  if (has_limit(LimitState::Unknown)) caps.push_back(Cap::LimitUnknown);
  if (has_limit(LimitState::AtRisk)) caps.push_back(Cap::LimitAtRisk);
  if (offer.option.may_fail && !states_failure(offer.option)) caps.push_back(Cap::NoFailureSide);
  if (has_limit(LimitState::Broken)) caps.push_back(Cap::LimitBroken);
  if (stay.option.kind == Option::Kind::StayingInRole && mostly(measure, stay.option, is_unstated))
    caps.push_back(Cap::StayingUnstated);
  return caps;
}

Verdict at_most(Cap cap) {
  return cap == Cap::LimitUnknown || cap == Cap::LimitAtRisk ? Verdict::Take : Verdict::LeanTake;
}

// A verdict of the take side, no surer than the caps allow.
Verdict lowered(Verdict verdict, const std::vector<Cap>& caps) {
  static_assert(Verdict::StrongTake < Verdict::Take && Verdict::Take < Verdict::LeanTake);
  for (const auto cap : caps) verdict = std::max(verdict, at_most(cap));
  return verdict;
}

bool is_closer_even_if_it_fails(const Candidate& offer, const Candidate& stay, double resolution) {
  return is_above(offer.prospect.chance_of_failure, 0) && states_failure(offer.option) &&
         is_at_most(offer.prospect.fails_at_worst, stay.prospect.over_all.best - resolution);
}

}  // namespace

Candidate candidate_of(const Measure& measure, Option option) {
  auto prospect = prospect_of(measure, option);
  auto limits = check_limits(measure, option);
  return {std::move(option), std::move(prospect), std::move(limits)};
}

Verdict verdict_on(const Measure& measure, const Candidate& offer, const Candidate& stay,
                   const Comparison& comparison) {
  if (offer.option.is_untouched) return Verdict::NotEnoughToSay;
  if (blocks(offer.limits, stay.limits)) return Verdict::Blocked;
  const double smallest = resolution(measure);
  if (not_enough(measure, offer.option, comparison, smallest)) return Verdict::NotEnoughToSay;
  const auto verdict = by_numbers(offer, stay, comparison, smallest);
  return is_take(verdict) ? lowered(verdict, caps_on(measure, offer, stay)) : verdict;
}

Judgement judge(const Measure& measure, const Candidate& offer, const Candidate& stay,
                const Comparison& comparison) {
  const double smallest = resolution(measure);
  return {.verdict = verdict_on(measure, offer, stay, comparison),
          .direction = direction_of(comparison.gain, smallest),
          .not_enough = not_enough(measure, offer.option, comparison, smallest),
          .caps = caps_on(measure, offer, stay),
          .even_if_it_fails = is_closer_even_if_it_fails(offer, stay, smallest)};
}

}  // namespace career::decide
