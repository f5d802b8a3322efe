// What is known of the day an offer came, and of the offers decided before.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sentences.hpp"

namespace career::views {
namespace {

using report::append;
using report::line;
using report::Line;
using report::Number;

// "third"; past the tenth "11th".
std::string ordinal(std::size_t place) {
  static constexpr std::array<const char*, 10> words = {"first", "second",  "third",  "fourth", "fifth",
                                                        "sixth", "seventh", "eighth", "ninth",  "tenth"};
  if (place >= 1 && place <= words.size()) return words[place - 1];
  const bool is_teen = place % 100 >= 11 && place % 100 <= 13;
  const char* end = is_teen           ? "th"
                    : place % 10 == 1 ? "st"
                    : place % 10 == 2 ? "nd"
                    : place % 10 == 3 ? "rd"
                                      : "th";
  return fmt::format("{}{}", place, end);
}

std::string cardinal(std::size_t count) {
  static constexpr std::array<const char*, 10> words = {"one", "two",   "three", "four", "five",
                                                        "six", "seven", "eight", "nine", "ten"};
  return count >= 1 && count <= words.size() ? words[count - 1] : std::to_string(count);
}

// The offer's file, by which a decision names it.
std::string offer_of(const Spec& spec, std::size_t decision) {
  const auto& it = spec.decisions[decision];
  return it.offer ? it.offer->value : it.id.value;
}

Sentence one_that_is_gone(const Spec& spec, std::size_t decision) {
  const auto& it = spec.decisions[decision];
  auto text = line(offer_of(spec, decision), " can no longer be read");
  if (it.expected && it.expected->distance)
    append(text,
           line("; on ", it.date.value, " it was expected to end at ", Number{it.expected->distance->value}));
  append(text, line("."));
  return {std::move(text), place(spec.source, it.date.span)};
}

}  // namespace

std::string why_not_known(const Measured& it) {
  const auto& missing = it.found.why_not_known;
  switch (missing.why) {
    case NoPast::NoDay: return "the offer does not say when it was received";
    case NoPast::OtherVersion:
      return "it came under another version of the spec than the other offers; evaluate it alone";
    default: return why_no_past(missing);
  }
}

Sentences place_among_earlier(const Measured& it) {
  if (!it.found.earlier) return {};
  const auto& earlier = *it.found.earlier;
  auto text = line("It is the ", ordinal(earlier.place), " of the ", cardinal(earlier.decided.size() + 1),
                   " you have looked at since ", earlier.since.year(), ", by what you want today: ");
  std::vector<std::string> at;
  for (std::size_t i = 0; i <= earlier.decided.size(); ++i) {
    append(text, line(i == 0 ? "" : i == earlier.decided.size() ? " and " : ", "));
    if (i + 1 == earlier.place) {
      append(text, line("this one at ", Number{it.found.outlook.expected}));
      continue;
    }
    const auto& decided = earlier.decided[i < earlier.place ? i : i - 1];
    append(text, line(offer_of(it.spec, decided.decision), " at ", Number{decided.expected}));
    at = places({at, place(it.spec.source, it.spec.decisions[decided.decision].date.span)});
  }
  append(text, line("."));
  Sentences said{{std::move(text), std::move(at)}};
  for (const auto decision : earlier.gone) said.push_back(one_that_is_gone(it.spec, decision));
  return said;
}

}  // namespace career::views
