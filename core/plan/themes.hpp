// Themes are what several people said in the talks of a landing: lines with one #tag, or the same line.
#pragma once

#include <string>
#include <vector>

#include "core/model/spec.hpp"
#include "core/time/date.hpp"

namespace career::plan {

struct Theme {
  std::string name;                  // "#releases", or a line as it was first written
  std::vector<std::string> lines;    // what was said to it, each line once, in the order of the talks
  std::vector<std::string> said_by;  // who said so, each person once, in that order
};

// Two lines that no theme holds together and that may still mean the same: they share two or more rare words.
struct Alike {
  std::string line;
  std::string other;
};

struct Themes {
  std::vector<Theme> themes;  // what most people said first; equal ones in the order they came up
  std::vector<Alike> alike;   // in the order of the first line, then of the other
};

// What was heard in the talks up to `today`. Two names or two lines that differ in letter case and white
// space only are one.
[[nodiscard]] Themes themes_of(const std::vector<Talk>& talks, Date today);

}  // namespace career::plan
