#include "core/file/set_value.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/file/path.hpp"
#include "core/file/read.hpp"
#include "core/model/future_days.hpp"
#include "core/model/meant.hpp"
#include "core/model/number.hpp"
#include "core/text/diagnostic.hpp"
#include "core/yaml/edit.hpp"

namespace career::file {
namespace {

using yaml::Scalar;

struct Applied {
  yaml::Document document;
  Spec spec;
};

// Edits of a sound spec, made and read again: the reader knows best what may stand where. Takes what was
// there before, so that it need not stay in memory beside what comes of it. Throws Misuse, which says `path`
// first, with what the reader finds: the file was sound before, so it is about the new value.
Applied applied(Applied before, std::span<const yaml::Edit> edits, std::string_view path) {
  before.spec = {};  // and gone
  Findings findings;
  auto made = yaml::applied(std::move(before.document), edits, findings);
  auto spec = made ? read_spec(*made, findings) : std::nullopt;
  if (!spec) {
    sort_by_place(findings);
    throw Misuse(fmt::format("{}: {}", path, findings.front().message), findings.front().help);
  }
  return {std::move(*made), std::move(*spec)};
}

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

// "5%" and "10%" of "[5%, 10%]", where the value may be a range; else none.
std::vector<std::string> ends_of_range(Shape::Kind kind, std::string_view value) {
  constexpr std::array ranges{Shape::Kind::Chances, Shape::Kind::Shares, Shape::Kind::Numbers,
                              Shape::Kind::Outcomes, Shape::Kind::Term};
  const auto comma = value.find(',');
  const bool is_range = std::find(ranges.begin(), ranges.end(), kind) != ranges.end() &&
                        value.starts_with('[') && value.ends_with(']') && comma != std::string_view::npos;
  if (!is_range) return {};
  const auto trimmed = [](std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
  };
  std::vector<std::string> ends{trimmed(value.substr(1, comma - 1)),
                                trimmed(value.substr(comma + 1, value.size() - comma - 2))};
  const bool are_shares = std::all_of(ends.begin(), ends.end(),
                                      [](const std::string& end) { return parse_share(end).has_value(); });
  return are_shares ? ends : std::vector<std::string>();
}

yaml::Value nested(const std::vector<std::string>& keys, yaml::Value value) {
  for (std::size_t i = keys.size(); i > 1; --i) value = yaml::Value::map({{keys[i - 1], std::move(value)}});
  return value;
}

// The keys that a comma cut off from the value: of {leading: 4,5} the 5.
std::vector<yaml::Edit> without_cut_off(const yaml::Document& document, const Target& target,
                                        const Findings& wrong) {
  const auto begin = document.span(target.node).begin;
  const auto cut = std::find_if(wrong.begin(), wrong.end(), [&](const Diagnostic& finding) {
    return finding.code == "comma-in-value" && finding.span && finding.span->begin == begin;
  });
  std::vector<yaml::Edit> edits;
  if (cut == wrong.end() || target.map == yaml::no_node) return edits;
  for (std::size_t i = 0; i < document.entry_count(target.map); ++i) {
    const Span key = document.span(document.entry(target.map, i).key);
    if (key.begin > begin && key.end <= cut->span->end)
      edits.push_back(yaml::remove(document, target.map, i));
  }
  return edits;
}

std::vector<yaml::Edit> edits_for(const yaml::Document& document, const Target& target, std::string_view path,
                                  std::string_view value, const Findings& wrong) {
  if (!target.side.empty()) {
    throw Misuse(fmt::format("{}: your file has one value for both sides", path), {"edit it by hand"});
  }
  const auto ends = ends_of_range(target.shape.kind, value);
  if (target.node == yaml::no_node) {
    yaml::Value made;
    if (ends.empty()) {
      made.scalar = scalar_for(target.shape.kind, path, value);
    } else {
      made = yaml::Value::list({yaml::Value::token(ends[0]), yaml::Value::token(ends[1])});
    }
    return {yaml::insert_key(document, target.map, target.missing.front(),
                             nested(target.missing, std::move(made)), target.after)};
  }
  const auto kind = document.kind(target.node);
  const auto items = document.children(target.node);
  if (kind == yaml::Kind::Sequence && !ends.empty() && items.size() == ends.size()) {
    return {yaml::set_scalar(document, items[0], Scalar::token(ends[0])),
            yaml::set_scalar(document, items[1], Scalar::token(ends[1]))};
  }
  if (kind == yaml::Kind::Sequence || kind == yaml::Kind::Map) {
    throw Misuse(fmt::format("{} is more than one value in your file", path), {"edit it by hand"});
  }
  if (!ends.empty()) {
    throw Misuse(fmt::format("{} is one value in your file, and '{}' is a range", path, value),
                 {"edit it by hand"});
  }
  auto edits = without_cut_off(document, target, wrong);
  edits.insert(edits.begin(),
               yaml::set_scalar(document, target.node, scalar_for(target.shape.kind, path, value)));
  return edits;
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

// A comma may have cut the value: the finding then reaches on.
bool are_all_at(const std::vector<Span>& places, const Findings& findings) {
  const auto is_there = [&](const Diagnostic& finding) {
    return finding.span && std::any_of(places.begin(), places.end(), [&](Span place) {
             return place == *finding.span ||
                    (finding.code == "comma-in-value" && place.begin == finding.span->begin);
           });
  };
  return std::all_of(findings.begin(), findings.end(), [&](const Diagnostic& finding) {
    return finding.severity != Severity::Error || is_there(finding);
  });
}

Applied set(Applied before, const Findings& wrong, std::string_view path, std::string_view value) {
  const Target target = find_path(before.document, before.spec, path);
  const bool may_be_mended = are_all_at(places_of(before.document, target), wrong);
  const auto edits = edits_for(before.document, target, path, value, wrong);
  try {
    return applied(std::move(before), edits, path);
  } catch (const Misuse&) {
    if (may_be_mended) throw;
    throw Failure(Failure::Kind::Invalid, wrong);
  }
}

// A day on which something has happened is not one to come, as `check` says. An entry may go by its date, so
// that the path need not lead there any more; those to come before and after tell as well.
void must_have_happened(const std::vector<FutureDay>& before, const std::vector<FutureDay>& after,
                        std::string_view path) {
  if (after.size() < before.size()) return;
  const auto is_same = [](const FutureDay& a, const FutureDay& b) { return a.written == b.written; };
  const auto made = std::mismatch(after.begin(), after.end(), before.begin(), before.end(), is_same).first;
  if (made == after.end()) return;
  throw Misuse(fmt::format("{}: {}", path, why_it_is_doubtful(*made)), {"write the day it happened"});
}

constexpr std::string_view metrics = "metrics.";
constexpr std::string_view level = ".now";

}  // namespace

bool is_level_of_metric(std::string_view path) { return path.starts_with(metrics) && path.ends_with(level); }

std::string set_value(yaml::Document document, Spec spec, const Findings& wrong, std::string_view path,
                      std::string_view value, Date today) {
  const auto to_come = future_days(spec, today);
  auto made = set({std::move(document), std::move(spec)}, wrong, path, value);
  must_have_happened(to_come, future_days(made.spec, today), path);
  if (is_level_of_metric(path)) {
    const auto metric = path.substr(0, path.size() - level.size());
    made = set(std::move(made), {}, fmt::format("{}.as_of", metric), today.iso());
  }
  return std::string(made.document.source().text());
}

}  // namespace career::file
