// What git has staged: the text of a file as the next commit would hold it, whatever stands in the folder
// meanwhile.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/platform/platform.hpp"
#include "core/text/source_file.hpp"

namespace career {

// None when git's index does not have the file, or has only its name (`git add -N`): no commit would hold it.
// One process, a second one for an empty file, and none without a repository. Throws Failure: Invalid
// `no-repository`, `unmerged` (two branches have not been brought together in it yet) or `too-large`,
// Unavailable `git-failed` when git is not there or refuses.
[[nodiscard]] std::optional<SourcePtr> staged_text(const Platform& platform, const std::string& path,
                                                   std::size_t limit, const Events& events);

// Whether there is a repository around that folder, or one that a hook named, whose index could be asked.
[[nodiscard]] bool is_in_repository(const Platform& platform, const std::string& folder);

// What the next commit will hold at a path: of a folder, the files below it, each as the way from there, in
// git's order; of a file ".". Nothing is an answer, too. One process. Throws as `staged_text` does.
[[nodiscard]] std::vector<std::string> staged_names(const Platform& platform, const std::string& path,
                                                    const Events& events);

}  // namespace career
