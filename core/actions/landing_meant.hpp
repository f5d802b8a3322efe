// Which landing something is about. One that is over takes what was done late, until the next one begins;
// while the next one is written down and has not begun, that depends on what is done. Each throws a Refusal
// when there is no landing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/model/entries.hpp"
#include "core/model/spec.hpp"

namespace career::actions {

// Where something was done in a landing.
struct InLanding {
  std::size_t landing = 0;  // in spec.landings
  std::size_t entry = 0;    // in its list, where it was about one: a talk, problem, win or check
  bool is_shown = true;     // it was the landing to look at
};

// What a landing says of an entry.
enum class Holds : std::uint8_t { Nothing, Settled, Open };
using HoldsEntry = std::function<Holds(const Landing&)>;

template <class Entry, class IsOpen>
[[nodiscard]] HoldsEntry holds(std::vector<Entry> Landing::*list, const std::string& id, IsOpen is_open) {
  return [=](const Landing& landing) {
    const auto& entries = landing.*list;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.id.value == id; });
    if (found == entries.end()) return Holds::Nothing;
    return is_open(*found) ? Holds::Open : Holds::Settled;
  };
}

// The place of the entry of that id; throws as `entry_named` does.
template <class Entry>
[[nodiscard]] std::size_t place_named(Spec& spec, std::vector<Entry>& list, const std::string& id) {
  return static_cast<std::size_t>(&entry_named(spec, list, id) - list.data());
}

// Something happened on a day up to today: in the one that began last.
[[nodiscard]] InLanding where_it_happened(const Spec& spec, Date today);

// Something is planned or agreed on: in the one that is shown, or in the one that began last where only that
// has the entry.
[[nodiscard]] InLanding where_it_is_planned(
    const Spec& spec, Date today, const HoldsEntry& holds = [](const Landing&) { return Holds::Nothing; });

// An entry is settled: in the one that is shown where it is open there, else in the last to begin of those
// where it is open. Where it is settled everywhere, the last one that has it says so.
[[nodiscard]] InLanding where_it_is_open(const Spec& spec, Date today, const HoldsEntry& holds);

// Refuses a day before the landing begins or after today: what is to come is not written down yet.
void must_be_within(const Landing& landing, Date day, Date today);

}  // namespace career::actions
