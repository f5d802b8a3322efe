#include <algorithm>

#include <fmt/format.h>

#include "core/views/landing/landing.hpp"
#include "core/views/landing/tasks.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using report::Fields;

// "on 2027-01-12", or from the first day to the last; talks may stand in any order.
std::string when(const std::vector<Talk>& talks) {
  if (talks.empty()) return {};
  const auto [first, last] = std::minmax_element(
      talks.begin(), talks.end(), [](const Talk& a, const Talk& b) { return a.date.value < b.date.value; });
  const auto from = first->date.value.iso();
  const auto to = last->date.value.iso();
  return from == to ? "on " + from : fmt::format("from {} to {}", from, to);
}

Fields theme_fields(const plan::Theme& theme, bool with_names) {
  const auto count = theme.said_by.size();
  const bool is_tag = theme.name.starts_with('#') && theme.lines != std::vector{theme.name};
  return Fields()
      .text("theme", theme.name)
      .text("people", count == 1 ? std::string("one person") : fmt::format("{} people", count))
      .text("who", with_names ? enumeration(theme.said_by) : std::string())
      .text("words", is_tag ? fmt::format("{}", fmt::join(theme.lines, "; ")) : std::string());
}

Fields problem_fields(const Problem& problem) { return Fields().text("problem", problem.problem.value); }

Fields win_fields(const Win& win) {
  return Fields().text("win", win.win.value).text("for", text_of(win.for_whom));
}

struct Promise {
  std::string what;
  std::string to;    // empty where names are left out
  std::string kept;  // the day; empty while it is still to be kept
};

}  // namespace

Fields state_of_the_union_fields(const LandingInContext& it, bool with_names) {
  const auto& landing = landing_in(it);
  const auto& progress = it.found;
  const auto talks = static_cast<int>(progress.talks.size());
  const auto day = [&](int number) { return plan::date_of(landing, number).iso(); };
  std::vector<Promise> promises;
  for (const auto* part : {&progress.promises_kept, &progress.promises_open}) {
    for (const auto& promise : *part) {
      const bool is_kept = promise.kept && *promise.kept <= it.today;
      promises.push_back({promise.what, with_names ? landing.talks[promise.talk].with.value : std::string(),
                          is_kept ? promise.kept->iso() : std::string()});
    }
  }
  return Fields()
      .text("name", text_of(it.spec.name))
      .text("title", title_of(it.spec, landing))
      .text("conversations", talks == 0 ? std::string() : conversations(talks))
      .text("when", when(picked(landing.talks, progress.talks)))
      .text("vision", text_of(landing.vision))
      .text("align_by", day(plan::last_day_to_align))
      .text("land_by", day(plan::last_day_to_land))
      .flag("has_problems", !landing.problems.empty())
      .flag("has_wins", !landing.wins.empty())
      .list("themes", progress.themes.themes,
            [&](const plan::Theme& theme) { return theme_fields(theme, with_names); })
      .list("promises", promises,
            [](const Promise& promise) {
              return Fields().text("promise", promise.what).text("to", promise.to).text("kept", promise.kept);
            })
      .list(
          "alike", progress.themes.alike,
          [](const plan::Alike& pair) { return Fields().text("line", pair.line).text("other", pair.other); })
      .list("problems_open", picked(landing.problems, progress.problems_open), problem_fields)
      .list("problems_agreed", picked(landing.problems, progress.problems_agreed), problem_fields)
      .list("wins_open", picked(landing.wins, progress.wins_open),
            [](const Win& win) {
              return win_fields(win).text("due", win.due ? win.due->value.last().iso() : std::string());
            })
      .list("wins_done", picked(landing.wins, progress.wins_done), win_fields);
}

}  // namespace career::views
