// How a command changes the career spec: it changes a copy of the `Spec`, plain data, and `edited` writes
// what is different into the person's text, byte by byte only that. What differs, under which key and in
// which order is told by the table of keys; so what the reader reads is what is written.
//
//   session.edit_spec([&](Spec& spec) {
//     if (!spec.publishing) spec.publishing.emplace();
//     id = spec::add(spec.publishing->log, LogEntry{.title = {title}, .date = {today}});
//   }, dry_run);
//
// A value needs no span: `Text{"Maya"}`, `Day{today}`. New entries go to the end of their list; values may be
// changed or added, and the value of an optional key taken away; entries of lists stay.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/spec.hpp"
#include "core/text/caller.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/document.hpp"

namespace career::spec {

// The text of `document`, which says `spec`, with whatever `wanted` has different. The same text when nothing
// is. Sections and parents that are missing are put where a tidy file has them. Throws Misuse, with the
// accepted form, when the reader would refuse the result; Failure Invalid for what cannot be edited, such as
// an alias on the way; Failure Bug when the text would say anything but `wanted`. New entries without an id
// get one.
[[nodiscard]] std::string edited(yaml::Document document, Spec spec, Spec wanted);

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

// How a role ended.
struct Ending {
  PartialDate on{};
  std::optional<RoleOutcome> outcome{};
  std::optional<std::string> story{};
  std::optional<std::string> lesson{};
};

// Why a role that has ended is not ended again.
[[nodiscard]] Misuse has_ended(const Role& role, const Caller& caller);

// Ends a role. Misuse when it is a swing and no outcome is said, and when it has ended already on another day
// or in another way.
void close_role(Role& role, const Ending& ending, const Caller& caller);

}  // namespace career::spec
