// An Evaluation says where every offer, and staying, would leave the person: plain numbers and reasons, not a
// word of text. Metrics, steps, limits and roles are named by their place in the spec, offers by their place
// among those given, so that whoever shows a number can point to the line that it rests on.
//
// Distances and gains are in points: 0 is the North Star, 100 is `worst` on every metric. Nothing here is NaN
// or infinite.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/spec/spec.hpp"
#include "core/time/date.hpp"

namespace career::decide {

// The measuring stick's word: does the offer end closer to the North Star than staying?
enum class Direction : std::uint8_t { Closer, Further, NoClearDifference };

enum class Verdict : std::uint8_t {
  Blocked,
  NotEnoughToSay,
  TooCloseToCall,
  StrongTake,
  Take,
  LeanTake,
  LeanStay,
  Stay,
  StrongStay,
};

// Why there is not enough to say. Both may hold; the first is then the reason.
enum class NotEnough : std::uint8_t {
  MostlyUnstated,  // more than half of today's distance lies in metrics that the offer says nothing about
  RangesTooWide,   // the ranges and unknowns blur the gain against its sign
};

// What keeps a verdict of the take side from being stronger. Listed whether or not it had to be lowered.
enum class Cap : std::uint8_t {
  LimitUnknown,     // at most take
  LimitAtRisk,      // at most take
  NoFailureSide,    // at most lean-take: it may fail, and no metric says what failing leaves
  LimitBroken,      // at most lean-take: staying breaks it as well
  StayingUnstated,  // at most lean-take: the current role says nothing about most of today's distance
};

enum class Side : std::uint8_t { Both, Works, Fails };

// A level, or one side of it: `home_hours`, `home_hours.fails`.
struct MetricSide {
  std::size_t metric = 0;  // of spec.metrics
  Side side = Side::Both;

  friend bool operator==(const MetricSide&, const MetricSide&) = default;
};

enum class LimitState : std::uint8_t {
  Kept,
  Broken,   // every end breaks it, in outcomes that together have a chance of a half or more
  AtRisk,   // some end of an outcome that can happen breaks it
  Unknown,  // not stated, or called unknown, in an outcome that can happen
};

struct LimitCheck {
  std::size_t limit = 0;  // of spec.limits
  // What the limit looked at: Number and Range with `lo` and `hi`, Word with `word`, otherwise nothing. The
  // span is in the option's file; empty where the metric's `now` stands in.
  Fact works{};
  Fact fails{};
  LimitState state = LimitState::Unknown;
  double over =
      0;  // by how much the better end of the worse outcome breaks it; 0 when not broken, or for a word
};

// Where one option leaves the person at the horizon: two outcomes and the chance of the second.
struct Outlook {
  double works = 0;     // distance if it works
  double fails = 0;     // distance if it fails
  double expected = 0;  // their mean, by the chance
  double best = 0;      // the lowest over the ends of ranges and the outcomes that can happen
  double worst = 0;     // the highest

  double chance_of_failure = 0;  // 0 to 1; of a range, its midpoint
  ChanceRange chance_range{};
  bool chance_assumed = false;  // not written in the option

  std::vector<Outcomes> levels;        // as written, one for each of spec.metrics, in its order
  std::vector<MetricSide> unknown;     // called unknown, in the order of spec.metrics
  std::vector<MetricSide> not_stated;  // left out, likewise
  std::vector<LimitCheck> limits;      // one for each of spec.limits, in its order
};

// Staying as it is: in the current role, or looking on when there is none.
struct Staying {
  std::string title;                // the role's, or that of `otherwise`, or "looking on"
  std::optional<std::size_t> role;  // of spec.roles
  Outlook outlook;
};

// How much a comparison rests on the weights.
struct Weightings {
  bool keeps_order = false;  // the sign holds for every weighting in the stated order of weights
  double share = 0.5;        // of all weightings, those that put the offer closer; 0 to 1
  std::optional<double>
      moved_weight;  // of 100, how much must move to make the gain 0; none: no weighting flips it
  // One for each of spec.metrics: the weight, in the spec's own unit, at which the gain is 0, where there is
  // one.
  std::vector<std::optional<double>> flips;
};

struct MovedAgainstToday {
  double works = 0;  // points closer than today; negative: further
  double fails = 0;
};

// Steps of the North Star (places in north_star.steps, in its order) that the outcome reaches and today does
// not.
struct StepsReached {
  std::vector<std::size_t> works;
  std::vector<std::size_t> fails;
};

// An option among those given: an offer, or staying.
using OptionIndex = std::optional<std::size_t>;  // of `offers`; none: staying

struct NextInRanking {
  OptionIndex option;
  double gain = 0;  // points that this offer ends closer than the next
  double share = 0.5;
};

struct OfferEvaluation {
  Outlook outlook;

  Direction direction = Direction::NoClearDifference;
  Verdict verdict = Verdict::TooCloseToCall;
  std::optional<NotEnough> not_enough;  // the reason for Verdict::NotEnoughToSay, stated even when blocked
  std::vector<Cap> caps;
  bool even_if_it_fails = false;  // closer even if it fails

  double gain = 0;  // points closer than staying, expected; negative: further
  double gain_if_it_fails = 0;
  double spread = 0;                        // how far honest ranges blur the gain against its sign
  std::optional<double> break_even_chance;  // of failure; any number. None: the outcomes are alike
  std::vector<double> contributions;        // to the gain, one for each of spec.metrics; they add up to it
  Weightings weightings;
  Weightings weightings_if_it_fails;
  MovedAgainstToday moved_against_today;
  double value_of_knowing = 0;  // what knowing beforehand whether it works would be worth, in points
  bool dominates_staying = false;

  Phase phase = Phase::Impact;
  StepsReached steps_reached;
  std::optional<int> days_to_answer;  // negative when past
  std::optional<NextInRanking> next;  // none for the last
};

// A metric's part in today's distance.
struct MetricToday {
  double share_of_weight = 0;  // 0 to 1
  double gap = 0;              // 0 at the target, 1 at `worst`
  double points = 0;           // 100 * share_of_weight * gap; they add up to distance_today
};

struct Ranked {
  OptionIndex option;
  double expected = 0;
};

struct Evaluation {
  Date today;
  double distance_today = 0;
  double resolution = 0;             // below it nothing is called a difference
  std::vector<MetricToday> metrics;  // one for each of spec.metrics, in its order
  bool none_moves = false;           // no option, staying included, is closer than today by the resolution
  std::optional<std::size_t> next_step;  // of north_star.steps
  Staying stay;
  std::vector<OfferEvaluation> offers;  // as given
  std::vector<Ranked> ranking;          // closest first, staying among them; ties: staying, then as given
};

// Measures every offer, and staying, by the spec. Pure: the same values give the same numbers everywhere.
// The spec must be sound (findings are the reader's): at least one weight above 0, `target` other than
// `worst`, logarithmic levels above 0. Without a current role, or with several and no main one, staying is
// looking on. `when_received` is the spec as it was when the offers came, where it is known.
[[nodiscard]] Evaluation evaluate(const Spec& spec, const std::optional<Spec>& when_received,
                                  std::span<const Offer> offers, Date today);

}  // namespace career::decide
