#include "core/views/clocks.hpp"

#include <string>
#include <vector>

#include "core/model/words.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using decide::SwingState;
using report::Amount;
using report::append;
using report::Data;
using report::line;
using report::Line;
using report::Months;

Line core_first(const decide::SwingClock& clock, const Spec& spec) {
  const auto names = metric_names(spec, clock.short_of_core);
  if (names.empty()) return line("core roles first, while you are early");
  return line("core roles first: ", enumeration(names), names.size() == 1 ? " is" : " are",
              " less than three quarters of the way");
}

}  // namespace

Line clock_words(const decide::SwingClock& clock, const Spec& spec) {
  if (clock.state == SwingState::CoreFirst) return core_first(clock, spec);
  if (clock.state == SwingState::Unknown || !clock.since || !clock.months) return {};
  auto text = line(word_of(clock.state), ": ");
  if (!clock.since_swing) {
    append(text, line("none in the ", Months{*clock.months}, " since your first role"));
  } else {
    append(text, line(spec.roles[*clock.since].title.value, " began "));
    append(text, *clock.months == 0 ? line("this month") : line(Months{*clock.months}, " ago"));
  }
  const auto& every = spec.assumptions.swing_every_years;
  append(text, line(" (one every ", Amount{every->lo}, " to ", Amount{every->hi}, " years",
                    every.is_default() ? ", assumed)" : ")"));
  return text;
}

Line too_long_words(const decide::PhaseRun& run, const Spec& spec) {
  if (!run.too_long) return {};
  const auto& longest = spec.assumptions.phase_too_long_months;
  if (longest.is_default()) return line(", longer than ", Months{longest.value}, " (assumed)");
  return line(", longer than your ", Months{longest.value});
}

Line run_words(const decide::PhaseRun& run, const Spec& spec) {
  auto text = line(word_of(run.phase));
  append(text, run.months == 0 ? line(", since this month") : line(" for ", Months{run.months}));
  append(text, too_long_words(run, spec));
  return text;
}

Data clock_json(const decide::SwingClock& clock, const Spec& spec) {
  return {{"months", clock.months},
          {"state", word_of(clock.state)},
          {"due_on", clock.due_on},
          {"overdue_on", clock.overdue_on},
          {"short_of_core", metric_names(spec, clock.short_of_core)}};
}

Data run_json(const std::optional<decide::PhaseRun>& run) {
  if (!run) return {};
  return {{"phase", word_of(run->phase)}, {"months", run->months}, {"too_long", run->too_long}};
}

}  // namespace career::views
