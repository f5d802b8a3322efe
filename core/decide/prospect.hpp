// A Prospect is an option in gaps and distances: a lottery of two outcomes, it works or it fails. Ranges and
// `unknown` have ends, so each outcome has a best and a worst beside its point value.
#pragma once

#include <vector>

#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"

namespace career::decide {

// The gaps of one level. best <= point <= worst.
struct LevelGaps {
  double point =
      0;  // of a range, the mean of its ends; of a blank, that of `now`: nobody is paid for not knowing
  double best = 0;
  double worst = 0;
};

struct MetricGaps {
  LevelGaps works;
  LevelGaps fails;
  bool one_input = true;  // both come from one level, written once
};

// A best and worst over ends and outcomes.
struct Ends {
  double best = 0;
  double worst = 0;
};

// What the gaps of an option add up to.
struct Distances {
  double chance_of_failure = 0;  // 0 to 1; of a range, its midpoint
  ChanceRange chance_range{};
  bool can_work = true;  // the range of the chance does not exclude it
  bool can_fail = false;

  double works = 0;  // distances, in points
  double fails = 0;
  double expected = 0;
  Ends over_all{};            // over the ends and the outcomes that can happen
  double fails_at_worst = 0;  // distance if it fails, every level at its worst end

  // The mean over the outcomes, by the chance.
  [[nodiscard]] double mean(double if_it_works, double if_it_fails) const {
    return (1 - chance_of_failure) * if_it_works + chance_of_failure * if_it_fails;
  }
  // The best and the worst over the outcomes that can happen.
  [[nodiscard]] Ends over_outcomes(Ends if_it_works, Ends if_it_fails) const;
};

struct Prospect : Distances {
  std::vector<MetricGaps> gaps;  // one for each metric of the Measure

  [[nodiscard]] double expected_gap(std::size_t metric) const {
    return mean(gaps[metric].works.point, gaps[metric].fails.point);
  }
};

[[nodiscard]] LevelGaps gaps_of(const MeasuredMetric& metric, const Level& level);
[[nodiscard]] MetricGaps gaps_of(const MeasuredMetric& metric, const Outcomes& levels);
[[nodiscard]] Prospect prospect_of(const Measure& measure, const Option& option);

// Takes the chance and adds the distances up again: to be called when a gap, a weight or the chance of the
// option was changed.
void add_up(const Measure& measure, const Option& option, Prospect& prospect);

}  // namespace career::decide
