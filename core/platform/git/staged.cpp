#include "core/platform/git/staged.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "core/platform/failures.hpp"
#include "core/platform/git/git.hpp"
#include "core/platform/paths.hpp"
#include "core/text/diagnostic.hpp"

namespace career {
namespace {

Failure failure(Failure::Kind kind, std::string code, std::string message, std::string help) {
  return {kind,
          Diagnostic{.code = std::move(code), .message = std::move(message), .help = {std::move(help)}}};
}

Failure no_repository(const std::string& path) {
  return {Failure::Kind::Invalid,
          Diagnostic{.code = "no-repository", .message = fmt::format("'{}' is in no git repository", path)}};
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

// In-memory flags of an entry, which `ls-files --debug` prints in hexadecimal: CE_INTENT_TO_ADD of git's
// read-cache.h, the bit 13 of the index format's extended flags.
constexpr std::uint32_t intent_to_add = 1U << 29U;

// What `ls-files -z --debug` prints: the name, a NUL, lines about the entry, the last of them with its flags.
std::vector<std::string> names_in(std::string_view listing) {
  std::vector<std::string> names;
  while (!listing.empty()) {
    const std::string_view name = listing.substr(0, listing.find('\0'));
    listing.remove_prefix(std::min(listing.size(), name.size() + 1));
    constexpr std::string_view mark = "flags: ";
    const auto flags_at = std::min(listing.size(), listing.find(mark));
    const auto end = std::min(listing.size(), listing.find('\n', flags_at));
    const auto hexadecimal = listing.substr(std::min(end, flags_at + mark.size()), end - flags_at);
    std::uint32_t flags = 0;
    std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), flags, 16);
    listing.remove_prefix(std::min(listing.size(), end + 1));
    const bool is_new = names.empty() || names.back() != name;  // unmerged: once for each side
    if ((flags & intent_to_add) == 0 && is_new) names.emplace_back(name);
  }
  return names;
}

// At most so many bytes of names: some ten thousand offers.
constexpr std::size_t most_bytes_of_names = std::size_t{4} << 20U;

}  // namespace

bool is_in_repository(const Platform& platform, const std::string& folder) {
  return place_in_index(platform.files, platform.environment, join_path(folder, "career.yaml.none"))
      .has_value();
}

std::vector<std::string> staged_names(const Platform& platform, const std::string& path,
                                      const Events& events) {
  const auto place = place_in_index(platform.files, platform.environment, path);
  if (!place) throw no_repository(path);
  const auto result = ask_git(platform.processes, *place, {"ls-files", "-z", "--debug", "--", place->path},
                              most_bytes_of_names, events);
  if (const auto why = why_no_answer(result)) throw no_answer(*why, path, most_bytes_of_names);
  if (!result.is_fine()) throw no_answer({.why = NoPast::GitFailed, .said = said_by(result)}, path, 0);
  auto names = names_in(result.out);
  const auto here = std::filesystem::path(place->path).lexically_normal();
  for (auto& name : names) name = std::filesystem::path(name).lexically_relative(here).string();
  return names;
}

std::optional<SourcePtr> staged_text(const Platform& platform, const std::string& path, std::size_t limit,
                                     const Events& events) {
  const auto place = place_in_index(platform.files, platform.environment, path);
  if (!place) throw no_repository(path);
  const auto ran =
      ask_git(platform.processes, *place, {"cat-file", "blob", ":" + place->path}, limit, events);
  if (ran.is_fine()) {
    if (ran.out.empty() && staged_names(platform, path, events).empty()) return std::nullopt;
    return std::make_shared<const SourceFile>(path, ran.out);
  }
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
