#include "core/model/entries.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/model/ids.hpp"
#include "core/model/keys.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/names.hpp"
#include "core/text/suggest.hpp"

namespace career {
namespace {

template <class Entry>
bool is_taken(const std::vector<Entry>& list, std::string_view id) {
  return std::any_of(list.begin(), list.end(), [&](const Entry& entry) { return entry.id.value == id; });
}

template <class Entry>
std::string added(std::vector<Entry>& list, Entry entry) {
  if (!entry.id.value.empty() && is_taken(list, entry.id.value)) {
    throw Misuse(fmt::format("there is a {} '{}' already", Keys<Entry>::name, entry.id.value),
                 {"give this one another id"});
  }
  if (entry.id.value.empty()) {
    OwnNames names;
    for (const auto& other : list) names.take(other.id.value);
    entry.id.value = names.name_for(id_base(entry));
  }
  return list.emplace_back(std::move(entry)).id.value;
}

template <class Entry>
Entry& named(const Spec& spec, std::vector<Entry>& list, std::string_view id) {
  const auto ids = ids_of(list);
  const auto place = same_word(id, ids);
  if (!place) {
    throw Misuse(fmt::format("there is no {} '{}'", Keys<Entry>::name, id),
                 did_you_mean(id, ids, "there is: ", 20));
  }
  auto* const found = &list[*place];
  if (const auto sharers = sharing_bare_id(list, found->id.value); !sharers.empty()) {
    throw Misuse(fmt::format("which {} is '{}'?", Keys<Entry>::name, id),
                 help_for_sharers(sharers, *spec.source));
  }
  return *found;
}

}  // namespace

std::string add(std::vector<Role>& list, Role entry) { return added(list, std::move(entry)); }
std::string add(std::vector<RoadmapItem>& list, RoadmapItem entry) { return added(list, std::move(entry)); }
std::string add(std::vector<Talk>& list, Talk entry) { return added(list, std::move(entry)); }
std::string add(std::vector<Problem>& list, Problem entry) { return added(list, std::move(entry)); }
std::string add(std::vector<Win>& list, Win entry) { return added(list, std::move(entry)); }
std::string add(std::vector<Check>& list, Check entry) { return added(list, std::move(entry)); }
std::string add(std::vector<LogEntry>& list, LogEntry entry) { return added(list, std::move(entry)); }
std::string add(std::vector<Decision>& list, Decision entry) { return added(list, std::move(entry)); }

Role& entry_named(Spec& spec, std::vector<Role>& list, std::string_view id) { return named(spec, list, id); }
Talk& entry_named(Spec& spec, std::vector<Talk>& list, std::string_view id) { return named(spec, list, id); }
Problem& entry_named(Spec& spec, std::vector<Problem>& list, std::string_view id) {
  return named(spec, list, id);
}
Win& entry_named(Spec& spec, std::vector<Win>& list, std::string_view id) { return named(spec, list, id); }
Check& entry_named(Spec& spec, std::vector<Check>& list, std::string_view id) {
  return named(spec, list, id);
}
LogEntry& entry_named(Spec& spec, std::vector<LogEntry>& list, std::string_view id) {
  return named(spec, list, id);
}
Decision& entry_named(Spec& spec, std::vector<Decision>& list, std::string_view id) {
  return named(spec, list, id);
}

}  // namespace career
