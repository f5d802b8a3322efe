#include "core/views/due/due.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/report/json.hpp"
#include "core/text/fold.hpp"
#include "core/text/names.hpp"

namespace career::views {
namespace {

using report::Data;
using report::line;
using report::Line;
using report::Tone;
using report::Words;

Line how(const DueInWords& said) {
  if (!said.run.empty()) return line("run: ", report::code(said.run));
  if (!said.add.empty()) return line("add to ", said.to, ": ", said.add);
  return {};
}

Data text_or_null(const std::string& text) { return text.empty() ? Data() : Data(text); }

}  // namespace

std::string_view before_command(std::string_view what) { return what.ends_with('?') ? " " : "; "; }

report::Report due_report(std::span<const plan::Due> items, const Context& context) {
  report::Report report;
  if (items.empty()) return report;
  report::Facts facts;
  for (const auto& item : items) {
    const auto said = in_words(item, context);
    const auto tone = item.date < context.today    ? Tone::Bad
                      : item.date == context.today ? Tone::Caution
                                                   : Tone::Plain;
    auto text = line(Words{item.date.iso(), tone}, ", ", said.what);
    if (const auto settled = how(said); !settled.empty()) {
      report::append(text, line(before_command(said.what)));
      report::append(text, settled);
    }
    facts.facts.push_back({said.when, std::move(text)});
  }
  report.add(std::move(facts));
  return report;
}

std::string due_json(std::span<const plan::Due> items, const Context& context, int within) {
  Data said;
  said["schema"] = 1;
  said["today"] = context.today;
  said["within_days"] = within;
  said["due"] = Data::list();
  for (const auto& item : items) {
    const auto words = in_words(item, context);
    said["due"].push_back({{"date", item.date},
                           {"days", days_between(context.today, item.date)},
                           {"kind", word_of(item.kind)},
                           {"name", item.name},
                           {"when", words.when},
                           {"what", words.what},
                           {"run", text_or_null(words.run)},
                           {"add", text_or_null(words.add)},
                           {"to", text_or_null(words.to)}});
  }
  return report::json(said);
}

std::string calendar_owner(const Spec& spec) {
  return short_hash(folded(spec.name ? spec.name->value : spec.north_star.vision.value));
}

report::CalendarEvent event_of(std::string name, Date due, Date today, std::string what, std::string how) {
  if (due < today) {
    auto late = fmt::format("Due {}, {}.", due.iso(), how_late(due, today));
    how = how.empty() ? std::move(late) : late + '\n' + how;
  }
  return {std::move(name), std::max(due, today), std::move(what), std::move(how), due <= today};
}

std::vector<report::CalendarEvent> due_events(std::span<const plan::Due> items, const Context& context) {
  std::vector<report::CalendarEvent> events;
  for (const auto& item : items) {
    Context on_its_day = context;  // which is when the event is read, and its command pasted
    on_its_day.today = std::max(context.today, item.date);
    auto said = in_words(item, on_its_day);
    auto name = fmt::format("{}.{}", word_of(item.kind), item.name);
    // The command for a step has its place in the list, and by then that may be another's.
    auto settled = item.kind == plan::DueKind::Step ? std::string() : report::plain(how(said));
    events.push_back(
        event_of(std::move(name), item.date, context.today, std::move(said.what), std::move(settled)));
  }
  return events;
}

}  // namespace career::views
