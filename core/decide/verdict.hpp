// The verdict on one offer against staying: the first row of the table that matches, then the caps that keep
// it from sounding surer than what was said.
#pragma once

#include <optional>
#include <vector>

#include "core/decide/comparison.hpp"
#include "core/decide/evaluation.hpp"
#include "core/decide/limits.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"

namespace career::decide {

// A verdict only leans where moving less weight than this, of 100, would turn it around.
inline constexpr double little_weight = 10;

// An option and what was measured of it.
struct Candidate {
  Option option;
  Prospect prospect;
  std::vector<LimitCheck> limits;
};

[[nodiscard]] Candidate candidate_of(const Measure& measure, Option option);

struct Judgement {
  Verdict verdict = Verdict::TooCloseToCall;
  Direction direction = Direction::NoClearDifference;
  std::optional<NotEnough> not_enough;
  std::vector<Cap> caps;
  bool even_if_it_fails = false;
};

// The word alone: `judge` without the reasons.
[[nodiscard]] Verdict verdict_on(const Measure& measure, const Candidate& offer, const Candidate& stay,
                                 const Comparison& comparison);

// `comparison` is that of the offer's prospect with staying's.
[[nodiscard]] Judgement judge(const Measure& measure, const Candidate& offer, const Candidate& stay,
                              const Comparison& comparison);

}  // namespace career::decide
