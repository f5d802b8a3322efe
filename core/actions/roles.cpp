#include "core/actions/roles.hpp"

#include <fmt/format.h>

namespace career::actions {

Misuse has_ended(const Role& role, const Caller& caller) {
  return Misuse(fmt::format("'{}' has its end already, {}", role.id.value, role.to->value.iso()),
                {"to change that: " + caller.command("set roles.{}.to DATE", role.id.value)});
}

void close_role(Role& role, const Ending& ending, const Caller& caller) {
  const auto same_text = [](const std::optional<Text>& was, const std::optional<std::string>& is) {
    return !was || !is || was->value == *is;
  };
  const bool ends_so = (!role.to || role.to->value == ending.on) &&
                       (!role.outcome || !ending.outcome || role.outcome->value == *ending.outcome) &&
                       same_text(role.story, ending.story) && same_text(role.lesson, ending.lesson);
  if (role.to && !ends_so) {
    throw has_ended(role, caller);
  }
  if (role.bet.value == Bet::Swing && !ending.outcome && !role.outcome) {
    throw Misuse(fmt::format("'{}' is a big swing, and how it ended is not said", role.id.value),
                 {"add --outcome landed, mixed or failed"});
  }
  role.to = DateAsWritten{ending.on};
  if (ending.outcome) role.outcome = Written<RoleOutcome>{*ending.outcome};
  if (ending.story) role.story = Text{*ending.story};
  if (ending.lesson) role.lesson = Text{*ending.lesson};
}

}  // namespace career::actions
