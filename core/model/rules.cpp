#include "core/model/rules.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/model/ids.hpp"
#include "core/model/meant.hpp"
#include "core/model/number.hpp"
#include "core/model/period.hpp"
#include "core/text/fold.hpp"
#include "core/text/suggest.hpp"

namespace career {

namespace {

// A list whose entries are referred to by their ids.
template <class Entry>
struct Referable {
  explicit Referable(const std::vector<Entry>& list)
      : entries(list), ids(ids_of(list)), sharers(sharers_in(list)) {}

  const std::vector<Entry>& entries;
  std::vector<std::string> ids;
  Sharers sharers;
};

// Collects findings about one file.
class Rules {
 public:
  Rules(SourcePtr source, Findings& findings) : source_(std::move(source)), findings_(findings) {}

  Diagnostic& broken(std::string_view code, std::string message, Span span,
                     std::vector<std::string> help = {}) {
    return findings_.emplace_back(Diagnostic{.code = std::string(code),
                                             .message = std::move(message),
                                             .source = source_,
                                             .span = span,
                                             .help = std::move(help)});
  }

  // A name that must be one of `names`; `what` says of what: "metric".
  void must_exist(std::string_view code, std::string_view what, const std::string& name, Span span,
                  const std::vector<std::string>& names) {
    if (std::find(names.begin(), names.end(), name) != names.end()) return;
    broken(code, fmt::format("there is no {} '{}'", what, name), span,
           did_you_mean(name, names, "there is: ", 12));
  }

  // The id of an entry of a list, which must be that of one entry alone. Null when it is not.
  template <class Entry>
  const Entry* must_name_one(std::string_view code, std::string_view what, const Text& id,
                             const Referable<Entry>& list) {
    const auto place = std::find(list.ids.begin(), list.ids.end(), id.value);
    if (place == list.ids.end()) {
      must_exist(code, what, id.value, id.span, list.ids);
      return nullptr;
    }
    const Entry& entry = list.entries[static_cast<std::size_t>(place - list.ids.begin())];
    const auto shared = entry.id.is_derived() ? list.sharers.find(id_base(entry)) : list.sharers.end();
    if (shared == list.sharers.end()) return &entry;
    broken("shared-id", fmt::format("which {} is '{}'?", what, id.value), id.span,
           help_for_sharers(shared->second, *source_));
    return nullptr;
  }

  void must_not_end_before(const std::optional<DateAsWritten>& start,
                           const std::optional<DateAsWritten>& end) {
    if (!start || !end || start->is_default() || end->is_default()) return;
    if (end->value.last() >= start->value.first()) return;
    broken("reversed-dates", fmt::format("{} is before {}", end->value.iso(), start->value.iso()), end->span)
        .also.push_back({start->span, "it begins here"});
  }

 private:
  SourcePtr source_;
  Findings& findings_;
};

bool is_read(const Real& number) { return !number.is_default(); }

// The first round number past `now`, away from `target`: an example of a worst level.
double round_past(double now, double target) {
  const double exponent = std::floor(std::log10(std::abs(now) > 0 ? std::abs(now) : 1));
  const double power =
      std::pow(10.0, std::abs(exponent));  // never below 1: a division is exact where 0.1 is not
  const double scaled = exponent < 0 ? now * power : now / power;
  const double next = now > target ? std::floor(scaled + 1e-9) + 1 : std::ceil(scaled - 1e-9) - 1;
  return exponent < 0 ? next / power : next * power;
}

void check_metric(const std::string& name, Span name_span, const Metric& metric, Rules& rules) {
  const bool is_log = metric.scale.value == Scale::Log;
  if (metric.worst.is_default() && (is_log || metric.kind.value == MetricKind::Life)) {
    rules.broken("missing-key", fmt::format("metrics.{} has no 'worst'", name), name_span,
                 {is_log ? "on a log scale write worst, a level above 0 that counts as nothing achieved"
                         : "a life metric must write worst, the level that would be unbearable"});
    return;
  }
  if (is_log) {
    for (const auto& level : {metric.worst, metric.now, metric.target}) {
      if (is_read(level) && level.value <= 0) {
        rules.broken("log-scale",
                     fmt::format("{} is not above 0, and '{}' is on a log scale", level.value, name),
                     level.span);
        return;
      }
    }
    if (metric.step && metric.step->value <= 1) {
      rules.broken("log-scale",
                   fmt::format("on a log scale a step is a factor above 1, not {}", metric.step->value),
                   metric.step->span, {"write 1.25 for a quarter more"});
    }
  }
  if (!is_read(metric.target)) return;
  const double target = metric.target.value;
  const double worst = metric.worst.value;
  if (std::abs(target - worst) <= 1e-9 * std::max(std::abs(target), std::abs(worst))) {
    rules.broken("target-is-worst", fmt::format("target and worst of '{}' are both {}", name, worst),
                 metric.target.span,
                 {"worst is the level that counts as nothing achieved, and is 0 if you do not write it"});
    return;
  }
  if (!is_read(metric.now) || !metric.worst.is_default()) return;
  const double now = metric.now.value;
  const bool is_past = target > 0 ? now > target : now < target;
  if (is_past) {
    rules.broken(
        "past-target", fmt::format("{} is past {}", now, target), metric.now.span,
        {fmt::format("if less is better, write worst, for example worst: {}", round_past(now, target)),
         fmt::format("if {} is reached, write target: {}", target, now)});
  }
}

void check_reach(const Reach& reach, const Spec& spec, const std::vector<std::string>& metrics,
                 Rules& rules) {
  for (const auto& [name, span, outcomes] : reach) {
    const Metric* metric = spec.metrics.find(name);
    if (metric == nullptr) {
      rules.must_exist("unknown-metric", "metric", name, span, metrics);
      continue;
    }
    if (metric->scale.value != Scale::Log) continue;
    for (const auto* level : {&outcomes.works, &outcomes.fails}) {
      const bool has_number = level->kind == Level::Kind::Number || level->kind == Level::Kind::Range;
      if (!has_number || level->lo > 0) continue;
      rules.broken("log-scale", fmt::format("{} is not above 0, and '{}' is on a log scale", level->lo, name),
                   level->span);
      break;  // written once, both sides are the same
    }
  }
}

// Whether both say what they count in, and not the same.
bool do_units_differ(const std::optional<Text>& a, const std::optional<Text>& b) {
  return a && b && !a->is_default() && !b->is_default() && !is_same_name(a->value, b->value);
}

void check_limit(const std::string& name, Span span, const Limit& limit, const Metric* metric, Rules& rules) {
  const bool has_bound = limit.at_least || limit.at_most;
  if (has_bound == !limit.one_of.empty()) {
    rules.broken("bad-limit",
                 has_bound ? fmt::format("the limit '{}' has a bound and one_of", name)
                           : fmt::format("the limit '{}' forbids nothing", name),
                 span, {"write at_least, at_most or both, or one_of alone"});
    return;
  }
  if (limit.at_least && limit.at_most && limit.at_least->value > limit.at_most->value) {
    rules
        .broken(
            "bad-limit",
            fmt::format("nothing is at least {} and at most {}", limit.at_least->value, limit.at_most->value),
            limit.at_least->span)
        .also.push_back({limit.at_most->span, "and this"});
  }
  if (metric == nullptr) return;
  if (!limit.one_of.empty()) {
    rules.broken("bad-limit", fmt::format("'{}' is a metric, and its levels are numbers", name),
                 limit.one_of.front().span, {"write at_least or at_most"});
  }
  if (do_units_differ(limit.unit, metric->unit)) {
    rules
        .broken(
            "unit-differs",
            fmt::format("the limit is in {}, and the metric in {}", limit.unit->value, metric->unit->value),
            limit.unit->span)
        .also.push_back({metric->unit->span, "the metric's unit"});
  }
}

// What to write for a term that a bound looks at; `may_have_unit`: in place of {works: ..., fails: ...} it
// may not.
std::vector<std::string> help_for_fact(std::string_view word, const Limit& limit, bool may_have_unit) {
  if (parse_number(word)) return {fmt::format("write {} without quotes", word)};
  std::vector<std::string> choices;
  if (const auto range = range_meant(word)) {
    choices.push_back(fmt::format("[{}, {}]", range->lo, range->hi));
  } else if (const auto quantity = quantity_meant(word)) {
    const bool is_in_other = quantity->unit != "%" && limit.unit && !limit.unit->is_default() &&
                             !is_same_name(quantity->unit, limit.unit->value);
    if (is_in_other) return {write_in_unit(limit.unit->value)};
    for (const auto& number : quantity->numbers) {
      choices.push_back(may_have_unit && quantity->unit != "%"
                            ? fmt::format("{{value: {}, unit: {}}}", number, quantity->unit)
                            : number);
    }
  } else {
    choices = numbers_meant(word);
  }
  if (choices.empty()) choices = {"a number, a range [lo, hi], or unknown"};
  return write_one_of(choices);
}

// Limits stand in the spec, terms often in an offer: two files.
void check_terms(const Terms& terms, const Spec& spec, Rules& rules) {
  for (const auto& [name, span, term] : terms) {
    const Limit* limit = spec.limits.find(name);
    if (limit == nullptr) continue;
    if (spec.metrics.find(name) != nullptr) {
      rules.broken("bad-term", fmt::format("'{}' is a metric, and your limit on it looks at its level", name),
                   span, {"state it under reach"});
      continue;
    }
    if (do_units_differ(term.unit, limit->unit)) {
      rules.broken(
          "unit-differs",
          fmt::format("'{}' is in {}, and your limit in {}", name, term.unit->value, limit->unit->value),
          term.unit->span, {fmt::format("write it in {}", limit->unit->value)});
    }
    if (!limit->one_of.empty()) continue;
    for (const auto* fact : {&term.works, &term.fails}) {
      if (fact->kind != Fact::Kind::Word) continue;
      rules.broken(
          "bad-term",
          parse_number(fact->word)
              ? fmt::format("your limit on '{}' needs a number, and '{}' in quotes is text", name, fact->word)
              : fmt::format("your limit on '{}' needs a number, not '{}'", name, fact->word),
          fact->span, help_for_fact(fact->word, *limit, !term.split));
      if (!term.split) break;
    }
  }
}

std::vector<std::string> metric_names(const Spec& spec) {
  std::vector<std::string> names;
  for (const auto& metric : spec.metrics) names.push_back(metric.name);
  return names;
}

void check_metrics(const Spec& spec, Rules& rules) {
  for (const auto& [name, span, metric] : spec.metrics) check_metric(name, span, metric, rules);
  const auto has_weight = [](const auto& metric) { return metric.value.weight.value > 0; };
  if (std::none_of(spec.metrics.begin(), spec.metrics.end(), has_weight)) {
    rules.broken("no-weight", "no metric has a weight above 0", spec.metrics.begin()->name_span,
                 {"give at least one metric a weight: what closing it is worth to you"});
  }
}

void check_north_star(const Spec& spec, const std::vector<std::string>& metrics, Rules& rules) {
  for (const auto& step : spec.north_star.steps) {
    for (const auto& [name, span, level] : step.needs) {
      const Metric* metric = spec.metrics.find(name);
      if (metric == nullptr) {
        rules.must_exist("unknown-metric", "metric", name, span, metrics);
      } else if (metric->scale.value == Scale::Log && is_read(level) && level.value <= 0) {
        rules.broken("log-scale",
                     fmt::format("{} is not above 0, and '{}' is on a log scale", level.value, name),
                     level.span);
      }
    }
  }
}

// Nothing is kept, or due, before it was promised.
void check_promises(const Talk& talk, Rules& rules) {
  if (talk.date.is_default()) return;
  const Date promised = talk.date.value;
  const auto must_not_precede = [&](const auto& written, Date last) {
    if (last >= promised) return;
    rules
        .broken("reversed-dates", fmt::format("{} is before {}", written.value.iso(), promised.iso()),
                written.span)
        .also.push_back({talk.date.span, "it was promised here"});
  };
  if (talk.kept) must_not_precede(*talk.kept, talk.kept->value);
  for (const auto& promise : talk.promises) {
    if (promise.due) must_not_precede(*promise.due, promise.due->value.last());
    if (promise.kept) must_not_precede(*promise.kept, promise.kept->value);
  }
}

// One does not land in a role that is over.
void check_start(const Landing& landing, const Role& role, Rules& rules) {
  if (landing.start.is_default() || !is_over_on(role, landing.start.value)) return;
  rules
      .broken("reversed-dates",
              fmt::format("{} is after '{}' ended", landing.start.value.iso(), role.id.value),
              landing.start.span)
      .also.push_back({role.to->span, "it ended here"});
}

void check_landings(const Spec& spec, Rules& rules) {
  const Referable roles(spec.roles);
  for (const auto& landing : spec.landings) {
    const Role* role = landing.role.is_default()
                           ? nullptr
                           : rules.must_name_one("unknown-role", "role", landing.role, roles);
    if (role != nullptr) check_start(landing, *role, rules);
    for (const auto& talk : landing.talks) check_promises(talk, rules);
  }
}

void check_written(const Publishing& publishing, Rules& rules) {
  const bool refers = std::any_of(publishing.repeated.begin(), publishing.repeated.end(),
                                  [](const Repeated& repeated) { return repeated.written.has_value(); });
  if (!refers) return;
  const Referable log(publishing.log);
  for (const auto& repeated : publishing.repeated) {
    if (repeated.written) rules.must_name_one("unknown-entry", "log entry", *repeated.written, log);
  }
}

void check_publishing(const Publishing& publishing, const std::vector<std::string>& metrics, Rules& rules) {
  for (const auto& entry : publishing.log) {
    for (const auto& metric : entry.shows) {
      if (!metrics.empty()) rules.must_exist("unknown-metric", "metric", metric.value, metric.span, metrics);
    }
  }
  check_written(publishing, rules);
  if (publishing.contract) rules.must_not_end_before(publishing.contract->since, publishing.contract->until);
  for (const auto& skipped : publishing.skipped) {
    const auto& text = skipped.period.value;
    if (skipped.period.is_default() || parse_period(text)) continue;
    const auto every = publishing.contract && !publishing.contract->every.is_default()
                           ? std::optional(publishing.contract->every.value)
                           : std::nullopt;
    auto why = why_no_period(text, every);
    if (why.empty()) why = fmt::format("'{}' is not a period of the contract", text);
    rules.broken("bad-period", std::move(why), skipped.period.span,
                 {fmt::format("write {}", period_form(every))});
  }
}

}  // namespace

void check_rules(const Spec& spec, Findings& findings) {
  Rules rules(spec.source, findings);
  const auto metrics = metric_names(spec);
  for (const auto& role : spec.roles) {
    rules.must_not_end_before(role.from, role.to);
    check_terms(role.terms, spec, rules);
  }
  if (spec.otherwise) check_terms(spec.otherwise->terms, spec, rules);
  check_landings(spec, rules);
  if (spec.publishing) check_publishing(*spec.publishing, metrics, rules);
  for (const auto& [name, span, limit] : spec.limits) {
    check_limit(name, span, limit, spec.metrics.find(name), rules);
  }
  if (spec.metrics.empty()) return;  // said already, and no reference could hold
  check_metrics(spec, rules);
  check_north_star(spec, metrics, rules);
  for (const auto& role : spec.roles) check_reach(role.reach, spec, metrics, rules);
  if (spec.otherwise) check_reach(spec.otherwise->reach, spec, metrics, rules);
  for (const auto& item : spec.roadmap) check_reach(item.reach, spec, metrics, rules);
}

void check_rules(const Offer& offer, const Spec* spec, Findings& findings) {
  Rules rules(offer.source, findings);
  rules.must_not_end_before(offer.received, offer.answer_by);
  if (spec == nullptr) return;
  check_reach(offer.reach, *spec, metric_names(*spec), rules);
  check_terms(offer.terms, *spec, rules);
}

}  // namespace career
