#include "core/views/findings/json.hpp"

#include <optional>

#include "core/report/json.hpp"
#include "core/text/display.hpp"

namespace career::views {
namespace {

using report::Data;

void add_place(Data& said, const SourceFile* source, const std::optional<Span>& span) {
  const bool is_known = source != nullptr && span;
  const Place begin = is_known ? source->place(span->begin) : Place{};
  const Place end = is_known ? source->place(span->end) : Place{};
  said["line"] = is_known ? Data(begin.line) : Data();
  said["column"] = is_known ? Data(begin.column) : Data();
  said["end_line"] = is_known ? Data(end.line) : Data();
  said["end_column"] = is_known ? Data(end.column) : Data();
}

Data finding_json(const Diagnostic& finding) {
  const SourceFile* source = finding.source.get();
  Data said;
  said["file"] = source == nullptr ? Data() : Data(source->name());
  add_place(said, source, finding.span);
  said["severity"] = finding.severity == Severity::Error ? "error" : "warning";
  said["code"] = finding.code;
  said["message"] = bounded(finding.message);
  said["help"] = Data::list();
  for (const auto& help : finding.help) said["help"].push_back(bounded(help));
  said["also"] = Data::list();
  for (const auto& label : finding.also) {
    Data place;
    add_place(place, source, label.span);
    place["message"] = bounded(label.message);
    said["also"].push_back(std::move(place));
  }
  return said;
}

}  // namespace

std::string findings_json(const Findings& findings, const std::vector<std::string>& files,
                          const std::vector<std::string>& notes) {
  Data said;
  said["schema"] = 1;
  said["files"] = files;
  said["findings"] = Data::list();
  for (const auto& finding : findings) said["findings"].push_back(finding_json(finding));
  said["notes"] = notes;
  return report::json(said);
}

}  // namespace career::views
