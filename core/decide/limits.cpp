#include "core/decide/limits.hpp"

#include <algorithm>

#include "core/decide/tolerance.hpp"
#include "core/text/fold.hpp"

namespace career::decide {
namespace {

Fact as_fact(const Level& level, double now, bool is_staying) {
  const Fact as_now{Fact::Kind::Number, now, now, {}, level.span};
  switch (level.kind) {
    case Level::Kind::Number: return {Fact::Kind::Number, level.lo, level.hi, {}, level.span};
    case Level::Kind::Range: return {Fact::Kind::Range, level.lo, level.hi, {}, level.span};
    case Level::Kind::Unknown: return {Fact::Kind::Unknown, 0, 0, {}, level.span};
    case Level::Kind::Same: return as_now;
    case Level::Kind::NotStated: break;
  }
  return is_staying ? as_now : Fact{};
}

// What one outcome does to a limit.
struct Breach {
  bool known = false;
  bool at_every_end = false;
  bool at_some_end = false;
  double over = 0;  // at the better end
};

double excess(const Limit& limit, double value) {
  double over = 0;
  if (limit.at_least) over = std::max(over, limit.at_least->value - value);
  if (limit.at_most) over = std::max(over, value - limit.at_most->value);
  return over;
}

Breach breach_of(const Limit& limit, const Fact& fact) {
  const bool is_numbers = fact.kind == Fact::Kind::Number || fact.kind == Fact::Kind::Range;
  if (limit.one_of.empty()) {
    if (!is_numbers) return {};
    const auto [better_end, worse] = std::minmax({excess(limit, fact.lo), excess(limit, fact.hi)});
    // A range that reaches past both bounds has both of its ends outside and what you ask within.
    const bool holds_the_bounds = limit.at_least && limit.at_most && fact.lo <= limit.at_most->value &&
                                  fact.hi >= limit.at_least->value;
    const double better = holds_the_bounds ? 0 : better_end;
    return {true, is_above(better, 0), is_above(worse, 0), better};
  }
  if (fact.kind != Fact::Kind::Word && fact.kind != Fact::Kind::Number) return {};
  const bool is_listed = std::any_of(limit.one_of.begin(), limit.one_of.end(),
                                     [&](const Text& word) { return is_same_name(word.value, fact.word); });
  return {true, !is_listed, !is_listed, 0};  // a broken word is not more than another
}

// An outcome, and the part it plays.
struct Outcome {
  Breach breach;
  double chance = 0;
  bool can_happen = false;
};

LimitState state_of(const Outcome& works, const Outcome& fails) {
  const double chance_of_breach =
      (works.breach.at_every_end ? works.chance : 0) + (fails.breach.at_every_end ? fails.chance : 0);
  if (is_above(chance_of_breach, 0.5)) return LimitState::Broken;

  const auto risks = [](const Outcome& outcome) { return outcome.can_happen && outcome.breach.at_some_end; };
  const auto is_open = [](const Outcome& outcome) { return outcome.can_happen && !outcome.breach.known; };
  if (risks(works) || risks(fails)) return LimitState::AtRisk;
  if (is_open(works) || is_open(fails)) return LimitState::Unknown;
  return LimitState::Kept;
}

}  // namespace

std::vector<LimitCheck> check_limits(const Measure& measure, const Option& option) {
  std::vector<LimitCheck> checks;
  checks.reserve(measure.limits.size());
  for (std::size_t i = 0; i < measure.limits.size(); ++i) checks.push_back(check_limit(measure, option, i));
  return checks;
}

LimitCheck check_limit(const Measure& measure, const Option& option, std::size_t limit) {
  const auto [lo, hi] = option.chance_of_failure;
  const double chance_of_failure = (lo + hi) / 2;
  const auto& [bounds, metric] = measure.limits[limit];

  LimitCheck check{.limit = limit};
  if (metric) {
    const auto& levels = option.reach[*metric];
    const double now = measure.metrics[*metric].now;
    check.works = as_fact(levels.works, now, option.is_staying());
    check.fails = as_fact(levels.fails, now, option.is_staying());
  } else if (const auto* term = option.terms[limit]; term != nullptr) {
    check.works = term->works;
    check.fails = term->fails;
  }
  const Outcome works{breach_of(*bounds, check.works), 1 - chance_of_failure, is_below(lo, 1)};
  const Outcome fails{breach_of(*bounds, check.fails), chance_of_failure, is_above(hi, 0)};
  check.state = state_of(works, fails);
  if (check.state == LimitState::Broken)
    check.over = std::max(works.can_happen ? works.breach.over : 0, fails.can_happen ? fails.breach.over : 0);
  return check;
}

bool blocks(const std::vector<LimitCheck>& offer, const std::vector<LimitCheck>& stay) {
  return !std::equal(offer.begin(), offer.end(), stay.begin(),
                     [](const LimitCheck& ours, const LimitCheck& theirs) {
                       if (ours.state != LimitState::Broken) return true;
                       return theirs.state == LimitState::Broken && is_at_most(ours.over, theirs.over);
                     });
}

}  // namespace career::decide
