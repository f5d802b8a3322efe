#include "core/actions/roles.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"

namespace career::actions {
namespace {

bool is_same_role(const Role& a, const Role& b) {
  const auto org_of = [](const Role& role) { return role.org ? role.org->value : std::string(); };
  return a.title.value == b.title.value && org_of(a) == org_of(b) && a.from->first() == b.from->first();
}

std::optional<std::size_t> current_beside(const Spec& spec, const Role& added, Date today) {
  const auto [main, held] = current_role(spec, std::max(today, added.from->first()));
  if (main != nullptr || std::find(held.begin(), held.end(), &added) == held.end()) return std::nullopt;
  const auto other = std::find_if(held.begin(), held.end(), [&](const Role* role) { return role != &added; });
  return static_cast<std::size_t>(*other - spec.roles.data());
}

// What has not come yet can be planned, but nobody knows how it went.
void must_be_known(const Role& role, const Ending& ending, Date today) {
  const PartialDate& on = *ending.on;
  if (on.last() < role.from->first()) {
    throw Misuse(
        fmt::format("'{}' began on {}, and {} is before that", role.id.value, role.from->iso(), on.iso()),
        {});
  }
  const bool is_told = ending.outcome || ending.story || ending.lesson;
  if (on.last() > today && (is_told || role.bet.value == Bet::Swing)) {
    throw Refusal(
        Remedy::PlanEnd,
        fmt::format("{} is still to come, and how '{}' ends is not known yet", on.iso(), role.id.value),
        {role.id.value, on.iso()});
  }
}

void must_not_have_ended(const Role& role, const Ending& ending) {
  const auto same_text = [](const std::optional<Text>& was, const std::optional<std::string>& is) {
    return !was || !is || was->value == *is;
  };
  const bool ends_so = ending.on && role.to && role.to->value == *ending.on &&
                       (!role.outcome || !ending.outcome || role.outcome->value == *ending.outcome) &&
                       same_text(role.story, ending.story) && same_text(role.lesson, ending.lesson);
  if (!role.to || ends_so) return;
  throw Refusal(Remedy::ChangeEnd,
                fmt::format("'{}' has its end already, {}", role.id.value, role.to->value.iso()),
                {role.id.value});
}

}  // namespace

Role role_from(const Offer& offer) {
  Role role;
  role.title = offer.title;
  role.org = offer.org;
  role.bet = offer.bet;
  role.phase = offer.phase;
  role.chance_of_failure = offer.chance_of_failure;
  role.reach = offer.reach;
  role.terms = offer.terms;
  role.backing = offer.backing;
  return role;
}

AddedRole add_role(Spec& spec, const Role& role, Date today) {
  auto& roles = spec.roles;
  const auto same =
      std::find_if(roles.begin(), roles.end(), [&](const Role& other) { return is_same_role(other, role); });
  if (same != roles.end()) return {static_cast<std::size_t>(same - roles.begin()), false};
  add(roles, role);
  return {roles.size() - 1, true, current_beside(spec, roles.back(), today)};
}

std::size_t close_role(Spec& spec, const Ending& ending, Date today) {
  Role& role = entry_named(spec, spec.roles, ending.role);
  if (ending.on) must_be_known(role, ending, today);
  must_not_have_ended(role, ending);
  if (!ending.on)
    throw Refusal(Remedy::SayLastDay, fmt::format("when '{}' ended is not said", role.id.value),
                  {role.id.value});
  if (role.bet.value == Bet::Swing && !ending.outcome && !role.outcome) {
    throw Refusal(Remedy::SayOutcome,
                  fmt::format("'{}' is a big swing, and how it ended is not said", role.id.value));
  }
  role.to = DateAsWritten{*ending.on};
  if (ending.outcome) role.outcome = Written<RoleOutcome>{*ending.outcome};
  if (ending.story) role.story = Text{*ending.story};
  if (ending.lesson) role.lesson = Text{*ending.lesson};
  return static_cast<std::size_t>(&role - spec.roles.data());
}

}  // namespace career::actions
