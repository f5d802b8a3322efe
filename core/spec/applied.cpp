#include "core/spec/applied.hpp"

#include <memory>
#include <utility>

#include "core/spec/read.hpp"
#include "core/text/diagnostic.hpp"

namespace career::spec {

Applied applied(Applied before, std::span<const yaml::Edit> edits, std::string_view what) {
  const auto source = std::make_shared<const SourceFile>(before.document.source().name(),
                                                         yaml::apply(before.document, edits));
  static_cast<void>(std::exchange(before.spec, {}));
  static_cast<void>(yaml::Document(std::move(before.document)));  // and gone
  Findings findings;
  auto made = yaml::Document::read(source, findings);
  auto spec = made ? read_spec(*made, findings) : std::nullopt;
  if (!spec) {
    sort_by_place(findings);
    const std::string lead = what.empty() ? std::string() : std::string(what) + ": ";
    throw Misuse(lead + findings.front().message, findings.front().help);
  }
  return {std::move(*made), std::move(*spec)};
}

}  // namespace career::spec
