#include "core/spec/set_value.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/spec/applied.hpp"
#include "core/spec/meant.hpp"
#include "core/spec/number.hpp"
#include "core/spec/path.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/edit.hpp"

namespace career::spec {
namespace {

using yaml::Scalar;

// The numbers that a value of this kind may have been meant as: 2.5 for "2,5".
std::vector<std::string> numbers_for(Shape::Kind kind, std::string_view value) {
  switch (kind) {
    case Shape::Kind::Number:
    case Shape::Kind::Whole:
    case Shape::Kind::Outcomes: return numbers_meant(value);
    case Shape::Kind::Share:
    case Shape::Kind::Chance:
    case Shape::Kind::Chances: return shares_meant(value);
    default: return {};
  }
}

// Numbers, dates, shares and words of the program are written bare; everything else is the person's text.
Scalar scalar_for(Shape::Kind kind, std::string_view path, std::string_view value) {
  const bool is_text = kind == Shape::Kind::Text || (kind == Shape::Kind::Term && !parse_number(value));
  if (is_text) return Scalar::text(std::string(value));
  constexpr std::string_view bare = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-.%";
  if (value.empty() || value.find_first_not_of(bare) != std::string_view::npos) {
    auto help = write_one_of(numbers_for(kind, value));
    if (help.empty()) help.emplace_back("write one word, number, date or share");
    throw Misuse(fmt::format("{} cannot be '{}'", path, value), std::move(help));
  }
  return Scalar::token(std::string(value));
}

yaml::Value nested(const std::vector<std::string>& keys, const Scalar& scalar) {
  yaml::Value value = scalar.is_token ? yaml::Value::token(scalar.value) : yaml::Value::text(scalar.value);
  for (std::size_t i = keys.size(); i > 1; --i) value = yaml::Value::map({{keys[i - 1], std::move(value)}});
  return value;
}

yaml::Edit edit_for(const yaml::Document& document, const Target& target, std::string_view path,
                    const Scalar& scalar) {
  if (!target.side.empty()) {
    throw Misuse(fmt::format("{}: your file has one value for both sides", path), {"edit it by hand"});
  }
  if (target.node == yaml::no_node) {
    return yaml::insert_key(document, target.map, target.missing.front(), nested(target.missing, scalar),
                            target.after);
  }
  const auto kind = document.kind(target.node);
  if (kind == yaml::Kind::Sequence || kind == yaml::Kind::Map) {
    throw Misuse(fmt::format("{} is more than one value in your file", path), {"edit it by hand"});
  }
  return yaml::set_scalar(document, target.node, scalar);
}

// Where the value stands, and its key.
std::vector<Span> places_of(const yaml::Document& document, const Target& target) {
  if (target.node == yaml::no_node) return {};
  std::vector<Span> places{document.span(target.node)};
  if (target.map == yaml::no_node) return places;
  for (std::size_t i = 0; i < document.entry_count(target.map); ++i) {
    const auto entry = document.entry(target.map, i);
    if (entry.value == target.node) places.push_back(document.span(entry.key));
  }
  return places;
}

bool are_all_at(const std::vector<Span>& places, const Findings& findings) {
  return std::all_of(findings.begin(), findings.end(), [&](const Diagnostic& finding) {
    return finding.severity != Severity::Error ||
           (finding.span && std::find(places.begin(), places.end(), *finding.span) != places.end());
  });
}

Applied set(Applied before, const Findings& wrong, std::string_view path, std::string_view value) {
  const Target target = find_path(before.document, before.spec, path);
  const bool may_be_mended = are_all_at(places_of(before.document, target), wrong);
  const Scalar scalar = scalar_for(target.shape.kind, path, value);
  const std::array edits{edit_for(before.document, target, path, scalar)};
  try {
    return applied(std::move(before), edits, path);
  } catch (const Misuse&) {
    if (may_be_mended) throw;
    throw Failure(Failure::Kind::Invalid, wrong);
  }
}

constexpr std::string_view metrics = "metrics.";
constexpr std::string_view level = ".now";

}  // namespace

bool is_level_of_metric(std::string_view path) { return path.starts_with(metrics) && path.ends_with(level); }

std::string set_value(yaml::Document document, Spec spec, const Findings& wrong, std::string_view path,
                      std::string_view value, Date today) {
  auto made = set({std::move(document), std::move(spec)}, wrong, path, value);
  if (is_level_of_metric(path)) {
    const auto metric = path.substr(0, path.size() - level.size());
    made = set(std::move(made), {}, fmt::format("{}.as_of", metric), today.iso());
  }
  return made.text();
}

}  // namespace career::spec
