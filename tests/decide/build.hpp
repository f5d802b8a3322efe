// Specs and offers in a few words, for tests of `decide`. What is not said is as the reader would fill it in.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "core/model/spec.hpp"

namespace career::decide::build {

[[nodiscard]] inline Date day(int year, unsigned month, unsigned of_month) {
  return Date(
      std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / std::chrono::day(of_month)));
}
[[nodiscard]] inline DateAsWritten on(int year, unsigned month, unsigned of_month) {
  return {PartialDate(day(year, month, of_month), Precision::Day), {}};
}

// Levels: a number, `between`, `same`, `unknown`, and `left_out` for a side that nobody stated.
[[nodiscard]] inline Level at(double level) { return {Level::Kind::Number, level, level, {}}; }
[[nodiscard]] inline Level between(double lo, double hi) { return {Level::Kind::Range, lo, hi, {}}; }
inline const Level same{Level::Kind::Same, 0, 0, {}};
inline const Level unknown{Level::Kind::Unknown, 0, 0, {}};
inline const Level left_out{};

// One level for both outcomes, or `{works: ..., fails: ...}`.
struct Said {
  Outcomes levels;
  Said(double level) : Said(at(level)) {}                   // NOLINT: reads as the file does
  Said(Level level) : levels{level, level, false, {}} {}    // NOLINT
  Said(Outcomes outcomes) : levels(std::move(outcomes)) {}  // NOLINT
};
[[nodiscard]] inline Outcomes either(Level works, Level fails) { return {works, fails, true, {}}; }
[[nodiscard]] inline Outcomes either(double works, double fails) { return either(at(works), at(fails)); }

using SaidByName = std::initializer_list<std::pair<const char*, Said>>;

[[nodiscard]] inline Reach reach(SaidByName said) {
  Reach reach;
  for (const auto& [name, levels] : said) reach.entries.push_back({name, {}, levels.levels});
  return reach;
}

struct MetricSaid {
  double weight = 1;
  double now = 0;
  double target = 10;
  double worst = 0;
  double step = 0;  // 0: not written
  MetricKind kind = MetricKind::Skill;
  Scale scale = Scale::Linear;
};

[[nodiscard]] inline Metric metric(const MetricSaid& said) {
  Metric metric;
  metric.now.value = said.now;
  metric.target.value = said.target;
  metric.kind.value = said.kind;
  metric.weight.value = said.weight;
  metric.worst.value = said.worst;
  if (said.step != 0) metric.step = Real{said.step, {}};
  metric.scale.value = said.scale;
  return metric;
}

[[nodiscard]] inline Spec spec(std::initializer_list<std::pair<const char*, MetricSaid>> metrics) {
  Spec spec;
  spec.career.value = 1;
  for (const auto& [name, said] : metrics) spec.metrics.entries.push_back({name, {}, metric(said)});
  return spec;
}

[[nodiscard]] inline Role role(Bet bet, SaidByName said) {
  Role role;
  role.title.value = "the role";
  role.bet.value = bet;
  role.from = on(2020, 1, 1);
  role.id.value = "the-role";
  role.reach = reach(said);
  return role;
}

[[nodiscard]] inline Offer offer(Bet bet, SaidByName said) {
  Offer offer;
  offer.offer.value = 1;
  offer.title.value = "the offer";
  offer.bet.value = bet;
  offer.reach = reach(said);
  return offer;
}

// The same with a chance of failure written, as a number or a range.
[[nodiscard]] inline Offer offer(ChanceRange chance, SaidByName said) {
  auto written = offer(Bet::Swing, said);
  written.chance_of_failure = Written<ChanceRange>{chance, {}};
  return written;
}
[[nodiscard]] inline Offer offer(double chance, SaidByName said) { return offer({chance, chance}, said); }

// Facts and limits.
[[nodiscard]] inline Fact number(double value, std::string as_written = {}) {
  return {Fact::Kind::Number, value, value, std::move(as_written), {}};
}
[[nodiscard]] inline Fact numbers(double lo, double hi) { return {Fact::Kind::Range, lo, hi, {}, {}}; }
[[nodiscard]] inline Fact word(std::string text) { return {Fact::Kind::Word, 0, 0, std::move(text), {}}; }
inline const Fact unknown_fact{Fact::Kind::Unknown, 0, 0, {}, {}};
inline const Fact no_fact{};

inline void add_term(Terms& terms, const char* name, const Fact& fact) {
  terms.entries.push_back({name, {}, Term{fact, fact, false, {}, {}}});
}
inline void add_term(Terms& terms, const char* name, const Fact& works, const Fact& fails) {
  terms.entries.push_back({name, {}, Term{works, fails, true, {}, {}}});
}

inline Limit& add_limit(Spec& spec, const char* name) {
  spec.limits.entries.push_back({name, {}, {}});
  return spec.limits.entries.back().value;
}
inline void at_most(Spec& spec, const char* name, double bound) {
  add_limit(spec, name).at_most = Real{bound, {}};
}
inline void at_least(Spec& spec, const char* name, double bound) {
  add_limit(spec, name).at_least = Real{bound, {}};
}
inline void one_of(Spec& spec, const char* name, std::initializer_list<const char*> words) {
  auto& limit = add_limit(spec, name);
  for (const auto* text : words) limit.one_of.push_back(Text{text, {}});
}

inline Step& add_step(Spec& spec, const char* title,
                      std::initializer_list<std::pair<const char*, double>> needs) {
  Step step;
  step.step.value = title;
  for (const auto& [name, level] : needs) step.needs.entries.push_back({name, {}, Real{level, {}}});
  spec.north_star.steps.push_back(std::move(step));
  return spec.north_star.steps.back();
}

}  // namespace career::decide::build
