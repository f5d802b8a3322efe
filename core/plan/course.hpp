// A Course is one way through the years to the North Star: levels that change at the end of each leg, some of
// them by chance. What may come of it is reckoned over every branch, exactly: two for each leg that may fail,
// independent of each other.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/model/spec.hpp"

namespace career::plan {

// A level that one outcome of a leg leads to.
struct Arrival {
  std::size_t metric = 0;  // of Measure::metrics
  double level = 0;        // of a range its middle; on a log scale the geometric one
  bool replaces = false;   // takes the place of any level before it; otherwise only of a worse one
};

struct Leg {
  Date ends;
  std::optional<std::size_t> item;  // of spec.roadmap; none: staying
  bool is_swing = false;
  double chance_of_failure = 0;
  bool chance_assumed = false;
  std::vector<Arrival> works;  // by metric, at most one for each; those not there leave their level
  std::vector<Arrival> fails;

  [[nodiscard]] bool branches() const { return chance_of_failure > 0 && chance_of_failure < 1; }
};

// An item brings skills and impact that a worse item behind it does not take away again; of life every item
// makes its own.
[[nodiscard]] Leg leg_of(const Spec& spec, const decide::Measure& measure, std::size_t item, Date ends);

// Staying until the horizon, measured as `decide` does: what the role says takes the place of what is now.
[[nodiscard]] Leg leg_of_staying(const decide::Measure& measure, const decide::Option& staying, Date horizon);

// Which level holds after an outcome, where there was `before`.
[[nodiscard]] double level_after(const decide::MeasuredMetric& metric, double before, const Arrival& arrival);

inline constexpr double near = 10;  // points from the North Star; a judgement of ours

// How things may stand on one day.
struct Moment {
  Date day;
  std::optional<std::size_t> item{};  // of spec.roadmap: the one that ends then
  double mean = 0;                    // distances, in points
  double best = 0;                    // over the branches that can happen
  double worst = 0;
  double chance_near = 0;                         // to be within `near` points
  std::optional<double> chance_no_swing_lands{};  // of those ended by then; none: there was none
};

struct Course {
  std::vector<Moment> moments;  // today, then the end of each leg
  Moment at_north_star;
  // The chance that it is reached by its `by`, one for each of north_star.steps. None: it has no needs and is
  // ticked by hand.
  std::vector<std::optional<double>> steps;
};

// Legs in order, none past the North Star. At most 2^(legs that branch) branches are walked.
[[nodiscard]] Course course_along(const Spec& spec, const decide::Measure& measure, std::span<const Leg> legs,
                                  Date today);

}  // namespace career::plan
