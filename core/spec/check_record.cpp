// Doubts about what a career has left behind so far, and about the sections around it: roles that ended,
// setbacks, talks, home, the contract.
#include <algorithm>

#include <fmt/format.h>

#include "core/spec/check_doubts.hpp"

namespace career::spec {

bool has_ended(const Role& role, Date today) { return role.to && role.to->value.last() < today; }

void no_outcome(const SpecInView& view, Doubts& doubts) {
  for (const auto& role : view.spec.roles) {
    if (role.bet.value != Bet::Swing || role.outcome || !has_ended(role, view.today)) continue;
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

}  // namespace career::spec
