#include "core/plan/course.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/decide/steps.hpp"
#include "core/decide/tolerance.hpp"

namespace career::plan {
namespace {

std::optional<double> middle(const decide::MeasuredMetric& metric, const Level& level) {
  if (level.kind != Level::Kind::Number && level.kind != Level::Kind::Range) return std::nullopt;
  if (level.lo == level.hi) return level.lo;
  return metric.scale == Scale::Log ? std::sqrt(level.lo * level.hi) : (level.lo + level.hi) / 2;
}

std::vector<Arrival> arrivals(const decide::Measure& measure, const decide::Option& option,
                              Level Outcomes::*outcome) {
  std::vector<Arrival> found;
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    const bool replaces = option.is_staying() || metric.kind == MetricKind::Life;
    if (const auto level = middle(metric, option.reach[i].*outcome)) found.push_back({i, *level, replaces});
  }
  return found;
}

Leg leg_from(const decide::Measure& measure, const decide::Option& option, Date ends) {
  Leg leg;
  leg.ends = ends;
  leg.chance_of_failure = (option.chance_of_failure.lo + option.chance_of_failure.hi) / 2;
  leg.chance_assumed = option.chance_assumed;
  leg.works = arrivals(measure, option, &Outcomes::works);
  leg.fails = arrivals(measure, option, &Outcomes::fails);
  return leg;
}

struct Need {
  std::size_t metric = 0;  // of Measure::metrics
  double level = 0;
};

// A step that is not behind yet, and that levels can reach.
struct OpenStep {
  std::size_t step = 0;  // of north_star.steps
  Date by;
  std::vector<Need> needs;
};

std::vector<OpenStep> open_steps(const Spec& spec, const decide::Measure& measure, Date today) {
  std::vector<OpenStep> open;
  for (std::size_t i = 0; i < spec.north_star.steps.size(); ++i) {
    const auto& step = spec.north_star.steps[i];
    if (step.needs.empty() || decide::is_reached(spec, step, today)) continue;
    open.push_back({i, (step.by ? *step.by : spec.north_star.by)->last(), {}});
    for (std::size_t metric = 0; metric < measure.metrics.size(); ++metric) {
      const auto* need = step.needs.find(spec.metrics.entries[measure.metrics[metric].index].name);
      if (need != nullptr) open.back().needs.push_back({metric, need->value});
    }
  }
  return open;
}

// What holds in one branch after some of the legs.
struct State {
  std::vector<double> levels;  // by Measure::metrics, as is
  std::vector<double> gaps;
  std::vector<char> reached;  // by open step: 1 when it has been reached
};

// Visits every branch, depth first, with one state for each depth, so that nothing is allocated on the way.
class Walk {
 public:
  Walk(const Spec& spec, const decide::Measure& measure, std::span<const Leg> legs, Date today)
      : spec_(spec), measure_(measure), legs_(legs), open_(open_steps(spec, measure, today)) {
    course_.moments.push_back({.day = today});
    for (const auto& leg : legs) course_.moments.push_back({.day = leg.ends, .item = leg.item});
    for (auto& moment : course_.moments) {
      moment.best = std::numeric_limits<double>::infinity();
      moment.worst = -moment.best;
    }
    course_.steps.resize(spec.north_star.steps.size());
    for (const auto& step : open_) course_.steps[step.step] = 0;
    states_.resize(legs.size() + 1);
    for (const auto& metric : measure.metrics) {
      states_.front().levels.push_back(metric.now);
      states_.front().gaps.push_back(metric.gap_now);
    }
    states_.front().reached.resize(open_.size());
  }

  Course walked() {
    visit(0, 1);
    settle();
    return std::move(course_);
  }

 private:
  void visit(std::size_t depth, double chance) {
    record(course_.moments[depth], states_[depth], chance);
    if (depth == legs_.size()) return;
    const auto& leg = legs_[depth];
    if (leg.chance_of_failure < 1) go(depth, leg.works, chance * (1 - leg.chance_of_failure));
    if (leg.chance_of_failure > 0) go(depth, leg.fails, chance * leg.chance_of_failure);
  }

  void go(std::size_t depth, const std::vector<Arrival>& arrivals, double chance) {
    State& state = states_[depth + 1];
    state = states_[depth];
    for (const auto& arrival : arrivals) {
      const auto& metric = measure_.metrics[arrival.metric];
      double& level = state.levels[arrival.metric];
      const double after = level_after(metric, level, arrival);
      if (after == level) continue;
      level = after;
      state.gaps[arrival.metric] = decide::gap(metric, after);
    }
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (state.reached[i] != 0 || legs_[depth].ends > open_[i].by || !is_met(open_[i], state)) continue;
      state.reached[i] = 1;
      *course_.steps[open_[i].step] += chance;
    }
    visit(depth + 1, chance);
  }

  void record(Moment& moment, const State& state, double chance) const {
    const double distance =
        decide::without_dust(decide::distance(measure_, [&](std::size_t i) { return state.gaps[i]; }));
    moment.mean += chance * distance;
    moment.best = std::min(moment.best, distance);
    moment.worst = std::max(moment.worst, distance);
    if (decide::is_at_most(distance, near)) moment.chance_near += chance;
  }

  [[nodiscard]] bool is_met(const OpenStep& step, const State& state) const {
    return std::all_of(step.needs.begin(), step.needs.end(), [&](const Need& need) {
      const auto& metric = spec_.metrics.entries[measure_.metrics[need.metric].index].value;
      return decide::meets(metric, state.levels[need.metric], need.level);
    });
  }

  void settle() {
    std::optional<double> none_lands;
    for (std::size_t i = 0; i < course_.moments.size(); ++i) {
      auto& moment = course_.moments[i];
      if (i > 0 && legs_[i - 1].is_swing)
        none_lands = none_lands.value_or(1) * legs_[i - 1].chance_of_failure;
      moment.chance_no_swing_lands = none_lands;
      moment.chance_near = std::min(moment.chance_near, 1.0);
      moment.mean = std::clamp(moment.mean, moment.best, moment.worst);  // sums of many chances leave dust
    }
    for (std::size_t i = 0; i < course_.steps.size(); ++i) {
      auto& chance = course_.steps[i];
      if (chance) chance = std::min(*chance, 1.0);
      if (decide::is_reached(spec_, spec_.north_star.steps[i], course_.moments.front().day)) chance = 1;
    }
    course_.at_north_star = course_.moments.back();
    course_.at_north_star.day = spec_.north_star.by->last();
    course_.at_north_star.item.reset();
  }

  const Spec& spec_;
  const decide::Measure& measure_;
  std::span<const Leg> legs_;
  std::vector<OpenStep> open_;
  std::vector<State> states_;
  Course course_;
};

}  // namespace

Leg leg_of(const Spec& spec, const decide::Measure& measure, std::size_t item, Date ends) {
  auto leg = leg_from(measure, decide::option_of(spec, measure, spec.roadmap[item]), ends);
  leg.item = item;
  leg.is_swing = spec.roadmap[item].bet.value == Bet::Swing;
  return leg;
}

Leg leg_of_staying(const decide::Measure& measure, const decide::Option& staying, Date horizon) {
  return leg_from(measure, staying, horizon);
}

double level_after(const decide::MeasuredMetric& metric, double before, const Arrival& arrival) {
  if (arrival.replaces) return arrival.level;
  return metric.target > metric.worst ? std::max(before, arrival.level) : std::min(before, arrival.level);
}

Course course_along(const Spec& spec, const decide::Measure& measure, std::span<const Leg> legs, Date today) {
  return Walk(spec, measure, legs, today).walked();
}

}  // namespace career::plan
