// The pieces that sentences about an offer are put together from.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/report/value.hpp"
#include "core/spec/spec.hpp"
#include "core/views/evaluation_words.hpp"

namespace career::views {

// Where something was written, "career.yaml:51", or nothing where nobody wrote it.
[[nodiscard]] std::vector<std::string> place(const SourcePtr& source, Span span);
[[nodiscard]] std::vector<std::string> places(
    std::initializer_list<std::vector<std::string>> parts);  // each once
[[nodiscard]] std::vector<std::string> place_of_chance(const Measured& it);
[[nodiscard]] std::vector<std::string> places_of_metric(const Measured& it, std::size_t metric);

// "1 point", "10 points"; "less than a point" where what is printed as none is not.
[[nodiscard]] report::Line points(double printed, double exact);

// One side of a level; of both, the one that is written for both.
[[nodiscard]] const Level& level_of_side(const decide::Outlook& outlook, const decide::MetricSide& side);
[[nodiscard]] const Level& stated_level(const Measured& it, const decide::MetricSide& side);  // the offer's

// A computed level, no finer than one would notice: 58, 3.1.
[[nodiscard]] report::Value level_amount(const Measured& it, std::size_t metric, double value);

// "", " if it works", " if it fails".
[[nodiscard]] std::string_view if_side(decide::Side side);
// The same inside another condition: " when it fails".
[[nodiscard]] std::string_view when_side(decide::Side side);

// "50 %", "40 % to 60 %".
[[nodiscard]] report::Line chance(const decide::Outlook& outlook);

// Why the spec of the day it came is not known: "git is not installed".
[[nodiscard]] std::string why_not_known(const Measured& it);

[[nodiscard]] bool is_closer(const Measured& it);
[[nodiscard]] std::string_view stick(const Measured& it);  // closer, further

// Points in a sentence are the difference of distances as they are printed, so that the reader's sum works.
[[nodiscard]] double printed_difference(double from, double to);

}  // namespace career::views
