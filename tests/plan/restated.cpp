#include "tests/plan/restated.hpp"

#include <cmath>
#include <cstdint>
#include <map>

namespace career::plan::restated {
namespace {

double gap(const Metric& m, double level) {
  const double t = m.target.value, z = m.worst.value;
  const double g =
      m.scale.value == Scale::Log ? std::log(t / level) / std::log(t / z) : (t - level) / (t - z);
  return g > 0 ? g : 0;
}

double distance(const Spec& spec, const std::map<std::string, double>& levels) {
  double sum = 0, weights = 0;
  for (const auto& [name, level] : levels) {
    const auto& m = *spec.metrics.find(name);
    sum += m.weight.value * gap(m, level);
    weights += m.weight.value;
  }
  return 100 * sum / weights;
}

bool is_met(const Spec& spec, const Step& step, const std::map<std::string, double>& levels) {
  for (const auto& need : step.needs) {
    const auto& m = *spec.metrics.find(need.name);
    const double level = levels.at(need.name);
    if (m.worst.value > m.target.value ? level > need.value.value + 1e-9 : level < need.value.value - 1e-9)
      return false;
  }
  return true;
}

void arrive(const Spec& spec, const Reach& reach, bool fails, std::map<std::string, double>& levels) {
  for (const auto& [name, span, outcomes] : reach) {
    const auto& level = fails ? outcomes.fails : outcomes.works;
    if (level.kind != Level::Kind::Number && level.kind != Level::Kind::Range) continue;
    const auto& m = *spec.metrics.find(name);
    const double to = m.scale.value == Scale::Log ? std::exp((std::log(level.lo) + std::log(level.hi)) / 2)
                                                  : (level.lo + level.hi) / 2;
    const bool is_better = m.worst.value > m.target.value ? to < levels[name] : to > levels[name];
    if (m.kind.value == MetricKind::Life || is_better) levels[name] = to;
  }
}

}  // namespace

Answer roadmap(const Spec& spec, Date today, bool swings, std::optional<double> chance) {
  struct Item {
    const RoadmapItem* item;
    Date ends;
    double p;
  };
  const Date by = spec.north_star.by->last();
  std::vector<Item> items;
  double years = 0;
  for (const auto& item : spec.roadmap) {
    const bool is_swing = item.bet.value == Bet::Swing;
    if (is_swing && !swings) continue;
    years += item.years.value;
    const Date ends = today.plus_months(static_cast<int>(std::round(years * 12)));
    if (ends > by) break;
    double p = is_swing ? spec.assumptions.chance_of_failure->value : 0;
    if (item.chance_of_failure) p = (item.chance_of_failure->value.lo + item.chance_of_failure->value.hi) / 2;
    if (is_swing && chance) p = *chance;
    items.push_back({&item, ends, p});
  }

  Answer answer;
  answer.days.resize(items.size() + 1);
  for (auto& day : answer.days) day.best = 1e300, day.worst = -1e300;
  answer.steps.resize(spec.north_star.steps.size());
  for (std::size_t s = 0; s < answer.steps.size(); ++s) {
    if (spec.north_star.steps[s].reached || !spec.north_star.steps[s].needs.empty()) answer.steps[s] = 0;
  }

  for (std::uint64_t failures = 0; failures < (std::uint64_t{1} << items.size()); ++failures) {
    double probability = 1;
    for (std::size_t i = 0; i < items.size(); ++i)
      probability *= (failures >> i & 1) != 0 ? items[i].p : 1 - items[i].p;
    if (probability == 0) continue;

    std::map<std::string, double> levels;
    for (const auto& metric : spec.metrics) levels[metric.name] = metric.value.now.value;
    std::vector<bool> reached(answer.steps.size());
    bool had_swing = false, has_landed = false;
    for (std::size_t i = 0; i <= items.size(); ++i) {
      if (i > 0) {
        const bool fails = (failures >> (i - 1) & 1) != 0;
        arrive(spec, items[i - 1].item->reach, fails, levels);
        if (items[i - 1].item->bet.value == Bet::Swing) had_swing = true, has_landed = has_landed || !fails;
      }
      auto& day = answer.days[i];
      day.day = i > 0 ? items[i - 1].ends : today;
      const double d = distance(spec, levels);
      day.mean += probability * d;
      if (d < day.best) day.best = d;
      if (d > day.worst) day.worst = d;
      if (d <= 10 + 1e-9) day.near += probability;
      if (had_swing) day.no_swing_lands = day.no_swing_lands.value_or(0) + (has_landed ? 0 : probability);
      for (std::size_t s = 0; s < reached.size(); ++s) {
        const auto& step = spec.north_star.steps[s];
        const bool in_time = i == 0 || day.day <= (step.by ? step.by->value.last() : by);
        if (step.reached || (!step.needs.empty() && in_time && is_met(spec, step, levels))) reached[s] = true;
      }
    }
    for (std::size_t s = 0; s < reached.size(); ++s) {
      if (reached[s]) *answer.steps[s] += probability;
    }
  }
  return answer;
}

}  // namespace career::plan::restated
