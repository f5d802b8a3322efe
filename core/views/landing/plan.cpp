#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/report/json.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/landing/tasks.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using plan::LandingPhase;
using report::Data;
using report::Heading;
using report::line;
using report::Line;
using report::List;
using report::Paragraph;
using report::Report;

// What is planned, as a sentence and, where it has one, with its day. The report, the calendar and the JSON
// are made of the same items.
struct Item {
  LandingPhase phase = LandingPhase::Listen;
  Date due;
  std::string what;
  bool is_done = false;
  std::string event;  // its name in a calendar; empty: not for a calendar
};

struct Days {
  LandingPhase phase;
  int first;
  int last;
};
constexpr std::array phases{Days{LandingPhase::Listen, 1, plan::last_day_to_listen},
                            Days{LandingPhase::Align, plan::last_day_to_listen + 1, plan::last_day_to_align},
                            Days{LandingPhase::Execute, plan::last_day_to_align + 1, plan::last_day_to_land}};

bool holds(const std::vector<std::size_t>& places, std::size_t place) {
  return std::find(places.begin(), places.end(), place) != places.end();
}

class Plan {
 public:
  explicit Plan(const LandingInContext& it) : landing_(landing_in(it)), progress_(it.found) {}

  std::vector<Item> items() {
    listen();
    align();
    execute();
    std::stable_sort(items_.begin(), items_.end(),
                     [](const Item& a, const Item& b) { return a.due < b.due; });
    return std::move(items_);
  }

 private:
  [[nodiscard]] Date end(int day) const { return plan::date_of(landing_, day); }

  [[nodiscard]] std::string event(std::string_view kind, std::string_view id = {}) const {
    return id.empty() ? fmt::format("{}.{}", kind, landing_.role.value)
                      : fmt::format("{}.{}.{}", kind, landing_.role.value, id);
  }

  void listen() {
    const auto day = end(plan::last_day_to_listen);
    items_.push_back({LandingPhase::Listen,
                      day,
                      counted(landing_.goal.value, "conversation") +
                          ", and to each: what is one thing I can do to help you this week?",
                      progress_.pace.talks >= progress_.pace.goal,
                      {}});
    for (const auto& check : landing_.checks) {
      items_.push_back({LandingPhase::Listen, day, "Verify: " + check.claim.value,
                        check.turned_out.has_value(), event("check", check.id.value)});
    }
    items_.push_back({LandingPhase::Listen, day,
                      "Share a State of the Union: what I heard, and what comes next", progress_.is_shared,
                      event("state-of-the-union")});
  }

  void align() {
    const auto day = end(plan::last_day_to_align);
    items_.push_back(
        {LandingPhase::Align, day,
         landing_.vision ? "The vision: " + landing_.vision->value : "Present a vision made of what I heard",
         landing_.vision.has_value(), event("vision")});
    for (std::size_t i = 0; i < landing_.problems.size(); ++i) {
      const auto& problem = landing_.problems[i];
      const auto who = problem.agreed_with.empty()
                           ? std::string()
                           : fmt::format(" (with {})", enumeration(texts_of(problem.agreed_with)));
      items_.push_back({LandingPhase::Align, day,
                        fmt::format("Agree that this needs solving: {}{}", problem.problem.value, who),
                        holds(progress_.problems_agreed, i), event("problem", problem.id.value)});
    }
    if (landing_.problems.empty()) {
      items_.push_back(
          {LandingPhase::Align, day, "Agree on the problems that need solving", false, event("problems")});
    }
  }

  void execute() {
    const auto day = end(plan::last_day_to_land);
    for (std::size_t i = 0; i < landing_.wins.size(); ++i) {
      const auto& win = landing_.wins[i];
      const auto whose = win.for_whom ? ", for " + win.for_whom->value : std::string();
      const auto due = win.due ? win.due->value.last() : day;
      items_.push_back({plan::phase_of_win(landing_, win), due,
                        fmt::format("Quick win{}: {}", whose, win.win.value), holds(progress_.wins_done, i),
                        event("win", win.id.value)});
    }
    const bool has_one = std::any_of(items_.begin(), items_.end(),
                                     [](const Item& item) { return item.phase == LandingPhase::Execute; });
    if (!has_one) {  // wins that are due before leave nothing to do in the last thirty days
      items_.push_back({LandingPhase::Execute, day,
                        "Quick wins: small, tangible improvements for engineering and for design", false,
                        event("wins")});
    }
  }

  const Landing& landing_;
  const plan::LandingProgress& progress_;
  std::vector<Item> items_;
};

}  // namespace

report::Report landing_plan(const LandingInContext& it) {
  const auto& landing = landing_in(it);
  Report report;
  report.add(Heading{1, line("The first ninety days: ", title_of(it.spec, landing))});
  auto opening = it.spec.name ? line(it.spec.name->value, ", ") : Line{};
  report::append(opening, line(landing.start.value, " to ", plan::date_of(landing, plan::last_day_to_land)));
  report.add(Paragraph{std::move(opening)});
  const auto items = Plan(it).items();
  for (const auto& [phase, first, last] : phases) {
    report.add(Heading{2, line(fmt::format("Days {} to {}: {}", first, last, about_of(phase)))});
    List list;
    for (const auto& item : items) {
      if (item.phase != phase) continue;
      list.items.push_back(item.is_done ? line("done: ", item.what) : line("by ", item.due, ": ", item.what));
    }
    report.add(std::move(list));
    report.add(Paragraph{line("At the end: ", exit_question(phase))});
  }
  return report;
}

std::string landing_plan_json(const LandingInContext& it) {
  const auto& landing = landing_in(it);
  const auto items = Plan(it).items();
  Data said;
  said["schema"] = 1;
  said["role"] = landing.role;
  said["title"] = title_of(it.spec, landing);
  said["start"] = landing.start;
  said["end"] = plan::date_of(landing, plan::last_day_to_land).iso();
  said["phases"] = Data::list();
  for (const auto& [phase, first, last] : phases) {
    Data of_phase{{"phase", word_of(phase)},
                  {"from", plan::date_of(landing, first).iso()},
                  {"to", plan::date_of(landing, last).iso()},
                  {"question", exit_question(phase)},
                  {"items", Data::list()}};
    for (const auto& item : items) {
      if (item.phase != phase) continue;
      of_phase["items"].push_back({{"due", item.due}, {"what", item.what}, {"done", item.is_done}});
    }
    said["phases"].push_back(std::move(of_phase));
  }
  return report::json(said);
}

std::vector<report::CalendarEvent> landing_plan_events(const LandingInContext& it) {
  const auto& landing = landing_in(it);
  std::vector<report::CalendarEvent> events;
  for (const auto& item : Plan(it).items()) {
    if (!item.event.empty() && !item.is_done)
      events.push_back(event_of(item.event, item.due, it.today, item.what, {}));
  }
  for (const auto& [phase, first, last] : phases) {
    events.push_back({fmt::format("phase-exit.{}.day-{}", landing.role.value, last),
                      plan::date_of(landing, last),
                      fmt::format("Day {}: {}", last, exit_question(phase)),
                      {}});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const auto& a, const auto& b) { return a.date < b.date; });
  return events;
}

}  // namespace career::views
