#include "core/actions/publishing.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"
#include "core/model/placeholder.hpp"
#include "core/model/words.hpp"
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

Repeated& topic_named(Publishing& publishing, const std::string& topic) {
  if (auto* found = find_topic(publishing, topic)) return *found;
  throw Refusal(Remedy::RepeatTopic, fmt::format("there is no topic '{}'", topic), {},
                did_you_mean(topic, topics_of(publishing), "there is: ", 12));
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
void must_be_open(const Publishing& publishing, const Period& period) {
  const Contract& contract = *publishing.contract;
  const auto begin = period_of(contract.since.value.first(), contract.every.value);
  if (period.first < begin.first) {
    throw Refusal(Remedy::MoveSince, fmt::format("{} is before the contract, which begins with {}",
                                                 period.name(), begin.name()));
  }
  if (contract.until && contract.until->value.last() < period.first) {
    throw Refusal(Remedy::MoveUntil, fmt::format("{} is after the contract, which ends on {}", period.name(),
                                                 contract.until->value.last().iso()));
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

Publication publish(Spec& spec, const LogEntry& entry, Date today) {
  if (entry.date.value > today) {
    throw Misuse(fmt::format("{} is still to come", entry.date.value.iso()),
                 {"log it on the day it is out; a day that is past is 'yesterday', -3d or 2026-10-28"});
  }
  Publishing& publishing = publishing_of(spec);
  for (const auto& before : publishing.log) {
    if (!is_same_name(before.title.value, entry.title.value) || before.date.value != entry.date.value)
      continue;
    if (is_same(before, entry)) return {before.id.value, false, std::nullopt};
    throw Refusal(Remedy::ChangeEntry,
                  fmt::format("'{}' of {} is in the log already", entry.title.value, entry.date.value.iso()),
                  {before.id.value});
  }
  Publication published;
  published.meant_for = audience_meant(publishing, entry.audience);
  published.id = add(publishing.log, entry);
  if (entry.topic) topic_named(publishing, entry.topic->value).written = Text{published.id, {}};
  return published;
}

Repetition say_again(Spec& spec, const Explanation& explanation, Date today) {
  const auto& topic = explanation.topic;
  const Date on = explanation.on.value_or(today);
  if (on > today) throw Misuse(fmt::format("{} is still to come", on.iso()), {"count what was said"});
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
  Repetition said{repeated->times.value, std::nullopt, std::nullopt};
  if (repeated->written) said.written = entry_named(spec, publishing.log, repeated->written->value);
  return said;
}

SkippedPeriod skip(Spec& spec, const Skip& said, Date today) {
  if (!spec.publishing || !spec.publishing->contract) {
    throw Refusal(Remedy::MakeContract, "there is no contract to skip a period of");
  }
  Publishing& publishing = *spec.publishing;
  const Period period = period_said(said.period, publishing.contract->every.value, today);
  must_be_open(publishing, period);
  for (const auto& skipped : publishing.skipped) {
    const auto before = parse_period(skipped.period.value);
    if (!before || !before->holds(period)) continue;
    if (skipped.why.value == said.why) return {period, false};
    throw Refusal(Remedy::ChangeReason,
                  fmt::format("{} is skipped already: '{}'", skipped.period.value, skipped.why.value),
                  {skipped.period.value});
  }
  publishing.skipped.push_back({Text{period.name(), {}}, Text{said.why, {}}});
  return {period, true};
}

Consequence agree(Spec& spec, const Agreement& agreement, Date today) {
  Publishing& publishing = publishing_of(spec);
  if (!publishing.contract) {
    if (!agreement.with) throw Refusal(Remedy::SayWith, "the contract does not say with whom it is");
    if (!agreement.i_will) throw Refusal(Remedy::SayIWill, "the contract does not say what you will do");
    if (!agreement.every) throw Refusal(Remedy::SayEvery, "the contract does not say how often");
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

  Consequence found;
  if (!is_same_person) found.former = was.with.value;
  found.is_counted_anew = !agreement.since && contract.since.value != was.since.value;
  return found;
}

}  // namespace career::actions
