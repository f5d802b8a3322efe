#include "core/decide/questions.hpp"

#include <algorithm>
#include <cmath>

#include "core/decide/comparison.hpp"
#include "core/decide/level_flips.hpp"
#include "core/decide/tolerance.hpp"
#include "core/model/spec.hpp"

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

bool is_asked(const std::vector<Question>& questions, const Question& question) {
  return std::any_of(questions.begin(), questions.end(), [&](const Question& other) {
    return other.about == question.about && other.index == question.index && other.side == question.side;
  });
}

bool leans_to_staying(Verdict verdict) {
  return verdict == Verdict::Blocked || verdict == Verdict::LeanStay || verdict == Verdict::Stay ||
         verdict == Verdict::StrongStay;
}

void add_what_caps(const std::vector<Cap>& caps, std::vector<Question>& questions) {
  for (const auto cap : caps) {
    if (cap == Cap::NoFailureSide) questions.push_back({.about = About::Failure});
    if (cap == Cap::StayingUnstated) questions.push_back({.about = About::StayingLeads});
  }
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
        questions.push_back(about_open(place, Side::Works, levels.works, chance_of(Side::Works)));
      } else if (fails) {
        questions.push_back(about_open(place, Side::Fails, levels.fails, chance_of(Side::Fails)));
      }
    }
  }

  // Levels that staying calls unknown. What it leaves out is known: it stays as it is.
  void add_open_levels_of_staying(std::vector<Question>& questions) const {
    const auto is_open = [](const Level& level, bool can_happen) {
      return level.kind == Level::Kind::Unknown && can_happen;
    };
    for (const auto place : in_file_) {
      const auto& metric = measure_.metrics[place];
      if (!metric.counts()) continue;
      const auto& levels = stay_.option.reach[place];
      const bool works = is_open(levels.works, stay_.prospect.can_work);
      const bool fails = is_open(levels.fails, stay_.prospect.can_fail);
      if (!works && !fails) continue;
      const auto side = says_nothing(levels) ? Side::Both : works ? Side::Works : Side::Fails;
      const double chance = side == Side::Both ? 1 : stay_.prospect.mean(works ? 1 : 0, fails ? 1 : 0);
      const double points = 100 * metric.share_of_weight * chance;
      const auto flip = level_without_gain(metric, metric.gap_now, -points, gain_);
      questions.push_back(about_level(About::StayingLevel, metric, side, metric.now, flip));
    }
  }

  static void add_level_flips(const std::vector<LevelFlip>& flips, std::vector<Question>& questions) {
    for (const auto& [level, value, steps, is_near] : flips)
      if (is_near) questions.push_back({About::LevelFlip, level.metric, level.side, value, steps});
  }

  // What to find out until enough can be said.
  [[nodiscard]] std::vector<Question> what_comes_first(const OfferEvaluation& found) const {
    if (found.verdict != Verdict::NotEnoughToSay || !found.not_enough) return {};
    switch (*found.not_enough) {
      case NotEnough::Untouched: return {};
      case NotEnough::MostlyUnstated: return what_is_unstated();
      case NotEnough::RangesTooWide: return what_is_too_wide(found);
    }
    return {};
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
  // By their part in today's distance, until no more than half of it is left unstated.
  [[nodiscard]] std::vector<Question> what_is_unstated() const {
    const auto part = [&](std::size_t place) {
      return 100 * measure_.metrics[place].share_of_weight * measure_.metrics[place].gap_now;
    };
    std::vector<std::size_t> open;
    double left = 0;
    for (const auto place : in_file_) {
      if (!says_nothing(offer_.option.reach[place])) continue;
      open.push_back(place);
      left += part(place);
    }
    std::stable_sort(open.begin(), open.end(),
                     [&](std::size_t one, std::size_t other) { return part(one) > part(other); });
    std::vector<Question> questions;
    for (const auto place : open) {
      if (is_at_most(left, distance_today(measure_) / 2)) break;
      left -= part(place);
      questions.push_back(about_open(place, Side::Both, offer_.option.reach[place].works, 1));
    }
    return questions;
  }

  // By how far they blur the gain, until what is left blurs it no more.
  [[nodiscard]] std::vector<Question> what_is_too_wide(const OfferEvaluation& found) const {
    const auto is_clear = [&](double spread) {
      return is_at_most(spread, std::abs(found.gain)) || is_below(spread, resolution(measure_));
    };
    double left = found.spread * found.spread;
    std::vector<Question> questions;
    for (const auto& blur : blurs(measure_, offer_.prospect, stay_.prospect)) {
      if (is_clear(std::sqrt(std::max(0.0, left)))) break;
      left -= blur.points * blur.points;
      auto question = about_blur(blur);
      if (!is_asked(questions, question)) questions.push_back(question);
    }
    return questions;
  }

  [[nodiscard]] Question about_blur(const Blur& blur) const {
    if (!blur.metric) return {.about = blur.of_first ? About::Chance : About::StayingChance};
    const auto place = *blur.metric;
    const auto& levels = (blur.of_first ? offer_ : stay_).option.reach[place];
    const auto& level = blur.side == Side::Fails ? levels.fails : levels.works;
    const auto index = measure_.metrics[place].index;
    const auto side = says_nothing(levels) ? Side::Both : blur.side;
    if (!blur.of_first) return {.about = About::StayingLevel, .index = index, .side = side};
    if (level.kind == Level::Kind::Range) return {.about = About::Range, .index = index, .side = side};
    return about_open(place, side, level, chance_of(side));
  }

  [[nodiscard]] double chance_of(Side side) const {
    return side == Side::Both
               ? 1
               : offer_.prospect.mean(side == Side::Works ? 1 : 0, side == Side::Fails ? 1 : 0);
  }

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
                                      const OfferEvaluation& found) {
  const Asking asking(measure, candidate, stay);
  auto questions = asking.what_comes_first(found);
  for (const auto& check : candidate.limits)
    if (check.state == LimitState::Unknown || check.state == LimitState::AtRisk)
      questions.push_back({.about = About::Limit, .index = check.limit});
  if (!leans_to_staying(found.verdict)) add_what_caps(found.caps, questions);

  std::vector<Question> others;
  asking.add_open_levels(others);
  asking.add_open_levels_of_staying(others);
  for (std::size_t claim = 0; claim < offer.claims.size(); ++claim)
    others.push_back({.about = About::Claim, .index = claim});
  Asking::add_level_flips(found.level_flips, others);
  asking.add_missing_evidence(spec, others);
  std::stable_sort(others.begin(), others.end(), [](const Question& a, const Question& b) {
    return a.steps.value_or(steps_of_the_unranked) < b.steps.value_or(steps_of_the_unranked);
  });
  for (const auto& question : others)
    if (!is_asked(questions, question)) questions.push_back(question);
  return questions;
}

}  // namespace career::decide
