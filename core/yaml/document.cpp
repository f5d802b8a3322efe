#include "core/yaml/document.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/yaml/fault.hpp"
#include "core/yaml/messages.hpp"
#include "core/yaml/place.hpp"

namespace career::yaml {
namespace {

Diagnostic empty_file(const SourcePtr& source) {
  return {Severity::Error, "empty-file", "there is nothing in '" + source->name() + "'", source,
          std::nullopt,    {},           {"comments alone say nothing to career"}};
}

bool has_errors_since(const Findings& findings, std::size_t before) {
  return std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                     [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
}

// The first of two documents is whole, so its own mistakes can be told too. What stands between the two we do
// not follow, and need not.
void check_first_document(const SourcePtr& source, Pos end, Events& events, Findings& findings) {
  Findings found;
  static_cast<void>(place_nodes(source, end, events, found));
  std::copy_if(found.begin(), found.end(), std::back_inserter(findings),
               [](const Diagnostic& finding) { return finding.code != "odd-yaml"; });
}

}  // namespace

Document::Document(SourcePtr source, Events events, Tree tree)
    : source_(std::move(source)), events_(std::move(events)), tree_(std::move(tree)) {}

std::optional<Document> Document::read(SourcePtr source, Findings& findings) {
  if (!check_bytes(source, findings)) return std::nullopt;

  const auto text = source->text();
  Events events;
  const auto stop = parse_events(text, [&](const Seen& seen) { events.add(text, seen); });
  if (stop) {
    findings.push_back(explain(source, events, *stop));
    if (stop->why == Stop::Why::SecondDocument) check_first_document(source, stop->at, events, findings);
    return std::nullopt;
  }
  return of(std::move(source), std::move(events), findings);
}

std::optional<Document> Document::of(SourcePtr source, Events events, Findings& findings) {
  if (events.list().empty()) {
    findings.push_back(empty_file(source));
    return std::nullopt;
  }

  const auto before = findings.size();
  auto tree = place_nodes(source, static_cast<Pos>(source->text().size()), events, findings);
  if (!tree || has_errors_since(findings, before)) return std::nullopt;
  Document document(std::move(source), std::move(events), std::move(*tree));
  if (document.kind(document.root()) == Kind::Null && document.style(document.root()) == Style::Empty) {
    findings.push_back(empty_file(document.source_));
    return std::nullopt;
  }
  return document;
}

std::string_view Document::scalar(NodeId node) const {
  const Node& found = tree_.nodes[node];
  const bool has_value = found.kind != Kind::Sequence && found.kind != Kind::Map;
  return has_value ? events_.value(source_->text(), found.event) : std::string_view{};
}

std::string_view Document::tag(NodeId node) const { return events_.tag(tree_.nodes[node].event); }

std::span<const NodeId> Document::children(NodeId node) const {
  const Node& found = tree_.nodes[node];
  if (found.kind != Kind::Sequence && found.kind != Kind::Map) return {};
  return std::span(tree_.children).subspan(found.first, found.count);
}

NodeId Document::resolve(NodeId node) const {
  const Node& found = tree_.nodes[node];
  return found.kind == Kind::Alias ? found.first : node;
}

}  // namespace career::yaml
