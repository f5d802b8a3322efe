#include "core/views/publishing/notes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/placeholder.hpp"
#include "core/model/words.hpp"
#include "core/plan/publishing.hpp"
#include "core/report/value.hpp"
#include "core/text/shell_word.hpp"
#include "core/views/publishing/words.hpp"

namespace career::views {

namespace {

using plan::ContractPeriod;
using plan::ContractStanding;

std::string next_words(const ContractStanding& standing, Date today) {
  if (!standing.next || !standing.next->is_open) return next_due_words(standing, today);
  const auto& [period, due, is_open] = *standing.next;
  const int left = days_between(today, due);
  if (left == 0) return fmt::format("{} is due today", period_words(period, today));
  return fmt::format("{} is due {}, in {} day{}", period_words(period, today), due.iso(), left,
                     left == 1 ? "" : "s");
}

// What an entry of that day does to the contract: "October is kept, 3 months in a row; next due ...".
std::string kept_words(const ContractStanding& standing, Every every, Date day, Date today) {
  const auto period =
      std::find_if(standing.periods.begin(), standing.periods.end(),
                   [&](const ContractPeriod& candidate) { return candidate.period.holds(day); });
  if (period == standing.periods.end()) return {};
  const auto name = period_words(period->period, today);
  const auto next = next_words(standing, today);
  if (period->entries.size() > 1) {
    return fmt::format("{} was kept already, and one more does not count for the next; {}", name, next);
  }
  if (standing.run < 2) return fmt::format("{} is kept; {}", name, next);
  return fmt::format("{} is kept, {} in a row; {}", name, periods_in_words(standing.run, every), next);
}

}  // namespace

std::string published_note(const actions::Published& published, const Spec& spec, Date today,
                           const Caller& caller) {
  if (!published.is_new) return fmt::format("'{}' is in the log already", published.id);
  const Publishing& publishing = *spec.publishing;
  const LogEntry& entry = publishing.log.back();
  std::string note = fmt::format("logged '{}'", published.id);
  if (const auto standing = plan::contract_on(spec, today)) {
    const auto kept = kept_words(*standing, publishing.contract->every.value, entry.date.value, today);
    if (!kept.empty()) note += ": " + kept;
  }
  if (entry.topic) note += fmt::format("; '{}' is written down", entry.topic->value);
  if (!entry.result) {
    note += "; say what came of it: " + caller.command("set publishing.log.{}.result TEXT", published.id);
  }
  if (published.meant_for) {
    note += fmt::format("; '{}' is a new audience, did you mean '{}'?", entry.audience->value,
                        *published.meant_for);
  }
  return note;
}

std::string said_again_note(const actions::SaidAgain& said, const std::string& topic, const Caller& caller) {
  if (said.written) {
    const auto& written = *said.written;
    const auto where = written.link ? fmt::format("send {}", written.link->value)
                                    : fmt::format("it is written in '{}'", written.title.value);
    return fmt::format("'{}', said {}: {}", topic, times_in_words(said.times), where);
  }
  if (said.times > 1) {
    return fmt::format("'{}', said {}: write it down, then log it: {}", topic, times_in_words(said.times),
                       caller.command("publish-log add TITLE --topic {}", shell_word(topic)));
  }
  if (said.like) return fmt::format("'{}' is new, said once; did you mean '{}'?", topic, *said.like);
  return fmt::format("'{}', said once; the second time, write it down", topic);
}

std::string skipped_note(const actions::SkippedPeriod& skipped, const Spec& spec, Date today) {
  const auto standing = plan::contract_on(spec, today).value_or(ContractStanding{});
  return fmt::format("{} is skipped{}; {}", skipped.period.name(),
                     skipped.is_new ? ", which breaks no run" : " already", next_words(standing, today));
}

std::string agreed_note(const Spec& spec, const actions::Agreed& agreed, Date today) {
  const Contract& contract = *spec.publishing->contract;
  const auto standing = plan::contract_on(spec, today).value_or(ContractStanding{});
  std::string note = fmt::format("with {}: {}, every {} since {}", contract.with.value, contract.i_will.value,
                                 word_of(contract.every.value), contract.since.value.iso());
  if (contract.until) note += fmt::format(" until {}", contract.until->value.iso());
  note += "; " + next_words(standing, today);
  if (agreed.is_counted_anew) note += "; kept and missed count from there, and your log stays";
  if (!contract.they_will) {
    note += "; what they will do is not said yet: --they-will TEXT";
  } else if (agreed.former) {
    note += fmt::format("; what they will do is still what {} agreed to: --they-will TEXT changes it",
                        *agreed.former);
  }
  return note;
}

std::optional<std::string> former_manager_note(const Spec& spec, Date day, Date today) {
  const auto standing = plan::contract_on(spec, today);
  if (!standing || standing->has_ended) return std::nullopt;
  const Contract& contract = *spec.publishing->contract;
  if (contract.since.value.first() >= day || is_placeholder(contract.with.value)) return std::nullopt;
  return fmt::format("your contract is with {}: {}", contract.with.value,
                     day > today ? "when that changes" : "if that has changed");
}

}  // namespace career::views
