#include "core/platform/staged.hpp"

#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/platform/git.hpp"
#include "core/platform/read_failure.hpp"
#include "core/text/diagnostic.hpp"

namespace career {
namespace {

Failure failure(Failure::Kind kind, std::string code, std::string message, std::string help) {
  return {kind,
          Diagnostic{.code = std::move(code), .message = std::move(message), .help = {std::move(help)}}};
}

Failure no_repository(const std::string& path) {
  return failure(Failure::Kind::Invalid, "no-repository", fmt::format("'{}' is in no git repository", path),
                 "without --staged the file itself is checked");
}

Failure git_failed(std::string_view why, std::string help) {
  return failure(Failure::Kind::Unavailable, "git-failed",
                 fmt::format("git cannot tell what is staged: {}", why), std::move(help));
}

Failure no_answer(const Missing& missing, const std::string& path, std::size_t limit) {
  switch (missing.why) {
    case NoPast::NoGit: return git_failed("there is no program 'git'", "install git, or look at PATH");
    case NoPast::NotTrusted:
      return git_failed("the repository belongs to someone else",
                        "if you trust it: git config --global --add safe.directory FOLDER");
    case NoPast::TooLarge: return too_large(path, limit);
    case NoPast::NoRepository: return no_repository(path);
    default: return git_failed(missing.said, "see what 'git status' says there");
  }
}

}  // namespace

std::optional<SourcePtr> staged_text(const Platform& platform, const std::string& path, std::size_t limit,
                                     const Events& events) {
  const auto place = place_in_index(platform.files, platform.environment, path);
  if (!place) throw no_repository(path);
  const auto ran =
      ask_git(platform.processes, *place, {"cat-file", "blob", ":" + place->path}, limit, events);
  if (ran.is_fine()) return std::make_shared<const SourceFile>(path, ran.out);
  if (const auto why = why_no_answer(ran)) throw no_answer(*why, path, limit);
  const auto said = said_by(ran);
  if (said.find("not at stage 0") != std::string::npos) {
    throw failure(Failure::Kind::Invalid, "unmerged",
                  fmt::format("two branches have not been brought together in '{}' yet", path),
                  "settle the conflict and 'git add' the file");
  }
  if (said.find("the index") != std::string::npos) return std::nullopt;
  throw no_answer({.why = NoPast::GitFailed, .said = said}, path, limit);
}

}  // namespace career
