#include "core/model/spec.hpp"

#include <algorithm>
#include <cmath>

namespace career {

Spec::Spec() = default;
Spec::Spec(const Spec&) = default;
Spec::Spec(Spec&&) noexcept = default;
Spec& Spec::operator=(const Spec&) = default;
Spec& Spec::operator=(Spec&&) noexcept = default;
Spec::~Spec() = default;

Offer::Offer() = default;
Offer::Offer(const Offer&) = default;
Offer::Offer(Offer&&) noexcept = default;
Offer& Offer::operator=(const Offer&) = default;
Offer& Offer::operator=(Offer&&) noexcept = default;
Offer::~Offer() = default;

double noticeable_step(const Metric& metric) {
  if (metric.step) return metric.step->value;
  return metric.scale.value == Scale::Log ? 1.25 : std::abs(metric.target.value - metric.worst.value) / 10;
}

bool is_over_on(const Role& role, Date day) { return role.to && role.to->value.last() < day; }

Phase phase_of(const std::optional<Written<Phase>>& written, Bet bet) {
  if (written) return written->value;
  return bet == Bet::Swing ? Phase::Learning : Phase::Impact;
}

CurrentRole current_role(const Spec& spec, Date today) {
  CurrentRole current;
  for (const auto& role : spec.roles) {
    const bool begun = role.from.value.first() <= today;
    if (begun && !is_over_on(role, today)) current.candidates.push_back(&role);
  }
  if (current.candidates.size() == 1) {
    current.role = current.candidates.front();
    return current;
  }
  const Role* main = nullptr;
  for (const auto* role : current.candidates) {
    if (!role->main.value) continue;
    if (main != nullptr) return current;  // two say that they are the main one
    main = role;
  }
  current.role = main;
  return current;
}

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
