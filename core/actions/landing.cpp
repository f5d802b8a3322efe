#include "core/actions/landing.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/actions/refusal.hpp"
#include "core/model/entries.hpp"
#include "core/text/fold.hpp"

namespace career::actions {
namespace {

// The place of the entry that says the same; a new one when there is none.
template <class Entry>
std::size_t saying(std::vector<Entry>& entries, Text Entry::*text, const std::string& words) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
    return is_same_text((entry.*text).value, words);
  });
  const auto place = static_cast<std::size_t>(found - entries.begin());
  if (found == entries.end()) {
    Entry made;
    made.*text = {words};
    add(entries, std::move(made));
  }
  return place;
}

// A problem is named by its own words once more, or by its id.
std::size_t problem_named(Spec& spec, std::vector<Problem>& problems, const std::string& text) {
  const bool is_said = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
    return is_same_text(problem.problem.value, text);
  });
  const bool is_id = std::any_of(problems.begin(), problems.end(),
                                 [&](const Problem& problem) { return problem.id.value == text; });
  if (is_said || !is_id) return saying(problems, &Problem::problem, text);
  return place_named(spec, problems, text);
}

constexpr std::size_t shortest_word = 4;  // "to" and "my" say nothing

bool begin_alike(const std::string& a, const std::string& b) {
  return std::min(a.size(), b.size()) >= shortest_word && (a.starts_with(b) || b.starts_with(a));
}

std::vector<std::string> words_of(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
  return folded_words(text);
}

bool moves(const Outcomes& outcomes) {
  return outcomes.works.kind == Level::Kind::Number || outcomes.works.kind == Level::Kind::Range;
}

// The metrics that the claim speaks of and that the role is expected to move, by name. A claim speaks of a
// metric when one of its words and one of the metric's begin alike: "budget" and `unit_budgeting`.
std::vector<std::string> carried_by(const Check& check, const Role& role) {
  const auto said = words_of(check.claim.value);
  std::vector<std::string> carried;
  for (const auto& [name, span, outcomes] : role.reach) {
    const auto own = words_of(name);
    const bool is_named = std::any_of(own.begin(), own.end(), [&](const std::string& word) {
      return std::any_of(said.begin(), said.end(),
                         [&](const std::string& other) { return begin_alike(word, other); });
    });
    if (is_named && moves(outcomes)) carried.push_back(name);
  }
  return carried;
}

}  // namespace

InLanding say_vision(Spec& spec, const std::string& vision, Date today) {
  const auto where = where_it_is_planned(spec, today);
  auto& said = spec.landings[where.landing].vision;
  if (!said || said->value != vision) said = Text{vision};
  return where;
}

InLanding name_problem(Spec& spec, const NamedProblem& named, Date today) {
  auto where = where_it_is_planned(
      spec, today, holds(&Landing::problems, named.problem, [](const Problem&) { return true; }));
  auto& problems = spec.landings[where.landing].problems;
  where.entry = problem_named(spec, problems, named.problem);
  Problem& problem = problems[where.entry];
  for (const auto& name : named.agreed_with) {
    const bool is_there = std::any_of(problem.agreed_with.begin(), problem.agreed_with.end(),
                                      [&](const Text& known) { return is_same_text(known.value, name); });
    if (is_there) continue;
    problem.agreed_with.push_back({name});
    if (!problem.agreed) problem.agreed = Day{today};
  }
  return where;
}

VerifiedCheck verify(Spec& spec, const Verification& found, Date today) {
  auto where = where_it_is_open(spec, today, holds(&Landing::checks, found.check, [](const Check& check) {
                                  return !check.turned_out;
                                }));
  Landing& landing = spec.landings[where.landing];
  where.entry = place_named(spec, landing.checks, found.check);
  Check& check = landing.checks[where.entry];
  if (!check.turned_out || check.turned_out->value != found.turned_out)
    check.turned_out = Flag{found.turned_out};
  const auto role = std::find_if(spec.roles.begin(), spec.roles.end(),
                                 [&](const Role& it) { return it.id.value == landing.role.value; });
  if (found.turned_out || role == spec.roles.end()) return {where};
  return {where, carried_by(check, *role)};
}

InLanding plan_win(Spec& spec, const PlannedWin& planned, Date today) {
  auto where = where_it_is_planned(spec, today);
  Landing& landing = spec.landings[where.landing];
  const auto& due = planned.due;
  if (due && due->last() < landing.start.value) {
    throw Refusal(Remedy::SayDueDay, fmt::format("{} is before this landing begins, on {}", due->iso(),
                                                 landing.start.value.iso()));
  }
  where.entry = saying(landing.wins, &Win::win, planned.win);
  Win& win = landing.wins[where.entry];
  if (planned.for_whom) win.for_whom = Text{*planned.for_whom};
  if (due) win.due = DateAsWritten{*due};
  return where;
}

InLanding finish_win(Spec& spec, const DoneWin& done, Date today) {
  auto where = where_it_is_open(spec, today,
                                holds(&Landing::wins, done.win, [](const Win& win) { return !win.done; }));
  Landing& landing = spec.landings[where.landing];
  where.entry = place_named(spec, landing.wins, done.win);
  Win& win = landing.wins[where.entry];
  if (!win.done || done.on) {
    must_be_within(landing, done.on.value_or(today), today);
    win.done = Day{done.on.value_or(today)};
  }
  return where;
}

}  // namespace career::actions
