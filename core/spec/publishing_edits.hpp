// What a person does about publishing, as changes of their spec: publish something, say something again, skip
// a period, agree on a contract. Each throws Misuse, in words for the command line, for what cannot be; then
// the spec is not to be used.
#pragma once

#include <optional>
#include <string>

#include "core/spec/period.hpp"
#include "core/spec/spec.hpp"
#include "core/text/caller.hpp"

namespace career::spec {

struct Published {
  std::string id;
  bool is_new = true;                    // false: just so it is in the log already
  std::optional<std::string> meant_for;  // an audience of before, when that of the entry is new and nearly it
};

// Adds an entry to the log. Its topic must be one that was repeated, and is marked as written with it. Misuse
// for another entry of that title on that day.
Published publish(Spec& spec, LogEntry entry, const Caller& caller);

struct SaidAgain {
  int times = 1;
  std::optional<LogEntry> written;  // where it is written down already
  std::optional<std::string> like;  // a topic of before, when this one is new and nearly it
};

// Counts a topic once more.
SaidAgain say_again(Spec& spec, const std::string& topic, Date on);

// Skips a period of the contract, given as it is written or relatively ("last month"); one that is skipped
// already gets the new reason. Misuse without a contract, for a period before it or of another length, and
// for one in which something was published.
Period skip(Spec& spec, const std::string& period, const std::string& why, Date today, const Caller& caller);

// What is agreed anew; what is left out stays as it is.
struct Agreement {
  std::optional<std::string> with;
  std::optional<std::string> i_will;
  std::optional<std::string> they_will;
  std::optional<Every> every;
  std::optional<PartialDate> since;  // of a new contract: today

  [[nodiscard]] bool is_empty() const { return !with && !i_will && !they_will && !every && !since; }
};

// Makes the contract or changes it; true when that makes the past count in other periods than before. Misuse
// when a new one lacks `with`, `i_will` or `every`.
bool agree(Spec& spec, const Agreement& agreement, Date today);

}  // namespace career::spec
