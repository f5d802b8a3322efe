// Doubts about what a career has left behind so far, and about the sections around it: roles that ended,
// setbacks, home, the contract.
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
