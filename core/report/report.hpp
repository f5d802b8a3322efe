// A Report is what a command has to say, as data: headings, paragraphs, facts, lists, tables and bars, built
// from values that are not yet text. Commands and views build it; the writers (text, Markdown, CSV) format
// it, and nobody else does.
#pragma once

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

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Bars>;

struct Report {
  std::vector<Block> blocks;

  template <class Part>
  void add(Part part) {
    blocks.emplace_back(std::move(part));
  }
};

}  // namespace career::report
