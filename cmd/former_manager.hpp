// After a role has begun or ended, the manager may be another one than the contract names.
#pragma once

#include <vector>

#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/views/publishing/notes.hpp"

namespace career::cmd {

// Adds the command that names the new manager, where there is a contract from before the day of the change.
inline void add_former_manager(std::vector<Next>& next, const Spec& spec, Date day, Workspace& workspace) {
  if (auto note = views::former_manager_note(spec, day, workspace.today()))
    next.push_back({workspace.caller().command("publish-log contract --with WHO"), *std::move(note)});
}

}  // namespace career::cmd
