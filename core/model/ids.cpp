#include "core/model/ids.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "core/text/names.hpp"

namespace career {

namespace {

std::string base_of(std::string_view title, std::string_view kind) {
  std::string base = slug(title);
  return base.empty() ? std::string(kind) : base;
}

template <class Entry>
void give_ids_in(std::vector<Entry>& entries, const SourcePtr& source, Findings& findings) {
  std::map<std::string_view, Span> written;
  for (const auto& entry : entries) {
    if (entry.id.is_derived()) continue;
    const auto [first, is_new] = written.emplace(entry.id.value, entry.id.span);
    if (is_new) continue;
    findings.push_back({.code = "duplicate-id",
                        .message = fmt::format("the id '{}' is given twice, here and on line {}",
                                               entry.id.value, source->place(first->second.begin).line),
                        .source = source,
                        .span = entry.id.span,
                        .also = {{first->second, "first here"}},
                        .help = {"give each its own"}});
  }
  OwnNames names;
  for (const auto& entry : entries) {
    if (!entry.id.value.empty()) names.take(entry.id.value);
  }
  for (auto& entry : entries) {
    if (entry.id.value.empty()) entry.id.value = names.name_for(id_base(entry));
  }
}

}  // namespace

std::string id_base(const Role& role) { return base_of(role.title.value, "role"); }
std::string id_base(const RoadmapItem& item) { return base_of(item.title.value, "item"); }
std::string id_base(const Talk& talk) { return base_of(talk.with.value, "talk"); }
std::string id_base(const Problem& problem) { return base_of(problem.problem.value, "problem"); }
std::string id_base(const Win& win) { return base_of(win.win.value, "win"); }
std::string id_base(const Check& check) { return base_of(check.claim.value, "check"); }
std::string id_base(const LogEntry& entry) { return base_of(entry.title.value, "entry"); }
std::string id_base(const Claim& claim) { return base_of(claim.claim.value, "claim"); }
std::string id_base(const Decision& decision) {
  if (!decision.offer) return "decision";
  std::string_view name = decision.offer->value;
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  return base_of(name.substr(0, name.rfind('.')), "decision");
}

namespace {

Span title_of(const Role& role) { return role.title.span; }
Span title_of(const RoadmapItem& item) { return item.title.span; }
Span title_of(const Talk& talk) { return talk.with.span; }
Span title_of(const Problem& problem) { return problem.problem.span; }
Span title_of(const Win& win) { return win.win.span; }
Span title_of(const Check& check) { return check.claim.span; }
Span title_of(const LogEntry& entry) { return entry.title.span; }
Span title_of(const Claim& claim) { return claim.claim.span; }
Span title_of(const Decision& decision) { return decision.offer ? decision.offer->span : decision.date.span; }

}  // namespace

template <class Entry>
std::vector<Sharer> sharing_id(const std::vector<Entry>& entries, std::string_view id) {
  const auto named =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id.value == id; });
  if (named == entries.end() || !named->id.is_derived()) return {};
  const std::string base = id_base(*named);
  std::vector<Sharer> sharers;
  for (const auto& entry : entries) {
    if (entry.id.is_derived() && id_base(entry) == base) sharers.push_back({entry.id.value, title_of(entry)});
  }
  return sharers.size() > 1 ? sharers : std::vector<Sharer>{};
}
template std::vector<Sharer> sharing_id(const std::vector<Role>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<RoadmapItem>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Talk>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Problem>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Win>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Check>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<LogEntry>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Claim>&, std::string_view);
template std::vector<Sharer> sharing_id(const std::vector<Decision>&, std::string_view);

template <class Entry>
std::vector<Sharer> sharing_bare_id(const std::vector<Entry>& entries, std::string_view id) {
  const bool is_bare = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.id.value == id && id_base(entry) == id;
  });
  return is_bare ? sharing_id(entries, id) : std::vector<Sharer>{};
}
template std::vector<Sharer> sharing_bare_id(const std::vector<Role>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<RoadmapItem>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Talk>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Problem>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Win>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Check>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<LogEntry>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Claim>&, std::string_view);
template std::vector<Sharer> sharing_bare_id(const std::vector<Decision>&, std::string_view);

template <class Entry>
Sharers sharers_in(const std::vector<Entry>& entries) {
  Sharers sharers;
  for (const auto& entry : entries) {
    if (entry.id.is_derived()) sharers[id_base(entry)].push_back({entry.id.value, title_of(entry)});
  }
  std::erase_if(sharers, [](const auto& it) { return it.second.size() == 1; });
  return sharers;
}
template Sharers sharers_in(const std::vector<Role>&);
template Sharers sharers_in(const std::vector<LogEntry>&);

std::vector<std::string> help_for_sharers(const std::vector<Sharer>& sharers, const SourceFile& source) {
  constexpr std::size_t most = 12;
  std::vector<std::string> places;
  for (const auto& [id, title] : std::span(sharers).first(std::min(sharers.size(), most))) {
    places.push_back(fmt::format("'{}' on line {}", id, source.place(title.begin).line));
  }
  if (sharers.size() > most) places.push_back(fmt::format("and {} more", sharers.size() - most));
  return {fmt::format("several are called so: {}", fmt::join(places, ", ")),
          "write an 'id:' of its own into each of them"};
}

void give_ids(Spec& spec, Findings& findings) {
  give_ids_in(spec.roles, spec.source, findings);
  give_ids_in(spec.roadmap, spec.source, findings);
  for (auto& landing : spec.landings) {
    give_ids_in(landing.talks, spec.source, findings);
    give_ids_in(landing.problems, spec.source, findings);
    give_ids_in(landing.wins, spec.source, findings);
    give_ids_in(landing.checks, spec.source, findings);
  }
  if (spec.publishing) give_ids_in(spec.publishing->log, spec.source, findings);
  give_ids_in(spec.decisions, spec.source, findings);
}

void give_ids(Offer& offer, Findings& findings) { give_ids_in(offer.claims, offer.source, findings); }

}  // namespace career
