// Doubts about what a career has left behind so far, and about the sections around it: roles that ended,
// setbacks, talks, home, the contract.
#include <algorithm>

#include <fmt/format.h>

#include "core/check/doubts.hpp"
#include "core/model/future_days.hpp"
#include "core/model/period.hpp"
#include "core/model/words.hpp"
#include "core/text/fold.hpp"

namespace career::check {

void no_outcome(const SpecInView& view, Doubts& doubts) {
  for (const auto& role : view.spec.roles) {
    if (role.bet.value != Bet::Swing || role.outcome || !is_over_on(role, view.today)) continue;
    doubts.add(fmt::format("the swing '{}' ended, and how is not said", role.title.value), role.title.span,
               {"write outcome: landed, mixed or failed"});
  }
}

void no_lesson(const SpecInView& view, Doubts& doubts) {
  for (const auto& role : view.spec.roles) {
    if (!role.outcome || role.outcome->value != RoleOutcome::Failed || role.lesson) continue;
    doubts.add(fmt::format("'{}' failed, and what it taught is not said", role.title.value),
               role.outcome->span, {"write lesson: what you would do differently"});
  }
  for (const auto& setback : view.spec.setbacks) {
    if (setback.lesson) continue;
    doubts.add("what this setback taught is not said", setback.what.span,
               {"write lesson: what you would do differently"});
  }
}

// "slow #releases", without the quotes. A comment of the person's own has a blank behind its #.
void lost_tag(const SpecInView& view, Doubts& doubts) {
  constexpr std::string_view ends = " \t\r\n,]}";
  const std::string_view text = view.spec.source->text();
  const auto look_behind = [&](const auto& line) {
    const auto at = text.find_first_not_of(" \t", line.span.end);
    if (at == std::string_view::npos || at == line.span.end || text[at] != '#') return;
    const auto end = std::min(text.find_first_of(ends, at), text.size());
    if (end - at < 2 || text[at + 1] == '#') return;
    const auto tag = text.substr(at, end - at);
    doubts.add(fmt::format("'{}' is a comment here, not a tag", tag),
               Span{static_cast<Pos>(at), static_cast<Pos>(end)},
               {fmt::format("put the line in quotes: \"... {}\"", tag)});
  };
  for (const auto& landing : view.spec.landings) {
    for (const auto& talk : landing.talks) std::for_each(talk.heard.begin(), talk.heard.end(), look_behind);
  }
}

void lost_offer(const SpecInView& view, Doubts& doubts) {
  for (const auto place : view.lost) {
    const auto& offer = *view.spec.decisions[place].offer;
    doubts.add(fmt::format("there is no file '{}'", offer.value), offer.span,
               {"write the way to it from the folder of this file, for example offers/assistant.yaml"});
  }
}

void no_home(const SpecInView& view, Doubts& doubts) {
  if (view.spec.home) return;
  doubts.add("there is no home section", std::nullopt,
             {"write home: with a first check-in, a date and the balance from 1 to 5"});
}

void one_sided_contract(const SpecInView& view, Doubts& doubts) {
  if (!view.spec.publishing || !view.spec.publishing->contract) return;
  const auto& contract = *view.spec.publishing->contract;
  if (contract.they_will) return;
  doubts.add(fmt::format("the contract does not say what '{}' does", contract.with.value), contract.with.span,
             {"write they_will, for example: they_will: put it into the monthly round-up"});
}

// A skip of a longer period covers what lies within it; one of a shorter period covers nothing. Those before
// the contract are history.
void skips_nothing(const SpecInView& view, Doubts& doubts) {
  if (!view.spec.publishing || !view.spec.publishing->contract) return;
  const auto& contract = *view.spec.publishing->contract;
  const Date begin = period_of(contract.since.value.first(), contract.every.value).first;
  for (const auto& skipped : view.spec.publishing->skipped) {
    const auto period = parse_period(skipped.period.value);
    if (!period || period->every >= contract.every.value || period->last < begin) continue;
    doubts.add(fmt::format("skipping {} changes nothing: the contract counts by the {}", skipped.period.value,
                           word_of(contract.every.value)),
               skipped.period.span,
               {fmt::format("write {}, or delete it", period_form(contract.every.value))});
  }
}

// Commands count on the first of them, and leave the others as they are.
void topic_twice(const SpecInView& view, Doubts& doubts) {
  if (!view.spec.publishing) return;
  const auto& repeated = view.spec.publishing->repeated;
  for (auto it = repeated.begin(); it != repeated.end(); ++it) {
    const auto first = std::find_if(repeated.begin(), it, [&](const Repeated& other) {
      return is_same_name(other.topic.value, it->topic.value);
    });
    if (first == it) continue;
    doubts
        .add(fmt::format("the topic '{}' is counted twice", it->topic.value), it->topic.span,
             {"make one entry of them, with their times together"})
        .also.push_back({first->topic.span, "and here"});
  }
}

void in_the_future(const SpecInView& view, Doubts& doubts) {
  for (const auto& day : future_days(view.spec, view.today))
    doubts.add(why_it_is_doubtful(day), day.span, {"write the day it happened"});
}

void answer_past(const OfferInView& view, Doubts& doubts) {
  if (view.spec == nullptr) return;  // nobody knows what was decided
  const auto& answer_by = view.offer.answer_by;
  if (view.standing == Standing::Decided || !answer_by || answer_by->value.last() >= view.today) return;
  doubts.add(fmt::format("the answer was due by {}, and none is recorded", answer_by->value.iso()),
             answer_by->span, {"write what you answered under decisions in the spec, or correct the date"});
}

}  // namespace career::check
