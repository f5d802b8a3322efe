#include "core/model/changes.hpp"

#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/model/data_of.hpp"
#include "core/model/ids.hpp"
#include "core/model/named_by.hpp"
#include "core/model/pairs.hpp"
#include "core/text/fold.hpp"

namespace career {
namespace {

// A record that says nothing by being there: none of its keys is required.
template <Record Entry>
struct HasRequired {
  bool found = false;
  template <class Member>
  void required(const KeyFacts& /*facts*/, Member Entry::* /*member*/) {
    found = true;
  }
  template <class Member>
  void optional(const KeyFacts& /*facts*/, Member Entry::* /*member*/) {}
};
template <Record Entry>
bool has_required() {
  HasRequired<Entry> keys;
  Keys<Entry>::visit(keys);
  return keys.found;
}

// Both sides of a level or a term, each in its plainest form.
Level plain(Level level) {
  if (level.kind == Level::Kind::Range && level.lo == level.hi) level.kind = Level::Kind::Number;
  return level;
}
Fact plain(Fact fact) {
  if (fact.kind == Fact::Kind::Number) fact.word.clear();
  return fact;
}
template <class Sides>
Sides in_full(Sides sides) {
  sides.works = plain(std::move(sides.works));
  sides.fails = plain(std::move(sides.fails));
  sides.split = true;
  return sides;
}

template <class Value>
bool is_same(const Value& was, const Value& is) {
  if constexpr (requires { was.value == is.value; }) {
    if (was.value == is.value) return true;
  }
  return data_of(was) == data_of(is);
}
bool is_same(const Outcomes& was, const Outcomes& is) {
  return data_of(in_full(was)) == data_of(in_full(is));
}
bool is_same(const Term& was, const Term& is) {
  return data_of(in_full(was)) == data_of(in_full(is)) && is_same_name(name_of(was.unit), name_of(is.unit));
}

// Nobody wrote the id, and the entry's title makes it: perhaps with a number, by the entries around it.
template <class Entry>
bool is_id_of_title(const Entry& entry) {
  const auto base = id_base(entry);
  std::string_view rest = entry.id.value;
  if (!entry.id.is_derived() || !rest.starts_with(base)) return false;
  rest.remove_prefix(base.size());
  return rest.empty() ||
         (rest.front() == '-' && rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

class Walk {
 public:
  template <Record Entry>
  void compare(const Entry& was, const Entry& is) {
    ByKey<Entry> keys{*this, was, is};
    Keys<Entry>::visit(keys);
  }

  [[nodiscard]] std::vector<Change> take() { return std::move(found_); }

 private:
  using Kind = Change::Kind;

  template <Record Entry>
  struct ByKey {
    Walk& walk;
    const Entry& was;
    const Entry& is;

    template <class Member>
    void required(const KeyFacts& facts, Member Entry::*member) {
      optional(facts, member);
    }
    template <class Member>
    void optional(const KeyFacts& facts, Member Entry::*member) {
      walk.below({std::string(facts.name)}, [&] {
        if constexpr (std::is_same_v<Member, Id>) {
          if (!is_same(was.*member, is.*member) && !(is_id_of_title(was) && is_id_of_title(is)))
            walk.note(Kind::Changed, data_of(was.*member), data_of(is.*member));
        } else {
          walk.compare(was.*member, is.*member);
        }
      });
    }
  };

  template <class Value>
  void compare(const std::optional<Value>& was, const std::optional<Value>& is) {
    if constexpr (Record<Value>) {
      static const bool comes_whole = has_required<Value>();
      static const Value nothing;
      if (!comes_whole) return compare(was ? *was : nothing, is ? *is : nothing);
    }
    if (was && is) return compare(*was, *is);
    come_or_go(was, is);
  }

  template <Record Entry>
  void compare(const std::vector<Entry>& was, const std::vector<Entry>& is) {
    const Pairs<Entry> pairs(was, is);
    for (std::size_t i = 0; i < is.size(); ++i) {
      const auto old = pairs.old_of(i);
      if (old == Pairs<Entry>::none) {
        below({name_in_path(is[i], i), i}, [&] { note(Kind::Added, {}, data_of(is[i])); });
      } else {
        below({name_in_path(was[old], old), old}, [&] { compare(was[old], is[i]); });
      }
    }
    for (std::size_t i = 0; i < was.size(); ++i) {
      if (pairs.is_gone(i))
        below({name_in_path(was[i], i), i}, [&] { note(Kind::Removed, data_of(was[i]), {}); });
    }
  }

  void compare(const std::vector<Text>& was, const std::vector<Text>& is) { compare_whole(was, is); }
  void compare(const std::vector<Anchor>& was, const std::vector<Anchor>& is) { compare_whole(was, is); }

  template <class Item>
  void compare(const NamedList<Item>& was, const NamedList<Item>& is) {
    for (const auto& named : is) {
      const auto* before = was.find(named.name);
      below({named.name}, [&] {
        if (before == nullptr) {
          note(Kind::Added, {}, data_of(named.value));
        } else {
          compare(*before, named.value);
        }
      });
    }
    for (const auto& named : was) {
      if (is.find(named.name) == nullptr)
        below({named.name}, [&] { note(Kind::Removed, data_of(named.value), {}); });
    }
  }

  template <class Value>
  void compare(const Value& was, const Value& is) {
    if (!is_same(was, is)) note(Kind::Changed, data_of(was), data_of(is));
  }

  // A list that is one value: a few words.
  template <class List>
  void compare_whole(const List& was, const List& is) {
    if (was.empty() || is.empty()) return come_or_go(was, is);
    if (!is_same(was, is)) note(Kind::Changed, data_of(was), data_of(is));
  }

  template <class Value>
  void come_or_go(const Value& was, const Value& is) {
    if (!is_empty(is)) note(Kind::Added, {}, data_of(held(is)));
    if (!is_empty(was)) note(Kind::Removed, data_of(held(was)), {});
  }

  template <class Look>
  void below(Change::Step step, const Look& look) {
    where_.push_back(std::move(step));
    look();
    where_.pop_back();
  }

  void note(Kind kind, Data before, Data after) {
    std::string path;
    for (const auto& step : where_) path += (path.empty() ? "" : ".") + step.name;
    found_.push_back({std::move(path), kind, std::move(before), std::move(after), where_});
  }

  std::vector<Change::Step> where_;
  std::vector<Change> found_;
};

}  // namespace

std::vector<Change> changes(const Spec& was, const Spec& is) {
  Walk walk;
  walk.compare(was, is);
  return walk.take();
}

}  // namespace career
