#include "core/plan/portfolio.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <string_view>

#include "core/decide/pitfalls.hpp"
#include "core/decide/tolerance.hpp"

namespace career::plan {
namespace {

bool has_begun_on(const Role& role, Date day) { return role.from->first() <= day; }
bool is_held_on(const Role& role, Date day) { return has_begun_on(role, day) && !is_over_on(role, day); }
bool is_swing(const Role& role) { return role.bet.value == Bet::Swing; }

// As far as their dates tell: a role from August follows one to August.
bool is_after(const Role& role, const Role& other) {
  return other.to && role.from->last() >= other.to->value.first();
}

// Places in spec.roles, by the day each began; of one day, as in the file.
std::vector<std::size_t> by_beginning(const Spec& spec) {
  std::vector<std::size_t> order(spec.roles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return spec.roles[a].from->first() < spec.roles[b].from->first();
  });
  return order;
}

// A role to the end of July was held until the first of August.
Date held_until(const Role& role, Date today) {
  return is_over_on(role, today) ? role.to->value.last().plus_days(1) : today;
}

HeldRole held(const Spec& spec, std::size_t index, Date today) {
  const auto& role = spec.roles[index];
  HeldRole held{.role = index,
                .state = !has_begun_on(role, today) ? RoleState::Ahead
                         : is_over_on(role, today)  ? RoleState::Ended
                                                    : RoleState::Current,
                .phase = phase_of(role.phase, role.bet.value),
                .growth = growth_of(role, *spec.assumptions.core_growth)};
  if (held.state != RoleState::Ahead)
    held.months = months_between(role.from->first(), held_until(role, today));
  return held;
}

// `roles` are in the order in which they began, so that what was counted is all before one day.
int months_in(Bet bet, const Spec& spec, const std::vector<HeldRole>& roles, Date today) {
  int months = 0;
  std::optional<Date> counted;
  for (const auto& held : roles) {
    const auto& role = spec.roles[held.role];
    if (role.bet.value != bet || held.state == RoleState::Ahead) continue;
    const Date from = counted ? std::max(*counted, role.from->first()) : role.from->first();
    const Date until = held_until(role, today);
    if (until <= from) continue;
    months += months_between(from, until);
    counted = until;
  }
  return months;
}

Balance balance_of(const Spec& spec, const std::vector<HeldRole>& roles, Date today) {
  Balance balance;
  balance.months_in_core = months_in(Bet::Core, spec, roles, today);
  balance.months_in_swings = months_in(Bet::Swing, spec, roles, today);
  for (const auto& held : roles) {
    const auto& role = spec.roles[held.role];
    auto& ended = balance.ended;
    if (!is_swing(role)) continue;
    if (!role.outcome) {
      if (held.state == RoleState::Ended) ++ended.unsaid;
      continue;
    }
    switch (role.outcome->value) {
      case RoleOutcome::Landed: ++ended.landed; break;
      case RoleOutcome::Mixed: ++ended.mixed; break;
      case RoleOutcome::Failed: ++ended.failed; break;
    }
  }
  return balance;
}

// ---- cautions

class Cautions {
 public:
  Cautions(const Spec& spec, const std::vector<HeldRole>& roles, Date today)
      : spec_(spec), roles_(roles), today_(today) {}

  std::vector<Caution> found() {
    for_each(CautionKind::Limelight, [](const HeldRole& held, const Role& role) {
      return is_swing(role) && held.state == RoleState::Current && role.backing &&
             decide::limelight_of(*role.backing) == decide::PitfallState::Flag;
    });
    shared_orgs();
    for_each(CautionKind::NoOutcome, [](const HeldRole& held, const Role& role) {
      return is_swing(role) && held.state == RoleState::Ended && !role.outcome;
    });
    for_each(CautionKind::NoLesson, [](const HeldRole&, const Role& role) {
      return is_swing(role) && role.outcome && role.outcome->value == RoleOutcome::Failed && !role.lesson;
    });
    core_in_a_row();
    many_at_once();
    return std::move(found_);
  }

 private:
  // One caution for each role that deserves it.
  void for_each(CautionKind kind, const std::function<bool(const HeldRole&, const Role&)>& deserves_it) {
    for (const auto& held : roles_) {
      if (deserves_it(held, spec_.roles[held.role])) found_.push_back({kind, {held.role}});
    }
  }

  [[nodiscard]] const std::string* org_of_open_swing(const HeldRole& held) const {
    const auto& role = spec_.roles[held.role];
    return is_swing(role) && held.state == RoleState::Current && role.org ? &role.org->value : nullptr;
  }

  void shared_orgs() {
    std::vector<std::string_view> seen;
    for (const auto& held : roles_) {
      const auto* org = org_of_open_swing(held);
      if (org == nullptr || std::find(seen.begin(), seen.end(), *org) != seen.end()) continue;
      seen.push_back(*org);
      Caution caution{CautionKind::SharedOrg, {}};
      for (const auto& other : roles_) {
        const auto* its_org = org_of_open_swing(other);
        if (its_org != nullptr && *its_org == *org) caution.roles.push_back(other.role);
      }
      if (caution.roles.size() >= 2) found_.push_back(std::move(caution));
    }
  }

  // Since the last swing began, as many as followed each other: one that began before another ended ran
  // beside it. Of roles beside each other the main one is in the row, else the longest.
  void core_in_a_row() {
    if (!spec_.stage || spec_.stage->value != Stage::Established) return;
    std::vector<std::size_t> since_swing;
    for (const auto& held : roles_) {
      if (held.state == RoleState::Ahead) continue;
      if (is_swing(spec_.roles[held.role])) {
        since_swing.clear();
      } else {
        since_swing.push_back(held.role);
      }
    }
    std::stable_sort(since_swing.begin(), since_swing.end(), [&](std::size_t a, std::size_t b) {
      const auto& one = spec_.roles[a].to;
      const auto& other = spec_.roles[b].to;
      if (!one || !other) return one.has_value() && !other;
      return one->value.last() < other->value.last();
    });
    // The best row that ends with each of them.
    struct Row {
      std::tuple<int, int, int> worth;  // how many roles, how many of them main, their days
      std::optional<std::size_t> before;
    };
    std::vector<Row> rows;
    for (const auto place : since_swing) {
      const auto& role = spec_.roles[place];
      Row row{{0, 0, 0}, {}};
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (is_after(role, spec_.roles[since_swing[i]]) && rows[i].worth > row.worth)
          row = {rows[i].worth, i};
      }
      auto& [count, main, days] = row.worth;
      ++count;
      main += role.main.value ? 1 : 0;
      days += days_between(role.from->first(), role.to ? std::min(role.to->value.last(), today_) : today_);
      rows.push_back(row);
    }
    const auto best = std::max_element(rows.begin(), rows.end(),
                                       [](const Row& a, const Row& b) { return a.worth < b.worth; });
    if (best == rows.end() || std::get<0>(best->worth) < 3) return;
    Caution caution{CautionKind::CoreInARow, {}};
    for (auto i = std::optional<std::size_t>(best - rows.begin()); i; i = rows[*i].before)
      caution.roles.insert(caution.roles.begin(), since_swing[*i]);
    found_.push_back(std::move(caution));
  }

  [[nodiscard]] std::vector<std::size_t> held_on(Date day) const {
    std::vector<std::size_t> held;
    for (const auto& other : roles_) {
      if (is_held_on(spec_.roles[other.role], day)) held.push_back(other.role);
    }
    return held;
  }

  // Those of today, where they are three or more; else the most there ever were. They become more where a
  // role begins.
  void many_at_once() {
    auto most = held_on(today_);
    if (most.size() < 3) {
      for (const auto& held : roles_) {
        const Date day = spec_.roles[held.role].from->first();
        if (day > today_) break;
        if (auto on_that_day = held_on(day); on_that_day.size() > most.size()) most = std::move(on_that_day);
      }
    }
    if (most.size() >= 3) found_.push_back({CautionKind::ManyAtOnce, std::move(most)});
  }

  const Spec& spec_;
  const std::vector<HeldRole>& roles_;
  Date today_;
  std::vector<Caution> found_;
};

}  // namespace

std::optional<Growth> growth_of(const Role& role, const Range<Share>& core_growth) {
  if (is_swing(role) || !role.growth) return std::nullopt;
  const double growth = role.growth->value.value;
  if (decide::is_below(growth, core_growth.lo.value)) return Growth::Stagnating;
  return decide::is_above(growth, core_growth.hi.value) ? Growth::Extraordinary : Growth::Steady;
}

Portfolio portfolio(const Spec& spec, Date today) {
  Portfolio made;
  made.today = today;
  for (const auto role : by_beginning(spec)) made.roles.push_back(held(spec, role, today));
  made.swing_clock = decide::swing_clock(spec, today);
  made.phase_run = decide::phase_run(spec, today);
  made.balance = balance_of(spec, made.roles, today);
  made.cautions = Cautions(spec, made.roles, today).found();
  for (const auto& held : made.roles) {
    if (spec.roles[held.role].story) made.stories.push_back(held.role);
  }
  return made;
}

}  // namespace career::plan
