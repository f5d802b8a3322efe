// What if one value were another? A file is read again with values replaced in memory, by the same exact
// edits that would change it on disk, so that a supposition means what it would mean when written.
#pragma once

#include <span>
#include <string>

#include "core/model/spec.hpp"

namespace career::file {

// `value` at `path` (see `find_path`): a scalar, or YAML in brackets: [50, 55], {works: 5, fails: 4}. Either
// may take the place of the other, and one side of a level that was written for both may be supposed.
struct Supposition {
  std::string path;
  std::string value;
};

// The spec, or the offer, as it would read with the suppositions in its text, the first first. Its places are
// those of that text. Throws Misuse for a path that leads nowhere, with the nearest, and for a value that the
// reader would refuse; Failure Invalid for what cannot be edited. The file is not touched.
[[nodiscard]] Spec spec_with(const Spec& spec, std::span<const Supposition> suppositions);
[[nodiscard]] Offer offer_with(const Offer& offer, const Spec& spec,
                               std::span<const Supposition> suppositions);

}  // namespace career::file
