// What a new file begins with and nobody has replaced yet: texts, to which the table of keys leads, and
// comments.
#include "core/model/placeholder.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "core/check/doubts.hpp"
#include "core/model/keys.hpp"

namespace career::check {
namespace {

// How the lines begin that begin with a key: "  steps:".
std::unordered_set<std::string_view> keys_in(std::string_view text) {
  std::unordered_set<std::string_view> keys;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    const auto end = line.find_first_of(": ", first);
    if (end != std::string_view::npos && line[end] == ':') keys.insert(line.substr(0, end + 1));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return keys;
}

// Whether the section that a comment proposes has been written: below it, "# KEY:" shows how, and KEY stands
// somewhere in the file, as far in.
bool is_followed(std::string_view text, std::size_t comment,
                 const std::unordered_set<std::string_view>& keys) {
  const auto begin = comment == 0 ? 0 : text.rfind('\n', comment - 1) + 1;
  const auto indent = text.substr(begin, comment - begin);
  const auto end = text.find('\n', comment);
  if (indent.find_first_not_of(' ') != std::string_view::npos || end == std::string_view::npos) return false;
  auto proposed = text.substr(end + 1);
  if (!proposed.starts_with(fmt::format("{}# ", indent))) return false;
  proposed.remove_prefix(indent.size() + 2);
  const auto key = proposed.substr(0, proposed.find_first_of(": \r\n"));
  if (key.empty() || !proposed.substr(key.size()).starts_with(':')) return false;
  return keys.contains(fmt::format("{}{}:", indent, key));
}

// A comment that begins with these words, at the begin of a line or behind a value.
void look_at_comments(const SourceFile& source, Doubts& doubts) {
  const std::string_view text = source.text();
  const std::string mark = fmt::format("# {}", placeholder_words);
  if (text.find(mark) == std::string_view::npos) return;
  const auto keys = keys_in(text);
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    const bool is_comment = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n';
    if (!is_comment || is_followed(text, at, keys)) continue;
    const auto end = std::min(text.find_first_of("\r\n", at), text.size());
    doubts.add("this is still to be filled in", Span{static_cast<Pos>(at), static_cast<Pos>(end)},
               {"write your own, or remove the comment"});
  }
}

class Search {
 public:
  explicit Search(Doubts& doubts) : doubts_(doubts) {}

  template <class Record>
  void in_record(const Record& record) {
    Members<Record> members{*this, record};
    Keys<Record>::visit(members);
  }

 private:
  template <class Record>
  struct Members {
    Search& search;
    const Record& record;
    template <class Member>
    void required(const KeyFacts&, Member Record::*member) {
      search.in(record.*member);
    }
    template <class Member>
    void optional(const KeyFacts&, Member Record::*member) {
      search.in(record.*member);
    }
  };

  void in(const Text& text) { in(text.value, text.span); }
  void in(const Id& id) { in(id.value, id.span); }
  void in(const Anchor& anchor) { in(anchor.means); }
  void in(const Term& term) {
    in(term.works.word, term.works.span);
    if (term.split) in(term.fails.word, term.fails.span);
  }
  template <class Value>
  void in(const std::optional<Value>& value) {
    if (value) in(*value);
  }
  template <class Item>
  void in(const std::vector<Item>& items) {
    for (const auto& item : items) in(item);
  }
  template <class Value>
  void in(const NamedList<Value>& list) {
    for (const auto& entry : list) in(entry.value);
  }
  template <class Record>
  void in(const Record& record) {
    if constexpr (requires { Keys<Record>::name; }) in_record(record);  // else a number, a date, a word
  }

  void in(std::string_view text, Span span) {
    if (span.empty() || !is_placeholder(text)) return;
    doubts_.add("this is still to be filled in", span, {"write your own, or remove the line"});
  }

  Doubts& doubts_;
};

}  // namespace

void placeholder(const SpecInView& view, Doubts& doubts) {
  Search(doubts).in_record(view.spec);
  look_at_comments(*view.spec.source, doubts);
}

void placeholder_in_offer(const OfferInView& view, Doubts& doubts) {
  Search(doubts).in_record(view.offer);
  look_at_comments(*view.offer.source, doubts);
}

}  // namespace career::check
