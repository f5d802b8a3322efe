// Git is asked what a repository holds, and for nothing else. A repository may be a stranger's, and its
// settings name programs: hooks, filters, pagers, ssh. So only those of git's commands are used that need
// none of them (log, cat-file, ls-files), and with them goes everything that keeps git from
// looking for one. Nothing is written, fetched or refreshed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/platform/platform.hpp"
#include "core/time/past.hpp"

namespace career {

// A file as git finds it.
struct GitPlace {
  std::string
      folder;  // where git starts to look for the repository; empty: the one that its own variables name
  std::string path;  // from there; it begins with "./", so that no name is an option, a pattern or a keyword
};

// The place of a file behind all symbolic links, in the repository around it; none when no folder above it
// has a `.git`: then git need not be asked.
[[nodiscard]] std::optional<GitPlace> place_in_repository(const Files& files, const std::string& path);

// The same for the index that is about to be committed. In a hook git has said which that is.
[[nodiscard]] std::optional<GitPlace> place_in_index(const Files& files, const Environment& environment,
                                                     const std::string& path);

// Runs one of git's commands there; it may say at most `limit` bytes.
[[nodiscard]] Ran ask_git(Processes& processes, const GitPlace& place,
                          const std::vector<std::string>& command, std::size_t limit, const Events& events);

// What kept git from answering at all; none when it was about the file or the commit that was asked for.
[[nodiscard]] std::optional<Missing> why_no_answer(const Ran& ran);

// What git said, without "fatal: ", in one line.
[[nodiscard]] std::string said_by(const Ran& ran);

}  // namespace career
