#include "core/plan/due.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "core/decide/clocks.hpp"
#include "core/decide/steps.hpp"
#include "core/plan/landing.hpp"
#include "core/plan/publishing.hpp"
#include "core/plan/role_changes.hpp"
#include "core/text/names.hpp"

namespace career::plan {
namespace {

// Judgements of ours, as the manual tells them.
constexpr int months_between_check_ins = 6;
constexpr int months_until_a_metric_is_old = 12;
constexpr int days_of_a_week = 7;
constexpr int days_to_start_a_landing = 30;  // after that, those to listen and learn are over

// offers/ai-shopping-assistant.yaml is "ai-shopping-assistant", from wherever it was read.
std::string name_of(const Offer& offer) {
  std::string_view path = offer.source ? std::string_view(offer.source->name()) : std::string_view();
  path.remove_prefix(path.rfind('/') + 1);  // npos + 1 is 0
  return std::string(path.substr(0, path.rfind('.')));
}

// What a task of a landing is called among what is due.
DueKind kind_of(LandingTask::Kind kind) {
  switch (kind) {
    case LandingTask::Kind::Talks: return DueKind::Talks;
    case LandingTask::Kind::Promise: return DueKind::Promise;
    case LandingTask::Kind::StateOfTheUnion: return DueKind::StateOfTheUnion;
    case LandingTask::Kind::Check: return DueKind::Check;
    case LandingTask::Kind::Vision: return DueKind::Vision;
    case LandingTask::Kind::FindProblems: return DueKind::FindProblems;
    case LandingTask::Kind::Agree: return DueKind::Agree;
    case LandingTask::Kind::Win: return DueKind::Win;
    case LandingTask::Kind::PlanWins: return DueKind::PlanWins;
    case LandingTask::Kind::PhaseExit: return DueKind::PhaseExit;
  }
  return DueKind::PhaseExit;
}

// What sets a task apart from others of its kind in the same landing.
std::string suffix_of(const Landing& landing, const LandingTask& task) {
  switch (task.kind) {
    case LandingTask::Kind::Promise: {
      const auto& talk = landing.talks[task.place].id.value;
      return task.promise->entry ? fmt::format(".{}.{}", talk, task.promise->name) : '.' + talk;
    }
    case LandingTask::Kind::Check: return '.' + landing.checks[task.place].id.value;
    case LandingTask::Kind::Agree: return '.' + landing.problems[task.place].id.value;
    case LandingTask::Kind::Win: return '.' + landing.wins[task.place].id.value;
    case LandingTask::Kind::PhaseExit: return ".day-" + std::to_string(day_of(landing, task.due));
    default: return {};
  }
}

// The names of steps: the slugs of their words, so that another step in the list moves none of them. Words
// without a slug have a hash; equal ones are numbered.
std::vector<std::string> names_of(const std::vector<Step>& steps) {
  OwnNames own;
  std::vector<std::string> names;
  for (const auto& step : steps) {
    const auto& words = step.step.value;
    const auto base = slug(words, words.size());
    names.push_back(own.name_for(base.empty() ? short_hash(words) : base));
  }
  return names;
}

class Search {
 public:
  Search(const Spec& spec, std::span<const Offer> offers, const Answers& answers, Date today)
      : spec_(spec), offers_(offers), answers_(answers), today_(today) {}

  std::vector<Due> find() {
    answers();
    contract();
    roles();
    landings();
    reviews();
    check_in();
    swing();
    metrics();
    north_star();
    std::stable_sort(found_.begin(), found_.end(), [](const Due& a, const Due& b) {
      return std::tie(a.date, a.kind, a.name) < std::tie(b.date, b.kind, b.name);
    });
    return std::move(found_);
  }

 private:
  Due& add(DueKind kind, Date date, std::string name, std::vector<std::size_t> places = {}) {
    return found_.emplace_back(Due{.date = date,
                                   .kind = kind,
                                   .name = std::move(name),
                                   .places = std::move(places),
                                   .landing = {},
                                   .task = {}});
  }

  void answers() {
    for (std::size_t i = 0; i < offers_.size(); ++i) {
      const auto& by = offers_[i].answer_by;
      if (by) add(DueKind::Offer, by->value.last(), name_of(offers_[i]), {i});
    }
  }

  void contract() {
    const auto standing = contract_on(spec_, today_);
    if (!standing || !standing->next || !standing->next->is_open) return;
    const auto& [period, day, is_open] = *standing->next;
    add(DueKind::Contract, day, period.name()).every_days = days_between(period.first, period.last) + 1;
  }

  void roles() {
    const auto changes = role_changes(spec_, today_);
    for (const auto role : changes.ending)
      add(DueKind::RoleEnds, spec_.roles[role].to->value.last(), spec_.roles[role].id.value, {role});
    for (const auto role : changes.beginning)
      add(DueKind::RoleBegins, spec_.roles[role].from->first(), spec_.roles[role].id.value, {role});
    for (std::size_t role = 0; role < spec_.roles.size(); ++role) {
      const Date from = spec_.roles[role].from->first();
      const bool is_new = from < today_ && days_between(from, today_) <= days_to_start_a_landing;
      if (is_new && !is_over_on(spec_.roles[role], today_) && !has_landing(spec_.roles[role]))
        add(DueKind::RoleBegins, from, spec_.roles[role].id.value, {role});
    }
  }

  [[nodiscard]] bool has_landing(const Role& role) const {
    return std::any_of(spec_.landings.begin(), spec_.landings.end(),
                       [&](const Landing& landing) { return landing.role.value == role.id.value; });
  }

  void add_task(std::size_t place, const LandingTask& task) {
    const auto& landing = spec_.landings[place];
    auto& due = add(kind_of(task.kind), task.due, landing.role.value + suffix_of(landing, task));
    if (due.kind == DueKind::Talks) due.every_days = days_of_a_week;
    due.landing = place;
    due.task = task;
  }

  void landings() {
    const auto active = active_landing(spec_, today_);
    const auto place = active ? std::optional(active->landing) : std::nullopt;
    if (active) {
      for (const auto& task : active->tasks) add_task(*place, task);
    }
    for (const auto& [landing, task] : left_over(spec_, place, today_)) add_task(landing, task);
  }

  // The pending offer that a decision is about.
  [[nodiscard]] std::optional<std::size_t> offer_of(std::size_t decision) const {
    const auto found = std::find_if(offers_.begin(), offers_.end(), [&](const Offer& offer) {
      return offer.source && answers_.latest(offer.source->name()) == decision;
    });
    return found == offers_.end() ? std::nullopt : std::optional<std::size_t>(found - offers_.begin());
  }

  // A negotiation is over with the next answer to the offer. Until then the day to answer it is what counts,
  // and only a look at it before that day is an item of its own, which stays until it is settled.
  void negotiation(std::size_t place) {
    if (!answers_.is_latest(place)) return;
    const auto& decision = spec_.decisions[place];
    const Date review = decision.review->value.last();
    const auto offer = offer_of(place);
    const auto answer_by = offer ? offers_[*offer].answer_by : std::nullopt;
    if (answer_by && review >= answer_by->value.last()) return;
    auto& due = add(DueKind::Review, review, decision.id.value, {place});
    if (offer) due.places.push_back(*offer);
  }

  void reviews() {
    for (std::size_t i = 0; i < spec_.decisions.size(); ++i) {
      const auto& decision = spec_.decisions[i];
      if (!decision.review) continue;
      if (decision.chose.value == Choice::Negotiate)
        negotiation(i);
      else
        add(DueKind::Review, decision.review->value.last(), decision.id.value, {i});
    }
  }

  // Check-ins may stand in any order; the latest counts.
  void check_in() {
    if (!spec_.home) return;
    std::optional<Date> latest;
    for (const auto& check_in : spec_.home->check_ins) {
      const Date date = check_in.date.value;
      if (date <= today_ && (!latest || date > *latest)) latest = date;
    }
    add(DueKind::CheckIn, latest ? latest->plus_months(months_between_check_ins) : today_, "home");
  }

  void swing() {
    const auto clock = decide::swing_clock(spec_, today_);
    if (clock.due_on && *clock.due_on >= today_) add(DueKind::Swing, *clock.due_on, "due");
    if (clock.overdue_on && *clock.overdue_on >= today_) add(DueKind::Swing, *clock.overdue_on, "overdue");
  }

  // Since when the spec has been in use, as far as it tells: its first decision or check-in at home.
  [[nodiscard]] std::optional<Date> in_use_since() const {
    std::optional<Date> first;
    const auto note = [&](Date date) {
      if (date <= today_ && (!first || date < *first)) first = date;
    };
    for (const auto& decision : spec_.decisions) note(decision.date.value);
    if (spec_.home) {
      for (const auto& check_in : spec_.home->check_ins) note(check_in.date.value);
    }
    return first;
  }

  // When a metric was last looked at, as far as the spec tells.
  [[nodiscard]] static std::optional<Date> looked_at(const Metric& metric, std::optional<Date> in_use_since,
                                                     Date today) {
    const bool is_said = metric.as_of && metric.as_of->value.first() <= today;
    return is_said ? std::optional(metric.as_of->value.last()) : in_use_since;
  }

  // Those that are to be looked at on one day share an item, and so do all that are late, the oldest first.
  void metrics() {
    std::map<Date, std::vector<std::size_t>> by_day;
    std::multimap<Date, std::size_t> late;
    const auto since = in_use_since();
    for (std::size_t i = 0; i < spec_.metrics.size(); ++i) {
      const auto last = looked_at(spec_.metrics.entries[i].value, since, today_);
      if (!last) continue;
      const Date old = last->plus_months(months_until_a_metric_is_old);
      if (old <= today_)
        late.emplace(old, i);
      else
        by_day[old].push_back(i);
    }
    const auto add_shared = [&](Date date, std::vector<std::size_t> places) {
      auto name = spec_.metrics.entries[places.front()].name;
      add(DueKind::Metrics, date, std::move(name), std::move(places));
    };
    if (!late.empty()) {
      std::vector<std::size_t> places;
      for (const auto& [day, place] : late) places.push_back(place);
      add_shared(late.begin()->first, std::move(places));
    }
    for (auto& [day, places] : by_day) add_shared(day, std::move(places));
  }

  void north_star() {
    const auto& steps = spec_.north_star.steps;
    const auto names = names_of(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].by && !decide::is_reached(spec_, steps[i], today_))
        add(DueKind::Step, steps[i].by->value.last(), names[i], {i});
    }
    add(DueKind::NorthStar, spec_.north_star.by.value.last(), "north-star");
  }

  const Spec& spec_;
  std::span<const Offer> offers_;
  const Answers& answers_;
  Date today_;
  std::vector<Due> found_;
};

}  // namespace

std::vector<Due> what_is_due(const Spec& spec, std::span<const Offer> offers, const Answers& answers,
                             Date today) {
  return Search(spec, offers, answers, today).find();
}

std::vector<Due> within(std::vector<Due> items, Date today, int days) {
  std::erase_if(items, [&](const Due& item) { return days_between(today, item.date) > days; });
  return items;
}

namespace {

// Whether this is one of the working days, a week apart, on which the end of a role is announced: 30, 23, 16,
// 9 and 2 days before, or on the Monday after where that is a weekend.
bool is_announced(const Due& item, Date today) {
  constexpr int first_notice = 30;
  if (item.kind != DueKind::RoleEnds) return false;
  const auto weekday = item.date.plus_days(-first_notice).weekday().iso_encoding();
  const int to_monday = weekday > 5 ? 8 - static_cast<int>(weekday) : 0;
  const int before = days_between(today, item.date) + to_monday;
  return before <= first_notice && (first_notice - before) % days_of_a_week == 0;
}

}  // namespace

std::vector<Due> to_remind_of(std::vector<Due> items, Date today, int days) {
  std::erase_if(items, [&](const Due& item) {
    const bool comes_again = item.every_days && *item.every_days <= days;
    const int ahead = comes_again ? *item.every_days / 3 : days;
    const bool is_due = days_between(today, item.date) <= ahead;
    return !is_due && (days == 0 || !is_announced(item, today));
  });
  return items;
}

}  // namespace career::plan
