// The pieces that sentences about an offer are put together from.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"
#include "core/report/value.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {

// Where something was written, "career.yaml:51", or nothing where nobody wrote it.
[[nodiscard]] std::vector<std::string> place(const SourcePtr& source, Span span);
[[nodiscard]] std::vector<std::string> places(
    std::initializer_list<std::vector<std::string>> parts);  // each once
[[nodiscard]] std::vector<std::string> place_of_chance(const Measured& it);
[[nodiscard]] std::vector<std::string> places_of_metric(const Measured& it, std::size_t metric);

// The size of a gain, as tables have it: "1 point", "10.5 points", "less than 0.1 points".
[[nodiscard]] report::Line points(double gain);

// With how many decimals two numbers that are not the same do not read as if they were; `least` or more.
[[nodiscard]] int decimals_apart(double one, double other, int least);

// A turning point, as it is printed: rounded away from `from`, so that what is true beyond it is true beyond
// the printed number as well, and as close to it as it takes to be no other than `from`. `digit` is the power
// of ten to begin with.
[[nodiscard]] double rounded_past(double from, double to, int digit);

// One side of a level; of both, the one that is written for both.
[[nodiscard]] const Level& level_of_side(const decide::Outlook& outlook, const decide::MetricSide& side);
[[nodiscard]] const Level& stated_level(const Measured& it, const decide::MetricSide& side);  // the offer's

// A computed level, no finer than one would notice: 58, 3.1.
[[nodiscard]] report::Value level_amount(const Measured& it, std::size_t metric, double value);
// The same of a level at which something turns around, seen from the level that it is or would be.
[[nodiscard]] report::Value turning_level(const Measured& it, std::size_t metric, double from, double value);

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

// Whether the difference of two distances, as they are printed with so many decimals, seems to say another
// gain than the exact one.
[[nodiscard]] bool would_contradict(double printed, double gain, int decimals = 0);

// The difference of two distances as they are printed.
[[nodiscard]] double printed_difference(double from, double to, int decimals = 0);

}  // namespace career::views
