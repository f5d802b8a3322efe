#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/views/evaluation_words.hpp"
#include "core/views/landing.hpp"
#include "core/views/landing_tasks.hpp"

namespace career::views {
namespace {

using report::append;
using report::Heading;
using report::Line;
using report::line;
using report::List;
using report::Paragraph;
using report::Report;

class StateOfTheUnion {
 public:
  StateOfTheUnion(const LandingContext& context, bool with_names)
      : landing_(context.landing()),
        progress_(context.progress),
        spec_(context.spec),
        with_names_(with_names) {}

  Report make() {
    report_.add(Heading{1, line("State of the Union: ", title_of(spec_, landing_))});
    report_.add(Paragraph{opening()});
    heard();
    promised();
    open_questions();
    next();
    return std::move(report_);
  }

 private:
  void list(const char* title, std::vector<Line> items) {
    if (items.empty()) return;
    report_.add(Heading{2, line(title)});
    report_.add(List{std::move(items)});
  }

  [[nodiscard]] Line opening() const {
    if (progress_.talks.empty()) return line("I have not listened to anyone yet.");
    std::vector<Date> days;
    for (const auto place : progress_.talks) days.push_back(landing_.talks[place].date.value);
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    const auto count = days.size();
    auto said = line(fmt::format("I listened in {} conversation{}", count, count == 1 ? "" : "s"));
    append(said, *first == *last ? line(" on ", *first) : line(" from ", *first, " to ", *last));
    append(said, line(". This is what I heard; tell me what I missed."));
    return said;
  }

  // " (7 people)", and their names where these are asked for.
  [[nodiscard]] Line who(const std::vector<std::string>& names) const {
    auto count = names.size() == 1 ? std::string("one person") : fmt::format("{} people", names.size());
    return with_names_ ? line(" (", count, ": ", enumeration(names), ")") : line(" (", count, ")");
  }

  void heard() {
    std::vector<Line> items;
    for (const auto& theme : progress_.themes.themes) {
      auto item = line(theme.name);
      append(item, who(theme.said_by));
      const bool is_tag = theme.name.starts_with('#') && theme.lines != std::vector{theme.name};
      if (is_tag) append(item, line(". In your words: ", fmt::format("{}", fmt::join(theme.lines, "; "))));
      items.push_back(std::move(item));
    }
    list("What I heard", std::move(items));
  }

  void promised() {
    std::vector<Line> items;
    const auto add = [&](std::size_t place, Line state) {
      const auto& talk = landing_.talks[place];
      auto item = line(talk.promised->value);
      if (with_names_) append(item, line(", for ", talk.with.value));
      append(item, state);
      items.push_back(std::move(item));
    };
    for (const auto place : progress_.promises_kept)
      add(place, line(": done on ", landing_.talks[place].kept->value));
    for (const auto place : progress_.promises_open) add(place, line(": still to do"));
    list("What I promised", std::move(items));
  }

  void open_questions() {
    std::vector<Line> items;
    for (const auto& pair : progress_.themes.alike) {
      items.push_back(line("Is this one problem or two: \"", pair.line, "\" and \"", pair.other, "\"?"));
    }
    for (const auto place : progress_.problems_open) {
      items.push_back(
          line("Do we agree that this needs solving: ", landing_.problems[place].problem.value, "?"));
    }
    items.push_back(line("Which of these would you solve first?"));
    items.push_back(line("Whom have I not listened to yet?"));
    list("Open questions", std::move(items));
  }

  void next() {
    std::vector<Line> items;
    const auto until = [&](int day) { return plan::date_of(landing_, day); };
    items.push_back(landing_.vision ? line("The vision: ", landing_.vision->value)
                                    : line("Until ", until(plan::last_day_to_align),
                                           ": a vision made of what you told me"));
    for (const auto place : progress_.problems_agreed) {
      items.push_back(line("Agreed to solve: ", landing_.problems[place].problem.value));
    }
    if (landing_.problems.empty()) {
      items.push_back(line("Until ", until(plan::last_day_to_align), ": we agree on the problems to solve"));
    }
    for (const auto place : progress_.wins_open) {
      const auto& win = landing_.wins[place];
      auto item = win.due ? line("Until ", win.due->value.last(), ": ", win.win.value) : line(win.win.value);
      if (win.for_whom) append(item, line(", for ", win.for_whom->value));
      items.push_back(std::move(item));
    }
    for (const auto place : progress_.wins_done) {
      items.push_back(line("Done already: ", landing_.wins[place].win.value));
    }
    if (landing_.wins.empty()) {
      items.push_back(
          line("Until ", until(plan::last_day_to_land), ": small, tangible improvements that you notice"));
    }
    list("What comes next", std::move(items));
  }

  const Landing& landing_;
  const plan::LandingProgress& progress_;
  const Spec& spec_;
  bool with_names_;
  Report report_;
};

}  // namespace

report::Report state_of_the_union(const LandingContext& context, bool with_names) {
  return StateOfTheUnion(context, with_names).make();
}

}  // namespace career::views
