// The values that a spec and an offer are made of. Each knows where it was written, so that every number in
// an answer can be traced to a line, and so that an edit finds the bytes to change.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/source_file.hpp"
#include "core/time/date.hpp"

namespace career {

// A value and where it was written. An empty span: nobody wrote it, it is the default.
template <class T>
struct Written {
  T value{};
  Span span{};

  [[nodiscard]] bool is_default() const { return span.empty(); }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

// Entries of a map whose keys the person chose (metrics, reach, limits, terms), in the order of the file.
template <class T>
struct Named {
  std::string name;
  Span name_span{};
  T value{};
};

template <class T>
struct NamedList {
  std::vector<Named<T>> entries;

  [[nodiscard]] bool empty() const { return entries.empty(); }
  [[nodiscard]] std::size_t size() const { return entries.size(); }
  [[nodiscard]] auto begin() const { return entries.begin(); }
  [[nodiscard]] auto end() const { return entries.end(); }
  [[nodiscard]] const T* find(std::string_view name) const {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.name == name; });
    return found == entries.end() ? nullptr : &found->value;
  }
};

using Text = Written<std::string>;
using Real = Written<double>;
using Whole = Written<int>;
using Flag = Written<bool>;
using Day = Written<Date>;                   // a date that needs a day
using DateAsWritten = Written<PartialDate>;  // a date, a month or a year

// The name of an entry. One that nobody wrote is made from the entry's title; see `give_ids`.
struct Id {
  std::string value;
  Span span{};

  [[nodiscard]] bool is_derived() const { return span.empty(); }
};

// A share, as a fraction: 50% is 0.5. Growth may be negative or above 1; a chance is within 0 and 1.
struct Share {
  double value = 0;
};
struct Chance {
  double value = 0;
};

// A chance or a range of chances, 0 <= lo <= hi <= 1.
struct ChanceRange {
  double lo = 0;
  double hi = 0;
};

// An inclusive range, lo <= hi.
template <class T>
struct Range {
  T lo{};
  T hi{};
};

// Where a metric would stand.
struct Level {
  enum class Kind : std::uint8_t {
    NotStated,  // left out: stays as it is now, and is reported
    Same,       // stays as it is, thought about
    Unknown,
    Number,  // lo == hi
    Range,   // lo <= hi
  };
  Kind kind = Kind::NotStated;
  double lo = 0;  // in the metric's own unit
  double hi = 0;
  Span span{};  // empty when not stated
};

// Where a metric would stand if the option works and if it fails. Written as one level, both are alike.
struct Outcomes {
  Level works;
  Level fails;
  bool split = false;  // written as {works: ..., fails: ...}; a side left out is NotStated
  Span span{};
};

using Reach = NamedList<Outcomes>;  // by metric

// A fact of an offer or a role that limits look at.
struct Fact {
  enum class Kind : std::uint8_t { NotStated, Unknown, Number, Range, Word };
  Kind kind = Kind::NotStated;
  double lo = 0;  // Number and Range
  double hi = 0;
  std::string word;  // Word, and Number as it was written
  Span span{};
};

struct Term {
  Fact works;
  Fact fails;
  bool split = false;
  std::optional<Text> unit;
  Span span{};
};

using Terms = NamedList<Term>;

}  // namespace career
