// Doubts about where roles, plans and offers say that metrics would stand.
#include <algorithm>

#include <fmt/format.h>

#include "core/check/doubts.hpp"
#include "core/decide/prospect.hpp"

namespace career::check {
namespace {

std::string in_words(const Level& level, const Metric& metric) {
  switch (level.kind) {
    case Level::Kind::NotStated: return fmt::format("not stated, so {} as now", metric.now.value);
    case Level::Kind::Same: return fmt::format("{} as now", metric.now.value);
    case Level::Kind::Unknown: return "unknown";
    case Level::Kind::Number: return fmt::format("{}", level.lo);
    case Level::Kind::Range: return fmt::format("{} to {}", level.lo, level.hi);
  }
  return {};
}

// Both ends at least as close to the target, and one of them closer.
bool is_closer(const decide::LevelGaps& a, const decide::LevelGaps& b) {
  return a.worst <= b.worst && a.best <= b.best && (a.worst < b.worst || a.best < b.best);
}

bool is_unknown(const Level& level) { return level.kind == Level::Kind::Unknown; }

void fails_better(const Reach& reach, const Spec& spec, Doubts& doubts) {
  for (const auto& [name, span, outcomes] : reach) {
    const Metric* metric = spec.metrics.find(name);
    if (metric == nullptr || !outcomes.split) continue;
    if (is_unknown(outcomes.works) || is_unknown(outcomes.fails)) continue;
    const auto gaps = decide::gaps_of(decide::measured(*metric, 0), outcomes);
    if (!is_closer(gaps.fails, gaps.works)) continue;
    doubts.add(fmt::format("'{}' ends closer to its target if it fails ({}) than if it works ({})", name,
                           in_words(outcomes.fails, *metric), in_words(outcomes.works, *metric)),
               outcomes.span,
               {"swap them, or raise what working brings; a side left out stays as it is now"});
  }
}

// Roles, plans and offers say their chance of failure with the same defaults: it is 0 where a core role does
// not write one.
template <class Stated>
void no_chance_in(const Stated& stated, Doubts& doubts) {
  if (stated.bet.value != Bet::Core || stated.chance_of_failure) return;
  const auto first = std::find_if(stated.reach.begin(), stated.reach.end(),
                                  [](const auto& entry) { return entry.value.split; });
  if (first == stated.reach.end()) return;
  doubts
      .add("what failing brings is written, and the chance of failure is 0", first->value.span,
           {"write chance_of_failure, for example 10%, or one level for both"})
      .also.push_back({stated.bet.span, "it is 0 for a core role that states none"});
}

// A skill or an impact, once reached, is not lost; life goes both ways. What is asked is the better end if it
// works: a range that holds `now`, or a level only for failing, is a decline that is meant.
void past_reach_in(const Reach& reach, const Spec& spec, std::string_view what, Doubts& doubts) {
  for (const auto& [name, span, outcomes] : reach) {
    const Metric* metric = spec.metrics.find(name);
    if (metric == nullptr || metric->kind.value == MetricKind::Life || outcomes.works.span.empty()) continue;
    const auto measured = decide::measured(*metric, 0);
    if (is_unknown(outcomes.works) || decide::gaps_of(measured, outcomes.works).best <= measured.gap_now)
      continue;
    doubts
        .add(fmt::format("'{}' stands at {} now, past the {} that {} reaches", name, metric->now.value,
                         in_words(outcomes.works, *metric), what),
             outcomes.works.span,
             {"write where it leads from here; a decline that you mean is a range up to now"})
        .also.push_back({metric->now.span, "now"});
  }
}

}  // namespace

void fails_better(const SpecInView& view, Doubts& doubts) {
  for (const auto& role : view.spec.roles) {
    if (!is_over_on(role, view.today)) fails_better(role.reach, view.spec, doubts);
  }
  if (view.spec.otherwise) fails_better(view.spec.otherwise->reach, view.spec, doubts);
  for (const auto& item : view.spec.roadmap) fails_better(item.reach, view.spec, doubts);
}

void fails_better_in_offer(const OfferInView& view, Doubts& doubts) {
  if (view.spec != nullptr) fails_better(view.offer.reach, *view.spec, doubts);
}

void no_chance(const SpecInView& view, Doubts& doubts) {
  for (const auto& role : view.spec.roles) {
    if (!is_over_on(role, view.today)) no_chance_in(role, doubts);
  }
  for (const auto& item : view.spec.roadmap) no_chance_in(item, doubts);
}

void no_chance_in_offer(const OfferInView& view, Doubts& doubts) { no_chance_in(view.offer, doubts); }

void past_reach(const SpecInView& view, Doubts& doubts) {
  if (view.staying.role != nullptr) past_reach_in(view.staying.role->reach, view.spec, "staying", doubts);
  if (view.stays_without_role() && view.spec.otherwise) {
    past_reach_in(view.spec.otherwise->reach, view.spec, "staying", doubts);
  }
  for (const auto& item : view.spec.roadmap) {
    past_reach_in(item.reach, view.spec, fmt::format("'{}'", item.title.value), doubts);
  }
}

void no_reach(const SpecInView& view, Doubts& doubts) {
  const Role* role = view.staying.role;
  if (role == nullptr || !role->reach.empty()) return;
  doubts.add(fmt::format("where staying in '{}' leads is not said", role->title.value), role->title.span,
             {"write reach: with a level for each metric, or same where you thought about it"});
}

void nothing_stated(const OfferInView& view, Doubts& doubts) {
  if (!view.offer.reach.empty()) return;
  doubts.add("the offer says of no metric where it would stand", view.offer.title.span,
             {"write reach: with a level for each metric; unknown is an answer too"});
}

}  // namespace career::check
