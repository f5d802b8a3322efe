// Doubts about metrics and limits.
#include <algorithm>

#include <fmt/format.h>

#include "core/check/doubts.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/tolerance.hpp"
#include "core/model/spec.hpp"
#include "core/text/suggest.hpp"

namespace career::check {
namespace {

// Of the way from worst to target: further on, others should be able to see it. A judgement of ours.
constexpr double halfway = 0.5;

bool moves(const Reach& reach, const std::string& name, const Metric& metric) {
  const auto* outcomes = reach.find(name);
  if (outcomes == nullptr) return false;
  const auto measured = decide::measured(metric, 0);
  const auto is_closer = [&](const Level& level) {
    return level.kind != Level::Kind::Unknown && decide::gaps_of(measured, level).best < measured.gap_now;
  };
  return is_closer(outcomes->works) || is_closer(outcomes->fails);
}

// Whether staying, what is planned, an offer or a step takes the metric closer to its target than now.
bool has_way(const SpecInView& view, const std::string& name, const Metric& metric) {
  const Spec& spec = view.spec;
  const auto leads = [&](const auto& stated) { return moves(stated.reach, name, metric); };
  const auto needs = [&](const Step& step) {
    const auto* level = step.needs.find(name);
    const auto measured = decide::measured(metric, 0);
    return level != nullptr && decide::gap(measured, level->value) < measured.gap_now;
  };
  const auto role_leads = [&](const Role& role) { return !is_over_on(role, view.today) && leads(role); };
  return std::any_of(spec.roles.begin(), spec.roles.end(), role_leads) ||
         (view.stays_without_role() && spec.otherwise && leads(*spec.otherwise)) ||
         std::any_of(spec.roadmap.begin(), spec.roadmap.end(), leads) ||
         std::any_of(view.offers->begin(), view.offers->end(), leads) ||
         std::any_of(spec.north_star.steps.begin(), spec.north_star.steps.end(), needs);
}

void add_names(const Terms& terms, std::vector<std::string>& names) {
  for (const auto& term : terms) names.push_back(term.name);
}

// What limits could look at: metrics, and the terms of roles, of looking on and of offers.
std::vector<std::string> names_for_limits(const SpecInView& view) {
  std::vector<std::string> names;
  for (const auto& metric : view.spec.metrics) names.push_back(metric.name);
  for (const auto& role : view.spec.roles) add_names(role.terms, names);
  if (view.spec.otherwise) add_names(view.spec.otherwise->terms, names);
  for (const auto& offer : *view.offers) add_names(offer.terms, names);
  return names;
}

}  // namespace

void no_way(const SpecInView& view, Doubts& doubts) {
  if (view.offers == nullptr) return;
  for (const auto& [name, span, metric] : view.spec.metrics) {
    const double now = metric.now.value;
    const double target = metric.target.value;
    const double gap = decide::measured(metric, 0).gap_now;
    if (metric.weight.value <= 0 || gap <= 0) continue;
    if (has_way(view, name, metric)) continue;
    std::vector<std::string> help{"say in a reach what moves it, or make it a need of a step"};
    // At worst or past it there is no such target: the metric would have no way to go, or run the other way.
    if (gap < 1) help.push_back(fmt::format("if it is only to stay where it is, write target: {}", now));
    doubts.add(fmt::format("nothing leads '{}' from {} to its target, {}", name, now, target), span,
               std::move(help));
  }
}

void no_evidence(const SpecInView& view, Doubts& doubts) {
  for (const auto& named : view.spec.metrics) {
    const auto& [name, span, metric] = named;
    if (metric.kind.value != MetricKind::Skill || metric.weight.value <= 0) continue;
    if (decide::is_at_least(decide::measured(metric, 0).gap_now, halfway) || is_shown(view.spec, named))
      continue;
    doubts.add(fmt::format("'{}' stands at {} of {}, and nothing shows it", name, metric.now.value,
                           metric.target.value),
               span,
               {"write evidence: something that others could look at",
                "or name it in 'shows' of an entry of the publishing log"});
  }
}

void equal_weights(const SpecInView& view, Doubts& doubts) {
  const Named<Metric>* first = nullptr;
  std::size_t count = 0;
  for (const auto& metric : view.spec.metrics) {
    const double weight = metric.value.weight.value;
    if (weight <= 0) continue;
    if (first == nullptr) first = &metric;
    if (weight < first->value.weight.value || weight > first->value.weight.value) return;
    ++count;
  }
  if (count < 2) return;
  const auto& weight = first->value.weight;
  doubts.add("every metric weighs the same", weight.is_default() ? first->name_span : weight.span,
             {"which one's whole way, from worst to target, is worth most to you? give it more weight"});
}

void many_metrics(const SpecInView& view, Doubts& doubts) {
  constexpr std::size_t most = 12;  // a judgement of ours
  const auto& metrics = view.spec.metrics.entries;
  if (metrics.size() <= most) return;
  doubts.add(fmt::format("{} metrics are more than anyone keeps in view", metrics.size()),
             metrics[most].name_span, {"keep those that would change a decision, twelve at most"});
}

void unused_limit(const SpecInView& view, Doubts& doubts) {
  if (view.offers == nullptr) return;
  const auto names = names_for_limits(view);
  for (const auto& limit : view.spec.limits) {
    if (std::find(names.begin(), names.end(), limit.name) != names.end()) continue;
    auto help = did_you_mean(limit.name, names);
    help.emplace_back("state it under terms of your role and of offers, or remove the limit");
    doubts.add(fmt::format("no metric, role or offer states '{}', which you limit", limit.name),
               limit.name_span, std::move(help));
  }
}

}  // namespace career::check
