#include "core/check/levels.hpp"

#include <algorithm>
#include <cmath>

namespace career::check {

double credit(const Metric& metric, double level) {
  const double target = metric.target.value;
  return target > metric.worst.value ? std::min(level, target) : -std::max(level, target);
}

std::optional<Credit> credit(const Metric& metric, const Level& level) {
  switch (level.kind) {
    case Level::Kind::Unknown: return std::nullopt;
    case Level::Kind::NotStated:
    case Level::Kind::Same: {
      const double now = credit(metric, metric.now.value);
      return Credit{now, now};
    }
    case Level::Kind::Number:
    case Level::Kind::Range: break;
  }
  const auto [worse, better] = std::minmax({credit(metric, level.lo), credit(metric, level.hi)});
  return Credit{worse, better};
}

double share_of_way(const Metric& metric, double level) {
  const double worst = metric.worst.value;
  const double target = metric.target.value;
  if (metric.scale.value == Scale::Log) return std::log(level / worst) / std::log(target / worst);
  return (level - worst) / (target - worst);
}

}  // namespace career::check
