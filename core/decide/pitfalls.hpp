// Pitfalls: twelve ways in which people fool themselves about an offer, each with what was found of it. None
// changes a number. `Unknown` is never ok: it says that nobody wrote what one would have to look at.
//
// Beside its state each holds what it rests on, as far as the spec and the offer do not say it themselves.
// Metrics are places in spec.metrics, in its order.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/spec.hpp"

namespace career::decide {

struct Candidate;
struct Measure;
struct SinceReceived;
struct SwingClock;

// In the order in which they are told.
enum class Pitfall : std::uint8_t {
  Drift,
  TooEarly,
  Cadence,
  SwingOverdue,
  Limelight,
  Home,
  NoLanding,
  NoFailureCase,
  Catastrophe,
  Optimism,
  Comfort,
  OneSided,
};
inline constexpr std::size_t pitfall_count = 12;

enum class PitfallState : std::uint8_t { Ok, Flag, Unknown };

// One of the largest weighted gaps of today, and what the offer does about it.
struct LargeGap {
  std::size_t metric = 0;
  double points = 0;  // of today's distance
  double closer = 0;  // points by which the offer is expected to end closer on it than staying
};

// It found you, and leads nowhere you wanted to go; or what you want changed after it came.
struct Drift {
  PitfallState state = PitfallState::Unknown;  // flag if either half flags, else the first half's
  PitfallState by_gaps = PitfallState::Unknown;
  PitfallState by_changes = PitfallState::Unknown;  // what changed: OfferEvaluation::since_received
  std::vector<LargeGap> largest;                    // the three largest, largest first, ties in
};

// A swing before the core craft carries it.
struct TooEarly {
  PitfallState state = PitfallState::Ok;
  bool early_stage = false;
  std::vector<std::size_t> short_of_core;
  std::vector<std::size_t> shown;  // what would be a flag, cleared: the core metrics that something shows
};

// A swing too soon after the last one.
struct Cadence {
  PitfallState state = PitfallState::Ok;
  std::optional<std::size_t> last_swing;  // of spec.roles, the latest that has begun
  std::optional<int> months;              // since then
};

// One more core role when a swing is long due. What it rests on: Evaluation::swing_clock.
struct SwingOverdue {
  PitfallState state = PitfallState::Ok;
};

// A swing under many eyes before any user shows that it works. What it rests on: the offer's `backing`.
struct Limelight {
  PitfallState state = PitfallState::Ok;
};

struct HomeMetric {
  std::size_t metric = 0;
  bool stated = false;  // the offer says where it would stand
  double steps = 0;     // by which its gap is expected to grow against today; negative: it shrinks
};

// What it costs at home.
struct AtHome {
  PitfallState state = PitfallState::Unknown;
  std::vector<HomeMetric> metrics;      // every life metric
  std::optional<std::size_t> check_in;  // of spec.home->check_ins: the latest until today
  bool check_in_is_recent = false;      // not older than six months
  bool check_in_is_low = false;         // a balance of 2 or lower
};

// A swing without a way back.
struct NoLanding {
  PitfallState state = PitfallState::Ok;
};

// It may fail, and nobody said what that would leave.
struct NoFailureCase {
  PitfallState state = PitfallState::Ok;
};

// A failure that is said to unlearn something.
struct Catastrophe {
  PitfallState state = PitfallState::Ok;
  std::vector<std::size_t> metrics;  // skills that `fails` puts below now
};

struct Lead {
  std::size_t metric = 0;
  double steps = 0;  // by which the gap if it works is smaller than the gap if it fails
};

// Too good to be likely.
struct Optimism {
  PitfallState state = PitfallState::Ok;
  bool chance_is_low = false;    // a swing below the assumed chance of failure, without proven traction
  bool works_far_ahead = false;  // two steps or more on every metric that states both sides, two at least
  std::vector<Lead> leads;       // those metrics
};

// Staying is pleasant and goes nowhere.
struct Comfort {
  PitfallState state = PitfallState::Ok;
  bool is_stated = false;       // staying says where at least one metric would stand
  bool mostly_unknown = false;  // it calls unknown what makes more than half of today's distance
  double gain = 0;              // points that staying is expected to end closer than today
};

// The offer was thought through and staying was not.
struct OneSided {
  PitfallState state = PitfallState::Ok;
  std::vector<std::size_t> metrics;  // that the offer states and the current role does not
};

struct Pitfalls {
  Drift drift;
  TooEarly too_early;
  Cadence cadence;
  SwingOverdue swing_overdue;
  Limelight limelight;
  AtHome home;
  NoLanding no_landing;
  NoFailureCase no_failure_case;
  Catastrophe catastrophe;
  Optimism optimism;
  Comfort comfort;
  OneSided one_sided;

  // By `Pitfall`, in its order.
  [[nodiscard]] std::array<PitfallState, pitfall_count> states() const {
    return {drift.state,       too_early.state, cadence.state,    swing_overdue.state,
            limelight.state,   home.state,      no_landing.state, no_failure_case.state,
            catastrophe.state, optimism.state,  comfort.state,    one_sided.state};
  }
};

// An offer with all that a pitfall may look at.
struct Considered {
  const Spec& spec;
  const Measure& measure;
  const Offer& offer;
  const Candidate& candidate;
  const Candidate& stay;
  const SwingClock& swing_clock;
  const SinceReceived* since_received = nullptr;  // null: not known
  Date today;
  bool has_current_role = false;
};

[[nodiscard]] Pitfalls find_pitfalls(const Considered& considered);

// Of staying alone.
[[nodiscard]] Comfort comfort(const Measure& measure, const Candidate& stay);

// Whether a bet is watched by many before any user shows that it works. Unknown where what is not written
// would decide it.
[[nodiscard]] PitfallState limelight_of(const Backing& backing);

}  // namespace career::decide
