// A Portfolio is a career so far, seen as a portfolio of bets: its roles with their growth, the balance of
// core roles and swings, how the swings ended, and what deserves a caution. Plain data; roles are named by
// their place in spec.roles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/decide/clocks.hpp"
#include "core/model/spec.hpp"

namespace career::plan {

enum class RoleState : std::uint8_t { Ended, Current, Ahead };

// The growth of a core role beside `core_growth`.
enum class Growth : std::uint8_t { Stagnating, Steady, Extraordinary };

// None for a swing, and for a role whose growth is not written.
[[nodiscard]] std::optional<Growth> growth_of(const Role& role, const Range<Share>& core_growth);

struct HeldRole {
  std::size_t role = 0;
  RoleState state = RoleState::Current;
  Phase phase = Phase::Impact;
  int months = 0;  // up to today
  std::optional<Growth> growth;
};

// Swings that have ended or say already how they did.
struct SwingsEnded {
  int landed = 0;
  int mixed = 0;
  int failed = 0;
  int unsaid = 0;  // without an outcome

  [[nodiscard]] int with_outcome() const { return landed + mixed + failed; }
  // Fewer than ten say nothing about a chance.
  [[nodiscard]] bool are_enough_to_say() const { return with_outcome() >= 10; }
};

struct Balance {
  int months_in_core = 0;  // a month in two core roles counts once, one in core and swing in both
  int months_in_swings = 0;
  SwingsEnded ended;
};

enum class CautionKind : std::uint8_t {
  Limelight,   // a current swing that is watched before anything works
  SharedOrg,   // two open swings at one org: they share a cause
  NoOutcome,   // an ended swing does not say how it ended
  NoLesson,    // a failed one does not say what it taught
  CoreInARow,  // established, and three core roles or more followed each other since the last swing
  ManyAtOnce,  // three roles or more at a time: today's, else the most there were
};

struct Caution {
  CautionKind kind = CautionKind::Limelight;
  std::vector<std::size_t> roles;  // that it is about, by the day they began
};

struct Portfolio {
  Date today;
  std::vector<HeldRole> roles;  // by the day they began
  decide::SwingClock swing_clock;
  std::optional<decide::PhaseRun> phase_run;
  Balance balance;
  std::vector<Caution> cautions;     // in the order of their kinds
  std::vector<std::size_t> stories;  // roles that left one
};

[[nodiscard]] Portfolio portfolio(const Spec& spec, Date today);

}  // namespace career::plan
