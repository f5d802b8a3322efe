// A Report is what a command has to say, as data: headings, paragraphs, facts, lists, tables, bars and lanes,
// built from values that are not yet text. Commands and views build it; the writers (text, Markdown, CSV)
// format it, and nobody else does.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/report/value.hpp"

namespace career::report {

struct Heading {
  int level = 1;  // 1: what the report, or one large part of it, is about; 2: a section of that
  Line text;
};

struct Paragraph {
  Line text;
};

struct List {
  std::vector<Line> items;
};

struct Fact {
  std::string label;
  Line value;
};

struct Facts {
  std::vector<Fact> facts;
};

struct Column {
  enum class Kind : std::uint8_t {
    Text,    // flush left; may be wrapped or cut where room is short
    Number,  // flush right; never wrapped, never cut
  };
  std::string title;
  Kind kind = Kind::Text;
};

[[nodiscard]] inline Column number_column(std::string title) {
  return {std::move(title), Column::Kind::Number};
}
[[nodiscard]] std::vector<Column> columns(std::initializer_list<const char*> titles);  // of text

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Line>> rows;  // each as long as `columns`
  Line note = {};                       // said below; may be empty
};

struct Bar {
  std::string label;
  Number value;
  Tone tone = Tone::Plain;
  Line note = {};  // said after the label; may be empty
};

// Lengths to compare by eye, from 0 to `end`. A value past `end` is drawn to the end and marked as cut; one
// of 0 or below draws nothing.
struct Bars {
  double end = 100;
  std::vector<Bar> bars;
  Line note = {};  // what the scale means, said below
};

// What may stand in a lane. A writer draws each in its own way, and without colour.
enum class Sign : std::uint8_t {
  Solid,   // fills a stretch
  Light,   // fills one, plainly another way
  Extent,  // from one end to the other of what is possible
  Start,   // where a stretch begins that is to be noticed
  Point,   // one place in a stretch
  Here,    // a column through all lanes: where one stands
  Goal,    // and where one wants to be
};

struct Stretch {
  double from = 0;  // on the axis; from <= to
  double to = 0;
  Sign fill = Sign::Solid;
  bool is_noticed = false;  // its beginning is marked
};

struct Lane {
  std::string label;
  std::vector<Stretch> stretches;
  std::optional<double> point = {};
};

// Stretches along one axis, a lane for each thing: roles over the years, distances from best to worst. What
// is outside the axis is drawn to its end.
struct Lanes {
  struct Tick {
    double at = 0;
    std::string label;
  };
  struct Mark {
    double at = 0;
    Sign sign = Sign::Here;
  };
  struct Meaning {
    Sign sign = Sign::Solid;
    std::string words;
  };
  double from = 0;  // from < to
  double to = 1;
  std::vector<Tick> ticks;  // in order; of many only every second, fifth or tenth is written
  std::vector<Mark> marks;
  std::vector<Lane> lanes;
  std::vector<Meaning> legend;  // said below
};

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Bars, Lanes>;

struct Report {
  std::vector<Block> blocks;

  void add(Block block);

  // Made and destroyed in one source: that is a tenth of what compiling its users takes.
  Report();
  Report(const Report&);
  Report(Report&&) noexcept;
  Report& operator=(const Report&);
  Report& operator=(Report&&) noexcept;
  ~Report();
};

}  // namespace career::report
