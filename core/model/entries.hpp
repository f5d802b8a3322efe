// Entries of a spec's lists by their ids: a new one gets one, an old one is found by it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"

namespace career {

// Adds an entry to a list (roles, roadmap, talks, problems, wins, checks, log, decisions) and gives it an id:
// the one it brings, which must be free (else Misuse), or what its title makes, with -2, -3 behind it where
// that is taken. Returns the id. Entries of other lists (landings, repeated, skipped, check_ins, setbacks)
// have none: push them back.
std::string add(std::vector<Role>& list, Role entry);
std::string add(std::vector<RoadmapItem>& list, RoadmapItem entry);
std::string add(std::vector<Talk>& list, Talk entry);
std::string add(std::vector<Problem>& list, Problem entry);
std::string add(std::vector<Win>& list, Win entry);
std::string add(std::vector<Check>& list, Check entry);
std::string add(std::vector<LogEntry>& list, LogEntry entry);
std::string add(std::vector<Decision>& list, Decision entry);

// The entry of that id, in any letter case, to be read or changed. Throws Misuse with the nearest ids when
// there is none. A bare id that nobody wrote, where another entry's title makes the same one, is no name to
// act on, only one with its number is ('ana-2'): Misuse that lists the lines and asks for an explicit id.
[[nodiscard]] Role& entry_named(Spec& spec, std::vector<Role>& list, std::string_view id);
[[nodiscard]] Talk& entry_named(Spec& spec, std::vector<Talk>& list, std::string_view id);
[[nodiscard]] Problem& entry_named(Spec& spec, std::vector<Problem>& list, std::string_view id);
[[nodiscard]] Win& entry_named(Spec& spec, std::vector<Win>& list, std::string_view id);
[[nodiscard]] Check& entry_named(Spec& spec, std::vector<Check>& list, std::string_view id);
[[nodiscard]] LogEntry& entry_named(Spec& spec, std::vector<LogEntry>& list, std::string_view id);
[[nodiscard]] Decision& entry_named(Spec& spec, std::vector<Decision>& list, std::string_view id);

}  // namespace career
