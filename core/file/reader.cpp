#include "core/file/reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/file/shape.hpp"
#include "core/model/meant.hpp"
#include "core/text/fold.hpp"
#include "core/text/names.hpp"

namespace career::file {

namespace {

using yaml::Kind;
using yaml::NodeId;

constexpr std::string_view text_tag = "tag:yaml.org,2002:str";

std::string_view kind_words(Kind kind) {
  switch (kind) {
    case Kind::Sequence: return "a list";
    case Kind::Map: return "keys and values";
    case Kind::Scalar: return "one value";
    case Kind::Null: return "nothing";
    case Kind::Alias: return "an alias";
  }
  return "";
}

}  // namespace

std::optional<std::string_view> Reader::scalar_of(NodeId node, std::string_view needed) {
  const NodeId value = resolve(node);
  const Kind kind = document_.kind(value);
  if (kind == Kind::Null) {
    const bool is_required = !path_.empty() && path_.back().is_required;
    report("empty-value", fmt::format("{} has no value", subject()), here(node),
           {fmt::format("write {}{}", needed, is_required ? "" : ", or leave the line out")});
    return std::nullopt;
  }
  if (kind != Kind::Scalar) {
    report("wrong-type", fmt::format("{} needs {}, not {}", subject(), needed, kind_words(kind)), here(node));
    return std::nullopt;
  }
  const auto tag = document_.tag(value);
  if (!tag.empty() && tag != text_tag && tag != "!") {
    report("tag", fmt::format("the tag '{}' means nothing here", tag), here(node), {"leave it out"});
    return std::nullopt;
  }
  return document_.scalar(value);
}

std::optional<std::string_view> Reader::bare_scalar_of(NodeId node, std::string_view needed) {
  const auto text = scalar_of(node, needed);
  if (text && document_.is_text(resolve(node))) {
    is_quoted(node, *text, needed);
    return std::nullopt;
  }
  return text;
}

void Reader::is_quoted(NodeId node, std::string_view text, std::string_view needed) {
  report("wrong-type", fmt::format("{} needs {}, and '{}' in quotes is text", subject(), needed, text),
         here(node), {fmt::format("write {} without quotes", text)});
}

std::vector<std::string> Reader::anchored(std::string_view words) const {
  const auto wanted = folded_words(words);
  if (wanted.empty() || path_.empty()) return {};
  std::vector<std::string> levels;
  const auto look_at = [&](std::string level, std::string_view means) {
    const auto has = folded_words(means);
    if (std::search(has.begin(), has.end(), wanted.begin(), wanted.end()) != has.end()) {
      levels.push_back(std::move(level));
    }
  };
  if (spec_ != nullptr) {  // this is an offer
    const Metric* metric = spec_->metrics.find(path_.back().key);
    if (metric == nullptr) return {};
    for (const Anchor& anchor : metric->anchors) look_at(fmt::format("{}", anchor.level), anchor.means.value);
    return levels;
  }
  const auto anchors = anchors_here();
  if (!anchors) return {};
  for (std::size_t i = 0; i < document_.entry_count(*anchors); ++i) {
    const auto [key, value] = document_.entry(*anchors, i);
    look_at(std::string(key_text(key)), document_.scalar(document_.resolve(value)));
  }
  return levels;
}

// The anchors of the metric whose level is read: beside it, or under the metric's name.
std::optional<NodeId> Reader::anchors_here() const {
  const auto below = [&](NodeId map, std::string_view key) {
    const auto entry = entry_of(map, key);
    return entry ? std::optional(document_.resolve(entry->value)) : std::nullopt;
  };
  if (path_.back().record != yaml::no_node) return below(path_.back().record, "anchors");
  const auto metrics = below(document_.root(), "metrics");
  const auto metric = metrics ? below(*metrics, path_.back().key) : std::nullopt;
  return metric ? below(*metric, "anchors") : std::nullopt;
}

bool Reader::is_map(NodeId node, std::string_view needed) {
  const Kind kind = document_.kind(node);
  if (kind == Kind::Map) return true;
  report(kind == Kind::Null ? "empty-value" : "wrong-type",
         fmt::format("{} needs {}, not {}", subject(), needed, kind_words(kind)), here(node));
  return false;
}

bool Reader::is_list(NodeId node, std::string_view needed) {
  const Kind kind = document_.kind(node);
  if (kind == Kind::Sequence) return true;
  std::vector<std::string> help;
  if (needed == "a list" && kind == Kind::Scalar) {
    help.push_back(fmt::format("for a single one write [{}]", document_.source().text(document_.span(node))));
  }
  report(kind == Kind::Null ? "empty-value" : "wrong-type",
         fmt::format("{} needs {}, not {}", subject(), needed, kind_words(kind)), here(node),
         std::move(help));
  return false;
}

bool Reader::is_absent(NodeId node) const { return document_.kind(node) == Kind::Null; }

NodeId Reader::resolve(NodeId node) {
  const NodeId target = document_.resolve(node);
  // A few aliases of aliases can mean more values than anyone could wait for; a file without them stays far
  // below.
  if (++resolved_ > 16 * document_.size() + 1024) {
    throw Failure(Failure::Kind::Invalid,
                  Diagnostic{.code = "too-many-aliases",
                             .message = "the aliases in this file stand for more than can be read",
                             .source = document_.source_ptr(),
                             .span = document_.span(node),
                             .help = {"write the values out where they are needed"}});
  }
  return target;
}

std::optional<std::size_t> Reader::index_of(NodeId map, std::string_view key) const {
  for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
    if (key_text(document_.entry(map, i).key) == key) return i;
  }
  return std::nullopt;
}

std::optional<yaml::Entry> Reader::entry_of(NodeId map, std::string_view key) const {
  const auto index = index_of(map, key);
  return index ? std::optional(document_.entry(map, *index)) : std::nullopt;
}

std::string_view Reader::key_text(NodeId key) const {
  const NodeId target = document_.resolve(key);
  return document_.kind(target) == Kind::Scalar ? document_.scalar(target) : std::string_view{};
}

void Reader::missing(const KeyFacts& facts, Span owner) {
  report("missing-key", fmt::format("{} has no '{}'", path(), facts.name), owner,
         {fmt::format("add '{}:', {}", facts.name, facts.about)});
}

void Reader::must_have_entries(const yaml::Entry& entry, const KeyFacts& facts) {
  const NodeId node = document_.resolve(entry.value);
  if (document_.kind(node) != Kind::Null &&
      (document_.kind(node) != Kind::Map || document_.entry_count(node) > 0))
    return;
  report("empty-value", fmt::format("'{}' is empty", facts.name), document_.span(entry.key),
         {fmt::format("write at least one: {}", facts.about)});
}

void Reader::unknown_keys(NodeId map, std::string_view record, const std::vector<std::string>& known) {
  for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
    const NodeId key = document_.entry(map, i).key;
    const std::string_view name = key_text(key);
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    if (is_cut_off(document_, map, i)) {
      comma_in_value(map, i);
      continue;
    }
    report("unknown-key", fmt::format("unknown key '{}' in {}", name, path()), document_.span(key),
           did_you_mean(name, known, fmt::format("the keys of {}: ", with_article(record))));
  }
}

void Reader::comma_in_number(Span span, Numeral numeral) {
  auto help = write_one_of(choices_for(document_.source().text(span), numeral));
  if (help.empty()) help = {"write the number with a point"};
  report("comma-in-value", "a comma ends a value inside { }", span, std::move(help));
}

void Reader::comma_in_value(NodeId map, std::size_t index) {
  if (is_cut_off(document_, map, index - 1)) return;
  if (const auto cut = cut_number(document_, map, index - 1)) {
    const auto is_said = [&](const Diagnostic& it) { return it.code == "comma-in-value" && it.span == cut; };
    if (std::none_of(findings_.begin(), findings_.end(), is_said)) comma_in_number(*cut, Numeral::Plain);
    return;
  }
  report("comma-in-value", "a comma ends a value inside { }", document_.span(document_.entry(map, index).key),
         {"quote the whole value, or write it on lines of its own"});
}

bool Reader::check_name(NodeId key) {
  const std::string_view name = key_text(key);
  if (is_metric_name(name)) return true;
  std::string proposed = slug(name, 8);
  std::replace(proposed.begin(), proposed.end(), '-', '_');
  std::vector<std::string> help{"small letters, digits, '-' and '_', a letter first"};
  if (is_metric_name(proposed)) help.insert(help.begin(), fmt::format("write '{}'", proposed));
  report("bad-name", fmt::format("'{}' cannot be a name in {}", name, path()), document_.span(key),
         std::move(help));
  return false;
}

std::string Reader::path() const {
  if (path_.empty()) return std::string(title_);
  std::string path;
  for (const auto& position : path_) {
    if (position.key.empty()) {
      path += fmt::format("[{}]", position.index);
    } else {
      if (!path.empty()) path += '.';
      path += position.key;
    }
  }
  return path;
}

std::string Reader::subject() const {
  if (path_.empty()) return std::string(title_);
  if (!path_.back().key.empty()) return fmt::format("'{}'", path_.back().key);
  return path();
}

Span Reader::here(NodeId node) const {
  const Span span = document_.span(node);
  if (!span.empty() || path_.empty() || path_.back().key.empty()) return span;
  return path_.back().span;
}

void Reader::report(std::string_view code, std::string message, Span span, std::vector<std::string> help) {
  findings_.push_back({.code = std::string(code),
                       .message = std::move(message),
                       .source = document_.source_ptr(),
                       .span = span,
                       .help = std::move(help)});
}

}  // namespace career::file
