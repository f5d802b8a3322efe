// Any bytes as a YAML file: read without a crash, a hang or a sanitizer's word; and what is accepted keeps
// every promise of Document that can be checked from outside.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "core/yaml/document.hpp"
#include "tests/fuzz/must.hpp"

namespace career::yaml {
namespace {

bool is_inside(Span inner, Span outer) {
  return outer.begin <= inner.begin && inner.begin <= inner.end && inner.end <= outer.end;
}

void check_findings(const SourceFile& source, const Findings& findings) {
  const Span whole{0, static_cast<Pos>(source.text().size())};
  for (const auto& finding : findings) {
    MUST(!finding.code.empty() && !finding.message.empty() && !finding.help.empty());
    if (finding.span) MUST(is_inside(*finding.span, whole));
    for (const auto& label : finding.also) MUST(is_inside(label.span, whole));
  }
}

void check_scalar(const Document& document, NodeId id) {
  const auto text = document.source().text(document.span(id));
  const bool one_line = text.find('\n') == std::string_view::npos;
  switch (document.style(id)) {
    case Style::Plain:
      if (one_line) MUST(document.scalar(id) == text);
      break;
    case Style::Single:
    case Style::Double: MUST(text.size() >= 2 && text.front() == text.back()); break;
    case Style::Literal: MUST(text.front() == '|'); break;
    case Style::Folded: MUST(text.front() == '>'); break;
    case Style::Empty: MUST(text.empty() && document.scalar(id).empty()); break;
    case Style::Alias: MUST(text.substr(1) == document.scalar(id)); break;
    default: break;
  }
}

void check_collection(const Document& document, NodeId id) {
  const auto& nodes = document.tree().nodes;
  const auto children = document.children(id);
  Pos end = nodes[id].span.begin;
  std::uint32_t event = nodes[id].event + 1;
  for (const NodeId child : children) {
    MUST(child > id && nodes[child].parent == id);
    MUST(nodes[child].begin >= end && nodes[child].begin <= nodes[child].span.begin);
    MUST(is_inside(document.span(child), document.span(id)));
    MUST(nodes[child].event == event);
    end = nodes[child].span.end;
    event = nodes[child].event_end;
  }
  MUST(nodes[id].event_end == event + 1);
  if (document.kind(id) != Kind::Map) return;
  MUST(children.size() % 2 == 0);
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < document.entry_count(id); ++i) {
    const NodeId key = document.entry(id, i).key;
    MUST(document.kind(key) == Kind::Scalar || document.kind(key) == Kind::Null);
    keys.push_back(document.scalar(key));
  }
  std::sort(keys.begin(), keys.end());
  MUST(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
}

void check_document(const Document& document) {
  const Span whole{0, static_cast<Pos>(document.source().text().size())};
  std::size_t children = 0;
  for (NodeId id = 0; id < document.size(); ++id) {
    MUST(is_inside(document.span(id), whole));
    switch (document.kind(id)) {
      case Kind::Sequence:
      case Kind::Map: check_collection(document, id); break;
      case Kind::Alias: {
        const NodeId target = document.resolve(id);
        MUST(target < id && document.kind(target) != Kind::Alias);
        MUST(!is_inside(document.span(id), document.span(target)));
        [[fallthrough]];
      }
      default: check_scalar(document, id);
    }
    children += document.children(id).size();
  }
  MUST(children + 1 == document.size());
}

}  // namespace
}  // namespace career::yaml

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace career;
  const auto source = std::make_shared<const SourceFile>(
      "career.yaml", std::string(reinterpret_cast<const char*>(data), size));
  Findings findings;
  const auto document = yaml::Document::read(source, findings);
  MUST(document.has_value() == findings.empty());
  yaml::check_findings(*source, findings);
  if (document) yaml::check_document(*document);
  return 0;
}
