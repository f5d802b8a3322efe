// Entries have names, so that a command can speak of one of them. By hand they are optional: one that nobody
// wrote is made from the entry's title. Names are unique in their list.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/text/diagnostic.hpp"

namespace career {

// Gives every entry that has no id yet the one that its title makes: its first four words as a slug, its kind
// when nothing is left of them, with -2, -3 in file order where the name is taken. Two written ids alike are
// a finding.
void give_ids(Spec& spec, Findings& findings);
void give_ids(Offer& offer, Findings& findings);

// What a title makes, before it is looked whether another entry has the name.
[[nodiscard]] std::string id_base(const Role& role);
[[nodiscard]] std::string id_base(const RoadmapItem& item);
[[nodiscard]] std::string id_base(const Talk& talk);
[[nodiscard]] std::string id_base(const Problem& problem);
[[nodiscard]] std::string id_base(const Win& win);
[[nodiscard]] std::string id_base(const Check& check);
[[nodiscard]] std::string id_base(const LogEntry& entry);
[[nodiscard]] std::string id_base(const Claim& claim);
[[nodiscard]] std::string id_base(const Decision& decision);

// An entry that has no id of its own and shares its title with others.
struct Sharer {
  std::string id;
  Span title;
};
// The entries that could be meant by an id that nobody wrote: those whose titles make the same one. A new
// entry in front of them would move the id from one to the next, so it is no name to refer to. Empty when the
// id is written, or made of a title that only one entry has.
template <class Entry>
[[nodiscard]] std::vector<Sharer> sharing_id(const std::vector<Entry>& entries, std::string_view id);

// The same for a command that changes the entry as the file is now: there 'ana-2' is the second one and no
// other, and only a bare 'ana' could be any of them.
template <class Entry>
[[nodiscard]] std::vector<Sharer> sharing_bare_id(const std::vector<Entry>& entries, std::string_view id);

// The same for all ids of a list, by the one that their titles make: where many references are looked up.
using Sharers = std::map<std::string, std::vector<Sharer>>;
template <class Entry>
[[nodiscard]] Sharers sharers_in(const std::vector<Entry>& entries);

// What to do about it, with their lines.
[[nodiscard]] std::vector<std::string> help_for_sharers(const std::vector<Sharer>& sharers,
                                                        const SourceFile& source);

// The ids of a list, in its order.
template <class Entry>
[[nodiscard]] std::vector<std::string> ids_of(const std::vector<Entry>& entries) {
  std::vector<std::string> ids;
  ids.reserve(entries.size());
  for (const auto& entry : entries) ids.push_back(entry.id.value);
  return ids;
}

}  // namespace career
