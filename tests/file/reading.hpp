// Specs and offers from a few lines of text, and what is wrong with them, for tests.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/file/read.hpp"

namespace career::testing {

inline SourcePtr file_of(std::string text, std::string name = "career.yaml") {
  return std::make_shared<const SourceFile>(std::move(name), std::move(text));
}

// What every spec needs; tests add what they are about.
inline constexpr std::string_view north_star =
    "career: 1\n"
    "north_star: {vision: Chief Product Officer, by: 2031-11}\n";
inline constexpr std::string_view one_metric =
    "metrics:\n"
    "  zero_to_one: {now: 2, target: 7}\n";

struct Reading {
  std::optional<Spec> spec;
  Findings findings;
};

inline Reading read(const std::string& text) {
  Reading reading;
  reading.spec = file::read_spec(file_of(text), reading.findings);
  sort_by_place(reading.findings);
  return reading;
}

// A sound spec with `more` after what every spec needs.
inline Reading read_with(std::string_view more) {
  return read(std::string(north_star) + std::string(one_metric) + std::string(more));
}

inline std::vector<std::string> codes(const Findings& findings) {
  std::vector<std::string> codes;
  for (const auto& finding : findings) codes.push_back(finding.code);
  return codes;
}

// "5:12 bad-date: there is no day 2026-02-30"
inline std::vector<std::string> told(const Findings& findings) {
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    const Place place = finding.span ? finding.source->place(finding.span->begin) : Place{0, 0};
    lines.push_back(std::to_string(place.line) + ':' + std::to_string(place.column) + ' ' + finding.code +
                    ": " + finding.message);
  }
  return lines;
}

}  // namespace career::testing
