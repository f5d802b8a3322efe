#include "core/views/landing/lists.hpp"

#include <string>
#include <utility>

#include "core/views/words.hpp"

namespace career::views {

using report::append;
using report::line;
using report::Line;
using report::Tone;
using report::Words;

std::vector<Line> promises(const Landing& landing, const plan::LandingProgress& progress) {
  std::vector<Line> items;
  for (const auto& promise : progress.promises_open) {
    const auto& talk = landing.talks[promise.talk];
    items.push_back(line(Words{"open", Tone::Caution}, ", to ", talk.with.value, ": ", promise.what,
                         " (since ", talk.date.value, ", due ", promise.due, ")"));
  }
  for (const auto& promise : progress.promises_kept) {
    items.push_back(line(Words{"kept", Tone::Good}, " on ", *promise.kept, ", to ",
                         landing.talks[promise.talk].with.value, ": ", promise.what));
  }
  return items;
}

std::vector<Line> checks(const Landing& landing, const plan::LandingProgress& progress) {
  std::vector<Line> items;
  const auto who = [](const Check& check) {
    return check.said_by ? line(" (", check.said_by->value, ")") : Line{};
  };
  for (const auto place : progress.checks_open) {
    const auto& check = landing.checks[place];
    items.push_back(line(Words{"not verified", Tone::Caution}, ": ", check.claim.value));
    append(items.back(), who(check));
  }
  for (const auto place : progress.checks_verified) {
    const auto& check = landing.checks[place];
    const bool is_true = check.turned_out->value;
    items.push_back(
        line(is_true ? Words{"true", Tone::Good} : Words{"not true", Tone::Bad}, ": ", check.claim.value));
    append(items.back(), who(check));
  }
  return items;
}

std::vector<Line> problems(const Landing& landing, const plan::LandingProgress& progress) {
  std::vector<Line> items;
  for (const auto place : progress.problems_open) {
    items.push_back(line(landing.problems[place].problem.value, ": ",
                         Words{"not agreed with anyone yet", Tone::Caution}));
  }
  for (const auto place : progress.problems_agreed) {
    const auto& problem = landing.problems[place];
    items.push_back(line(problem.problem.value, ": agreed", problem.agreed_with.empty() ? "" : " with ",
                         enumeration(texts_of(problem.agreed_with))));
    if (problem.agreed) append(items.back(), line(", ", problem.agreed->value));
  }
  return items;
}

std::vector<Line> wins(const Landing& landing, const plan::LandingProgress& progress, Date today) {
  std::vector<Line> items;
  const auto whose = [](const Win& win) {
    return win.for_whom ? line(", for ", win.for_whom->value) : Line{};
  };
  for (const auto place : progress.wins_open) {
    const auto& win = landing.wins[place];
    const bool is_late = win.due && win.due->value.last() < today;
    items.push_back(
        line(is_late ? Words{"late", Tone::Bad} : Words{"to do", Tone::Caution}, ": ", win.win.value));
    append(items.back(), whose(win));
    if (win.due) append(items.back(), line(", due ", win.due->value.iso()));
  }
  for (const auto place : progress.wins_done) {
    const auto& win = landing.wins[place];
    items.push_back(line(Words{"done", Tone::Good}, " on ", win.done->value, ": ", win.win.value));
    append(items.back(), whose(win));
  }
  return items;
}

}  // namespace career::views
