#include "core/spec/evidence.hpp"

#include <algorithm>

namespace career {

bool is_shown(const Spec& spec, const Named<Metric>& metric) {
  if (metric.value.evidence) return true;
  if (!spec.publishing) return false;
  const auto& log = spec.publishing->log;
  return std::any_of(log.begin(), log.end(), [&](const LogEntry& entry) {
    return std::any_of(entry.shows.begin(), entry.shows.end(),
                       [&](const Text& name) { return name.value == metric.name; });
  });
}

}  // namespace career
