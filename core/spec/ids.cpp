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
  std::unordered_set<std::string> taken;
  for (const auto& entry : entries) {
    if (!entry.id.value.empty()) taken.insert(entry.id.value);
  }
  std::map<std::string, int> last_number;  // thousands of entries may share a title
  for (auto& entry : entries) {
    if (!entry.id.value.empty()) continue;
    const std::string base = id_base(entry);
    std::string id = base;
    int& number = last_number.try_emplace(base, 1).first->second;
    while (!taken.insert(id).second) id = fmt::format("{}-{}", base, ++number);
    entry.id.value = std::move(id);
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
