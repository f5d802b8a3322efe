// Any bytes as a template and, behind lines of '%', as the texts of its fields. It is refused, with the place
// of everything that is wrong, or filled: lines of UTF-8 that steer no terminal, tidy, and no longer than the
// template once for each item. A text never becomes a tag, and filling a document that has no tags changes
// nothing.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/template.hpp"
#include "tests/fuzz/must.hpp"

namespace {

using namespace career;

using Texts = std::vector<std::string_view>;

// One text is there, one is an address, a flag, and a list with a list in each of its items.
report::Fields fields_of(const Texts& texts) {
  const auto text = [&](std::size_t at) { return at < texts.size() ? texts[at] : std::string_view(); };
  const auto name_of = [](std::string_view name) { return report::Fields().text("name", name); };
  const auto entry_of = [&](std::string_view title) {
    return report::Fields()
        .text("title", title)
        .link("link", title)
        .list("shows", Texts(std::min<std::size_t>(title.size(), 3), title), name_of);
  };
  return report::Fields()
      .text("month", text(0))
      .link("address", text(1))
      .flag("has_git", texts.size() > 1)
      .list("entries", texts, entry_of)
      .list("lessons", Texts(), name_of);
}

SourcePtr file(std::string text) { return std::make_shared<const SourceFile>("monthly.md", std::move(text)); }

void check_document(const std::string& document) {
  MUST(is_harmless(document));
  MUST(document.empty() || document.ends_with('\n'));
  MUST(!document.starts_with('\n') && !document.ends_with("\n\n"));
  MUST(document.find("\n\n\n") == std::string::npos);
}

// Each byte may be shown as up to ten ("\u{10FFFF}"), and each tag (of five bytes at least) as a text.
std::size_t longest(std::string_view text, const Texts& texts) {
  std::size_t of_texts = 1;
  for (const auto value : texts) of_texts = std::max(of_texts, 20 * value.size() + 2);
  const std::size_t items = 1 + texts.size() * 4;
  return (10 * (text.size() + 1) + text.size() / 5 * of_texts) * items;
}

void check_refusal(const Failure& failure, const SourcePtr& source) {
  MUST(failure.kind() == Failure::Kind::Invalid && !failure.findings().empty());
  MUST(are_sound(failure.findings()));
  for (const auto& finding : failure.findings()) {
    MUST(finding.code == "unknown-field" || finding.code == "bad-template" || finding.code == "not-utf8");
    MUST(finding.source == source && finding.span);
  }
  MUST(is_harmless(draw(failure.findings(), Drawing{})));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto pieces = pieces_of({reinterpret_cast<const char*>(data), size});
  const auto source = file(std::string(pieces.front()));
  const Texts texts(pieces.begin() + 1, pieces.end());
  try {
    const auto document = report::fill(source, fields_of(texts));
    check_document(document);
    MUST(document.size() <= longest(source->text(), texts));
    const bool has_tag = document.find("{{") != std::string::npos;
    if (!has_tag) MUST(report::fill(file(document), fields_of(texts)) == document);
    // What braces are left have come from no text: those are escaped.
    if (has_tag) MUST(source->text().find("{{") != std::string_view::npos);
  } catch (const Failure& failure) {
    check_refusal(failure, source);
  }
  return 0;
}
