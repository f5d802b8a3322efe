#include "core/views/publishing/words.hpp"

#include <array>

#include <fmt/format.h>

#include "core/model/placeholder.hpp"
#include "core/model/words.hpp"
#include "core/text/prose.hpp"

namespace career::views {

using plan::ContractPeriod;
using plan::ContractStanding;
using plan::PeriodState;
using report::line;
using report::Line;
using report::Tone;
using report::Words;

namespace {

std::string year_of(const Period& period) { return period.name().substr(0, 4); }

std::string without_year(const Period& period) {
  constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                              "July",    "August",   "September", "October", "November", "December"};
  constexpr std::array ordinals{"first", "second", "third", "fourth"};
  switch (period.every) {
    case Every::Month: return months.at(period.first.month() - 1);
    case Every::Week: {
      const auto name = period.name();
      return "week " + name.substr(name[6] == '0' ? 7 : 6);
    }
    case Every::Quarter: return fmt::format("the {} quarter", ordinals.at((period.first.month() - 1) / 3));
  }
  return period.name();
}

constexpr int soon = 7;  // days within which something open wants to be seen

std::string starting_sentence(std::string text) {
  if (text.starts_with("the ")) text.front() = 'T';
  if (text.starts_with("week ")) text.front() = 'W';
  return text;
}

std::string sentence_start(const Period& period, Date today) {
  return starting_sentence(period_words(period, today));
}

Line open_words(const plan::NextPeriod& next, Date today) {
  const int left = days_between(today, next.due);
  const std::string period = sentence_start(next.period, today);
  if (left == 0) return line(Words{fmt::format("{} is open, and due today.", period), Tone::Caution});
  const Tone tone = left < soon ? Tone::Caution : Tone::Plain;
  return line(Words{fmt::format("{} is open: {} left.", period, counted(left, "day")), tone});
}

}  // namespace

std::string period_words(const Period& period) {
  const auto words = without_year(period);
  return fmt::format("{}{}{}", words, period.every == Every::Month ? " " : " of ", year_of(period));
}

std::string period_words(const Period& period, Date today) {
  const bool is_this_year = year_of(period_of(today, period.every)) == year_of(period);
  return is_this_year ? without_year(period) : period_words(period);
}

std::string day_words(Date day) {
  return fmt::format("{} {}", day.day(), period_words(period_of(day, Every::Month)));
}

std::string periods_in_words(std::size_t count, Every every) { return counted(count, word_of(every)); }

std::string times_in_words(int times) {
  if (times == 1) return "once";
  if (times == 2) return "twice";
  return fmt::format("{} times", times);
}

std::string next_due_words(const ContractStanding& standing, Date today) {
  if (!standing.next) return "nothing more is due";
  const int left = days_between(today, standing.next->due);
  if (left <= 0) return "due today";
  return fmt::format("next due {}, in {}", standing.next->due.iso(), counted(left, "day"));
}

std::string promise_words(std::string_view promise) {
  if (!is_placeholder(promise)) return std::string(promise);
  return "to be agreed" + std::string(promise.substr(placeholder_words.size()));
}

Line contract_words(const ContractStanding& standing, const Publishing& publishing, Date today) {
  if (standing.has_ended) {
    return line(
        fmt::format("It ended on {}; nothing is due.", publishing.contract->until->value.last().iso()));
  }
  if (standing.periods.empty()) {
    if (!standing.next) return line("It has not begun; nothing is due.");
    return line(fmt::format("It begins with {}; first due {}.", period_words(standing.next->period, today),
                            standing.next->due.iso()));
  }
  Line said;
  const ContractPeriod& now = standing.periods.back();
  if (now.state == PeriodState::Open) {
    said = open_words(*standing.next, today);
  } else if (now.state == PeriodState::Skipped) {
    said = line(fmt::format("{} is skipped ({}); {}.", sentence_start(now.period, today),
                            publishing.skipped[*now.skipped].why.value, next_due_words(standing, today)));
  } else {
    said = line(Words{fmt::format("{} is kept", sentence_start(now.period, today)), Tone::Good},
                fmt::format("; {}.", next_due_words(standing, today)));
  }
  if (standing.periods.size() < 2) return said;
  const ContractPeriod& before = standing.periods[standing.periods.size() - 2];
  if (before.state != PeriodState::Missed) return said;
  append(said, line(" ", Words{fmt::format("{} was missed", sentence_start(before.period, today)), Tone::Bad},
                    now.state == PeriodState::Open ? "; a short piece counts as much as a long one." : "."));
  return said;
}

std::string next_words(const plan::ContractStanding& standing, Date today) {
  if (!standing.next || !standing.next->is_open) return next_due_words(standing, today);
  const auto& [period, due, is_open] = *standing.next;
  const int left = days_between(today, due);
  if (left == 0) return fmt::format("{} is due today", period_words(period, today));
  return fmt::format("{} is due {}, in {}", period_words(period, today), due.iso(), counted(left, "day"));
}

}  // namespace career::views
