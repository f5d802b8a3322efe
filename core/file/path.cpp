#include "core/file/path.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/model/ids.hpp"
#include "core/model/named_by.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/fold.hpp"
#include "core/text/suggest.hpp"

namespace career::file {
namespace {

using yaml::Document;
using yaml::NodeId;

std::vector<std::string> words_of_path(std::string_view path) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t dot = std::min(path.find('.', at), path.size());
    words.emplace_back(path.substr(at, dot - at));
    at = dot + 1;
  }
  return words;
}

template <class Entry, class Name>
std::vector<std::string> names_of(const std::vector<Entry>& entries, Name name) {
  std::vector<std::string> names;
  names.reserve(entries.size());
  for (const auto& entry : entries) names.push_back(name(entry));
  return names;
}

// Calls `look` with the list of that name, if its entries have names; `indexes` are those of the lists above
// it.
template <class Look>
void look_at_list(const Spec& spec, std::string_view list, const std::vector<std::size_t>& indexes,
                  const Look& look) {
  if (list == "roles") return look(spec.roles);
  if (list == "roadmap") return look(spec.roadmap);
  if (list == "landings") return look(spec.landings);
  if (list == "setbacks") return look(spec.setbacks);
  if (list == "decisions") return look(spec.decisions);
  if (list == "check_ins" && spec.home) return look(spec.home->check_ins);
  if (const auto& publishing = spec.publishing) {
    if (list == "repeated") return look(publishing->repeated);
    if (list == "log") return look(publishing->log);
    if (list == "skipped") return look(publishing->skipped);
  }
  if (indexes.size() != 1 || indexes.front() >= spec.landings.size()) return;
  const Landing& landing = spec.landings[indexes.front()];
  if (list == "talks") return look(landing.talks);
  if (list == "problems") return look(landing.problems);
  if (list == "wins") return look(landing.wins);
  if (list == "checks") return look(landing.checks);
}

// A list whose entries have no names, such as the steps of the North Star, is counted from 1.
std::optional<std::size_t> counted(const std::string& word, std::size_t size) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size() || number == 0 || number > size)
    return std::nullopt;
  return number - 1;
}

class Walk {
 public:
  // In the offer, or where that is null in the spec.
  Walk(const Document& document, const Spec& spec, const Offer* offer, std::string_view path)
      : document_(document), spec_(spec), offer_(offer), words_(words_of_path(path)) {}

  Target find() {
    walk(words_.size());
    if (holds_values(target_.shape)) {
      auto help = continuations();
      throw Misuse(fmt::format("'{}' holds more than one value", said()), std::move(help));
    }
    return std::move(target_);
  }

  // What stands before the last dot, with every word that may follow.
  std::vector<std::string> below() {
    walk(words_.size() - 1);
    const std::string above = at_ == 0 ? "" : said() + ".";
    std::vector<std::string> paths;
    const auto add = [&](std::string_view name, const Shape& shape) {
      paths.push_back(fmt::format("{}{}{}", above, name, holds_values(shape) ? "." : ""));
    };
    switch (target_.shape.kind) {
      case Shape::Kind::Record:
        for (const auto& key : target_.shape.record->keys) add(key.facts.name, key.value);
        break;
      case Shape::Kind::Names:
        for (const auto& name : names_possible()) add(name, *target_.shape.item);
        break;
      case Shape::Kind::List:
        for (const auto& name : names_in(words_[at_ - 1])) add(name, *target_.shape.item);
        break;
      default: break;
    }
    return paths;
  }

 private:
  // Goes down by the first words of the path.
  void walk(std::size_t count) {
    target_.shape =
        Shape{.kind = Shape::Kind::Record, .record = offer_ != nullptr ? &offer_shape() : &spec_shape()};
    target_.node = document_.root();
    for (at_ = 0; at_ < count; ++at_) step();
  }

  // More than one.
  static bool holds_values(const Shape& shape) {
    return shape.kind == Shape::Kind::Record || shape.kind == Shape::Kind::List ||
           shape.kind == Shape::Kind::Names || shape.kind == Shape::Kind::Anchors;
  }

  void step() {
    switch (target_.shape.kind) {
      case Shape::Kind::Record: return into_record();
      case Shape::Kind::Names: return into_names();
      case Shape::Kind::List: return into_list();
      case Shape::Kind::Outcomes: return into_side({"works", "fails"});
      case Shape::Kind::Term: return into_side({"works", "fails", "value", "unit"});
      default: throw Misuse(fmt::format("'{}' is one value: nothing is below it", said()), {});
    }
  }

  void into_record() {
    const auto& keys = target_.shape.record->keys;
    const auto key =
        std::find_if(keys.begin(), keys.end(), [&](const KeyShape& it) { return it.facts.name == word(); });
    if (key == keys.end())
      unknown(key_names(), fmt::format("{} has", with_article(target_.shape.record->name)));
    std::string after;
    for (auto before = keys.begin(); before != key; ++before) {
      if (entry_of(before->facts.name)) after = before->facts.name;
    }
    enter(key->value, after);
  }

  void into_names() {
    const Shape item = *target_.shape.item;
    const auto possible = names_possible();
    const bool is_possible = std::find(possible.begin(), possible.end(), word()) != possible.end();
    if (!is_possible && item.kind != Shape::Kind::Term) {
      unknown(item.kind == Shape::Kind::Record ? possible : metric_names(), "there is");
    }
    enter(item, {});
  }

  void into_list() {
    if (target_.node == yaml::no_node) throw Misuse(fmt::format("'{}' has no entries", said()), {});
    const NodeId list = document_.resolve(target_.node);
    const auto items = document_.children(list);
    const auto names = names_in(words_[at_ - 1]);
    const auto index = names.empty() ? counted(word(), items.size()) : same_word(word(), names);
    if (!index) unknown(names, "there is");
    if (!names.empty()) {
      words_[at_] = names[*index];  // in the letter case of the file
      must_be_one(names, items);
    }
    indexes_.push_back(*index);
    target_.shape = *std::exchange(target_.shape, {}).item;
    target_.map = yaml::no_node;
    target_.node = items[*index];
  }

  // A name that several entries have, or could have, is no way to one of them.
  void must_be_one(const std::vector<std::string>& names, std::span<const NodeId> items) const {
    std::vector<Sharer> sharers;
    const auto take_sharers = [&](const auto& entries) {
      if constexpr (requires { entries.front().id; }) sharers = sharing_bare_id(entries, word());
    };
    if (offer_ != nullptr) {
      take_sharers(offer_->claims);
    } else {
      look_at_list(spec_, words_[at_ - 1], indexes_, take_sharers);
    }
    const std::string question = fmt::format("which of '{}' is '{}'?", said(), word());
    if (!sharers.empty()) throw Misuse(question, help_for_sharers(sharers, document_.source()));
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!is_same_name(names[i], word())) continue;
      lines.push_back(fmt::format("{}", document_.source().place(document_.span(items[i]).begin).line));
    }
    if (lines.size() > 1) {
      throw Misuse(question, {fmt::format("there is one on each of the lines {}: edit the file by hand",
                                          fmt::join(lines, ", "))});
    }
  }

  // `{works: 5, fails: 4}`: nothing is below a side.
  void into_side(const std::vector<std::string>& sides) {
    if (is_side_) throw Misuse(fmt::format("'{}' is one value: nothing is below it", said()), {});
    if (std::find(sides.begin(), sides.end(), word()) == sides.end()) unknown(sides, "it has");
    is_side_ = true;
    const bool is_plain =
        target_.node != yaml::no_node && document_.kind(document_.resolve(target_.node)) != yaml::Kind::Map;
    const Shape shape = word() == "unit" ? Shape{.kind = Shape::Kind::Text} : target_.shape;
    if (is_plain) {
      target_.side = word();
    } else {
      enter(shape, {});
    }
  }

  // What the entries of a list are called.
  [[nodiscard]] std::vector<std::string> names_in(std::string_view list) const {
    if (offer_ != nullptr) return list == "claims" ? ids_of(offer_->claims) : std::vector<std::string>{};
    std::vector<std::string> names;
    look_at_list(spec_, list, indexes_, [&](const auto& entries) { names = names_in_path(entries); });
    return names;
  }

  // Goes down to the key that is said, be it there or not.
  void enter(Shape shape, std::string after) {
    target_.shape = std::move(shape);
    if (!target_.missing.empty()) {
      target_.missing.push_back(word());
      return;
    }
    target_.map = document_.resolve(target_.node);
    if (const auto entry = entry_of(word())) {
      target_.node = entry->value;
    } else {
      target_.node = yaml::no_node;
      target_.missing = {word()};
      target_.after = std::move(after);
    }
  }

  [[nodiscard]] std::optional<yaml::Entry> entry_of(std::string_view key) const {
    if (target_.node == yaml::no_node) return std::nullopt;
    const NodeId map = document_.resolve(target_.node);
    if (document_.kind(map) != yaml::Kind::Map) return std::nullopt;
    for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
      const auto entry = document_.entry(map, i);
      if (document_.scalar(entry.key) == key) return entry;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::string> key_names() const {
    return names_of(target_.shape.record->keys,
                    [](const KeyShape& key) { return std::string(key.facts.name); });
  }

  [[nodiscard]] std::vector<std::string> names_there() const {
    std::vector<std::string> names;
    if (target_.node == yaml::no_node) return names;
    const NodeId map = document_.resolve(target_.node);
    if (document_.kind(map) != yaml::Kind::Map) return names;
    for (std::size_t i = 0; i < document_.entry_count(map); ++i) {
      names.emplace_back(document_.scalar(document_.entry(map, i).key));
    }
    return names;
  }

  [[nodiscard]] std::vector<std::string> metric_names() const {
    return names_of(spec_.metrics.entries, [](const auto& metric) { return metric.name; });
  }

  // Those that are there, and where a plain value may be added, those of the metrics.
  [[nodiscard]] std::vector<std::string> names_possible() const {
    auto names = names_there();
    if (target_.shape.item->kind == Shape::Kind::Record) return names;
    for (auto& metric : metric_names()) {
      if (std::find(names.begin(), names.end(), metric) == names.end()) names.push_back(std::move(metric));
    }
    return names;
  }

  [[nodiscard]] std::vector<std::string> continuations() const {
    std::vector<std::string> names;
    if (target_.shape.kind == Shape::Kind::Record) names = key_names();
    if (target_.shape.kind == Shape::Kind::Names) names = names_there();
    if (target_.shape.kind == Shape::Kind::List && !words_.empty()) names = names_in(words_.back());
    if (names.empty()) return {};
    return {fmt::format("go on with one of: {}", fmt::join(names, ", "))};
  }

  // The section in which a name stands, where it is that of a metric, a limit, a term or a role.
  [[nodiscard]] std::string_view section_of(const std::string& name) const {
    const bool is_metric = spec_.metrics.find(name) != nullptr;
    const bool is_limit = spec_.limits.find(name) != nullptr;
    if (offer_ != nullptr) {
      if (is_metric) return "reach";
      return is_limit || offer_->terms.find(name) != nullptr ? "terms" : "";
    }
    if (is_metric) return "metrics";
    if (is_limit) return "limits";
    const auto roles = ids_of(spec_.roles);
    return std::find(roles.begin(), roles.end(), name) != roles.end() ? "roles" : "";
  }

  // Where `name`, in the place of the first word, stands in a section, the way there.
  [[nodiscard]] std::vector<std::string> further_down(const std::string& name) const {
    const auto section = at_ == 0 ? section_of(name) : "";
    if (section.empty()) return {};
    std::vector<std::string> way = words_;
    way.front() = name;
    const std::array sides{"works", "fails", "value", "unit"};
    const bool leads_on =
        offer_ == nullptr || way.size() == 1 || std::find(sides.begin(), sides.end(), way[1]) != sides.end();
    if (!leads_on) way.resize(1);
    const bool is_bare_metric = section == "metrics" && way.size() == 1;
    return {
        fmt::format("did you mean '{}.{}{}'?", section, fmt::join(way, "."), is_bare_metric ? ".now" : "")};
  }

  // The same of the name in a section that the first word may be a slip of.
  [[nodiscard]] std::vector<std::string> near_further_down() const {
    std::vector<std::string> names = metric_names();
    for (const auto& limit : spec_.limits) names.push_back(limit.name);
    if (at_ > 0) return {};
    if (const auto name = nearest(word(), names)) return further_down(*name);
    const auto goes_on = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
      return folded(word()).starts_with(name + "_");  // home_hours_a_week
    });
    return goes_on == names.end() ? std::vector<std::string>() : further_down(*goes_on);
  }

  [[noreturn]] void unknown(const std::vector<std::string>& names, std::string_view lead) const {
    auto help = further_down(word());
    if (help.empty()) help = did_you_mean(word(), names);
    if (help.empty()) help = near_further_down();
    if (help.empty() && !names.empty() && names.size() <= 20) {
      help.push_back(fmt::format("{}: {}", lead, fmt::join(names, ", ")));
    }
    const std::string_view file = offer_ != nullptr ? "an offer" : "a spec";
    throw Misuse(at_ == 0 ? fmt::format("there is no '{}' in {}", word(), file)
                          : fmt::format("there is no '{}' in '{}'", word(), said()),
                 std::move(help));
  }

  [[nodiscard]] const std::string& word() const { return words_[at_]; }
  // The path so far.
  [[nodiscard]] std::string said() const {
    return fmt::format("{}",
                       fmt::join(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(at_), "."));
  }

  const Document& document_;
  const Spec& spec_;
  const Offer* offer_;
  std::vector<std::string> words_;
  std::size_t at_ = 0;
  bool is_side_ = false;
  std::vector<std::size_t> indexes_;
  Target target_;
};

}  // namespace

Target find_path(const yaml::Document& document, const Spec& spec, std::string_view path) {
  return Walk(document, spec, nullptr, path).find();
}

Target find_path(const yaml::Document& document, const Offer& offer, const Spec& spec,
                 std::string_view path) {
  return Walk(document, spec, &offer, path).find();
}

std::vector<std::string> paths_below(const yaml::Document& document, const Spec& spec,
                                     std::string_view path) {
  try {
    return Walk(document, spec, nullptr, path).below();
  } catch (const Misuse&) {
    return {};
  }
}

}  // namespace career::file
