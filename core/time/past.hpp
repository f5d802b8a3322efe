// What is said about an earlier day when it cannot be told what a file was on it. The history is git's; a
// reason is a value like any other, and nobody's mistake.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/time/date.hpp"

namespace career {

enum class NoPast : std::uint8_t {
  NoDay,         // nobody says which day is meant: an offer without `received`
  NoRepository,  // the file is in no git repository
  NoGit,         // git is not installed
  NotTrusted,    // git refuses the repository, because it belongs to someone else
  NoCommits,     // nothing is committed yet
  NotTracked,    // the file has never been committed, or not under this name
  NotThatOld,  // its first commit, `since`, is later than the day; what it was called before is not followed
  CutOff,      // the same, in a shallow clone: the history is cut off at `since`
  Deleted,     // on that day the file was removed from the repository
  TooLarge,    // larger than may be read
  HadErrors,   // the file of that day has errors, or is of a shape that is no longer read
  OtherVersion,  // several offers came under different versions, and another one was looked at; ask for it
                 // alone
  GitFailed,     // for a reason of its own: `said`
};

struct Missing {
  NoPast why = NoPast::NoDay;
  std::optional<Date> since{};  // the day that NotThatOld, CutOff, Deleted and HadErrors speak of
  std::string said{};           // of GitFailed: git's words, a line that may hold anything

  friend bool operator==(const Missing&, const Missing&) = default;
};

}  // namespace career
