#include "core/decide/questions.hpp"

#include <algorithm>
#include <iterator>

#include "core/decide/level_flips.hpp"
#include "core/decide/tolerance.hpp"
#include "core/spec/evidence.hpp"

namespace career::decide {
namespace {

using About = Question::About;

constexpr double steps_of_the_unranked = 3;

Question about_level(About about, const MeasuredMetric& metric, Side side, double from,
                     std::optional<double> flip) {
  Question question{about, metric.index, side, flip, std::nullopt};
  if (flip) question.steps = steps_between(metric, from, *flip);
  return question;
}

class Asking {
 public:
  Asking(const Measure& measure, const Candidate& offer, const Candidate& stay)
      : measure_(measure),
        offer_(offer),
        stay_(stay),
        gain_(stay.prospect.expected - offer.prospect.expected) {
    in_file_.resize(measure.metrics.size());
    for (std::size_t i = 0; i < in_file_.size(); ++i) in_file_[measure.metrics[i].index] = i;
  }

  // Levels that the offer calls unknown or leaves out, of outcomes that can happen.
  void add_open_levels(std::vector<Question>& questions) const {
    const auto& prospect = offer_.prospect;
    for (const auto place : in_file_) {
      if (!measure_.metrics[place].counts()) continue;
      const auto& levels = offer_.option.reach[place];
      const bool works = is_blank(levels.works) && prospect.can_work;
      const bool fails = is_blank(levels.fails) && prospect.can_fail;
      if (is_blank(levels.works) && is_blank(levels.fails)) {
        questions.push_back(about_open(place, Side::Both, levels.works, 1));
      } else if (works) {
        questions.push_back(about_open(place, Side::Works, levels.works, prospect.mean(1, 0)));
      } else if (fails) {
        questions.push_back(about_open(place, Side::Fails, levels.fails, prospect.mean(0, 1)));
      }
    }
  }

  static void add_level_flips(const std::vector<LevelFlip>& flips, std::vector<Question>& questions) {
    for (const auto& [level, value, steps] : flips)
      questions.push_back({About::LevelFlip, level.metric, level.side, value, steps});
  }

  // Where one option leaves a metric as it is now and the other does not, the answer rests on what now is.
  void add_missing_evidence(const Spec& spec, std::vector<Question>& questions) const {
    for (const auto place : in_file_) {
      const auto& metric = measure_.metrics[place];
      const bool has_something_to_show = is_below(metric.gap_now, 1);  // at worst there is nothing
      if (!metric.counts() || !has_something_to_show || is_shown(spec, spec.metrics.entries[metric.index]))
        continue;
      const double points =
          100 * metric.share_of_weight * (left_as_now(offer_, place) - left_as_now(stay_, place));
      if (is_zero(points)) continue;
      if (const auto flip = level_without_gain(metric, metric.gap_now, points, gain_))
        questions.push_back(about_level(About::Evidence, metric, Side::Both, metric.now, flip));
    }
  }

 private:
  // `unknown` has ends, and what lies beyond them cannot come of it. What was left out may be anything.
  [[nodiscard]] Question about_open(std::size_t place, Side side, const Level& level, double chance) const {
    const auto& metric = measure_.metrics[place];
    auto flip = level_without_gain(metric, metric.gap_now, 100 * metric.share_of_weight * chance, gain_);
    if (flip && level.kind == Level::Kind::Unknown) {
      const auto ends = gaps_of(metric, level);
      const double there = gap(metric, *flip);
      if (is_below(there, ends.best) || is_above(there, ends.worst)) flip.reset();
    }
    return about_level(About::Level, metric, side, metric.now, flip);
  }

  // The chance that the option leaves the metric where it is now.
  static double left_as_now(const Candidate& candidate, std::size_t place) {
    const auto is_now = [](const Level& level) {
      return level.kind != Level::Kind::Number && level.kind != Level::Kind::Range ? 1.0 : 0.0;
    };
    const auto& levels = candidate.option.reach[place];
    return candidate.prospect.mean(is_now(levels.works), is_now(levels.fails));
  }

  const Measure& measure_;
  const Candidate& offer_;
  const Candidate& stay_;
  double gain_;
  std::vector<std::size_t> in_file_;  // places in the Measure, in the order of spec.metrics
};

}  // namespace

std::vector<Question> questions_about(const Spec& spec, const Measure& measure, const Offer& offer,
                                      const Candidate& candidate, const Candidate& stay,
                                      const std::vector<LevelFlip>& level_flips) {
  std::vector<Question> questions;
  for (const auto& check : candidate.limits)
    if (check.state == LimitState::Unknown || check.state == LimitState::AtRisk)
      questions.push_back({.about = About::Limit, .index = check.limit});
  const auto limits = static_cast<std::ptrdiff_t>(questions.size());

  const Asking asking(measure, candidate, stay);
  asking.add_open_levels(questions);
  for (std::size_t claim = 0; claim < offer.claims.size(); ++claim)
    questions.push_back({.about = About::Claim, .index = claim});
  asking.add_level_flips(level_flips, questions);
  asking.add_missing_evidence(spec, questions);

  std::stable_sort(questions.begin() + limits, questions.end(), [](const Question& a, const Question& b) {
    return a.steps.value_or(steps_of_the_unranked) < b.steps.value_or(steps_of_the_unranked);
  });
  return questions;
}

}  // namespace career::decide
