// What a command that changes the spec ends with.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"

namespace career::cmd {

// One line that says what is changed, and the commands that come next; of a dry run the difference instead.
[[nodiscard]] inline Outcome changed_spec(const Changed& changed, std::string_view note,
                                          std::vector<Next> next = {}) {
  Outcome outcome{changed.diff};
  if (changed.is_dry_run) return outcome;
  outcome.note = fmt::format("{}: {}{}", changed.file, changed.is_changed ? "" : "nothing to change: ", note);
  outcome.next = std::move(next);
  return outcome;
}

}  // namespace career::cmd
