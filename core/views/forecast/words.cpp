#include "core/views/forecast/words.hpp"

#include <cmath>

#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using report::append;
using report::line;
using report::Line;
using report::Number;
using report::Percent;

bool is_no_clear_difference(const plan::Forecast& forecast, const plan::Plan& other) {
  const double lead = other.course.at_north_star.mean - forecast.roadmap.course.at_north_star.mean;
  return decide::is_below(std::abs(lead), forecast.resolution);
}

// How the mean of the roadmap at the North Star stands to that of another plan.
Line held_against(const plan::Forecast& forecast, const plan::Plan& other, std::string_view words,
                  int decimals) {
  const double mine = forecast.roadmap.course.at_north_star.mean;
  const double its = other.course.at_north_star.mean;
  auto text = line(words, ": ", Number{its, decimals}, ", ");
  if (is_no_clear_difference(forecast, other)) {
    append(text, line("no clear difference"));
    return text;
  }
  append(text, points(its - mine));
  append(text, line(its > mine ? " further" : " closer"));
  return text;
}

// More than none where the printed means would seem to say another difference than the one beside them.
int decimals_of_means(const plan::Forecast& forecast) {
  const auto contradicts = [&](const plan::Plan& other) {
    const double mine = forecast.roadmap.course.at_north_star.mean;
    const double its = other.course.at_north_star.mean;
    return !is_no_clear_difference(forecast, other) &&
           would_contradict(printed_difference(its, mine), its - mine);
  };
  const bool any =
      contradicts(forecast.staying) || (forecast.without_swings && contradicts(*forecast.without_swings));
  return any ? 1 : 0;
}

}  // namespace

std::vector<NamedPlan> plans_of(const plan::Forecast& forecast) {
  std::vector<NamedPlan> plans{{"roadmap", "the roadmap", forecast.roadmap}};
  if (forecast.without_swings)
    plans.push_back({"without_swings", "without its swings", *forecast.without_swings});
  plans.push_back({"staying", "staying", forecast.staying});
  return plans;
}

std::vector<std::size_t> assumed_chances(const plan::Plan& plan) {
  std::vector<std::size_t> items;
  for (const auto& leg : plan.legs) {
    if (leg.item && leg.is_swing && leg.chance_assumed) items.push_back(*leg.item);
  }
  return items;
}

Line where_it_leads(const plan::Forecast& forecast) {
  const auto& end = forecast.roadmap.course.at_north_star;
  const int decimals = decimals_of_means(forecast);
  auto text = line("Your roadmap takes you from ", Number{forecast.distance_today}, " today to ",
                   Number{end.mean, decimals});
  if (report::rounded(end.best) != report::rounded(end.worst)) {
    append(text, line(" on average, between ", Number{end.best}, " and ", Number{end.worst}));
  }
  append(text, line(", by ", end.day, ". "));
  if (forecast.without_swings) {
    append(text, held_against(forecast, *forecast.without_swings, "Without its swings", decimals));
    append(text, line(". "));
  }
  append(text, held_against(forecast, forecast.staying, "Staying", decimals));
  append(text, line("."));
  return text;
}

Line what_is_left_out(const plan::Forecast& forecast, const Spec& spec) {
  const auto& left_out = forecast.roadmap.schedule.left_out;
  if (left_out.empty()) return {};
  std::vector<std::string> titles;
  titles.reserve(left_out.size());
  for (const auto item : left_out) titles.push_back(spec.roadmap[item].title.value);
  return line("Left out, because it would end past your North Star: ", enumeration(titles), ".");
}

Line where_they_swap(const plan::Forecast& forecast) {
  if (!forecast.swap || !forecast.without_swings) return {};
  const auto& [chance, ahead] = *forecast.swap;
  if (!chance && is_no_clear_difference(forecast, *forecast.without_swings))
    return line("On average the swings make no clear difference.");
  const bool with = ahead == plan::Ahead::WithSwings;
  if (chance) {
    return line("On average both end alike if every swing fails with a chance of ", Percent{*chance},
                ": below that the roadmap is closer ", with ? "with its swings." : "without its swings.");
  }
  return line("On average the roadmap is closer ", with ? "with" : "without",
              " its swings whatever the chance of failure.");
}

}  // namespace career::views
