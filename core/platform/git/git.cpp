#include "core/platform/git/git.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>

#include "core/platform/paths.hpp"

namespace career {
namespace {

// Before the command; what follows git's name holds for every setting of the repository.
constexpr std::array before_the_command{
    "--no-pager",  //
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "log.showSignature=false",
    "-c",
    "safe.bareRepository=explicit",  // a bare repository among the files of another is nobody's intention
};

// Of git's own variables those are passed on that say how it is installed and configured on this computer, by
// this person. All others could only send it elsewhere: a trace, a pager, another diff.
constexpr std::array kept_everywhere{"GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
                                     "GIT_EXEC_PATH"};

// In a hook git says by these which repository it works on, and with which index: `git commit -a` and
// `git commit FILE` commit another one than `.git/index`. Objects may stand aside until they are accepted.
// For an answer from the index they are kept; the history of a spec is that of the repository around it,
// from whatever hook of another one we are called.
constexpr std::array kept_for_the_index{"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                        "GIT_COMMON_DIR",
                                        "GIT_DIR",
                                        "GIT_INDEX_FILE",
                                        "GIT_OBJECT_DIRECTORY",
                                        "GIT_WORK_TREE"};

template <std::size_t size>
bool is_among(const std::array<const char*, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_everywhere(std::string_view name) {
  return !name.starts_with("GIT_") || name.starts_with("GIT_CONFIG_") || is_among(kept_everywhere, name);
}

bool is_for_the_index(std::string_view name) {
  return is_everywhere(name) || is_among(kept_for_the_index, name);
}

bool has_repository_above(const Files& files, std::string folder) {
  while (true) {
    if (files.exists(join_path(folder, ".git"))) return true;  // a file in a linked worktree
    if (folder == "/") return false;
    folder = parent_of(folder);
  }
}

std::string relative(const std::string& path, const std::string& folder) {
  return "./" + std::filesystem::path(path).lexically_relative(folder).string();
}

bool says(const Ran& ran, std::string_view words) { return ran.err.find(words) != std::string::npos; }

}  // namespace

std::optional<GitPlace> place_in_repository(const Files& files, const std::string& path) {
  const auto real = files.real_path(path);
  auto folder = parent_of(real);
  while (!files.exists(folder) && folder != "/") folder = parent_of(folder);  // deleted, but not in the index
  if (!has_repository_above(files, folder)) return std::nullopt;
  return GitPlace{folder, relative(real, folder)};
}

std::optional<GitPlace> place_in_index(const Files& files, const Environment& environment,
                                       const std::string& path) {
  const bool is_named = environment.get("GIT_DIR") || environment.get("GIT_INDEX_FILE");
  if (!is_named) return place_in_repository(files, path);
  // Relative to the current folder are their values, too.
  return GitPlace{"", relative(files.real_path(path), files.real_path("."))};
}

Ran ask_git(Processes& processes, const GitPlace& place, const std::vector<std::string>& command,
            std::size_t limit, const Events& events) {
  Command git;
  git.words = {"git"};
  git.words.insert(git.words.end(), before_the_command.begin(), before_the_command.end());
  if (!place.folder.empty()) git.words.insert(git.words.end(), {"-C", place.folder});
  git.words.insert(git.words.end(), command.begin(), command.end());
  git.limit = limit;
  git.passes = place.folder.empty() ? is_for_the_index : is_everywhere;
  git.variables = {
      {"GIT_ALLOW_PROTOCOL", "none"},                   // for a git that does not know the next one yet
      {"GIT_NO_LAZY_FETCH", "1"},                       // what a partial clone lacks stays away
      {"GIT_OPTIONAL_LOCKS", "0"},                      // nobody else has to wait for us
      {"GIT_LITERAL_PATHSPECS", "1"},                   // a path is a name, whatever characters it has
      {"GIT_TERMINAL_PROMPT", "0"},   {"LC_ALL", "C"},  // we look for words in what it says
  };
  if (events) events(Event::Detail, fmt::format("asking {}", fmt::join(git.words, " ")));
  const auto ran = processes.run(git);
  if (events) {
    events(Event::Done, fmt::format("asked git {} ({} {})", fmt::join(command, " "),
                                    ran.kind == Ran::Kind::Exited ? "exit" : "no answer,", ran.code));
  }
  return ran;
}

std::optional<Missing> why_no_answer(const Ran& ran) {
  switch (ran.kind) {
    case Ran::Kind::NotFound: return Missing{NoPast::NoGit};
    case Ran::Kind::TooMuch: return Missing{NoPast::TooLarge};
    case Ran::Kind::NotStarted:
    case Ran::Kind::Killed: return Missing{.why = NoPast::GitFailed, .said = said_by(ran)};
    case Ran::Kind::Exited: break;
  }
  if (ran.code == 0) return std::nullopt;
  if (says(ran, "dubious ownership") || says(ran, "unsafe repository")) return Missing{NoPast::NotTrusted};
  if (says(ran, "not a git repository") || says(ran, "outside repository") ||
      says(ran, "outside working tree") || says(ran, "must be run in a work tree")) {
    return Missing{NoPast::NoRepository};
  }
  return std::nullopt;
}

std::string said_by(const Ran& ran) {
  switch (ran.kind) {
    case Ran::Kind::NotFound: return "there is no program 'git'";
    case Ran::Kind::NotStarted: return fmt::format("it could not be started (error {})", ran.code);
    case Ran::Kind::Killed: return fmt::format("it was killed by signal {}", ran.code);
    case Ran::Kind::TooMuch: return "it said too much";
    case Ran::Kind::Exited: break;
  }
  std::string_view said = ran.err;
  if (const auto fatal = said.find("fatal: "); fatal != std::string_view::npos) said.remove_prefix(fatal + 7);
  said = said.substr(0, said.find('\n'));
  return said.empty() ? fmt::format("it ended with {}", ran.code) : std::string(said);
}

}  // namespace career
