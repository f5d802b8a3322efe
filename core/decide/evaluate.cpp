#include <algorithm>
#include <utility>

#include "core/decide/comparison.hpp"
#include "core/decide/evaluation.hpp"
#include "core/decide/measure.hpp"
#include "core/decide/option.hpp"
#include "core/decide/prospect.hpp"
#include "core/decide/ranking.hpp"
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

Staying staying(const Spec& spec, const Measure& measure, const Candidate& stay, const Role* role) {
  auto outlook = outlook_of(measure, stay);
  if (role != nullptr)
    return {role->title.value, static_cast<std::size_t>(role - spec.roles.data()), std::move(outlook)};
  const bool has_title = spec.otherwise && spec.otherwise->title;
  return {has_title ? spec.otherwise->title->value : "looking on", std::nullopt, std::move(outlook)};
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

// Everything about one offer that does not depend on the others.
OfferEvaluation against_staying(const Spec& spec, const Measure& measure, const Offer& offer,
                                const Candidate& candidate, const Candidate& stay, Date today) {
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
  evaluation.gain_if_it_fails = comparison.gain_if_it_fails;
  evaluation.spread = comparison.spread;
  evaluation.break_even_chance = comparison.break_even_chance;
  evaluation.contributions = contributions_of(measure, comparison.weighed);
  evaluation.weightings = weightings_of(measure, comparison.weighed);
  evaluation.weightings_if_it_fails =
      weightings_of(measure, weighed_if_it_fails(measure, prospect, stay.prospect));
  evaluation.moved_against_today = {now - prospect.works, now - prospect.fails};
  evaluation.value_of_knowing = comparison.value_of_knowing;
  evaluation.dominates_staying = comparison.dominates;
  evaluation.phase = phase_of(offer.phase, offer.bet.value);
  evaluation.steps_reached = steps_reached(spec, measure, candidate.option);
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

Evaluation evaluate(const Spec& spec, const std::optional<Spec>& /*when_received*/,
                    std::span<const Offer> offers, Date today) {
  const auto measure = measure_of(spec);
  const auto* role = current_role(spec, today).role;
  const auto stay = candidate_of(measure, staying_of(spec, measure, role));
  std::vector<Candidate> candidates;
  candidates.reserve(offers.size());
  for (const auto& offer : offers)
    candidates.push_back(candidate_of(measure, option_of(spec, measure, offer)));

  Evaluation evaluation;
  evaluation.today = today;
  evaluation.distance_today = distance_today(measure);
  evaluation.resolution = resolution(measure);
  evaluation.metrics = metrics_today(measure);
  evaluation.next_step = next_step(spec);
  evaluation.stay = staying(spec, measure, stay, role);

  std::vector<double> expected;
  for (std::size_t i = 0; i < offers.size(); ++i) {
    evaluation.offers.push_back(against_staying(spec, measure, offers[i], candidates[i], stay, today));
    expected.push_back(candidates[i].prospect.expected);
  }
  evaluation.ranking = rank(stay.prospect.expected, expected);
  compare_in_ranking(measure, stay, candidates, evaluation);
  evaluation.none_moves =
      std::none_of(evaluation.ranking.begin(), evaluation.ranking.end(), [&](const Ranked& ranked) {
        return moves(ranked.expected, evaluation.distance_today, evaluation.resolution);
      });
  return evaluation;
}

}  // namespace career::decide
