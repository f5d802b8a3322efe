#include "core/spec/publishing_edits.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/spec/edits.hpp"
#include "core/spec/words.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/suggest.hpp"
#include "core/time/relative.hpp"

namespace career::spec {

namespace {

Publishing& publishing_of(Spec& spec) {
  if (!spec.publishing) spec.publishing.emplace();
  return *spec.publishing;
}

std::vector<std::string> topics_of(const Publishing& publishing) {
  std::vector<std::string> topics;
  for (const auto& repeated : publishing.repeated) topics.push_back(repeated.topic.value);
  return topics;
}

Repeated* find_topic(Publishing& publishing, const std::string& topic) {
  const auto found =
      std::find_if(publishing.repeated.begin(), publishing.repeated.end(),
                   [&](const Repeated& repeated) { return is_same_name(repeated.topic.value, topic); });
  return found == publishing.repeated.end() ? nullptr : &*found;
}

bool is_same(const std::optional<Text>& a, const std::optional<Text>& b) {
  return a.has_value() == b.has_value() && (!a || is_same_name(a->value, b->value));
}

bool is_same(const LogEntry& a, const LogEntry& b) {
  const auto same_name = [](const Text& one, const Text& other) { return one.value == other.value; };
  return a.kind.value == b.kind.value && is_same(a.audience, b.audience) && is_same(a.link, b.link) &&
         is_same(a.result, b.result) && is_same(a.topic, b.topic) &&
         std::equal(a.shows.begin(), a.shows.end(), b.shows.begin(), b.shows.end(), same_name);
}

// An audience that was written before and differs by a slip, where this one is new.
std::optional<std::string> audience_meant(const Publishing& publishing, const std::optional<Text>& audience) {
  if (!audience) return std::nullopt;
  std::vector<std::string> known;
  for (const auto& entry : publishing.log) {
    if (!entry.audience) continue;
    if (is_same_name(entry.audience->value, audience->value)) return std::nullopt;
    known.push_back(entry.audience->value);
  }
  return nearest(audience->value, known);
}

Repeated& topic_named(Publishing& publishing, const std::string& topic, const Caller& caller) {
  if (auto* found = find_topic(publishing, topic)) return *found;
  const auto topics = topics_of(publishing);
  auto help = did_you_mean(topic, topics);
  if (help.empty() && !topics.empty() && topics.size() <= 12) {
    help.push_back(fmt::format("there is: {}", fmt::join(topics, ", ")));
  }
  help.push_back("count what you explain more than once: " + caller.command("publish-log repeat TOPIC"));
  throw Misuse(fmt::format("there is no topic '{}'", topic), std::move(help));
}

// "2026-08", or in the words of a command line.
Period period_said(const std::string& text, Every every, Date today) {
  if (const auto period = parse_period(text, every)) return *period;
  if (const auto range = parse_relative(text, today)) {
    const Period period = period_of(range->first, every);
    if (period.first == range->first && period.last == range->last) return period;
  }
  throw Misuse(fmt::format("'{}' is no period of the contract", text),
               {fmt::format("write {}, or 'last {}'", period_form(every), word_of(every))});
}

// A period that is skipped is named as the contract counts; another rhythm leaves it without a meaning.
void check_skips(const Publishing& publishing, Every before, Every after) {
  std::vector<std::string> lost;
  for (const auto& skipped : publishing.skipped) {
    if (!is_period(skipped.period.value, after)) lost.push_back(skipped.period.value);
  }
  if (lost.empty()) return;
  throw Misuse(
      fmt::format("what you skipped counts by the {}: {}", word_of(before), fmt::join(lost, ", ")),
      {fmt::format("in career.yaml, write {} under publishing.skipped, or delete it; then agree anew",
                   period_form(after))});
}

}  // namespace

Published publish(Spec& spec, LogEntry entry, const Caller& caller) {
  Publishing& publishing = publishing_of(spec);
  for (const auto& before : publishing.log) {
    if (!is_same_name(before.title.value, entry.title.value) || before.date.value != entry.date.value)
      continue;
    if (is_same(before, entry)) return {before.id.value, false, std::nullopt};
    throw Misuse(fmt::format("'{}' of {} is in the log already", entry.title.value, entry.date.value.iso()),
                 {"change it: " + caller.command("set publishing.log.{}.KEY VALUE", before.id.value)});
  }
  Published published;
  published.meant_for = audience_meant(publishing, entry.audience);
  const auto topic = entry.topic;
  published.id = add(publishing.log, std::move(entry));
  if (topic) topic_named(publishing, topic->value, caller).written = Text{published.id, {}};
  return published;
}

SaidAgain say_again(Spec& spec, const std::string& topic, Date on) {
  Publishing& publishing = publishing_of(spec);
  Repeated* repeated = find_topic(publishing, topic);
  if (repeated == nullptr) {
    const auto like = nearest(topic, topics_of(publishing));
    publishing.repeated.push_back(
        {.topic = {topic, {}}, .times = {1, {}}, .last = Day{on, {}}, .written = {}});
    return {1, std::nullopt, like};
  }
  repeated->times.value += 1;
  if (!repeated->last || repeated->last->value < on) repeated->last = Day{on, {}};
  SaidAgain said{repeated->times.value, std::nullopt, std::nullopt};
  if (repeated->written) said.written = entry_named(spec, publishing.log, repeated->written->value);
  return said;
}

Period skip(Spec& spec, const std::string& text, const std::string& why, Date today, const Caller& caller) {
  if (!spec.publishing || !spec.publishing->contract) {
    throw Misuse("there is no contract to skip a period of",
                 {"see how to make one: " + caller.command("publish-log contract --help")});
  }
  Publishing& publishing = *spec.publishing;
  const Contract& contract = *publishing.contract;
  const Period period = period_said(text, contract.every.value, today);
  const auto begin = period_of(contract.since.value.first(), contract.every.value);
  if (period.first < begin.first) {
    throw Misuse(fmt::format("{} is before the contract, which begins with {}", period.name(), begin.name()),
                 {"to move its beginning: " + caller.command("publish-log contract --since DATE")});
  }
  for (const auto& entry : publishing.log) {
    if (!period.holds(entry.date.value)) continue;
    throw Misuse(fmt::format("{} is kept already, by '{}' of {}", period.name(), entry.title.value,
                             entry.date.value.iso()),
                 {"there is nothing to skip"});
  }
  const auto found =
      std::find_if(publishing.skipped.begin(), publishing.skipped.end(),
                   [&](const Skipped& skipped) { return skipped.period.value == period.name(); });
  if (found != publishing.skipped.end()) {
    found->why.value = why;
  } else {
    publishing.skipped.push_back({Text{period.name(), {}}, Text{why, {}}});
  }
  return period;
}

bool agree(Spec& spec, const Agreement& agreement, Date today) {
  Publishing& publishing = publishing_of(spec);
  if (!publishing.contract) {
    const auto missing = [](bool is_missing, std::string_view what, std::string_view flag) {
      if (is_missing) throw Misuse(fmt::format("the contract does not say {}", what), {std::string(flag)});
    };
    missing(!agreement.with, "with whom it is", "add --with 'Maya (VP Product)'");
    missing(!agreement.i_will, "what you will do", "add --i-will 'publish one learning summary'");
    missing(!agreement.every, "how often", "add --every week, --every month or --every quarter");
    publishing.contract.emplace();
    publishing.contract->every.value = *agreement.every;
    publishing.contract->since.value = PartialDate(today, Precision::Day);
  }
  Contract& contract = *publishing.contract;
  const bool had_other_periods = contract.every.value != agreement.every.value_or(contract.every.value);
  if (had_other_periods) check_skips(publishing, contract.every.value, *agreement.every);
  if (agreement.with) contract.with.value = *agreement.with;
  if (agreement.i_will) contract.i_will.value = *agreement.i_will;
  if (agreement.they_will) contract.they_will = Text{*agreement.they_will, {}};
  if (agreement.every) contract.every.value = *agreement.every;
  if (agreement.since) contract.since.value = *agreement.since;
  return had_other_periods && !agreement.since;
}

}  // namespace career::spec
