// What git has staged: the text of a file as the next commit would hold it, whatever stands in the folder
// meanwhile.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/platform/platform.hpp"
#include "core/text/source_file.hpp"

namespace career {

// None when git's index does not have the file. One process, and none without a repository. Throws Failure:
// Invalid `no-repository`, `unmerged` (two branches have not been brought together in it yet) or `too-large`,
// Unavailable `git-failed` when git is not there or refuses.
[[nodiscard]] std::optional<SourcePtr> staged_text(const Platform& platform, const std::string& path,
                                                   std::size_t limit, const Events& events);

}  // namespace career
