#include "core/plan/landing.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "core/text/fold.hpp"

namespace career::plan {
namespace {

using Kind = LandingTask::Kind;

constexpr int days_of_last_week = 7;  // of a phase: time for its question

int last_day_of(LandingPhase phase) {
  switch (phase) {
    case LandingPhase::Before:
    case LandingPhase::Listen: return last_day_to_listen;
    case LandingPhase::Align: return last_day_to_align;
    case LandingPhase::Execute:
    case LandingPhase::Landed: return last_day_to_land;
  }
  return last_day_to_land;
}

// The last day of that day's week of the landing; the fifth week has but two days.
int end_of_week(int day) {
  const int weeks = (std::max(day, 1) + 6) / 7;
  return std::min(7 * weeks, last_day_to_listen);
}

int weeks_over(int day) { return std::clamp((day - 1) / 7, 0, last_day_to_listen / 7); }
bool is_listening_over(int day) { return day > last_day_to_listen; }

// The places of the entries that are so, and of those that are not.
template <class Entry, class IsSo>
void split(const std::vector<Entry>& entries, std::vector<std::size_t>& so, std::vector<std::size_t>& not_so,
           IsSo is_so) {
  for (std::size_t i = 0; i < entries.size(); ++i) (is_so(entries[i]) ? so : not_so).push_back(i);
}

// The source's two: quick wins build trust with those one depends on.
constexpr std::array<std::string_view, 2> to_win_over{"engineering", "design"};

std::vector<std::string> without_a_win(const Landing& landing) {
  std::vector<std::string> without;
  for (const auto who : to_win_over) {
    const bool has_one = std::any_of(landing.wins.begin(), landing.wins.end(), [&](const Win& win) {
      return win.for_whom && folded(win.for_whom->value).find(who) != std::string::npos;
    });
    if (!has_one) without.emplace_back(who);
  }
  return without;
}

class Tasks {
 public:
  Tasks(const Landing& landing, const LandingProgress& progress) : landing_(landing), progress_(progress) {}

  std::vector<LandingTask> find() {
    listening();
    aligning();
    executing();
    exits();
    std::stable_sort(tasks_.begin(), tasks_.end(), [](const LandingTask& a, const LandingTask& b) {
      return std::tie(a.due, a.kind) < std::tie(b.due, b.kind);
    });
    return std::move(tasks_);
  }

 private:
  LandingTask& add(Kind kind, LandingPhase from, Date due, std::size_t place = 0) {
    return tasks_.emplace_back(LandingTask{.kind = kind, .due = due, .place = place, .phase = from});
  }

  void listening() {
    if (progress_.day <= last_day_to_land) more_talks();
    for (const auto& promise : progress_.promises_open) {
      auto& task = add(Kind::Promise, LandingPhase::Listen, promise.due, promise.talk);
      task.promise = promise;
      task.has_own_day = true;
    }
    const Date end = date_of(landing_, last_day_to_listen);
    if (!progress_.is_shared) add(Kind::StateOfTheUnion, LandingPhase::Listen, end);
    for (const auto check : progress_.checks_open) add(Kind::Check, LandingPhase::Listen, end, check);
  }

  // What is missing of the weeks that are over was due when the last of them ended. With nothing missing, the
  // first week whose part is not done is the next.
  void more_talks() {
    const auto& pace = progress_.pace;
    if (pace.missing() == 0) return;
    int day = end_of_week(1);
    if (pace.behind() > 0) {
      day = is_listening_over(progress_.day) ? last_day_to_listen : 7 * weeks_over(progress_.day);
    } else {
      while (talks_by(landing_, day) <= pace.talks) day = end_of_week(day + 1);
    }
    auto& task = add(Kind::Talks, LandingPhase::Listen, date_of(landing_, day));
    task.count = talks_by(landing_, day) - pace.talks;
    task.pace = pace;
  }

  void aligning() {
    const Date end = date_of(landing_, last_day_to_align);
    if (!landing_.vision) add(Kind::Vision, LandingPhase::Align, end);
    if (landing_.problems.empty()) add(Kind::FindProblems, LandingPhase::Align, end);
    for (const auto problem : progress_.problems_open) add(Kind::Agree, LandingPhase::Align, end, problem);
  }

  void executing() {
    const Date end = date_of(landing_, last_day_to_land);
    for (const auto win : progress_.wins_open) {
      const auto& written = landing_.wins[win];
      auto& task =
          add(Kind::Win, phase_of_win(landing_, written), written.due ? written.due->value.last() : end, win);
      task.has_own_day = written.due.has_value();
    }
    auto without = without_a_win(landing_);
    if (without.empty() || progress_.day > last_day_to_land) return;
    add(Kind::PlanWins, LandingPhase::Execute, end).for_whom = std::move(without);
  }

  void exits() {
    for (const auto phase : {LandingPhase::Listen, LandingPhase::Align, LandingPhase::Execute}) {
      if (progress_.day <= last_day_of(phase)) {
        add(Kind::PhaseExit, phase, date_of(landing_, last_day_of(phase)));
      }
    }
  }

  const Landing& landing_;
  const LandingProgress& progress_;
  std::vector<LandingTask> tasks_;
};

bool is_by(const std::optional<Day>& day, Date today) { return day && day->value <= today; }

// Places in spec.landings; of two that begin on one day the last is the newer.
std::optional<std::size_t> begun_last(const Spec& spec, Date today) {
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < spec.landings.size(); ++i) {
    const Date start = spec.landings[i].start.value;
    if (start <= today && (!last || start >= spec.landings[*last].start.value)) last = i;
  }
  return last;
}

std::optional<std::size_t> next_to_begin(const Spec& spec, Date today) {
  std::optional<std::size_t> next;
  for (std::size_t i = 0; i < spec.landings.size(); ++i) {
    const Date start = spec.landings[i].start.value;
    if (start > today && (!next || start < spec.landings[*next].start.value)) next = i;
  }
  return next;
}

}  // namespace

int day_of(const Landing& landing, Date date) { return days_between(landing.start.value, date) + 1; }

Date date_of(const Landing& landing, int day) { return landing.start.value.plus_days(day - 1); }

LandingPhase phase_on(int day) {
  if (day < 1) return LandingPhase::Before;
  if (day <= last_day_to_listen) return LandingPhase::Listen;
  if (day <= last_day_to_align) return LandingPhase::Align;
  if (day <= last_day_to_land) return LandingPhase::Execute;
  return LandingPhase::Landed;
}

LandingPhase phase_of_win(const Landing& landing, const Win& win) {
  if (!win.due) return LandingPhase::Execute;
  return std::clamp(phase_on(day_of(landing, win.due->value.last())), LandingPhase::Listen,
                    LandingPhase::Execute);
}

std::optional<int> Pace::a_week() const {
  if (days_left <= 7) return std::nullopt;
  return static_cast<int>((7LL * missing() + days_left - 1) / days_left);  // a goal may be huge
}

int talks_by(const Landing& landing, int day) {
  const int days = end_of_week(day);
  const long long parts = static_cast<long long>(landing.goal.value) * days;  // a goal may be huge
  return static_cast<int>((parts + last_day_to_listen - 1) / last_day_to_listen);
}

LandingProgress progress_of(const Spec& spec, std::size_t place, Date today) {
  const Landing& landing = spec.landings[place];
  LandingProgress progress;
  progress.landing = place;
  progress.day = day_of(landing, today);
  progress.phase = phase_on(progress.day);

  for (std::size_t i = 0; i < landing.talks.size(); ++i) {
    const auto& talk = landing.talks[i];
    if (talk.date.value > today) continue;
    progress.talks.push_back(i);
    for (auto& promise : promises_of(talk, i)) {
      const bool is_kept = promise.kept && *promise.kept <= today;
      (is_kept ? progress.promises_kept : progress.promises_open).push_back(std::move(promise));
    }
  }
  progress.themes = themes_of(landing.talks, today);
  progress.is_shared = is_by(landing.shared, today);
  split(landing.checks, progress.checks_verified, progress.checks_open,
        [](const Check& check) { return check.turned_out.has_value(); });
  split(landing.problems, progress.problems_agreed, progress.problems_open, [&](const Problem& problem) {
    return is_by(problem.agreed, today) || (!problem.agreed && !problem.agreed_with.empty());
  });
  split(landing.wins, progress.wins_done, progress.wins_open,
        [&](const Win& win) { return is_by(win.done, today); });

  progress.pace.goal = landing.goal.value;
  progress.pace.talks = static_cast<int>(progress.talks.size());
  progress.pace.days_left = std::max(last_day_to_listen + 1 - std::max(progress.day, 1), 0);
  const int weeks = weeks_over(progress.day);
  progress.pace.by_now = is_listening_over(progress.day) ? progress.pace.goal
                         : weeks == 0                    ? 0
                                                         : talks_by(landing, 7 * weeks);
  progress.tasks = Tasks(landing, progress).find();
  return progress;
}

std::optional<std::size_t> landing_on(const Spec& spec, Date today) {
  const auto begun = begun_last(spec, today);
  return begun ? begun : next_to_begin(spec, today);
}

std::optional<LandingProgress> active_landing(const Spec& spec, Date today) {
  const auto begun = begun_last(spec, today);
  const int day = begun ? day_of(spec.landings[*begun], today) : 0;
  if (begun && day <= last_day_to_land) return progress_of(spec, *begun, today);
  if (const auto next = next_to_begin(spec, today)) return progress_of(spec, *next, today);
  if (!begun || day > last_day_of_open_items) return std::nullopt;
  auto progress = progress_of(spec, *begun, today);
  if (open_items(progress).empty()) return std::nullopt;
  return progress;
}

std::vector<LandingTask> this_week(const LandingProgress& progress) {
  constexpr std::size_t most = 3;
  const int end = last_day_of(progress.phase);
  const bool is_last_week = progress.day > end - days_of_last_week;
  std::vector<LandingTask> tasks;
  for (const auto& task : progress.tasks) {
    const bool is_its_time = task.kind == Kind::PhaseExit ? task.phase == progress.phase && is_last_week
                                                          : task.phase <= progress.phase;
    if (is_its_time) tasks.push_back(task);
  }
  std::stable_partition(tasks.begin(), tasks.end(), [&](const LandingTask& task) {
    return task.kind != Kind::Talks || !is_listening_over(progress.day);
  });
  if (tasks.size() > most) tasks.resize(most);
  return tasks;
}

std::vector<LandingTask> open_items(const LandingProgress& progress) {
  std::vector<LandingTask> items;
  std::copy_if(
      progress.tasks.begin(), progress.tasks.end(), std::back_inserter(items), [](const LandingTask& task) {
        return task.kind != Kind::Talks && task.kind != Kind::PlanWins && task.kind != Kind::PhaseExit;
      });
  return items;
}

std::vector<LeftOver> left_over(const Spec& spec, std::optional<std::size_t> active, Date today) {
  std::vector<LeftOver> left;
  for (std::size_t i = 0; i < spec.landings.size(); ++i) {
    if (spec.landings[i].start.value > today || active == i) continue;
    for (auto& task : progress_of(spec, i, today).tasks) {
      if (task.has_own_day) left.push_back({i, std::move(task)});
    }
  }
  std::stable_sort(left.begin(), left.end(),
                   [](const LeftOver& a, const LeftOver& b) { return a.task.due < b.task.due; });
  return left;
}

}  // namespace career::plan
