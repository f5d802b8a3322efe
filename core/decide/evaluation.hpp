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

#include "core/decide/clocks.hpp"
#include "core/decide/pitfalls.hpp"
#include "core/model/spec.hpp"
#include "core/model/staying.hpp"
#include "core/model/when_received.hpp"
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

// Whether it says to take the offer, strongly or not.
[[nodiscard]] constexpr bool is_take(Verdict verdict) {
  return verdict == Verdict::StrongTake || verdict == Verdict::Take || verdict == Verdict::LeanTake;
}

// Why there is not enough to say. More than one may hold; the first is then the reason.
enum class NotEnough : std::uint8_t {
  Untouched,       // every level is still `same` and no term is known, as `init --offer` writes it
  MostlyUnstated,  // more than half of today's distance lies in metrics that the offer says nothing about
  RangesTooWide,   // the ranges and unknowns blur the gain against its sign
};

// What keeps a verdict of the take side from being stronger. Listed whether or not it had to be lowered.
enum class Cap : std::uint8_t {
  LimitUnknown,     // at most take
  LimitAtRisk,      // at most take
  NoFailureSide,    // at most lean-take: it may fail, and no metric says what failing leaves
  LimitBroken,      // at most lean-take: staying breaks it as well
  StayingUnstated,  // at most lean-take: the role that is staying says nothing about most of today's distance
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
  Broken,   // every end breaks it, in outcomes that together have a chance of more than a half
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

// Staying: what the person will be doing if they do nothing, see `staying_as`.
struct Staying {
  std::string title;  // the role's, or what `title_of_staying` says
  StayingBecause because = StayingBecause::Otherwise;
  std::optional<std::size_t> role;  // of spec.roles: the one that is measured; none: `otherwise` is
  std::optional<std::size_t> ends;  // of spec.roles: the last one that ends before that, within the horizon
  std::optional<Date> begins;       // StayingBecause::Signed: the first day of `role`
  Outlook outlook;
  double gain_over_today = 0;         // points closer than today, expected; negative: further
  std::vector<double> contributions;  // to that gain, one for each of spec.metrics; they add up to it
  Comfort comfort;
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

// The value of one stated level of the offer at which the gain is 0, the rest as it is. Both: a level written
// once, for both outcomes.
struct LevelFlip {
  MetricSide level;
  double value = 0;  // in the metric's own unit, strictly between worst and target
  double steps = 0;  // noticeable ones from the level to there, whichever way
  // Another level within three steps, and not beyond that of today: near enough to ask whether it may come to
  // that.
  bool is_near = false;
};

// One written number that an answer rests on.
struct Input {
  enum class Kind : std::uint8_t {
    Level,         // reach.NAME[.works|.fails]
    StayingLevel,  // stay.reach.NAME[.works|.fails]
    Weight,        // weight.NAME
    Chance,        // chance_of_failure
  };
  Kind kind = Kind::Level;
  MetricSide level{};  // Level, StayingLevel; of a Weight only the metric; nothing for a Chance
};

// The input that changes the verdict's word in the fewest whole steps, three at most, all else as written.
// Steps: a noticeable one for a level, 1 for a weight, 10 points for a chance, both of its ends kept within 0
// and 1. Ties: as in Input::Kind, then as in the file, down before up.
struct Fragile {
  Input input;
  int steps = 0;  // 1 to 3 up, -1 to -3 down
  double by = 0;  // the same in the input's unit; on a log scale the factor; a chance as a fraction
  Verdict verdict = Verdict::TooCloseToCall;  // what it becomes
};

// What differs in the spec from the day the offer came, in the order of metrics, then limits.
struct SpecChange {
  enum class Kind : std::uint8_t {
    Weight,
    Target,
    MetricAdded,
    MetricRemoved,
    Limit,          // in another unit: not comparable
    LimitLooser,    // allows something that it did not, whatever else it forbids
    LimitStricter,  // only forbids more
    LimitAdded,
    LimitRemoved,
  };
  Kind kind = Kind::Weight;
  std::string name;  // of the metric or limit
  double then = 0;   // Weight, Target; the weight of MetricRemoved
  double now = 0;    // Weight, Target; the weight of MetricAdded

  // Whether it can make an offer look better than it would have. A limit that forbids more cannot.
  [[nodiscard]] bool bends() const { return kind != Kind::LimitStricter && kind != Kind::LimitAdded; }
};

// The offer as the spec of the day it came would have judged it: with the weights, targets and limits of
// then, everything else as today.
struct SinceReceived {
  Date committed;                   // the day of the commit that the spec of then is from
  std::vector<SpecChange> changes;  // none: you want what you wanted
  std::optional<Verdict> verdict;   // none: no metric of today had any weight then
  // Of then, one for each of spec.metrics; none for a metric that is newer.
  std::vector<std::optional<double>> weights;
};

// Something to find out before answering.
struct Question {
  enum class About : std::uint8_t {
    Limit,          // unknown or at risk
    Level,          // of the offer: called unknown, or left out
    Range,          // of the offer: a level that is given as a range, too wide to tell
    Chance,         // of the offer to fail: a range too wide to tell
    StayingLevel,   // of staying: called unknown, or a range too wide to tell
    StayingChance,  // of staying to fail: a range too wide to tell
    Failure,        // what a failed year would leave, of which the offer says nothing
    StayingLeads,   // where staying leads, which is not stated for most of today's distance
    Claim,          // that nobody has verified
    LevelFlip,      // a stated level that would turn the answer around
    Evidence,       // a metric whose `now` nobody has shown, and that counts here
  };
  About about = About::Limit;
  std::size_t index = 0;  // of spec.limits, spec.metrics or offer.claims; 0 where it is about none of them
  Side side = Side::Both;
  // The level at which the gain is 0, and how many noticeable steps it is away: how little it takes to change
  // the answer. None where that level alone cannot, and for limits and claims.
  std::optional<double> flip{};
  std::optional<double> steps{};
};

// An offer's place among those that were decided on and still read, measured by today's spec.
struct Earlier {
  struct Decided {
    std::size_t decision = 0;  // of spec.decisions
    double expected = 0;       // distance, by today's spec
  };
  std::size_t place = 1;          // of this offer; 1 is the closest
  std::vector<Decided> decided;   // two or more, closest first, without this offer
  std::vector<std::size_t> gone;  // decisions whose offer can no longer be read: not ranked
  Date since;                     // the date of the first decision among `decided`
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
  std::vector<bool> differs;                // likewise: an outcome may end at another level than staying's
  Weightings weightings;
  Weightings weightings_if_it_fails;
  MovedAgainstToday moved_against_today;
  double value_of_knowing = 0;  // what knowing beforehand whether it works would be worth, in points
  bool dominates_staying = false;

  std::vector<LevelFlip> level_flips;           // in the order of spec.metrics, works before fails
  std::optional<Fragile> fragile;               // none: no input changes the verdict within three steps
  std::optional<SinceReceived> since_received;  // none: the spec of that day is not known, for this reason
  Missing why_not_known;
  Pitfalls pitfalls;
  // What keeps it from being clear enough, where it is not; limits; what caps the verdict; then by how little
  // it takes to turn the answer around.
  std::vector<Question> questions;
  std::optional<Earlier> earlier;          // none: fewer than two others to compare with
  std::optional<std::size_t> negotiation;  // of spec.decisions: its latest answer, where that is to negotiate

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

// The largest weighted gap of today against the second largest: a number that one can say yes or no to.
struct SwingCheck {
  std::size_t largest = 0;  // of spec.metrics; ties in the order of the file
  std::size_t second = 0;
  double ratio = 1;  // of their points, 1 or more
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
  std::optional<std::size_t> next_step;   // of north_star.steps
  std::optional<SwingCheck> swing_check;  // none: fewer than two metrics are short of their targets
  SwingClock swing_clock;
  std::optional<PhaseRun> phase_run;
  Staying stay;
  std::vector<OfferEvaluation> offers;  // as given
  std::vector<Ranked> ranking;          // closest first, staying among them; ties: staying, then as given

  // Made and destroyed in one source: that is a tenth of what compiling its users takes.
  Evaluation();
  Evaluation(const Evaluation&);
  Evaluation(Evaluation&&) noexcept;
  Evaluation& operator=(const Evaluation&);
  Evaluation& operator=(Evaluation&&) noexcept;
  ~Evaluation();
};

// An offer that a decision names. When several name one, the last of them.
struct DecidedOffer {
  std::size_t decision = 0;      // of spec.decisions
  const Offer* offer = nullptr;  // null: its file is gone, or no longer reads
  OptionIndex given;             // the place among the offers evaluated, when it is one of them
};

// What is known of the past. All of it may be empty.
struct Past {
  std::span<const WhenReceived> when_received;  // one for each offer, in their order
  std::span<const DecidedOffer> decided;
  std::span<const std::optional<std::size_t>> answers{};  // likewise: its latest decision, of spec.decisions
};

// Measures every offer, and staying, by the spec. Pure: the same values give the same numbers everywhere.
// The spec must be sound (findings are the reader's): at least one weight above 0, `target` other than
// `worst`, logarithmic levels above 0.
[[nodiscard]] Evaluation evaluate(const Spec& spec, const Past& past, std::span<const Offer> offers,
                                  Date today);

// The swing weight check: are the weights what you mean? Closing the largest weighted gap against closing the
// second largest, as one ratio to agree or disagree with (von Winterfeldt and Edwards 1986).
[[nodiscard]] std::optional<SwingCheck> swing_check(const std::vector<MetricToday>& metrics);

}  // namespace career::decide
