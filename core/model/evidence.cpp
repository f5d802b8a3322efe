#include "core/model/evidence.hpp"

#include <algorithm>

namespace career {

const Text* what_shows(const Spec& spec, const Named<Metric>& metric) {
  if (metric.value.evidence) return &*metric.value.evidence;
  if (!spec.publishing) return nullptr;
  const auto& log = spec.publishing->log;
  const auto entry = std::find_if(log.begin(), log.end(), [&](const LogEntry& one) {
    return std::any_of(one.shows.begin(), one.shows.end(),
                       [&](const Text& name) { return name.value == metric.name; });
  });
  return entry == log.end() ? nullptr : &entry->title;
}

bool is_shown(const Spec& spec, const Named<Metric>& metric) { return what_shows(spec, metric) != nullptr; }

}  // namespace career
