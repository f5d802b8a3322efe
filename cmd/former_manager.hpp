// After a role has begun or ended, the manager may be another one than the contract names.
#pragma once

#include <vector>

#include <fmt/format.h>

#include "cmd/command.hpp"
#include "cmd/workspace/workspace.hpp"
#include "core/model/placeholder.hpp"
#include "core/plan/publishing.hpp"

namespace career::cmd {

// Adds the command that names the new manager, where there is a contract from before the day of the change.
inline void add_former_manager(std::vector<Next>& next, const Spec& spec, Date day, Workspace& workspace) {
  const auto standing = plan::contract_on(spec, workspace.today());
  if (!standing || standing->has_ended) return;
  const Contract& contract = *spec.publishing->contract;
  if (contract.since.value.first() >= day || is_placeholder(contract.with.value)) return;
  next.push_back({workspace.caller().command("publish-log contract --with WHO"),
                  fmt::format("your contract is with {}: {}", contract.with.value,
                              day > workspace.today() ? "when that changes" : "if that has changed")});
}

}  // namespace career::cmd
