#include "core/platform/git/new_repository.hpp"

#include <string_view>

#include <fmt/format.h>

#include "core/platform/git/git.hpp"
#include "core/platform/paths.hpp"

namespace career {
namespace {

// GIT_DIR and its like would send the new repository elsewhere.
bool is_of_this_computer(std::string_view name) {
  return !name.starts_with("GIT_") || name.starts_with("GIT_CONFIG_") || name == "GIT_EXEC_PATH";
}

}  // namespace

Repository repository_for(const Files& files, Processes& processes, const std::string& folder,
                          const Events& events) {
  const std::string place = files.real_path(folder);
  for (std::string above = place;; above = parent_of(above)) {
    if (files.exists(join_path(above, ".git"))) return {.kind = Repository::Kind::There, .top = above};
    if (above == "/") break;
  }
  Command git;
  git.words = {"git", "init", "--quiet", "--", place};
  git.passes = is_of_this_computer;
  const auto ran = processes.run(git);
  if (events) events(Event::Done, fmt::format("ran {}", fmt::join(git.words, " ")));
  if (ran.is_fine()) return {.kind = Repository::Kind::Made, .top = place};
  if (ran.kind == Ran::Kind::NotFound) return {.kind = Repository::Kind::NoGit};
  return {.kind = Repository::Kind::Failed, .said = said_by(ran)};
}

}  // namespace career
