#include "core/file/edits.hpp"

#include <utility>

#include "core/file/applied.hpp"
#include "core/file/difference.hpp"
#include "core/model/ids.hpp"
#include "core/text/diagnostic.hpp"

namespace career::file {
namespace {

[[noreturn]] void says_otherwise(const yaml::Document& document) {
  throw Failure(
      Failure::Kind::Bug,
      Diagnostic{.code = "bug",
                 .message = "internal: the edit would not have said what was asked; the file is untouched",
                 .source = document.source_ptr(),
                 .help = {"this is a bug in career: please report it with the command you ran"}});
}

}  // namespace

std::string edited(yaml::Document document, Spec spec, Spec wanted) {
  Findings none;
  give_ids(wanted, none);
  Applied made{std::move(document), std::move(spec)};
  // Most often once: a list between brackets takes one entry at a time.
  for (auto edits = differences(made.document, made.spec, wanted); !edits.empty();
       edits = differences(made.document, made.spec, wanted)) {
    const auto before = made.document.source_ptr();
    made = applied(std::move(made), edits, {});
    if (made.document.source().text() == before->text()) says_otherwise(made.document);
  }
  return made.text();
}

}  // namespace career::file
