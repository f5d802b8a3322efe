#include "core/spec/ids.hpp"

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "core/text/slug.hpp"

namespace career::spec {

namespace {

// What an entry's id is made of, and what it is when nothing is left of that.
struct Origin {
  std::string_view title;
  std::string_view kind;
};
Origin origin_of(const Role& role) { return {role.title.value, "role"}; }
Origin origin_of(const RoadmapItem& item) { return {item.title.value, "item"}; }
Origin origin_of(const Talk& talk) { return {talk.with.value, "talk"}; }
Origin origin_of(const Problem& problem) { return {problem.problem.value, "problem"}; }
Origin origin_of(const Win& win) { return {win.win.value, "win"}; }
Origin origin_of(const Check& check) { return {check.claim.value, "check"}; }
Origin origin_of(const LogEntry& entry) { return {entry.title.value, "entry"}; }
Origin origin_of(const Claim& claim) { return {claim.claim.value, "claim"}; }
Origin origin_of(const Decision& decision) {
  if (!decision.offer) return {{}, "decision"};
  std::string_view name = decision.offer->value;
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  return {name.substr(0, name.rfind('.')), "decision"};
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
  std::unordered_set<std::string> taken;
  for (const auto& [id, span] : written) taken.emplace(id);
  std::map<std::string, int> last_number;  // thousands of entries may share a title
  for (auto& entry : entries) {
    if (!entry.id.is_derived()) continue;
    const auto [title, kind] = origin_of(entry);
    std::string base = slug(title);
    if (base.empty()) base = kind;
    std::string id = base;
    int& number = last_number.try_emplace(base, 1).first->second;
    while (!taken.insert(id).second) id = fmt::format("{}-{}", base, ++number);
    entry.id.value = std::move(id);
  }
}

}  // namespace

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

}  // namespace career::spec
