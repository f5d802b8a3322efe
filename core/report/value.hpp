// What a report is made of at its smallest: values that still know what they are. A command says "27.5 with
// no decimals" or "40 months"; how that is written ("28", "3 years 4 months") is decided here, once for all
// formats, and depends on no locale. The sign of a negative number is '-', so that it can be copied and
// parsed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/time/date.hpp"

namespace career::report {

// How a value is meant. A writer may colour it; nothing is said by the tone alone. Code is what a person
// pastes.
enum class Tone : std::uint8_t { Plain, Strong, Faint, Good, Bad, Caution, Code };

struct Words {
  std::string text;
  Tone tone = Tone::Plain;
};

// A command, to be pasted: every writer leaves it as it is.
[[nodiscard]] inline Words code(std::string command) { return {std::move(command), Tone::Code}; }

// A number with so many decimals: a distance, a count.
struct Number {
  double value = 0;
  int decimals = 0;
};

// A quantity in the person's own unit, with as many decimals as it needs: 5.5, 45, 2000000.
struct Amount {
  double value = 0;
};

// Points of distance gained (+7.1) or lost (-4.0).
struct Points {
  double value = 0;
  int decimals = 1;
};

// A chance, as a fraction: 0.62 is "62 %". What is not quite none or all is not called so: "under 1 %".
struct Percent {
  double value = 0;
};

// A share that is known better than it should be read: in steps of 5 %, "over 95 %", "under 5 %".
struct RoughPercent {
  double value = 0;
};

// A length of time: "3 years 4 months".
struct Months {
  int count = 0;
};

using AnyValue = std::variant<Words, Number, Amount, Points, Percent, RoughPercent, Months, Date>;

// One of them. It is copied and destroyed in one source: there are hundreds of places that make lines of it.
struct Value : AnyValue {
  using AnyValue::AnyValue;
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();
};

// Values read one after another: a sentence, or a cell of a table.
using Line = std::vector<Value>;

}  // namespace career::report

extern template class std::vector<career::report::Value>;

namespace career::report {

void append(Line& line, Value value);
void append(Line& line, const Line& more);
void append_text(Line& line, std::string_view text);  // in the plain tone

// A line of these parts: values, counts, or texts in the plain tone.
template <class... Parts>
[[nodiscard]] Line line(Parts&&... parts) {
  Line made;
  made.reserve(sizeof...(parts));
  const auto add = [&](auto&& part) {
    if constexpr (std::is_convertible_v<decltype(part), std::string_view>) {
      append_text(made, part);
    } else if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(part)>>) {
      append(made, Number{static_cast<double>(part)});
    } else {
      append(made, Value(std::forward<decltype(part)>(part)));
    }
  };
  (add(std::forward<Parts>(parts)), ...);
  return made;
}

// A value as people read it. Words as they are: a writer must still make them safe for its format.
[[nodiscard]] std::string plain(const Value& value);
[[nodiscard]] std::string plain(const Line& line);

// Points are good or bad by their sign; everything but words and points is plain.
[[nodiscard]] Tone tone_of(const Value& value);

// `value` rounded half away from zero, as a text of exactly so many decimals (0 to 8) and as a number. "-0"
// is "0". What is within 1e-9 of a half counts as one, so that the noise of a sum never tips it.
[[nodiscard]] std::string decimal(double value, int decimals);
[[nodiscard]] double rounded(double value, int decimals = 0);

// The same of at most so many decimals, without zeros at the end: "5.5", "45".
[[nodiscard]] std::string short_decimal(double value, int decimals);

}  // namespace career::report
