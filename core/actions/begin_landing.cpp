#include "core/actions/begin_landing.hpp"

#include <utility>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"
#include "core/model/ids.hpp"

namespace career::actions {
namespace {

Date first_day(const Role& role, const std::optional<Date>& said, Date today) {
  const auto& from = role.from.value;
  const Date start = said ? *said : from.precision() == Precision::Day ? from.first() : today;
  if (start < from.first()) {
    throw Refusal(Remedy::SayDayOrMoveRole,
                  fmt::format("{} is before '{}' begins ({})", start.iso(), role.id.value, from.iso()));
  }
  if (is_over_on(role, start)) {
    throw Refusal(Remedy::AddRole, fmt::format("'{}' is over on {}: it ended {}", role.id.value, start.iso(),
                                               role.to->value.iso()));
  }
  return start;
}

// The landing will refer to it: 'nurse-2' may be another role once one more is written.
void must_keep_its_id(const Spec& spec, const Role& role) {
  const auto sharers = sharing_id(spec.roles, role.id.value);
  if (sharers.empty()) return;
  throw Misuse(fmt::format("'{}' could come to mean another role", role.id.value),
               help_for_sharers(sharers, *spec.source));
}

void must_be_new(const Spec& spec, const Role& role) {
  for (const auto& landing : spec.landings) {
    if (landing.role.value == role.id.value)
      throw Refusal(Remedy::SeeLanding, fmt::format("there is a landing in '{}' already, since {}",
                                                    role.id.value, landing.start.value.iso()));
  }
}

// What was claimed and not verified.
std::vector<Check> checks_of(const Beginning& beginning) {
  std::vector<Check> checks;
  for (const auto& claim : beginning.claims) {
    Check check;
    if (!claim.id.is_derived()) check.id = {claim.id.value};
    check.claim = {claim.claim.value};
    check.offer = Text{beginning.offer};
    if (claim.said_by) check.said_by = Text{claim.said_by->value};
    add(checks, std::move(check));
  }
  return checks;
}

}  // namespace

InLanding begin_landing(Spec& spec, const Beginning& beginning, Date today) {
  const Role& role = entry_named(spec, spec.roles, beginning.role);
  must_keep_its_id(spec, role);
  must_be_new(spec, role);
  Landing landing;
  landing.role = {role.id.value};
  landing.start = {first_day(role, beginning.on, today)};
  if (beginning.goal) landing.goal = {*beginning.goal};
  landing.checks = checks_of(beginning);
  spec.landings.push_back(std::move(landing));
  return {.landing = spec.landings.size() - 1};
}

}  // namespace career::actions
