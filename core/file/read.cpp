#include "core/file/read.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/file/reader.hpp"
#include "core/model/ids.hpp"
#include "core/model/number.hpp"
#include "core/model/rules.hpp"

namespace career::file {

namespace {

// What tells the two kinds of file apart: the key that holds the format version.
struct FileKind {
  std::string_view key;
  std::string_view title;  // "the spec"
  std::string_view code;   // for a file of the other kind
  std::string_view other_key;
  std::string_view other_help;
};
constexpr FileKind spec_file{.key = "career",
                             .title = "the spec",
                             .code = "not-a-spec",
                             .other_key = "offer",
                             .other_help = "this is an offer: compare it with 'career evaluate FILE'"};
constexpr FileKind offer_file{
    .key = "offer",
    .title = "the offer",
    .code = "not-an-offer",
    .other_key = "career",
    .other_help = "this is a career spec: name it with -f, and give 'evaluate' an offer"};

std::optional<yaml::Entry> top_entry(const yaml::Document& document, std::string_view key) {
  const auto root = document.root();
  for (std::size_t i = 0; i < document.entry_count(root); ++i) {
    const auto entry = document.entry(root, i);
    if (document.kind(entry.key) == yaml::Kind::Scalar && document.scalar(entry.key) == key) return entry;
  }
  return std::nullopt;
}

// Whether the file says it is of this kind and of a version we know. A newer format would only give
// misleading findings, and so would the other kind of file: each is the one thing said.
bool is_readable(const yaml::Document& document, const FileKind& kind, Findings& findings) {
  const auto refuse = [&](std::string_view code, std::string message, Span span,
                          std::vector<std::string> help) {
    findings.push_back({.code = std::string(code),
                        .message = std::move(message),
                        .source = document.source_ptr(),
                        .span = span,
                        .help = std::move(help)});
    return false;
  };
  const auto root = document.root();
  if (document.kind(root) != yaml::Kind::Map) {
    return refuse(kind.code, fmt::format("{} is a list of keys and values, and this is not", kind.title),
                  document.span(root), {fmt::format("it begins with '{}: {}'", kind.key, format_version)});
  }
  const auto version = top_entry(document, kind.key);
  if (!version) {
    if (const auto other = top_entry(document, kind.other_key)) {
      return refuse(kind.code,
                    fmt::format("{} is expected here, and this is none",
                                kind.title == "the spec" ? "a career spec" : "an offer"),
                    document.span(other->key), {std::string(kind.other_help)});
    }
    return true;  // the missing key is found with the others
  }
  const auto node = document.resolve(version->value);
  if (document.kind(node) != yaml::Kind::Scalar || document.is_text(node)) return true;
  const auto number = parse_whole(document.scalar(node));
  if (!number || *number == format_version) return true;
  if (*number > format_version) {
    return refuse("newer-version", fmt::format("format version {} is newer than this program knows", *number),
                  document.span(node), {"install a newer career: this one leaves the file alone"});
  }
  return refuse("bad-version", fmt::format("there is no format version {}", *number), document.span(node),
                {fmt::format("write {}: {}", kind.key, format_version)});
}

template <class Record>
std::optional<Record> finish(Record record, std::size_t before, Findings& findings) {
  const auto is_error = [](const Diagnostic& finding) { return finding.severity == Severity::Error; };
  if (std::any_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(), is_error)) {
    return std::nullopt;
  }
  return record;
}

}  // namespace

std::optional<Spec> read_unsound_spec(const yaml::Document& document, Findings& findings) {
  if (!is_readable(document, spec_file, findings)) return std::nullopt;
  Spec spec;
  spec.source = document.source_ptr();
  Reader(document, findings).read_root(spec, spec_file.title);
  give_ids(spec, findings);
  check_rules(spec, findings);
  return spec;
}

std::optional<Spec> read_spec(const yaml::Document& document, Findings& findings) {
  const std::size_t before = findings.size();
  auto spec = read_unsound_spec(document, findings);
  return spec ? finish(*std::move(spec), before, findings) : std::nullopt;
}

std::optional<Offer> read_offer(const yaml::Document& document, const Spec* spec, Findings& findings) {
  if (!is_readable(document, offer_file, findings)) return std::nullopt;
  const std::size_t before = findings.size();
  Offer offer;
  offer.source = document.source_ptr();
  Reader(document, findings, spec).read_root(offer, offer_file.title);
  give_ids(offer, findings);
  check_rules(offer, spec, findings);
  return finish(std::move(offer), before, findings);
}

std::optional<Spec> read_spec(const SourcePtr& source, Findings& findings) {
  const auto document = yaml::Document::read(source, findings);
  return document ? read_spec(*document, findings) : std::nullopt;
}

std::optional<Offer> read_offer(const SourcePtr& source, const Spec* spec, Findings& findings) {
  const auto document = yaml::Document::read(source, findings);
  return document ? read_offer(*document, spec, findings) : std::nullopt;
}

Findings findings_on(const Spec& spec, Date today) {
  const auto current = current_role(spec, today);
  if (current.role != nullptr || current.candidates.size() < 2) return {};
  const auto is_main = [](const Role* role) { return role->main.value; };
  const bool has_main = std::any_of(current.candidates.begin(), current.candidates.end(), is_main);
  Diagnostic finding{
      .code = "several-current-roles",
      .message = fmt::format("{} roles are current on {}, and which one staying means is not said",
                             current.candidates.size(), today.iso()),
      .source = spec.source,
      .span = current.candidates.back()->title.span,
      .help = {has_main ? "leave 'main: true' in one of them only"
                        : "write 'main: true' in one of them, or 'to:' in those that have ended"}};
  for (const auto* role : current.candidates) {
    if (role != current.candidates.back()) finding.also.push_back({role->title.span, "this one too"});
  }
  return {finding};
}

}  // namespace career::file
