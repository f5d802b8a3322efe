#include "core/decide/evaluation.hpp"

#include <algorithm>
#include <utility>

#include "core/decide/clocks.hpp"
#include "core/decide/comparison.hpp"
#include "core/decide/fragile.hpp"
#include "core/decide/level_flips.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/questions.hpp"
#include "core/decide/ranking.hpp"
#include "core/decide/since_received.hpp"
#include "core/decide/steps.hpp"
#include "core/decide/tolerance.hpp"
#include "core/decide/verdict.hpp"
#include "core/decide/weightings.hpp"

namespace career::decide {
namespace {

std::vector<MetricToday> metrics_today(const Measure& measure) {
  std::vector<MetricToday> today(measure.metrics.size());
  for (const auto& metric : measure.metrics)
    today[metric.index] = {metric.share_of_weight, metric.gap_now,
                           100 * metric.share_of_weight * metric.gap_now};
  return today;
}

std::vector<MetricSide> sides_that_are(Level::Kind kind, const std::vector<Outcomes>& levels) {
  std::vector<MetricSide> sides;
  for (std::size_t metric = 0; metric < levels.size(); ++metric) {
    const bool works = levels[metric].works.kind == kind;
    const bool fails = levels[metric].fails.kind == kind;
    if (works || fails)
      sides.push_back({metric, works && fails ? Side::Both : works ? Side::Works : Side::Fails});
  }
  return sides;
}

Outlook outlook_of(const Measure& measure, const Candidate& candidate) {
  const auto& [option, prospect, limits] = candidate;
  Outlook outlook{.works = prospect.works,
                  .fails = prospect.fails,
                  .expected = prospect.expected,
                  .best = prospect.over_all.best,
                  .worst = prospect.over_all.worst,
                  .chance_of_failure = prospect.chance_of_failure,
                  .chance_range = prospect.chance_range,
                  .chance_assumed = option.chance_assumed,
                  .levels = std::vector<Outcomes>(option.reach.size()),
                  .unknown = {},
                  .not_stated = {},
                  .limits = limits};
  for (std::size_t i = 0; i < option.reach.size(); ++i)
    outlook.levels[measure.metrics[i].index] = option.reach[i];
  outlook.unknown = sides_that_are(Level::Kind::Unknown, outlook.levels);
  outlook.not_stated = sides_that_are(Level::Kind::NotStated, outlook.levels);
  return outlook;
}

std::optional<std::size_t> index_of(const Spec& spec, const Role* role) {
  if (role == nullptr) return std::nullopt;
  return static_cast<std::size_t>(role - spec.roles.data());
}

Staying staying(const Spec& spec, const Measure& measure, const Candidate& stay, const StayingAs& as) {
  const bool is_signed = as.because == StayingBecause::Signed;
  Staying staying{.title = title_of_staying(spec, as),
                  .because = as.because,
                  .role = index_of(spec, as.role),
                  .ends = index_of(spec, as.ends),
                  .begins = is_signed ? std::optional(begins(as)) : std::nullopt,
                  .outlook = outlook_of(measure, stay),
                  .gain_over_today = distance_today(measure) - stay.prospect.expected,
                  .contributions = std::vector<double>(measure.metrics.size()),
                  .comfort = comfort(measure, stay)};
  for (std::size_t i = 0; i < measure.metrics.size(); ++i) {
    const auto& metric = measure.metrics[i];
    const double closer = without_dust(metric.gap_now - stay.prospect.expected_gap(i));
    staying.contributions[metric.index] = 100 * metric.share_of_weight * closer;
  }
  return staying;
}

Weightings weightings_of(const Measure& measure, std::span<const Weighed> weighed) {
  Weightings weightings{.keeps_order = keeps_order(weighed),
                        .share = share_of_weightings(weighed),
                        .moved_weight = moved_weight(weighed),
                        .flips = std::vector<std::optional<double>>(measure.metrics.size())};
  for (std::size_t k = 0; k < weighed.size(); ++k)
    weightings.flips[measure.metrics[weighed[k].metric].index] = flip(weighed, k);
  return weightings;
}

std::vector<double> contributions_of(const Measure& measure, std::span<const Weighed> weighed) {
  std::vector<double> contributions(measure.metrics.size());
  for (const auto& part : weighed)
    contributions[measure.metrics[part.metric].index] = 100 * part.share * part.difference;
  return contributions;
}

// For each of spec.metrics, whether the first may end at another level than the second.
std::vector<bool> differences(const Measure& measure, const Prospect& first, const Prospect& second) {
  std::vector<bool> differ(measure.metrics.size());
  for (std::size_t i = 0; i < measure.metrics.size(); ++i)
    differ[measure.metrics[i].index] = may_differ(first, second, i);
  return differ;
}

// What all offers of a run are set against.
struct Ground {
  const Spec& spec;
  const Role* role = nullptr;  // that staying is measured as; may be null
  const Measure& measure;
  const Candidate& stay;
  const SwingClock& swing_clock;
  Date today;
  bool has_current_role = false;
};

// Everything about one offer that does not depend on the others. `known` is the spec of the day it came.
OfferEvaluation against_staying(const Ground& ground, const Offer& offer, const Candidate& candidate,
                                const WhenReceived& known) {
  const auto& [spec, role, measure, stay, swing_clock, today, has_current_role] = ground;
  const auto& prospect = candidate.prospect;
  const auto comparison = compare(measure, prospect, stay.prospect);
  auto judgement = judge(measure, candidate, stay, comparison);
  const auto now = distance_today(measure);

  OfferEvaluation evaluation;
  evaluation.outlook = outlook_of(measure, candidate);
  evaluation.direction = judgement.direction;
  evaluation.verdict = judgement.verdict;
  evaluation.not_enough = judgement.not_enough;
  evaluation.caps = std::move(judgement.caps);
  evaluation.even_if_it_fails = judgement.even_if_it_fails;
  evaluation.gain = comparison.gain;
  evaluation.gain_if_it_fails = stay.prospect.expected - prospect.fails;
  evaluation.spread = comparison.spread;
  evaluation.break_even_chance = comparison.break_even_chance;
  evaluation.contributions = contributions_of(measure, comparison.weighed);
  evaluation.differs = differences(measure, prospect, stay.prospect);
  evaluation.weightings = weightings_of(measure, comparison.weighed);
  evaluation.weightings_if_it_fails =
      weightings_of(measure, weighed_if_it_fails(measure, prospect, stay.prospect));
  evaluation.moved_against_today = {now - prospect.works, now - prospect.fails};
  evaluation.value_of_knowing = value_of_knowing(prospect, stay.prospect);
  evaluation.dominates_staying = dominates(measure, prospect, stay.prospect);

  evaluation.level_flips = level_flips(measure, candidate.option, prospect, comparison.gain);
  evaluation.fragile = most_fragile(measure, candidate, stay, evaluation.verdict);
  if (known.spec != nullptr)
    evaluation.since_received = since_received(spec, role, offer, known);
  else
    evaluation.why_not_known = known.missing;
  const auto* since = evaluation.since_received ? &*evaluation.since_received : nullptr;
  evaluation.pitfalls =
      find_pitfalls({spec, measure, offer, candidate, stay, swing_clock, since, today, has_current_role});
  evaluation.questions = questions_about(spec, measure, offer, candidate, stay, evaluation);

  evaluation.phase = phase_of(offer.phase, offer.bet.value);
  evaluation.steps_reached = steps_reached(spec, measure, candidate.option, today);
  if (offer.answer_by) evaluation.days_to_answer = days_between(today, offer.answer_by->value.last());
  return evaluation;
}

// Sets each offer against the one that follows it.
void compare_in_ranking(const Measure& measure, const Candidate& stay,
                        const std::vector<Candidate>& candidates, Evaluation& evaluation) {
  const auto prospect_of = [&](OptionIndex option) -> const Prospect& {
    return option ? candidates[*option].prospect : stay.prospect;
  };
  for (std::size_t place = 0; place + 1 < evaluation.ranking.size(); ++place) {
    const auto option = evaluation.ranking[place].option;
    if (!option) continue;
    const auto next = evaluation.ranking[place + 1].option;
    const auto& ours = prospect_of(option);
    const auto& theirs = prospect_of(next);
    evaluation.offers[*option].next = {next, theirs.expected - ours.expected,
                                       share_of_weightings(weighed(measure, ours, theirs))};
  }
}

bool moves(double expected, double today, double resolution) {
  const double closer = today - expected;
  return is_above(closer, 0) && is_at_least(closer, resolution);
}

}  // namespace

Evaluation::Evaluation() = default;
Evaluation::Evaluation(const Evaluation&) = default;
Evaluation::Evaluation(Evaluation&&) noexcept = default;
Evaluation& Evaluation::operator=(const Evaluation&) = default;
Evaluation& Evaluation::operator=(Evaluation&&) noexcept = default;
Evaluation::~Evaluation() = default;

Evaluation evaluate(const Spec& spec, const Past& past, std::span<const Offer> offers, Date today) {
  const auto measure = measure_of(spec);
  const auto as = staying_as(spec, today);
  const auto stay = candidate_of(measure, staying_of(spec, measure, as.role));
  std::vector<Candidate> candidates;
  candidates.reserve(offers.size());
  for (const auto& offer : offers)
    candidates.push_back(candidate_of(measure, option_of(spec, measure, offer)));

  Evaluation evaluation;
  evaluation.today = today;
  evaluation.distance_today = distance_today(measure);
  evaluation.resolution = resolution(measure);
  evaluation.metrics = metrics_today(measure);
  evaluation.next_step = next_step(spec, today);
  evaluation.swing_clock = swing_clock(spec, today);
  evaluation.phase_run = phase_run(spec, today);
  evaluation.swing_check = swing_check(evaluation.metrics);
  evaluation.stay = staying(spec, measure, stay, as);

  const bool has_current_role = current_role(spec, today).role != nullptr;
  const Ground ground{spec, as.role, measure, stay, evaluation.swing_clock, today, has_current_role};
  const auto of_decided = expected_of(spec, measure, past.decided);
  const WhenReceived nobody_looked;
  std::vector<double> expected;
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const auto& known = i < past.when_received.size() ? past.when_received[i] : nobody_looked;
    auto& offer = evaluation.offers.emplace_back(against_staying(ground, offers[i], candidates[i], known));
    expected.push_back(candidates[i].prospect.expected);
    const auto answer = i < past.answers.size() ? past.answers[i] : std::nullopt;
    if (answer && spec.decisions[*answer].chose.value == Choice::Negotiate) offer.negotiation = answer;
    offer.earlier = place_among(spec, past.decided, of_decided, i, expected.back());
  }
  evaluation.ranking = rank(stay.prospect.expected, expected);
  compare_in_ranking(measure, stay, candidates, evaluation);
  evaluation.none_moves =
      std::none_of(evaluation.ranking.begin(), evaluation.ranking.end(), [&](const Ranked& ranked) {
        return moves(ranked.expected, evaluation.distance_today, evaluation.resolution);
      });
  return evaluation;
}

std::optional<SwingCheck> swing_check(const std::vector<MetricToday>& metrics) {
  std::optional<std::size_t> largest;
  std::optional<std::size_t> second;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    if (is_zero(metrics[i].points)) continue;
    if (!largest || is_above(metrics[i].points, metrics[*largest].points)) {
      second = largest;
      largest = i;
    } else if (!second || is_above(metrics[i].points, metrics[*second].points)) {
      second = i;
    }
  }
  if (!second) return std::nullopt;
  return SwingCheck{*largest, *second, metrics[*largest].points / metrics[*second].points};
}

}  // namespace career::decide
