#include "core/file/edits.hpp"

#include <optional>
#include <utility>

#include "core/file/edits_for.hpp"
#include "core/file/read.hpp"
#include "core/model/changes.hpp"
#include "core/model/ids.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {
namespace {

[[noreturn]] void says_otherwise(const SourcePtr& source) {
  throw Failure(
      Failure::Kind::Bug,
      Diagnostic{.code = "bug",
                 .message = "internal: the edit would not have said what was asked; the file is untouched",
                 .source = source,
                 .help = {"this is a bug in career: please report it with the command you ran"}});
}

// The file was sound before, so what is wrong is about the new values.
[[noreturn]] void refuse(Findings findings) {
  sort_by_place(findings);
  throw Misuse(findings.front().message, findings.front().help);
}

}  // namespace

std::string edited(yaml::Document document, Spec spec, Spec wanted) {
  Findings none;
  give_ids(wanted, none);
  // Most often one round. Between two of them the file may well be wrong: one entry came, and the other that
  // goes with it did not yet.
  for (auto differing = changes(spec, wanted); !differing.empty();) {
    const auto before = document.source_ptr();
    const auto edits = edits_for(document, differing);
    spec = {};  // and gone, before the new one
    Findings findings;
    auto made = yaml::applied(std::move(document), edits, findings);
    auto read = made ? read_unsound_spec(*made, findings) : std::nullopt;
    if (!read) refuse(std::move(findings));
    document = std::move(*made);
    spec = std::move(*read);
    auto left = changes(spec, wanted);
    if (has_errors(findings) && (left.empty() || left.size() >= differing.size()))
      refuse(std::move(findings));
    if (document.source().text() == before->text()) says_otherwise(before);
    differing = std::move(left);
  }
  return std::string(document.source().text());
}

}  // namespace career::file
