#include "core/report/json.hpp"

#include "core/views/due/due.hpp"
#include "core/views/landing/landing.hpp"
#include "core/views/landing/tasks.hpp"

namespace career::views {
namespace {

using plan::LandingPhase;
using report::Data;

Data task_data(const plan::LandingTask& task, const Landing& landing, const Context& context) {
  const auto words = in_words(task, landing, context.caller);
  return {{"due", task.due},
          {"days", days_between(context.today, task.due)},
          {"what", words.what},
          {"run", words.run}};
}

Data tasks(const std::vector<plan::LandingTask>& tasks, const Landing& landing, const Context& context) {
  return Data::list(tasks, [&](const auto& task) { return task_data(task, landing, context); });
}

Data left_over(std::optional<std::size_t> active, const Context& context) {
  Data said = Data::list();
  for (const auto& [place, task] : plan::left_over(context.spec, active, context.today)) {
    const auto& landing = context.spec.landings[place];
    auto one = task_data(task, landing, context);
    one["role"] = landing.role;
    said.push_back(std::move(one));
  }
  return said;
}

Data themes(const plan::Themes& themes) {
  Data said = Data::list();
  for (const auto& theme : themes.themes) {
    said.push_back({{"theme", theme.name},
                    {"people", theme.said_by.size()},
                    {"said_by", theme.said_by},
                    {"lines", theme.lines}});
  }
  return said;
}

Data possibly_the_same(const plan::Themes& themes) {
  Data said = Data::list();
  for (const auto& pair : themes.alike) said.push_back(Data::list({pair.line, pair.other}));
  return said;
}

Data promises_json(const Landing& landing, const plan::LandingProgress& progress) {
  Data said = Data::list();
  for (const auto& [promises, is_kept] :
       {std::pair(&progress.promises_open, false), std::pair(&progress.promises_kept, true)}) {
    for (const auto& promise : *promises) {
      const auto& talk = landing.talks[promise.talk];
      said.push_back({{"talk", talk.id},
                      {"name", promise.name},
                      {"with", talk.with},
                      {"date", talk.date},
                      {"promised", promise.what},
                      {"due", promise.due},
                      {"kept", is_kept ? Data(promise.kept) : Data()}});
    }
  }
  return said;
}

Data checks_json(const Landing& landing) {
  Data said = Data::list();
  for (const auto& check : landing.checks) {
    said.push_back({{"id", check.id},
                    {"claim", check.claim},
                    {"said_by", check.said_by},
                    {"turned_out", check.turned_out}});
  }
  return said;
}

// A day to come has not happened.
Data day_by(const std::optional<Day>& day, Date today) {
  return day && day->value <= today ? Data(*day) : Data();
}

Data problems_json(const Landing& landing, Date today) {
  Data said = Data::list();
  for (const auto& problem : landing.problems) {
    said.push_back({{"id", problem.id},
                    {"problem", problem.problem},
                    {"agreed_with", problem.agreed_with},
                    {"agreed", day_by(problem.agreed, today)}});
  }
  return said;
}

Data wins_json(const Landing& landing, Date today) {
  Data said = Data::list();
  for (const auto& win : landing.wins) {
    said.push_back({{"id", win.id},
                    {"win", win.win},
                    {"for", win.for_whom},
                    {"due", win.due},
                    {"done", day_by(win.done, today)}});
  }
  return said;
}

Data landing_of(const plan::LandingProgress& progress, const Context& context) {
  const auto& landing = context.spec.landings[progress.landing];
  const auto& pace = progress.pace;
  Data said;
  said["role"] = landing.role;
  said["title"] = title_of(context.spec, landing);
  said["start"] = landing.start;
  said["day"] = progress.day;
  said["phase"] = word_of(progress.phase);
  said["question"] = exit_question(progress.phase);
  said["this_week"] = tasks(plan::this_week(progress), landing, context);
  said["open"] = tasks(plan::open_items(progress), landing, context);
  const auto week = pace.a_week();
  said["talks"] = {{"goal", pace.goal},       {"so_far", pace.talks},        {"by_now", pace.by_now},
                   {"behind", pace.behind()}, {"days_left", pace.days_left}, {"a_week", week}};
  said["shared"] = progress.is_shared ? Data(landing.shared) : Data();
  said["vision"] = landing.vision;
  said["themes"] = themes(progress.themes);
  said["possibly_the_same"] = possibly_the_same(progress.themes);
  said["promises"] = promises_json(landing, progress);
  said["checks"] = checks_json(landing);
  said["problems"] = problems_json(landing, context.today);
  said["wins"] = wins_json(landing, context.today);
  return said;
}

}  // namespace

std::string landing_json(const InContext<std::optional<plan::LandingProgress>>& it) {
  Data said;
  said["schema"] = 1;
  said["today"] = it.today;
  said["landing"] = it.found ? landing_of(*it.found, it) : Data();
  const auto active = it.found ? std::optional(it.found->landing) : std::nullopt;
  said["left_over"] = left_over(active, it);
  return report::json(said);
}

}  // namespace career::views
