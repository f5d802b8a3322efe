#include "core/views/landing/landing.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/views/due/due.hpp"
#include "core/views/landing/lists.hpp"
#include "core/views/landing/tasks.hpp"
#include "core/views/portfolio/portfolio.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using plan::LandingPhase;
using plan::LandingProgress;
using report::append;
using report::code;
using report::Facts;
using report::Heading;
using report::Line;
using report::line;
using report::List;
using report::number_column;
using report::Paragraph;
using report::Report;
using report::Table;
using report::Tone;
using report::Words;

constexpr std::size_t most_themes = 10;  // more make a list that nobody reads
constexpr std::size_t most_alike = 5;

// The command that `task` names, after what it says.
Line task_line(const plan::LandingTask& task, const Landing& landing, const Context& context) {
  const Date today = context.today;
  const auto said = in_words(task, landing, context.caller);
  const auto tone = task.due < today ? Tone::Bad : task.due == today ? Tone::Caution : Tone::Plain;
  auto text = line(Words{how_late(task.due, today), tone}, ": ", said.what);
  if (!said.run.empty()) append(text, line(before_command(said.what), code(said.run)));
  return text;
}

void add_left_over(Report& report, std::optional<std::size_t> active, const Context& context) {
  List list;
  for (const auto& [landing, task] : plan::left_over(context.spec, active, context.today))
    list.items.push_back(task_line(task, context.spec.landings[landing], context));
  if (list.items.empty()) return;
  report.add(Heading{2, line("Still open from before")});
  report.add(std::move(list));
}

class LandingReport {
 public:
  LandingReport(const Context& context, const LandingProgress& progress)
      : context_(context), landing_(context.spec.landings[progress.landing]), progress_(progress) {}

  Report make() {
    report_.add(Heading{1, line("Landing: ", title_of(context_.spec, landing_))});
    report_.add(Paragraph{where()});
    if (progress_.phase == LandingPhase::Before) {
      to_prepare();
      left_over();
    } else if (progress_.phase == LandingPhase::Landed) {
      tasks("Still open", plan::open_items(progress_));
      left_over();
      return std::move(report_);
    } else {
      this_week();
      left_over();
      so_far();
    }
    heard();
    list("Promises", promises(landing_, progress_));
    list("What you were told", checks(landing_, progress_));
    list("Problems", problems(landing_, progress_));
    list("Quick wins", wins(landing_, progress_, context_.today));
    return std::move(report_);
  }

 private:
  void section(const std::string& title) { report_.add(Heading{2, line(title)}); }

  void list(const std::string& title, std::vector<Line> items) {
    if (items.empty()) return;
    section(title);
    report_.add(List{std::move(items)});
  }

  [[nodiscard]] Line where() const {
    const int day = progress_.day;
    if (progress_.phase == LandingPhase::Before) {
      return line(Words{"starts in " + counted(1 - day, "day"), Tone::Strong}, ", on ", landing_.start.value);
    }
    if (progress_.phase == LandingPhase::Landed) {
      return line(Words{"landed", Tone::Strong}, fmt::format(": day {}, and the ninety days are over", day));
    }
    const int last = progress_.phase == LandingPhase::Listen  ? plan::last_day_to_listen
                     : progress_.phase == LandingPhase::Align ? plan::last_day_to_align
                                                              : plan::last_day_to_land;
    return line(
        fmt::format("day {} of {}: ", day, plan::last_day_to_land),
        Words{std::string(about_of(progress_.phase)), Tone::Strong}, fmt::format(", until day {} on ", last),
        plan::date_of(landing_, last),
        ". To be answered by then: ", Words{std::string(exit_question(progress_.phase)), Tone::Strong});
  }

  void to_prepare() {
    std::vector<Line> items;
    items.push_back(line(
        fmt::format("List whom to listen to: your goal is {} in the first 30 days, {} in the first week.",
                    counted(landing_.goal.value, "conversation"), plan::talks_by(landing_, 1))));
    items.push_back(line("Have the one question ready: what is one thing I can do to help you this week?"));
    if (landing_.checks.empty()) {
      items.push_back(
          line("Write down what you were told and have not verified, under checks: by day 30 you "
               "will want to know."));
    }
    items.push_back(
        line("Send your manager the plan of the ninety days: ", code(context_.caller.hint(Hint::SendPlan))));
    list("To prepare", std::move(items));
  }

  void tasks(const std::string& title, const std::vector<plan::LandingTask>& tasks) {
    std::vector<Line> items;
    for (const auto& task : tasks) items.push_back(task_line(task, landing_, context_));
    list(title, std::move(items));
  }

  void this_week() {
    const auto shown = plan::this_week(progress_);
    tasks("This week", shown);
    const auto is_due = [&](const plan::LandingTask& task) { return task.due <= context_.today; };
    const auto all = std::count_if(progress_.tasks.begin(), progress_.tasks.end(), is_due);
    const auto more = all - std::count_if(shown.begin(), shown.end(), is_due);
    if (more > 0) {
      report_.add(
          Paragraph{line(fmt::format("And {} more: ", more), code(context_.caller.hint(Hint::SeeDue)))});
    }
    if (progress_.tasks.empty()) {
      report_.add(Paragraph{line("Nothing is open. Go and listen to someone you have not heard yet.")});
    }
  }

  void left_over() { add_left_over(report_, progress_.landing, context_); }

  void so_far() {
    Facts facts;
    facts.facts.push_back({"conversations", pace()});
    if (progress_.phase == LandingPhase::Listen || !progress_.is_shared)
      facts.facts.push_back({"State of the Union", shared()});
    if (landing_.vision) facts.facts.push_back({"vision", line(landing_.vision->value)});
    section("So far");
    report_.add(std::move(facts));
  }

  // How far behind, and what this week asks for, stands in its tasks.
  [[nodiscard]] Line pace() const {
    const auto& pace = progress_.pace;
    auto said = line(pace.talks, " of ", pace.goal);
    if (pace.missing() == 0) append(said, line(", your goal is reached"));
    return said;
  }

  [[nodiscard]] Line shared() const {
    if (progress_.is_shared) return line("shared on ", landing_.shared->value);
    const Date due = plan::date_of(landing_, plan::last_day_to_listen);
    return line("not shared; ", how_late(due, context_.today),
                "; write it: ", code(context_.caller.hint(Hint::WriteStateOfTheUnion)));
  }

  void heard() {
    const auto& [themes, alike] = progress_.themes;
    if (themes.empty()) return;
    Table table{{{"what you heard"}, number_column("people"), {"who"}}, {}};
    for (std::size_t i = 0; i < std::min(themes.size(), most_themes); ++i) {
      const auto& theme = themes[i];
      table.rows.push_back({line(theme.name), line(theme.said_by.size()), line(enumeration(theme.said_by))});
    }
    if (themes.size() > most_themes) {
      table.note = line(fmt::format("and {} more; all of them: ", themes.size() - most_themes),
                        code(context_.caller.hint(Hint::ListThemes)));
    }
    section("Themes");
    report_.add(std::move(table));

    std::vector<Line> pairs;
    for (std::size_t i = 0; i < std::min(alike.size(), most_alike); ++i) {
      pairs.push_back(line("possibly the same: ", alike[i].line, " / ", alike[i].other));
    }
    if (!pairs.empty()) report_.add(List{std::move(pairs)});
  }

  const Context& context_;
  const Landing& landing_;
  const LandingProgress& progress_;
  Report report_;
};

}  // namespace

std::string title_of(const Spec& spec, const Landing& landing) {
  const auto role = std::find_if(spec.roles.begin(), spec.roles.end(),
                                 [&](const Role& it) { return it.id.value == landing.role.value; });
  if (role == spec.roles.end()) return landing.role.value;
  return title_of(*role);
}

const Role* role_to_land_in(const Spec& spec, Date today) {
  // Longer ago than a landing is looked at, or before the last one: its first ninety days are long over.
  const auto is_new = [&](const Role& role) {
    const Date from = role.from.value.first();
    return days_between(from, today) < plan::last_day_of_open_items &&
           (spec.landings.empty() || from >= spec.landings.back().start.value);
  };
  const auto may_begin = [&](const Role& role) {
    return !is_over_on(role, today) && is_new(role) &&
           std::none_of(spec.landings.begin(), spec.landings.end(),
                        [&](const Landing& landing) { return landing.role.value == role.id.value; });
  };
  const auto role = std::find_if(spec.roles.rbegin(), spec.roles.rend(), may_begin);
  return role == spec.roles.rend() ? nullptr : &*role;
}

std::string how_to_land(const Spec& spec, Date today, const Caller& caller) {
  const auto* role = role_to_land_in(spec, today);
  if (role == nullptr) return how_to_add_a_role(caller);
  const bool has_first_day = role->from->precision() == Precision::Day;
  return has_first_day ? caller.hint(Hint::StartLanding, {role->id.value})
                       : caller.hint(Hint::StartLandingOn, {role->id.value, "DATE"});
}

report::Report landing_report(const InContext<std::optional<LandingProgress>>& it) {
  if (it.found) return LandingReport(it, *it.found).make();
  const Spec& spec = it.spec;
  Report report;
  report.add(Heading{1, line("No landing")});
  if (!spec.landings.empty()) {
    const auto& last = spec.landings.back();
    report.add(Paragraph{line("The last one, ", title_of(spec, last), ", began on ", last.start.value,
                              " and is over. It takes what you did late until the next one begins.")});
  }
  report.add(
      Paragraph{line("A new role begins with ninety days: thirty to listen and learn, thirty to align, "
                     "thirty to execute. When you start in one:")});
  List list{{line(code(how_to_land(spec, it.today, it.caller)))}};
  if (const auto* role = role_to_land_in(spec, it.today)) {
    list.items.push_back(line("To verify what the offer claimed: ",
                              code(it.caller.hint(Hint::StartLandingWithOffer, {role->id.value}))));
  }
  report.add(std::move(list));
  add_left_over(report, std::nullopt, it);
  return report;
}

}  // namespace career::views
