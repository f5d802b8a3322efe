// Any bytes as a YAML file, and a few random edits of it. Each is refused, or it does exactly what was asked:
// the new text reads as the old data with that one change, every comment is there, and no other byte has
// moved.
//
// An edit may also end in `apply` finding that the text would say something else. That is the net that must
// hold where YAML is odd, and not a crash here: such ends are counted. In a file of nothing but block maps,
// block lists and plain values of one line there is no excuse, and it is one.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <random>
#include <string>

#include "core/yaml/edit.hpp"
#include "core/yaml/scalar_text.hpp"
#include "tests/fuzz/must.hpp"
#include "tests/yaml/data.hpp"

namespace career::yaml {
namespace {

struct Counts {
  std::size_t done = 0;
  std::size_t refused = 0;
  std::size_t caught = 0;  // by apply

  ~Counts() { std::fprintf(stderr, "edits: %zu done, %zu refused, %zu caught\n", done, refused, caught); }
};
Counts counts;

using Random = std::minstd_rand;
std::size_t pick(Random& random, std::size_t below) { return random() % below; }

Scalar scalar(Random& random) {
  static const char* const texts[] = {"word",  "two words", "it's",     "a: b",   "[x]",      "# no",
                                      "",      " x ",       "line\n",   "a\nb\n", "a\nb",     "- a",
                                      "null",  "2026",      "\"q\" \\", "Ж é",    "x #y\tz",  "---",
                                      "? why", "\n",        "\x01",     "...",    "a\n\n b\n"};
  static const char* const tokens[] = {"3", "-2.5", "50%", "2026-11-22", "true"};
  if (pick(random, 4) == 0) return Scalar::token(tokens[pick(random, std::size(tokens))]);
  std::string text = texts[pick(random, std::size(texts))];
  if (pick(random, 8) == 0) {
    for (int left = 12; left > 0; --left) text += " and more words";
  }
  return Scalar::text(std::move(text));
}

Value value(Random& random, int depth) {
  Value made;
  made.scalar = scalar(random);
  made.layout = pick(random, 2) == 0 ? Layout::Flow : Layout::Block;
  if (depth == 0 || pick(random, 3) == 0) return made;
  made.kind = pick(random, 3) == 0 ? Value::Kind::List : Value::Kind::Map;
  for (std::size_t i = 0; i < 1 + pick(random, 3); ++i) {
    if (made.kind == Value::Kind::List) {
      made.items.push_back(value(random, depth - 1));
    } else {
      made.entries.push_back({"key" + std::to_string(i), value(random, depth - 1)});
    }
  }
  return made;
}

Asked ask(const Document& document, Random& random) {
  Asked asked;
  asked.node = static_cast<NodeId>(pick(random, document.size()));
  asked.value = value(random, 2);
  asked.key = pick(random, 4) == 0 ? scalar(random).value : "new_key";
  const bool is_map = document.kind(asked.node) == Kind::Map;
  const auto count = document.children(asked.node).size() / (is_map ? 2 : 1);
  asked.entry = pick(random, count + 1);
  switch (document.kind(asked.node)) {
    case Kind::Sequence: asked.what = Asked::What::Append; break;
    case Kind::Map: asked.what = Asked::What::Insert; break;
    case Kind::Null: asked.what = static_cast<Asked::What>(pick(random, 3)); break;
    default: asked.what = Asked::What::Set;
  }
  if (asked.what == Asked::What::Insert && pick(random, 4) == 0) asked.what = Asked::What::First;
  const bool is_collection =
      asked.value.kind != Value::Kind::Scalar && !(asked.value.items.empty() && asked.value.entries.empty());
  const bool is_empty =
      count == 0 && document.kind(asked.node) != Kind::Scalar && document.kind(asked.node) != Kind::Alias;
  if (is_empty && is_collection && pick(random, 2) == 0) asked.what = Asked::What::Fill;
  if (count > 0 && pick(random, 3) == 0) {
    asked.what = Asked::What::Remove;
    asked.entry = std::min(asked.entry, count - 1);
  }
  if (asked.what == Asked::What::Set) asked.value.kind = Value::Kind::Scalar;
  return asked;
}

// Nothing but block maps, block lists and plain values of one line, each indented deeper than what it is in:
// yaml-cpp also takes a value further left.
bool is_simple(const Document& document) {
  const auto text = document.source().text();
  const auto& nodes = document.tree().nodes;
  const auto is_plain = [&](const Node& node) {
    const auto around = text.substr(node.lead, node.span.end - node.lead);
    if (node.style != Style::Plain || text.substr(node.span.begin, node.span.size()).find('\n') != text.npos)
      return false;
    return around.find('\n') == text.npos || nodes[node.parent].column < node.column;
  };
  return text.find_first_of("\t%") == text.npos &&
         std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) {
           const bool is_block = node.style == Style::BlockMap || node.style == Style::BlockSeq;
           return node.begin == node.span.begin && (is_block || is_plain(node));
         });
}

void show(const Document& document, const Asked& asked, const std::string& message) {
  std::fprintf(stderr, "%s\n%s of %s at node %u, entry %zu, in\n%s\n\n", message.c_str(),
               asked.what == Asked::What::Remove ? "removal" : flow_entry(asked.key, asked.value).c_str(),
               asked.what == Asked::What::Set ? "value" : "entry", asked.node, asked.entry,
               std::string(document.source().text()).c_str());
}

void check_done(const Document& document, const Asked& asked, const Edit& edit, const std::string& text) {
  if (std::getenv("EDIT_FUZZ_SHOW") != nullptr) show(document, asked, text);
  MUST(is_untouched_elsewhere(document.source().text(), text, edit.splices));
  Findings findings;
  const auto again = Document::read(std::make_shared<const SourceFile>("career.yaml", text), findings);
  MUST(again);
  MUST(data_of(*again, again->root()) == Expected(document, asked).data());
  if (asked.what != Asked::What::Remove) MUST(are_kept(comments_of(document), comments_of(*again)));
}

void try_edit(const Document& document, Random& random) {
  const Asked asked = ask(document, random);
  try {
    const Edit edit = edit_of(document, asked);
    const std::string text = apply(document, std::span(&edit, 1));
    check_done(document, asked, edit, text);
    ++counts.done;
  } catch (const Failure& failure) {
    const auto& finding = failure.findings().at(0);
    if (failure.kind() == Failure::Kind::Invalid) {
      MUST(finding.code.starts_with("edit-") && !finding.help.empty());
      ++counts.refused;
      return;
    }
    ++counts.caught;
    if (std::getenv("EDIT_FUZZ_SHOW") != nullptr) show(document, asked, finding.message);
    MUST(!is_simple(document));
  }
}

}  // namespace
}  // namespace career::yaml

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace career;
  const std::string text(reinterpret_cast<const char*>(data), size);
  Findings findings;
  const auto document =
      yaml::Document::read(std::make_shared<const SourceFile>("career.yaml", text), findings);
  if (!document) return 0;
  yaml::Random random(static_cast<std::uint32_t>(std::hash<std::string>{}(text)));
  for (int left = 4; left > 0; --left) yaml::try_edit(*document, random);
  return 0;
}
