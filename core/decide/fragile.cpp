#include "core/decide/fragile.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

#include "core/decide/tolerance.hpp"

namespace career::decide {
namespace {

// Judgements of ours: what an estimate is easily off by, and what a step is where the spec does not say it.
constexpr int most_steps = 3;
constexpr double step_of_chance = 0.1;
constexpr double step_of_weight = 1;

// An input by its place in the Measure rather than in the spec.
struct Handle {
  Input::Kind kind = Input::Kind::Level;
  std::size_t metric = 0;
  Side side = Side::Both;
};

bool can_move(const Level& level) {
  return level.kind == Level::Kind::Number || level.kind == Level::Kind::Range ||
         level.kind == Level::Kind::Same;
}

void add_levels(const Option& option, Input::Kind kind, std::vector<Handle>& inputs) {
  for (const auto metric : option.stated) {
    const auto& levels = option.reach[metric];
    if (!levels.split) {
      if (can_move(levels.works)) inputs.push_back({kind, metric, Side::Both});
      continue;
    }
    const auto first = inputs.size();
    if (can_move(levels.works)) inputs.push_back({kind, metric, Side::Works});
    if (can_move(levels.fails)) inputs.push_back({kind, metric, Side::Fails});
    if (levels.fails.span.begin < levels.works.span.begin)
      std::reverse(inputs.begin() + static_cast<std::ptrdiff_t>(first), inputs.end());
  }
}

// In the order in which ties are decided.
std::vector<Handle> inputs_of(const Measure& measure, const Option& offer, const Option& stay) {
  std::vector<Handle> inputs;
  add_levels(offer, Input::Kind::Level, inputs);
  add_levels(stay, Input::Kind::StayingLevel, inputs);

  std::vector<std::size_t> in_file(measure.metrics.size());
  for (std::size_t i = 0; i < in_file.size(); ++i) in_file[measure.metrics[i].index] = i;
  for (const auto metric : in_file) inputs.push_back({Input::Kind::Weight, metric, Side::Both});

  inputs.push_back({Input::Kind::Chance, 0, Side::Both});
  return inputs;
}

Level moved(const MeasuredMetric& metric, const Level& level, int steps) {
  Level moved = level;
  if (level.kind == Level::Kind::Same) {
    moved.kind = Level::Kind::Number;
    moved.lo = moved.hi = metric.now;
  }
  const auto move = [&](double x) {
    return metric.scale == Scale::Log ? x * std::pow(metric.step, steps) : x + steps * metric.step;
  };
  moved.lo = move(moved.lo);
  moved.hi = move(moved.hi);
  return moved;
}

// Nothing is worse than `worst`: there are no -20 patients.
bool goes_past_worst(const MeasuredMetric& metric, const Level& level, int steps) {
  if (!can_move(level)) return false;
  const auto before = moved(metric, level, 0);
  const auto after = moved(metric, level, steps);
  const auto goes_past = [&](double from, double to) {
    const double there = gap(metric, to);
    return is_above(there, 1) && is_above(there, gap(metric, from));
  };
  return goes_past(before.lo, after.lo) || goes_past(before.hi, after.hi);
}

// Asks the judge about the same two options with one input changed at a time. Works on copies, of which only
// what the input touches is measured again; what it changed it puts back.
class Trial {
 public:
  Trial(Measure measure, Candidate offer, Candidate stay)
      : measure_(std::move(measure)), offer_(std::move(offer)), stay_(std::move(stay)) {}

  // None where the input cannot be moved that far.
  std::optional<Verdict> verdict_after(const Handle& input, int steps) {
    switch (input.kind) {
      case Input::Kind::Level: return after_level(offer_, input, steps);
      case Input::Kind::StayingLevel: return after_level(stay_, input, steps);
      case Input::Kind::Weight: return after_weight(measure_.metrics[input.metric].weight, steps);
      case Input::Kind::Chance: return after_chance(steps);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] Verdict verdict() const {
    return verdict_on(measure_, offer_, stay_, compare(measure_, offer_.prospect, stay_.prospect));
  }

  void check_limits_on(std::size_t metric, Candidate& candidate) {
    for (std::size_t i = 0; i < measure_.limits.size(); ++i)
      if (measure_.limits[i].metric == metric)
        candidate.limits[i] = check_limit(measure_, candidate.option, i);
  }

  std::optional<Verdict> after_level(Candidate& candidate, const Handle& input, int steps) {
    const auto& metric = measure_.metrics[input.metric];
    auto& levels = candidate.option.reach[input.metric];
    auto& gaps = candidate.prospect.gaps[input.metric];
    Distances& distances = candidate.prospect;
    const auto is_impossible = [&](const Level& level) { return goes_past_worst(metric, level, steps); };
    if (input.side != Side::Fails && is_impossible(levels.works)) return std::nullopt;
    if (input.side != Side::Works && is_impossible(levels.fails)) return std::nullopt;
    const auto before = std::tuple(levels, gaps, distances);
    if (input.side != Side::Fails) levels.works = moved(metric, levels.works, steps);
    if (input.side != Side::Works) levels.fails = moved(metric, levels.fails, steps);
    gaps = gaps_of(metric, levels);
    add_up(measure_, candidate.option, candidate.prospect);
    check_limits_on(input.metric, candidate);
    const auto found = verdict();

    std::tie(levels, gaps, distances) = before;
    check_limits_on(input.metric, candidate);
    return found;
  }

  std::optional<Verdict> after_weight(double& weight, int steps) {
    const double before = weight;
    const double after = before + steps * step_of_weight;
    // That a metric would not matter if it did not matter is nothing to find out.
    if (!is_above(after, 0)) return std::nullopt;
    weight = after;
    const bool any_counts = std::any_of(measure_.metrics.begin(), measure_.metrics.end(),
                                        [](const MeasuredMetric& metric) { return metric.counts(); });
    std::optional<Verdict> found;
    if (any_counts) {
      weigh_again();
      found = verdict();
    }
    weight = before;
    weigh_again();
    return found;
  }

  void weigh_again() {
    share_out(measure_);
    for (auto* candidate : {&offer_, &stay_}) add_up(measure_, candidate->option, candidate->prospect);
  }

  Verdict after_chance(int steps) {
    const auto before = offer_.option.chance_of_failure;
    const auto move = [&](double chance) { return std::clamp(chance + steps * step_of_chance, 0.0, 1.0); };
    offer_.option.chance_of_failure = {move(before.lo), move(before.hi)};
    take_chance();
    const auto found = verdict();
    offer_.option.chance_of_failure = before;
    take_chance();
    return found;
  }

  void take_chance() {
    add_up(measure_, offer_.option, offer_.prospect);
    offer_.limits = check_limits(measure_, offer_.option);
  }

  Measure measure_;
  Candidate offer_;
  Candidate stay_;
};

// How far that many steps of an input are, in its own unit.
double in_its_unit(const Measure& measure, const Handle& input, int steps) {
  const auto& metric = measure.metrics[input.metric];
  switch (input.kind) {
    case Input::Kind::Level:
    case Input::Kind::StayingLevel:
      return metric.scale == Scale::Log ? std::pow(metric.step, steps) : steps * metric.step;
    case Input::Kind::Weight: return steps * step_of_weight;
    case Input::Kind::Chance: break;
  }
  return steps * step_of_chance;
}

Input told_back(const Measure& measure, const Handle& input) {
  if (input.kind == Input::Kind::Chance) return {input.kind, {}};
  return {input.kind, {measure.metrics[input.metric].index, input.side}};
}

}  // namespace

std::optional<Fragile> most_fragile(const Measure& measure, const Candidate& offer, const Candidate& stay,
                                    Verdict verdict) {
  if (measure.metrics.size() > most_metrics_looked_through || offer.option.is_untouched) return std::nullopt;
  const auto inputs = inputs_of(measure, offer.option, stay.option);
  Trial trial(measure, offer, stay);
  for (int count = 1; count <= most_steps; ++count)
    for (const auto& input : inputs)
      for (const int steps : {-count, count}) {
        const auto found = trial.verdict_after(input, steps);
        if (found && *found != verdict)
          return Fragile{told_back(measure, input), steps, in_its_unit(measure, input, steps), *found};
      }
  return std::nullopt;
}

}  // namespace career::decide
