// What the publishing section says on a day: whether the contract is kept, period by period, what is due
// next, and what would be worth writing. Pure functions of (spec, today); indices point into the lists of the
// spec. What is dated after today has not happened yet.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/period.hpp"
#include "core/model/spec.hpp"

namespace career::plan {

enum class PeriodState : std::uint8_t {
  Kept,     // at least one log entry is dated inside
  Missed,   // it is over, without an entry
  Skipped,  // without an entry, and `skipped` says why: neither kept nor missed
  Open,     // the one that holds today, without an entry so far
};

struct ContractPeriod {
  Period period;
  PeriodState state = PeriodState::Open;
  std::vector<std::size_t> entries{};    // in publishing.log, by date
  std::optional<std::size_t> skipped{};  // in publishing.skipped, when that is its state
};

// The period to publish in next.
struct NextPeriod {
  Period period;
  Date due;              // its last day, or that of the contract if that is earlier
  bool is_open = false;  // it holds today
};

// The contract, counted from the period that holds `since` to the one that holds today, or the contract's
// last day. A period that the contract ends within counts only when it is kept.
struct ContractStanding {
  std::vector<ContractPeriod> periods;  // oldest first; none before the contract begins
  std::size_t kept = 0;
  std::size_t missed = 0;
  std::size_t skipped = 0;
  std::size_t run = 0;  // kept periods in a row up to now; skips are passed over, so is an open period
  std::size_t best_run = 0;

  std::optional<NextPeriod> next;  // the open one, else the first after it that is not skipped
  bool has_ended = false;          // `until` is past
};

// A metric to write about: nothing has shown it for `days_unshown` days.
struct Unshown {
  std::size_t metric = 0;     // in spec.metrics
  std::optional<Date> shown;  // when last; none: never
};

// How long a metric may go without an entry that shows it.
inline constexpr int days_unshown = 120;

struct PublishingStanding {
  std::optional<ContractStanding> contract;
  std::vector<std::size_t> entries;         // in publishing.log: all up to today, newest first
  std::vector<std::size_t> to_write;        // in publishing.repeated: said twice, not written; oldest first
  std::vector<Unshown> unshown;             // heaviest first. Life metrics are nobody else's business
  std::vector<std::size_t> without_result;  // of `entries`, newest first
};

[[nodiscard]] PublishingStanding publishing_on(const Spec& spec, Date today);

// The contract alone, which is what is due is asked of. None without a contract.
[[nodiscard]] std::optional<ContractStanding> contract_on(const Spec& spec, Date today);

}  // namespace career::plan
