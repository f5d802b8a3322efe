// What a person does about publishing: publish something, say something again, skip a period, agree on a
// contract.
#pragma once

#include <optional>
#include <string>

#include "core/model/period.hpp"
#include "core/model/spec.hpp"

namespace career::actions {

struct Publication {
  std::string id;
  bool is_new = true;                    // false: just so it is in the log already
  std::optional<std::string> meant_for;  // an audience of before, when that of the entry is new and nearly it
};

// Adds an entry to the log. Its topic must be one that was repeated, and is marked as written with it.
// Refuses what is not out yet, and another entry of that title on that day.
Publication publish(Spec& spec, const LogEntry& entry, Date today);

struct Explanation {
  std::string topic{};
  std::optional<Date> on{};  // else today
};

struct Repetition {
  int times = 1;
  std::optional<LogEntry> written{};  // where it is written down already
  std::optional<std::string> like{};  // a topic of before, when this one is new and nearly it
};

// Counts a topic once more.
Repetition say_again(Spec& spec, const Explanation& explanation, Date today);

struct Skip {
  std::string period{};  // as it is written, or relatively: "last month"
  std::string why{};
};

struct SkippedPeriod {
  Period period;
  bool is_new = true;  // false: it is skipped already, for that very reason
};

// Skips a period of the contract. Refuses one without a contract, outside it or of another length, one in
// which something was published, and one that is skipped already for another reason.
SkippedPeriod skip(Spec& spec, const Skip& said, Date today);

// What is agreed anew; what is left out stays as it is.
struct Agreement {
  std::optional<std::string> with{};
  std::optional<std::string> i_will{};
  std::optional<std::string> they_will{};
  std::optional<Every> every{};
  std::optional<PartialDate> since{};  // of a new contract: today
  std::optional<PartialDate> until{};

  [[nodiscard]] bool is_empty() const { return !with && !i_will && !they_will && !every && !since && !until; }
};

// What an agreement changed beside what it named.
struct Consequence {
  std::optional<std::string> former;  // with whom it was before; none: with the same person, or it is new
  bool is_counted_anew = false;       // `since` has moved, and was not named
};

// Makes the contract or changes it. With another person it counts from today, in another rhythm from the
// first day of the period that runs now; what was skipped or missed before is history then. One that has
// ended begins anew when it names a person, a rhythm or a beginning. Refuses a new one without `with`,
// `i_will` or `every`.
Consequence agree(Spec& spec, const Agreement& agreement, Date today);

}  // namespace career::actions
