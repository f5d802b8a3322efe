#include "tests/decide/restated.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace career::decide::restated {
namespace {

constexpr double eps = 1e-9;
using ByName = std::map<std::string, double>;

struct Choice {
  Reach reach;
  Terms terms;
  double p_lo = 0, p_hi = 0;
  bool assumed = false, is_offer = false, is_role = false;
  [[nodiscard]] double p() const { return 0.5 * p_lo + 0.5 * p_hi; }
};

std::map<std::string, Metric> metrics_of(const Spec& spec) {
  std::map<std::string, Metric> metrics;
  for (const auto& metric : spec.metrics) metrics[metric.name] = metric.value;
  return metrics;
}

double total(const Spec& spec) {
  double sum = 0;
  for (const auto& [name, metric] : metrics_of(spec)) sum += metric.weight.value;
  return sum;
}

double g(const Metric& m, double x) {
  const double t = m.target.value, z = m.worst.value;
  if (m.scale.value == Scale::Log)
    return std::max(0.0, (std::log(t) - std::log(x)) / (std::log(t) - std::log(z)));
  return std::max(0.0, (t - x) / (t - z));
}

enum class End { Point, Best, Worst };

double g_of(const Metric& m, const Level& level, End end) {
  const double now = m.now.value, t = m.target.value, z = m.worst.value;
  if (level.kind == Level::Kind::Number) return g(m, level.lo);
  if (level.kind == Level::Kind::Range) {
    const double a = g(m, level.lo), b = g(m, level.hi);
    return end == End::Best ? std::min(a, b) : end == End::Worst ? std::max(a, b) : 0.5 * a + 0.5 * b;
  }
  if (level.kind == Level::Kind::Unknown && end == End::Best) return std::min(g(m, now), g(m, t));
  if (level.kind == Level::Kind::Unknown && end == End::Worst && m.kind.value == MetricKind::Life)
    return m.scale.value == Scale::Log ? g(m, now * std::sqrt(z / t)) : g(m, now + 0.5 * (z - t));
  return g(m, now);
}

Outcomes said(const Choice& choice, const std::string& name) {
  for (const auto& entry : choice.reach)
    if (entry.name == name) return entry.value;
  return {};
}

double distance(const Spec& spec, const Choice& choice, bool fails, End end) {
  double sum = 0;
  for (const auto& [name, metric] : metrics_of(spec)) {
    const auto levels = said(choice, name);
    sum += metric.weight.value / total(spec) * g_of(metric, fails ? levels.fails : levels.works, end);
  }
  return 100 * sum;
}

std::vector<double> over_what_can_happen(const Choice& choice, double works, double fails) {
  std::vector<double> values;
  if (choice.p_lo < 1 - eps) values.push_back(works);
  if (choice.p_hi > eps) values.push_back(fails);
  return values;
}
double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }
double most(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }

double mean_gap(const Metric& metric, const Choice& choice, const std::string& name) {
  const auto levels = said(choice, name);
  return (1 - choice.p()) * g_of(metric, levels.works, End::Point) +
         choice.p() * g_of(metric, levels.fails, End::Point);
}

// The sum of h^2 of one option whose inputs move to `end`.
double blur(const Spec& spec, const Choice& choice, End end) {
  double sum = 0;
  for (const auto& [name, metric] : metrics_of(spec)) {
    const auto levels = said(choice, name);
    const double points = 100 * metric.weight.value / total(spec);
    const double works = points * (g_of(metric, levels.works, end) - g_of(metric, levels.works, End::Point));
    const double fails = points * (g_of(metric, levels.fails, end) - g_of(metric, levels.fails, End::Point));
    if (levels.split)
      sum += std::pow((1 - choice.p()) * works, 2) + std::pow(choice.p() * fails, 2);
    else
      sum += std::pow(works, 2);
  }
  const double width = choice.p_hi - choice.p_lo;
  return sum +
         std::pow(width / 2 *
                      (distance(spec, choice, true, End::Point) - distance(spec, choice, false, End::Point)),
                  2);
}

struct Limited {
  std::string state;
  double over = 0;
};

Limited limited(const Spec& spec, const Named<Limit>& limit, const Choice& choice) {
  std::vector<Fact> facts;
  const auto metrics = metrics_of(spec);
  if (const auto metric = metrics.find(limit.name); metric != metrics.end()) {
    const auto levels = said(choice, limit.name);
    for (const auto& level : {levels.works, levels.fails}) {
      Fact fact;
      const bool as_now =
          level.kind == Level::Kind::Same || (level.kind == Level::Kind::NotStated && !choice.is_offer);
      if (as_now) fact = {Fact::Kind::Number, metric->second.now.value, metric->second.now.value, {}, {}};
      if (level.kind == Level::Kind::Number || level.kind == Level::Kind::Range)
        fact = {Fact::Kind::Range, level.lo, level.hi, {}, {}};
      facts.push_back(fact);
    }
  } else if (const auto* term = choice.terms.find(limit.name); term != nullptr) {
    facts = {term->works, term->fails};
  } else {
    facts = {Fact{}, Fact{}};
  }

  const double chances[] = {1 - choice.p(), choice.p()};
  const bool can_happen[] = {choice.p_lo<1 - eps, choice.p_hi> eps};
  double chance_of_every_end = 0, over = 0;
  bool some_end = false, some_unknown = false;
  for (std::size_t side = 0; side < 2; ++side) {
    if (!can_happen[side]) continue;
    const auto& fact = facts[side];
    const bool is_number = fact.kind == Fact::Kind::Number || fact.kind == Fact::Kind::Range;
    if (!limit.value.one_of.empty()) {
      if (fact.kind != Fact::Kind::Word && fact.kind != Fact::Kind::Number) {
        some_unknown = true;
        continue;
      }
      bool listed = false;
      for (const auto& word : limit.value.one_of) listed = listed || word.value == fact.word;
      if (!listed) some_end = true;
      if (!listed) chance_of_every_end += chances[side];
      continue;
    }
    if (!is_number) {
      some_unknown = true;
      continue;
    }
    double by[2] = {0, 0};
    const double ends[] = {fact.lo, fact.hi};
    for (int end = 0; end < 2; ++end) {
      if (limit.value.at_least) by[end] = std::max(by[end], limit.value.at_least->value - ends[end]);
      if (limit.value.at_most) by[end] = std::max(by[end], ends[end] - limit.value.at_most->value);
    }
    if (std::max(by[0], by[1]) > eps) some_end = true;
    if (std::min(by[0], by[1]) > eps) chance_of_every_end += chances[side];
    over = std::max(over, std::min(by[0], by[1]));
  }
  if (chance_of_every_end > 0.5 + eps) return {"broken", over};
  return {some_end ? "at-risk" : some_unknown ? "unknown" : "kept", 0};
}

struct Weights {
  bool keeps_order = true;
  double share = 0.5;
  std::optional<double> moved;
};

double f(const std::vector<double>& p, const std::vector<double>& q, std::size_t i, std::size_t j) {
  if (i == 0) return 0;
  if (j == 0) return 1;
  return (q[j - 1] * f(p, q, i - 1, j) + p[i - 1] * f(p, q, i, j - 1)) / (p[i - 1] + q[j - 1]);
}

Weights weights_of(const Spec& spec, const ByName& d) {
  std::vector<double> p, q;
  double gain = 0, smallest = 1e300, largest = -1e300;
  const auto metrics = metrics_of(spec);
  for (const auto& [name, dj] : d) {
    if (dj > 0) p.push_back(dj);
    if (dj < 0) q.push_back(-dj);
    gain += 100 * metrics.at(name).weight.value / total(spec) * dj;
    smallest = std::min(smallest, dj);
    largest = std::max(largest, dj);
  }
  Weights weights;
  if (!p.empty() || !q.empty()) weights.share = f(p, q, p.size(), q.size());

  const double sign = gain < -eps ? -1 : 1;
  for (const auto& [name, dj] : d) {  // each group of equal weights, met once or more
    double sum = 0;
    for (const auto& [other, dk] : d) {
      const double w = metrics.at(name).weight.value, v = metrics.at(other).weight.value;
      if (v > w) sum += sign * dk;
      if (v == w) sum += std::min(0.0, sign * dk);
    }
    if (sum < -eps) weights.keeps_order = false;
  }

  if (std::abs(gain) <= eps) {
    weights.moved = 0;
    return weights;
  }
  const double to = sign > 0 ? smallest : -largest;
  if (to >= 0) return weights;
  ByName left;
  for (const auto& [name, dj] : d) left[name] = 100 * metrics.at(name).weight.value / total(spec);
  double moved = 0, rest = std::abs(gain);
  while (rest > 1e-13 && !left.empty()) {
    auto from = left.begin();
    for (auto candidate = left.begin(); candidate != left.end(); ++candidate)
      if (sign * d.at(candidate->first) > sign * d.at(from->first)) from = candidate;
    const double each = sign * d.at(from->first) - to;
    if (each <= 0) break;
    const double amount = std::min(from->second, rest / each);
    moved += amount;
    rest -= amount * each;
    left.erase(from);
  }
  weights.moved = moved;
  return weights;
}

// As `init --offer` leaves it: every level still `same`, all terms unknown.
bool untouched(const Offer& offer) {
  for (const auto& [name, span, levels] : offer.reach)
    for (const auto& level : {levels.works, levels.fails})
      if (level.kind != Level::Kind::Same) return false;
  for (const auto& [name, span, term] : offer.terms)
    for (const auto& fact : {term.works, term.fails})
      if (fact.kind != Fact::Kind::Unknown && fact.kind != Fact::Kind::NotStated) return false;
  return offer.reach.size() > 0;
}

bool blank(const Level& level) {
  return level.kind == Level::Kind::NotStated || level.kind == Level::Kind::Unknown;
}

}  // namespace

Answer evaluate(const Spec& spec, const Offer& offer, const std::optional<ChanceRange>& chance) {
  const auto default_chance = [&](Bet bet) {
    return bet == Bet::Swing ? spec.assumptions.chance_of_failure->value : 0;
  };
  Choice o{offer.reach, offer.terms, 0, 0, false, true, false};
  o.assumed = !offer.chance_of_failure;
  o.p_lo = o.assumed ? default_chance(offer.bet.value) : offer.chance_of_failure->value.lo;
  o.p_hi = o.assumed ? default_chance(offer.bet.value) : offer.chance_of_failure->value.hi;
  const double p_as_written = o.p();
  if (chance) {
    o.p_lo = chance->lo;
    o.p_hi = chance->hi;
  }
  Choice s;
  if (!spec.roles.empty()) {
    const auto& role = spec.roles.front();
    s = {role.reach, role.terms, 0, 0, !role.chance_of_failure, false, true};
    s.p_lo = s.assumed ? default_chance(role.bet.value) : role.chance_of_failure->value.lo;
    s.p_hi = s.assumed ? default_chance(role.bet.value) : role.chance_of_failure->value.hi;
  } else if (spec.otherwise) {
    s.reach = spec.otherwise->reach;
    s.terms = spec.otherwise->terms;
  }
  const double p = o.p();
  const auto metrics = metrics_of(spec);

  Answer a;
  a.today = distance(spec, Choice{}, false, End::Point);
  for (const auto& [name, m] : metrics) {
    const double step = m.step                        ? m.step->value
                        : m.scale.value == Scale::Log ? 1.25
                                                      : std::abs(m.target.value - m.worst.value) / 10;
    const double half = m.scale.value == Scale::Log
                            ? std::log(step) / 2 / std::abs(std::log(m.target.value / m.worst.value))
                            : step / 2 / std::abs(m.target.value - m.worst.value);
    a.resolution = std::max(a.resolution, 100 * m.weight.value / total(spec) * half);
  }
  const auto all = [&](const Choice& c, double& works, double& fails, double& e, double& best,
                       double& worst) {
    works = distance(spec, c, false, End::Point);
    fails = distance(spec, c, true, End::Point);
    e = (1 - c.p()) * works + c.p() * fails;
    best = least(
        over_what_can_happen(c, distance(spec, c, false, End::Best), distance(spec, c, true, End::Best)));
    worst = most(
        over_what_can_happen(c, distance(spec, c, false, End::Worst), distance(spec, c, true, End::Worst)));
  };
  all(o, a.works, a.fails, a.expected, a.best, a.worst);
  all(s, a.stay_works, a.stay_fails, a.stay, a.stay_best, a.stay_worst);
  a.gain = a.stay - a.expected;
  a.gain_if_it_fails = a.stay - a.fails;
  if (std::abs(a.fails - a.works) > eps) a.break_even = (a.stay - a.works) / (a.fails - a.works);
  const double blur_of_gain = std::sqrt(blur(spec, o, End::Worst) + blur(spec, s, End::Best));
  const double blur_of_loss = std::sqrt(blur(spec, o, End::Best) + blur(spec, s, End::Worst));
  a.spread = a.gain > eps    ? blur_of_gain
             : a.gain < -eps ? blur_of_loss
                             : std::max(blur_of_gain, blur_of_loss);
  a.value_of_knowing =
      (1 - p) * std::max(0.0, a.stay - a.works) + p * std::max(0.0, a.stay - a.fails) - std::max(0.0, a.gain);

  ByName d, d_if_it_fails;
  a.dominates = true;
  bool closer_on_one = false;
  for (const auto& [name, m] : metrics) {
    a.contributions[name] = 0;
    if (m.weight.value == 0) continue;
    const auto ours = said(o, name), theirs = said(s, name);
    d[name] = mean_gap(m, s, name) - mean_gap(m, o, name);
    d_if_it_fails[name] = mean_gap(m, s, name) - g_of(m, ours.fails, End::Point);
    if (std::abs(d[name]) <= eps) d[name] = 0;
    if (std::abs(d_if_it_fails[name]) <= eps) d_if_it_fails[name] = 0;
    a.contributions[name] = 100 * m.weight.value / total(spec) * d[name];
    const double worst =
        most(over_what_can_happen(o, g_of(m, ours.works, End::Worst), g_of(m, ours.fails, End::Worst)));
    const double best =
        least(over_what_can_happen(s, g_of(m, theirs.works, End::Best), g_of(m, theirs.fails, End::Best)));
    if (worst > best + eps) a.dominates = false;
    if (worst < best - eps) closer_on_one = true;
  }
  a.dominates = a.dominates && closer_on_one;
  for (const auto& [name, dj] : d) {
    double others = 0;
    for (const auto& [other, dk] : d)
      if (other != name) others += metrics.at(other).weight.value * dk;
    if (dj != 0 && d.size() > 1 && -others / dj >= -eps) a.flips[name] = -others / dj;
  }
  const auto weights = weights_of(spec, d), weights_if_it_fails = weights_of(spec, d_if_it_fails);
  a.keeps_order = weights.keeps_order;
  a.keeps_order_if_it_fails = weights_if_it_fails.keeps_order;
  a.share = weights.share;
  a.share_if_it_fails = weights_if_it_fails.share;
  a.moved_weight = weights.moved;
  a.moved_weight_if_it_fails = weights_if_it_fails.moved;

  // The table.
  bool blocked = false, unsure_limit = false, broken_limit = false;
  for (const auto& limit : spec.limits) {
    const auto ours = limited(spec, limit, o), theirs = limited(spec, limit, s);
    a.limits[limit.name] = ours.state;
    a.over[limit.name] = ours.over;
    if (ours.state == "broken" && (theirs.state != "broken" || ours.over > theirs.over + eps)) blocked = true;
    if (ours.state == "broken") broken_limit = true;
    if (ours.state == "unknown" || ours.state == "at-risk") unsure_limit = true;
  }
  double unstated = 0, unstated_by_stay = 0;
  bool failure_side = false;
  for (const auto& [name, m] : metrics) {
    const double points = 100 * m.weight.value / total(spec) * g(m, m.now.value);
    const auto ours = said(o, name), theirs = said(s, name);
    if (blank(ours.works) && blank(ours.fails)) unstated += points;
    if (theirs.works.kind == Level::Kind::NotStated && theirs.fails.kind == Level::Kind::NotStated)
      unstated_by_stay += points;
    if (ours.split && !blank(ours.fails)) failure_side = true;
  }
  const double size = std::abs(a.gain), tau = a.resolution;
  const bool take = a.gain > 0;
  const bool little_weight = a.moved_weight && *a.moved_weight < 10 - eps;
  const bool close_chance = a.break_even && *a.break_even > eps && *a.break_even < 1 - eps &&
                            std::abs(p - *a.break_even) < (o.assumed ? 0.25 : 0.15) - eps;
  if (untouched(offer))
    a.verdict = "not-enough-to-say";
  else if (blocked)
    a.verdict = "blocked";
  else if (unstated > a.today / 2 + eps || (size < a.spread - eps && a.spread >= tau - eps))
    a.verdict = "not-enough-to-say";
  else if (size < tau - eps)
    a.verdict = "too-close-to-call";
  else if (little_weight || close_chance)
    a.verdict = take ? "lean-take" : "lean-stay";
  else if (take && a.worst <= a.stay_best - 2 * tau + eps && a.keeps_order)
    a.verdict = "strong-take";
  else if (!take && a.best >= a.stay_worst + 2 * tau - eps && a.keeps_order)
    a.verdict = "strong-stay";
  else
    a.verdict = take ? "take" : "stay";
  if (a.verdict == "strong-take" && unsure_limit) a.verdict = "take";
  const bool only_lean = (p_as_written > eps && !failure_side) || broken_limit ||
                         (unstated_by_stay > a.today / 2 + eps && s.is_role);
  if ((a.verdict == "strong-take" || a.verdict == "take") && only_lean) a.verdict = "lean-take";
  a.even_if_it_fails =
      p > eps && failure_side && distance(spec, o, true, End::Worst) <= a.stay_best - tau + eps;
  return a;
}

std::string word(Verdict verdict) {
  static const std::map<Verdict, const char*> words{{Verdict::Blocked, "blocked"},
                                                    {Verdict::NotEnoughToSay, "not-enough-to-say"},
                                                    {Verdict::TooCloseToCall, "too-close-to-call"},
                                                    {Verdict::StrongTake, "strong-take"},
                                                    {Verdict::Take, "take"},
                                                    {Verdict::LeanTake, "lean-take"},
                                                    {Verdict::LeanStay, "lean-stay"},
                                                    {Verdict::Stay, "stay"},
                                                    {Verdict::StrongStay, "strong-stay"}};
  return words.at(verdict);
}

}  // namespace career::decide::restated
