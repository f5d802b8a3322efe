#include "core/file/applied.hpp"

#include <utility>

#include "core/file/read.hpp"
#include "core/text/diagnostic.hpp"

namespace career::file {

Applied applied(Applied before, std::span<const yaml::Edit> edits, std::string_view what) {
  static_cast<void>(std::exchange(before.spec, {}));  // and gone
  Findings findings;
  auto made = yaml::applied(std::move(before.document), edits, findings);
  auto spec = made ? read_spec(*made, findings) : std::nullopt;
  if (!spec) {
    sort_by_place(findings);
    const std::string lead = what.empty() ? std::string() : std::string(what) + ": ";
    throw Misuse(lead + findings.front().message, findings.front().help);
  }
  return {std::move(*made), std::move(*spec)};
}

}  // namespace career::file
