#include "core/actions/publishing.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/model/entries.hpp"
#include "core/model/placeholder.hpp"
#include "core/model/words.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/suggest.hpp"
#include "core/time/relative.hpp"

namespace career::actions {

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
  auto why = why_no_period(text, every);
  if (why.empty()) why = fmt::format("'{}' is not a period of the contract", text);
  throw Misuse(std::move(why), {fmt::format("write {}, or 'last {}'", period_form(every), word_of(every))});
}

bool has_ended(const Contract& contract, Date today) {
  return contract.until && contract.until->value.last() < today;
}

// A period that is neither before the contract nor after it, and has no entry.
void must_be_open(const Publishing& publishing, const Period& period, const Caller& caller) {
  const Contract& contract = *publishing.contract;
  const auto begin = period_of(contract.since.value.first(), contract.every.value);
  if (period.first < begin.first) {
    throw Misuse(fmt::format("{} is before the contract, which begins with {}", period.name(), begin.name()),
                 {"to move its beginning: " + caller.command("publish-log contract --since DATE")});
  }
  if (contract.until && contract.until->value.last() < period.first) {
    throw Misuse(fmt::format("{} is after the contract, which ends on {}", period.name(),
                             contract.until->value.last().iso()),
                 {"to move its end: " + caller.command("publish-log contract --until DATE")});
  }
  for (const auto& entry : publishing.log) {
    if (!period.holds(entry.date.value)) continue;
    throw Misuse(fmt::format("{} is kept already, by '{}' of {}", period.name(), entry.title.value,
                             entry.date.value.iso()),
                 {"there is nothing to skip"});
  }
}

// Where a contract counts from that is agreed on anew without a word about that; `was` is the one of before.
PartialDate beginning(const Contract& was, const Agreement& agreement, bool is_same_person, Date today) {
  const Date begin =
      is_same_person ? period_of(today, agreement.every.value_or(was.every.value)).first : today;
  return was.since.value.first() > begin ? was.since.value : PartialDate(begin, Precision::Day);
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

SkippedPeriod skip(Spec& spec, const std::string& text, const std::string& why, Date today,
                   const Caller& caller) {
  if (!spec.publishing || !spec.publishing->contract) {
    throw Misuse("there is no contract to skip a period of",
                 {"see how to make one: " + caller.command("publish-log contract --help")});
  }
  Publishing& publishing = *spec.publishing;
  const Period period = period_said(text, publishing.contract->every.value, today);
  must_be_open(publishing, period, caller);
  for (const auto& skipped : publishing.skipped) {
    const auto before = parse_period(skipped.period.value);
    if (!before || !before->holds(period)) continue;
    if (skipped.why.value == why) return {period, false};
    throw Misuse(
        fmt::format("{} is skipped already: '{}'", skipped.period.value, skipped.why.value),
        {"change the reason: " + caller.command("set publishing.skipped.{}.why TEXT", skipped.period.value)});
  }
  publishing.skipped.push_back({Text{period.name(), {}}, Text{why, {}}});
  return {period, true};
}

Agreed agree(Spec& spec, const Agreement& agreement, Date today) {
  Publishing& publishing = publishing_of(spec);
  if (!publishing.contract) {
    const auto missing = [](bool is_missing, std::string_view what, std::string_view flag) {
      if (is_missing) throw Misuse(fmt::format("the contract does not say {}", what), {std::string(flag)});
    };
    missing(!agreement.with, "with whom it is", "add --with 'Maya (VP Product)'");
    missing(!agreement.i_will, "what you will do", "add --i-will 'publish one learning summary'");
    missing(!agreement.every, "how often", "add --every week, --every month or --every quarter");
    publishing.contract.emplace();
    publishing.contract->with.value = *agreement.with;
    publishing.contract->every.value = *agreement.every;
    publishing.contract->since.value = PartialDate(today, Precision::Day);
  }
  Contract& contract = *publishing.contract;
  const Contract was = contract;
  const bool is_same_person =
      !agreement.with || is_same_name(*agreement.with, was.with.value) || is_placeholder(was.with.value);
  const bool is_same_rhythm = !agreement.every || *agreement.every == was.every.value;
  const bool is_revived = has_ended(was, today) && (agreement.with || agreement.every || agreement.since);

  if (agreement.with) contract.with.value = *agreement.with;
  if (agreement.i_will) contract.i_will.value = *agreement.i_will;
  if (agreement.they_will) contract.they_will = Text{*agreement.they_will, {}};
  if (agreement.every) contract.every.value = *agreement.every;
  if (!is_same_person || !is_same_rhythm || is_revived)
    contract.since.value = beginning(was, agreement, is_same_person && !is_revived, today);
  if (!is_same_person || is_revived) contract.until.reset();
  if (agreement.since) contract.since.value = *agreement.since;
  if (agreement.until) contract.until = DateAsWritten{*agreement.until, {}};

  Agreed agreed;
  if (!is_same_person) agreed.former = was.with.value;
  agreed.is_counted_anew = !agreement.since && contract.since.value != was.since.value;
  return agreed;
}

}  // namespace career::actions
