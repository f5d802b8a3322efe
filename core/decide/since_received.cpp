#include "core/decide/since_received.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/tolerance.hpp"
#include "core/decide/verdict.hpp"
#include "core/model/changes.hpp"
#include "core/text/fold.hpp"

namespace career::decide {
namespace {

using Kind = SpecChange::Kind;

constexpr double infinite = std::numeric_limits<double>::infinity();

std::string text_of(const std::optional<Text>& text) { return text ? composed(text->value) : std::string(); }

// Whether the weights of the metrics that both have are the same but for a common factor.
bool weigh_alike(const Spec& then, const Spec& now) {
  const auto for_both = [&](auto look_at) {
    for (const auto& [name, span, metric] : now.metrics)
      if (const auto* before = then.metrics.find(name)) look_at(before->weight.value, metric.weight.value);
  };
  double all_then = 0;
  double all_now = 0;
  for_both([&](double before, double after) {
    all_then += before;
    all_now += after;
  });
  bool alike = true;
  for_both([&](double before, double after) {
    const double share_then = all_then > 0 ? before / all_then : 0;
    const double share_now = all_now > 0 ? after / all_now : 0;
    alike = alike && is_zero(share_then - share_now);
  });
  return alike;
}

// A metric that came, went or changed.
void add_metric(const Change& change, const Spec& then, const Spec& now, bool same_weights,
                std::vector<SpecChange>& changes) {
  const auto& name = change.where[1].name;
  const auto* before = then.metrics.find(name);
  const auto* metric = now.metrics.find(name);
  const auto key = change.where.size() > 2 ? std::string_view(change.where[2].name) : std::string_view();
  if (before == nullptr) {
    if (metric->weight.value > 0) changes.push_back({Kind::MetricAdded, name, 0, metric->weight.value});
  } else if (metric == nullptr) {
    if (before->weight.value > 0) changes.push_back({Kind::MetricRemoved, name, before->weight.value, 0});
  } else if (key == "weight" && !same_weights) {
    changes.push_back({Kind::Weight, name, before->weight.value, metric->weight.value});
  } else if (key == "target") {
    changes.push_back({Kind::Target, name, before->target.value, metric->target.value});
  }
}

// Whether `limit` allows something that `other` forbids.
bool allows_more(const Limit& limit, const Limit& other) {
  const auto lower = [](const Limit& of) { return of.at_least ? double{of.at_least->value} : -infinite; };
  const auto upper = [](const Limit& of) { return of.at_most ? double{of.at_most->value} : infinite; };
  const auto lists = [](const Limit& of, const std::string& word) {
    return of.one_of.empty() || std::any_of(of.one_of.begin(), of.one_of.end(), [&](const Text& listed) {
             return composed(listed.value) == word;
           });
  };
  const bool any_word = limit.one_of.empty() && !other.one_of.empty();
  return any_word || lower(limit) < lower(other) || upper(limit) > upper(other) ||
         std::any_of(limit.one_of.begin(), limit.one_of.end(),
                     [&](const Text& word) { return !lists(other, composed(word.value)); });
}

Kind kind_of_change(const Limit& before, const Limit& now) {
  if (text_of(before.unit) != text_of(now.unit)) return Kind::Limit;
  return allows_more(now, before) ? Kind::LimitLooser : Kind::LimitStricter;
}

// Several keys of one limit are one change.
void add_limit(const Change& change, const Spec& then, const Spec& now, std::vector<SpecChange>& changes) {
  const auto& name = change.where[1].name;
  if (!changes.empty() && changes.back().name == name && changes.back().kind >= Kind::Limit) return;
  const auto* before = then.limits.find(name);
  const auto* limit = now.limits.find(name);
  changes.push_back({before == nullptr  ? Kind::LimitAdded
                     : limit == nullptr ? Kind::LimitRemoved
                                        : kind_of_change(*before, *limit),
                     name});
}

// What one wants of a career, and nothing of where one stands.
Spec wishes_of(const Spec& spec) {
  Spec wishes;
  wishes.metrics = spec.metrics;
  wishes.limits = spec.limits;
  return wishes;
}

// Today's spec as far as an option is measured by it, with the weights, targets and limits of then.
Spec with_the_wishes_of(const Spec& then, const Spec& now) {
  Spec mixed;
  mixed.assumptions = now.assumptions;
  mixed.otherwise = now.otherwise;
  mixed.metrics = now.metrics;
  for (auto& [name, span, metric] : mixed.metrics.entries) {
    const auto* before = then.metrics.find(name);
    metric.weight.value = before != nullptr ? before->weight.value : 0;
    if (before != nullptr && is_measured_alike(*before, metric)) metric.target = before->target;
  }
  for (const auto& limit : then.limits) {
    // One on a metric that is gone would ask for a term of that name.
    const bool is_gone = then.metrics.find(limit.name) != nullptr && now.metrics.find(limit.name) == nullptr;
    if (!is_gone) mixed.limits.entries.push_back(limit);
  }
  return mixed;
}

}  // namespace

bool is_measured_alike(const Metric& one, const Metric& other) {
  return one.worst.value == other.worst.value && one.scale.value == other.scale.value &&
         text_of(one.unit) == text_of(other.unit);
}

std::vector<SpecChange> changes_between(const Spec& then, const Spec& now) {
  std::vector<SpecChange> found;
  const bool same_weights = weigh_alike(then, now);
  for (const auto& change : changes(wishes_of(then), wishes_of(now))) {
    if (change.where.front().name == "metrics") {
      add_metric(change, then, now, same_weights, found);
    } else {
      add_limit(change, then, now, found);
    }
  }
  return found;
}

SinceReceived since_received(const Spec& spec, const Role* role, const Offer& offer,
                             const WhenReceived& known) {
  const Spec& then = *known.spec;
  SinceReceived since;
  since.committed = known.committed;
  since.changes = changes_between(then, spec);
  for (const auto& metric : spec.metrics) {
    const auto* before = then.metrics.find(metric.name);
    since.weights.push_back(before != nullptr ? std::optional(before->weight.value) : std::nullopt);
  }

  const Spec mixed = with_the_wishes_of(then, spec);
  const auto measure = measure_of(mixed);
  if (std::none_of(measure.metrics.begin(), measure.metrics.end(), [](const auto& m) { return m.counts(); }))
    return since;
  const auto stay = candidate_of(measure, staying_of(mixed, measure, role));
  const auto candidate = candidate_of(measure, option_of(mixed, measure, offer));
  since.verdict = verdict_on(measure, candidate, stay, compare(measure, candidate.prospect, stay.prospect));
  return since;
}

}  // namespace career::decide
