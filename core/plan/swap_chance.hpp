// The chance of failure at which two plans swap places. If every swing fails with the same chance p, the mean
// distance at the end of a course is a polynomial in p. It is reckoned in Bernstein's form, whose coefficient
// k is the mean distance when exactly k of the swings fail: a number with a meaning, between best and worst.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/decide/measure.hpp"
#include "core/plan/course.hpp"

namespace career::plan {

// Coefficient k: the mean distance at the end when exactly k swings fail, any k of them alike; legs that are
// no swings keep their own chances. Metric by metric, so that no branch is walked.
[[nodiscard]] std::vector<double> mean_by_failures(const decide::Measure& measure, std::span<const Leg> legs);

// The smallest root within (0, 1), both excluded, of a polynomial in Bernstein's form, where it changes its
// sign. Found by halving the interval, left half first, and skipping every half whose coefficients do not
// change their sign: such a half has no root (the polynomial has at most as many, with multiplicity:
// Descartes' rule in this form). Halving is de Casteljau's, which only averages, so no digit is lost on the
// way.
[[nodiscard]] std::optional<double> smallest_root(std::vector<double> coefficients);

}  // namespace career::plan
