#include "core/views/findings/json.hpp"

#include <optional>

#include "core/text/display.hpp"
#include "core/views/json.hpp"

namespace career::views {
namespace {

void add_place(Json& said, const SourceFile* source, const std::optional<Span>& span) {
  const bool is_known = source != nullptr && span;
  const Place begin = is_known ? source->place(span->begin) : Place{};
  const Place end = is_known ? source->place(span->end) : Place{};
  said["line"] = is_known ? Json(begin.line) : Json();
  said["column"] = is_known ? Json(begin.column) : Json();
  said["end_line"] = is_known ? Json(end.line) : Json();
  said["end_column"] = is_known ? Json(end.column) : Json();
}

Json finding_json(const Diagnostic& finding) {
  const SourceFile* source = finding.source.get();
  Json said;
  said["file"] = source == nullptr ? Json() : Json(source->name());
  add_place(said, source, finding.span);
  said["severity"] = finding.severity == Severity::Error ? "error" : "warning";
  said["code"] = finding.code;
  said["message"] = bounded(finding.message);
  said["help"] = Json::array();
  for (const auto& help : finding.help) said["help"].push_back(bounded(help));
  said["also"] = Json::array();
  for (const auto& label : finding.also) {
    Json place;
    add_place(place, source, label.span);
    place["message"] = bounded(label.message);
    said["also"].push_back(std::move(place));
  }
  return said;
}

}  // namespace

std::string findings_json(const Findings& findings, const std::vector<std::string>& files,
                          const std::vector<std::string>& notes) {
  Json said;
  said["schema"] = 1;
  said["files"] = files;
  said["findings"] = Json::array();
  for (const auto& finding : findings) said["findings"].push_back(finding_json(finding));
  said["notes"] = notes;
  return json_text(said);
}

}  // namespace career::views
