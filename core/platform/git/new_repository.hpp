// A git repository for a new career. Where there is one already, nothing is done; nothing is ever committed.
#pragma once

#include <cstdint>
#include <string>

#include "core/platform/platform.hpp"

namespace career {

struct Repository {
  enum class Kind : std::uint8_t {
    Made,
    There,   // the folder or one above it is one
    NoGit,   // git is not installed
    Failed,  // for a reason of its own: `said`
  };
  Kind kind = Kind::Failed;
  std::string top{};   // its folder, absolute; of Made and There
  std::string said{};  // git's words, a line that may hold anything
};

// The repository that holds `folder`, made there if there is none.
[[nodiscard]] Repository repository_for(const Files& files, Processes& processes, const std::string& folder,
                                        const Events& events);

}  // namespace career
