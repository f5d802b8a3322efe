#include "core/actions/talks.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"
#include "core/text/fold.hpp"

namespace career::actions {
namespace {

// The talk with that person on that day, by its place; a new one when there is none.
std::size_t talk_of_that_day(std::vector<Talk>& talks, const std::string& with, Date day) {
  const auto found = std::find_if(talks.begin(), talks.end(), [&](const Talk& talk) {
    return talk.date.value == day && is_same_text(talk.with.value, with);
  });
  const auto place = static_cast<std::size_t>(found - talks.begin());
  if (found == talks.end()) add(talks, Talk{.with = {with}, .date = {day}});
  return place;
}

// Each line once.
void add_lines(Talk& talk, const std::vector<std::string>& heard) {
  for (const auto& line : heard) {
    const bool is_there = std::any_of(talk.heard.begin(), talk.heard.end(),
                                      [&](const Text& said) { return is_same_text(said.value, line); });
    if (!is_there) talk.heard.push_back({line});
  }
}

// Each promise once. A single one with a week to keep it is the talk's `promised`.
void add_promises(Talk& talk, const std::vector<std::string>& promised,
                  const std::optional<PartialDate>& due) {
  const bool is_single = promised.size() == 1 && !due && !talk.promised && talk.promises.empty();
  if (is_single) {
    talk.promised = Text{promised.front()};
    return;
  }
  for (const auto& words : promised) {
    if (due && talk.promised && is_same_text(talk.promised->value, words)) {
      throw Misuse(
          fmt::format("talk '{}' has that promise already, with a week to keep it", talk.id.value),
          {fmt::format("in career.yaml, write it as promises: [{{promise: ..., due: {}}}]", due->iso())});
    }
    const auto known = std::find_if(talk.promises.begin(), talk.promises.end(), [&](const Promise& promise) {
      return is_same_text(promise.promise.value, words);
    });
    if (known != talk.promises.end()) {
      if (due) known->due = DateAsWritten{*due};
    } else if (!talk.promised || !is_same_text(talk.promised->value, words)) {
      talk.promises.push_back({{words}, due ? std::optional(DateAsWritten{*due}) : std::nullopt, {}});
    }
  }
}

// The id of the talk; whoever names the person means the only talk with them. Two landings may share an id.
std::string id_of_talk(const Spec& spec, const std::string& word) {
  std::vector<std::string> with_them;
  for (const auto& landing : spec.landings) {
    for (const auto& talk : landing.talks) {
      if (talk.id.value == word) return word;
      const bool is_new = with_them.empty() || with_them.front() != talk.id.value;
      if (is_new && is_same_text(talk.with.value, word)) with_them.push_back(talk.id.value);
    }
  }
  return with_them.size() == 1 ? with_them.front() : word;
}

Refusal which(const Talk& talk, const std::vector<plan::TalkPromise>& promises, std::string message) {
  std::vector<std::string> names;
  for (const auto& it : promises) names.push_back(it.is_only ? talk.id.value : talk.id.value + ' ' + it.name);
  return {Remedy::NamePromise, std::move(message), std::move(names)};
}

// None: all were kept before.
std::optional<plan::TalkPromise> promise_meant(const Talk& talk, const Fulfilment& said) {
  const auto all = plan::promises_of(talk);
  if (all.empty()) {
    throw Refusal(Remedy::PromiseThing, fmt::format("talk '{}' has no promise", talk.id.value),
                  {talk.with.value, talk.date.value.iso()});
  }
  if (said.promise) {
    const auto named = std::find_if(all.begin(), all.end(), [&](const plan::TalkPromise& it) {
      return it.name == *said.promise || is_same_text(it.what, *said.promise);
    });
    if (named != all.end()) return *named;
    throw which(talk, all,
                fmt::format("there is no promise '{}' in talk '{}'", *said.promise, talk.id.value));
  }
  const auto open = plan::open_promises(talk);
  if (open.size() == 1) return open.front();
  if (all.size() == 1) return all.front();
  if (open.empty() && !said.on) return std::nullopt;
  throw which(talk, open.empty() ? all : open,
              fmt::format("which promise of talk '{}' did you keep?", talk.id.value));
}

}  // namespace

InLanding talk(Spec& spec, const Conversation& conversation, Date today) {
  const auto& due = conversation.due;
  const Date day = conversation.on.value_or(today);
  if (due && due->last() < day) {
    throw Refusal(Remedy::SayDueDay,
                  fmt::format("{} is before you promised it, on {}", due->iso(), day.iso()));
  }
  auto where = where_it_happened(spec, today);
  Landing& landing = spec.landings[where.landing];
  must_be_within(landing, day, today);
  where.entry = talk_of_that_day(landing.talks, conversation.with, day);
  add_lines(landing.talks[where.entry], conversation.heard);
  add_promises(landing.talks[where.entry], conversation.promised, due);
  return where;
}

KeptPromise keep_promise(Spec& spec, const Fulfilment& said, Date today) {
  const auto id = id_of_talk(spec, said.talk);
  auto where = where_it_is_open(spec, today, holds(&Landing::talks, id, [](const Talk& talk) {
                                  return !plan::open_promises(talk).empty();
                                }));
  Landing& landing = spec.landings[where.landing];
  where.entry = place_named(spec, landing.talks, id);
  Talk& talk = landing.talks[where.entry];
  auto promise = promise_meant(talk, said);
  if (!promise) return {where};
  auto& kept = plan::kept_day(talk, *promise);
  if (!kept || said.on) {
    const Date day = said.on.value_or(today);
    must_be_within(landing, day, today);
    if (day < talk.date.value) {
      throw Refusal(Remedy::SayDay,
                    fmt::format("{} is before {}, when you promised it", day.iso(), talk.date.value.iso()));
    }
    kept = Day{day};
  }
  promise->kept = kept->value;
  return {where, std::move(promise)};
}

InLanding share(Spec& spec, const std::optional<Date>& on, Date today) {
  const auto where = where_it_happened(spec, today);
  Landing& landing = spec.landings[where.landing];
  if (!landing.shared || on) {
    must_be_within(landing, on.value_or(today), today);
    landing.shared = Day{on.value_or(today)};
  }
  return where;
}

}  // namespace career::actions
