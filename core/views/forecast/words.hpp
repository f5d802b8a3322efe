// The plans that a forecast lays beside each other, by name, and what is said about them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/spec.hpp"
#include "core/plan/forecast.hpp"
#include "core/report/value.hpp"
#include "core/text/words.hpp"

namespace career {

template <>
inline constexpr std::array<Worded<plan::Ahead>, 3> words_of<plan::Ahead>{
    {{"roadmap", plan::Ahead::WithSwings},
     {"without_swings", plan::Ahead::WithoutSwings},
     {"neither", plan::Ahead::Neither}}};

}  // namespace career

namespace career::views {

struct NamedPlan {
  std::string_view name;  // for programs: without_swings
  std::string words;      // for people: without its swings
  const plan::Plan& plan;
};

// The roadmap, the same without its swings where it has some, and staying.
[[nodiscard]] std::vector<NamedPlan> plans_of(const plan::Forecast& forecast);

// The items whose chance of failure nobody stated.
[[nodiscard]] std::vector<std::size_t> assumed_chances(const plan::Plan& plan);

// Where the roadmap leads on average, and how far that is from the other plans.
[[nodiscard]] report::Line where_it_leads(const plan::Forecast& forecast);
// What was left out because it would end past the North Star; empty when nothing was.
[[nodiscard]] report::Line what_is_left_out(const plan::Forecast& forecast, const Spec& spec);
// The chance of failure at which the roadmap and the same without its swings swap; empty without a swing.
[[nodiscard]] report::Line where_they_swap(const plan::Forecast& forecast);

inline constexpr std::string_view caveat =
    "Not a forecast of the world: your own levels, a rule of thumb for failure unless you stated it, and "
    "outcomes taken as independent.";

}  // namespace career::views
