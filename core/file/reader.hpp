// The Reader fills records from a document by the table of their keys, and reports every mistake where it
// stands. A value that is wrong is a finding and keeps its default; the record is then not to be used.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/file/advice.hpp"
#include "core/file/cut_off.hpp"
#include "core/model/keys.hpp"
#include "core/model/words.hpp"
#include "core/text/diagnostic.hpp"
#include "core/text/names.hpp"
#include "core/text/suggest.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

class Reader {
 public:
  // `spec`: of an offer, the one that knows what its levels mean; it may be null.
  Reader(const yaml::Document& document, Findings& findings, const Spec* spec = nullptr)
      : document_(document), findings_(findings), spec_(spec) {}

  // The whole document as one record, called `title` in messages: "the spec".
  template <class Record>
  void read_root(Record& record, std::string_view title);

 private:
  using NodeId = yaml::NodeId;

  template <class Value>
  static constexpr Numeral numeral_of = Numeral::Plain;

  // Goes through the keys of a record and takes each that is there.
  template <class Record>
  struct Filler {
    Reader& reader;
    Record& record;
    NodeId map = yaml::no_node;
    Span owner{};  // what a missing key is reported on
    std::size_t taken = 0;

    template <class Member>
    void required(const KeyFacts& facts, Member Record::*member) {
      if (!take(facts, member, true)) {
        reader.missing(facts, owner);
      } else if constexpr (requires { (record.*member).entries; }) {
        reader.must_have_entries(*reader.entry_of(map, facts.name), facts);
      }
    }
    template <class Member>
    void optional(const KeyFacts& facts, Member Record::*member) {
      take(facts, member, false);
    }
    template <class Member>
    bool take(const KeyFacts& facts, Member Record::*member, bool is_required) {
      const auto index = reader.index_of(map, facts.name);
      if (!index) return false;
      const auto entry = reader.document_.entry(map, *index);
      ++taken;
      const Within here(reader, facts.name, reader.document_.span(entry.key), facts.bounds, is_required);
      reader.path_.back().record = map;
      constexpr bool has_unit = requires { record.unit; };
      reader.path_.back().counts_in_unit = has_unit && facts.name != "weight";
      if (const auto cut = cut_number(reader.document_, map, *index)) {
        reader.comma_in_number(*cut, numeral_of<Member>);
        if constexpr (requires { (record.*member).emplace(); }) (record.*member).emplace();
      } else {
        reader.read(entry.value, record.*member);
      }
      return true;
    }
  };

  // Only the names, for a suggestion.
  template <class Record>
  struct Names {
    std::vector<std::string> names{};
    template <class Member>
    void required(const KeyFacts& facts, Member Record::*) {
      names.emplace_back(facts.name);
    }
    template <class Member>
    void optional(const KeyFacts& facts, Member Record::*) {
      names.emplace_back(facts.name);
    }
  };

  // Where the reader is, while one value is read: for messages, and for the bounds of its numbers.
  struct Position {
    std::string_view key;   // empty in a list
    std::size_t index = 0;  // in a list, from 0
    Span span{};            // of the key
    Bounds bounds{};
    bool is_required = false;       // the key cannot be left out
    NodeId record = yaml::no_node;  // whose key it is
    bool counts_in_unit = false;    // the record has a `unit`, which the value is counted in
  };
  class Within {
   public:
    Within(Reader& reader, std::string_view key, Span span, Bounds bounds = {}, bool is_required = false)
        : reader_(reader) {
      reader_.path_.push_back({key, 0, span, bounds, is_required});
    }
    Within(Reader& reader, std::size_t index) : reader_(reader) {
      reader_.path_.push_back({{}, index, {}, {}, false});
    }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;
    ~Within() { reader_.path_.pop_back(); }

   private:
    Reader& reader_;
  };

  template <class Record>
  void read_record(NodeId node, Record& record);

  // One for each type that a member may have.
  void read(NodeId node, Text& out);
  void read(NodeId node, Real& out);
  void read(NodeId node, Whole& out);
  void read(NodeId node, Flag& out);
  void read(NodeId node, Day& out);
  void read(NodeId node, DateAsWritten& out);
  void read(NodeId node, Id& out);
  void read(NodeId node, Written<Share>& out);
  void read(NodeId node, Written<Chance>& out);
  void read(NodeId node, Written<ChanceRange>& out);
  void read(NodeId node, Written<Range<Share>>& out);
  void read(NodeId node, Written<Range<double>>& out);
  void read(NodeId node, Outcomes& out);
  void read(NodeId node, Term& out);
  void read(NodeId node, std::vector<Anchor>& out);
  template <HasWords Value>
  void read(NodeId node, Written<Value>& out);
  template <class Value>
  void read(NodeId node, std::optional<Value>& out);
  template <class Item>
  void read(NodeId node, std::vector<Item>& out);
  template <class Value>
  void read(NodeId node, NamedList<Value>& out);
  template <class Record>
  void read(NodeId node, Record& out) requires requires {
    Keys<Record>::name;
  }
  { read_record(node, out); }

  std::optional<Range<double>> read_range(NodeId node);
  void read_level(NodeId node, Level& out);
  void read_fact(NodeId node, Fact& out);
  // What the limit on the term that is read counts in; empty when it does not say.
  [[nodiscard]] std::string unit_of_limit_here() const;
  // Whether an end of a term's range counts in another unit than its limit, which is reported.
  bool has_other_unit(NodeId range);
  std::optional<std::string_view> share_text(NodeId node, std::string_view needed);
  // A single one stands for itself, or for a range; or it is an end of a range.
  std::optional<double> read_chance(NodeId node, bool may_be_range = false);
  std::optional<double> read_share(NodeId node);
  std::optional<double> read_number(NodeId node);
  // The key whose value is read, also from within a list.
  [[nodiscard]] const Position* keyed_here() const;
  [[nodiscard]] std::string_view key_here() const;
  [[nodiscard]] Bounds bounds_here() const;
  bool is_within_bounds(NodeId node, double value);

  // The two ends of a range `[lo, hi]`, if that is what the node is; says so if it has not just two.
  struct Ends {
    NodeId lo;
    NodeId hi;
  };
  std::optional<Ends> ends_of(NodeId node, Numeral numeral = Numeral::Plain);
  // "[40.5, 42]" for a list whose numbers were cut by commas; one for each way to read them.
  [[nodiscard]] std::vector<std::string> ranges_meant(NodeId list, Numeral numeral) const;
  void reversed(NodeId node);

  // The sides of a map {works: ..., fails: ...}; none when the node is no map. Anything else in it is
  // reported.
  struct Sides {
    NodeId works = yaml::no_node;
    NodeId fails = yaml::no_node;
  };
  Sides sides_of(NodeId node, std::string_view what, const std::vector<std::string>& known);

  // The text of a node that must be a scalar; else a finding that says what it must be: "a number".
  std::optional<std::string_view> scalar_of(NodeId node, std::string_view needed);
  // The same, and it must not be quoted.
  std::optional<std::string_view> bare_scalar_of(NodeId node, std::string_view needed);
  void is_quoted(NodeId node, std::string_view text, std::string_view needed);

  // The numbers that may be written in place of a text.
  [[nodiscard]] std::vector<std::string> choices_for(std::string_view text, Numeral numeral) const;
  // What to write instead of the text; empty when that cannot be told.
  [[nodiscard]] std::vector<std::string> help_for_number_here(std::string_view text) const;
  // The levels of the metric that the reader is at whose anchors have these words.
  [[nodiscard]] std::vector<std::string> anchored(std::string_view words) const;
  [[nodiscard]] std::optional<NodeId> anchors_here() const;
  // The node behind an alias; a sequence or map as needed. False when it is another thing, which is reported.
  bool is_map(NodeId node, std::string_view needed);
  bool is_list(NodeId node, std::string_view needed);
  [[nodiscard]] bool is_absent(NodeId node) const;

  NodeId resolve(NodeId node);
  [[nodiscard]] std::optional<std::size_t> index_of(NodeId map, std::string_view key) const;
  [[nodiscard]] std::optional<yaml::Entry> entry_of(NodeId map, std::string_view key) const;
  [[nodiscard]] std::string_view key_text(NodeId key) const;
  void missing(const KeyFacts& facts, Span owner);
  void must_have_entries(const yaml::Entry& entry, const KeyFacts& facts);
  void unknown_keys(NodeId map, std::string_view record, const std::vector<std::string>& known);
  void comma_in_number(Span span, Numeral numeral);
  // Says so of what was cut off, once for a whole text; of a number only if its reader has not.
  void comma_in_value(NodeId map, std::size_t index);
  bool check_name(NodeId key);
  void not_a_date(NodeId node, std::string_view text, bool needs_day);
  void not_a_word(NodeId node, std::string_view text, const std::vector<std::string>& words);

  [[nodiscard]] std::string path() const;      // "metrics.zero_to_one", "roles[1]", "the spec"
  [[nodiscard]] std::string subject() const;   // "'now'", "heard[0]"
  [[nodiscard]] Span here(NodeId node) const;  // the node's span; of an empty one, its key's
  void report(std::string_view code, std::string message, Span span, std::vector<std::string> help = {});

  const yaml::Document& document_;
  Findings& findings_;
  const Spec* spec_;
  std::string_view title_;
  std::vector<Position> path_;
  std::size_t resolved_ = 0;  // how often a node was looked at
};

template <>
inline constexpr auto Reader::numeral_of<Written<Chance>> = Numeral::Chance;
template <>
inline constexpr auto Reader::numeral_of<std::optional<Written<ChanceRange>>> = Numeral::Chance;
template <>
inline constexpr auto Reader::numeral_of<std::optional<Written<Share>>> = Numeral::Share;

template <class Record>
void Reader::read_root(Record& record, std::string_view title) {
  title_ = title;
  read_record(document_.root(), record);
}

template <class Record>
void Reader::read_record(NodeId node, Record& record) {
  node = resolve(node);
  const bool may_be_left_out = !path_.empty() && !path_.back().key.empty() && !path_.back().is_required;
  if (is_absent(node) && may_be_left_out) return;  // `assumptions:` with nothing below it
  if (!is_map(node, "keys and values")) return;
  const auto first = document_.children(node);
  const bool has_key = !path_.empty() && !path_.back().key.empty();
  const Span owner = has_key ? path_.back().span : first.empty() ? here(node) : document_.span(first.front());
  Filler<Record> filler{*this, record, node, owner};
  Keys<Record>::visit(filler);
  if (filler.taken < document_.entry_count(node)) {
    Names<Record> known;
    Keys<Record>::visit(known);
    unknown_keys(node, Keys<Record>::name, known.names);
  }
}

template <HasWords Value>
void Reader::read(NodeId node, Written<Value>& out) {
  const auto text = scalar_of(node, "one word");
  if (!text) return;
  if (const auto value = value_of<Value>(*text)) {
    out = {*value, document_.span(node)};
  } else {
    not_a_word(node, *text, all_words<Value>());
  }
}

template <class Value>
void Reader::read(NodeId node, std::optional<Value>& out) {
  if constexpr (requires { Keys<Value>::name; }) {
    if (is_absent(node)) return;  // `home:` with nothing below it
  }
  read(node, out.emplace());
}

template <class Item>
void Reader::read(NodeId node, std::vector<Item>& out) {
  if (is_absent(node)) return;  // `roles:` with nothing below it
  node = resolve(node);
  if (!is_list(node, "a list")) return;
  const auto items = document_.children(node);
  out.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Within here(*this, i);
    read(items[i], out.emplace_back());
  }
}

template <class Value>
void Reader::read(NodeId node, NamedList<Value>& out) {
  if (is_absent(node)) return;
  node = resolve(node);
  if (!is_map(node, "names and values")) return;
  const std::size_t count = document_.entry_count(node);
  out.entries.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto [key, value] = document_.entry(node, i);
    if (!is_metric_name(key_text(key)) && is_cut_off(document_, node, i)) {
      comma_in_value(node, i);
      continue;
    }
    if (!check_name(key)) continue;
    const std::string_view name = key_text(key);
    const Span span = document_.span(key);
    const Within here(*this, name, span, path_.empty() ? Bounds{} : path_.back().bounds, true);
    auto& entry = out.entries.emplace_back(Named<Value>{std::string(name), span, {}});
    if (const auto cut = cut_number(document_, node, i)) {
      comma_in_number(*cut, numeral_of<Value>);
    } else {
      read(value, entry.value);
    }
  }
}

}  // namespace career::file
