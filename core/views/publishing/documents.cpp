#include "core/views/publishing/documents.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/words.hpp"
#include "core/plan/publishing.hpp"
#include "core/report/json.hpp"
#include "core/views/publishing/words.hpp"
#include "core/views/words.hpp"

namespace career::views {

namespace {

using plan::MonthInReview;
using plan::MovedLevel;
using report::Data;
using report::Fields;

// A metric's name as a reader outside would write it: zero to one.
std::string spoken(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string number(double level) { return report::plain(report::Value(report::Amount{level})); }

struct InReview {
  std::vector<LogEntry> entries;
  std::vector<Setback> lessons;
  std::vector<Decision> decisions;
  std::vector<Win> wins;
  std::vector<Problem> problems;
};

InReview in_review(const MonthInReview& review, const Spec& spec) {
  InReview found;
  if (spec.publishing) found.entries = picked(spec.publishing->log, review.entries);
  found.lessons = picked(spec.setbacks, review.lessons);
  found.decisions = picked(spec.decisions, review.decisions);
  for (const auto& [landing, win] : review.wins) found.wins.push_back(spec.landings[landing].wins[win]);
  for (const auto& [landing, problem] : review.problems) {
    found.problems.push_back(spec.landings[landing].problems[problem]);
  }
  return found;
}

Fields entry_fields(const LogEntry& entry) {
  auto shows = texts_of(entry.shows);
  std::transform(shows.begin(), shows.end(), shows.begin(), spoken);
  return Fields()
      .text("title", entry.title.value)
      .text("date", entry.date.value.iso())
      .text("kind", word_of(entry.kind.value))
      .text("result", text_of(entry.result))
      .link("link", text_of(entry.link))
      .text("audience", text_of(entry.audience))
      .text("shows", enumeration(shows));
}

Data month_entry_json(const LogEntry& entry) {
  return {{"id", entry.id},         {"date", entry.date},         {"kind", word_of(entry.kind.value)},
          {"title", entry.title},   {"audience", entry.audience}, {"link", entry.link},
          {"result", entry.result}, {"shows", entry.shows}};
}

Data moved_json(const MovedLevel& moved) {
  return {{"metric", moved.metric}, {"from", moved.from}, {"to", moved.to}, {"closer", moved.is_closer}};
}

template <class Entry, class JsonOf>
Data list_json(const std::vector<Entry>& entries, JsonOf json_of_entry) {
  Data list = Data::list();
  for (const auto& entry : entries) list.push_back(json_of_entry(entry));
  return list;
}

}  // namespace

Fields contract_fields(const Spec& spec, Date today) {
  const Contract& contract = *spec.publishing->contract;
  const auto standing = plan::contract_on(spec, today).value_or(plan::ContractStanding{});
  const auto over = standing.kept + standing.missed + standing.skipped;
  return Fields()
      .text("name", text_of(spec.name))
      .text("with", contract.with.value)
      .text("i_will", promise_words(contract.i_will.value))
      .text("they_will", promise_words(text_of(contract.they_will)))
      .text("every", word_of(contract.every.value))
      .text("since", contract.since.value.iso())
      .text("until", contract.until ? contract.until->value.iso() : std::string())
      .flag("has_begun", over > 0)
      .text("kept", std::to_string(standing.kept))
      .text("missed", std::to_string(standing.missed))
      .text("skipped", std::to_string(standing.skipped));
}

Fields month_fields(const MonthInReview& review, const Spec& spec) {
  const InReview found = in_review(review, spec);
  return Fields()
      .text("name", text_of(spec.name))
      .text("month", period_words(period_of(review.month.first, Every::Month)))
      .flag("is_empty", found.entries.empty() && found.wins.empty() && found.problems.empty())
      .list("entries", found.entries, entry_fields)
      .list("lessons", found.lessons,
            [](const Setback& setback) {
              return Fields().text("lesson", text_of(setback.lesson)).text("what", setback.what.value);
            })
      .list("wins", found.wins,
            [](const Win& win) {
              return Fields().text("win", win.win.value).text("for", text_of(win.for_whom));
            })
      .list("problems", found.problems,
            [](const Problem& problem) {
              return Fields()
                  .text("problem", problem.problem.value)
                  .text("agreed_with", enumeration(texts_of(problem.agreed_with)));
            })
      .list("levels", review.moved,
            [](const MovedLevel& moved) {
              return Fields()
                  .text("metric", spoken(moved.metric))
                  .text("from", number(moved.from))
                  .text("to", number(moved.to))
                  .text("unit", moved.unit);
            })
      .list("decisions", found.decisions, [](const Decision& decision) {
        return Fields()
            .text("offer", text_of(decision.offer))
            .text("chose", done(decision.chose.value))
            .text("why", decision.why.value);
      });
}

std::string month_json(const MonthInReview& review, const Spec& spec, bool has_levels) {
  const InReview found = in_review(review, spec);
  Data levels = nullptr;
  if (has_levels) levels = list_json(review.moved, moved_json);
  return report::json(
      {{"schema", 1},
       {"month", period_of(review.month.first, Every::Month).name()},
       {"entries", list_json(found.entries, month_entry_json)},
       {"lessons",
        list_json(found.lessons,
                  [](const Setback& setback) {
                    return Data{{"date", setback.date}, {"what", setback.what}, {"lesson", setback.lesson}};
                  })},
       {"wins",
        list_json(found.wins,
                  [](const Win& win) {
                    return Data{{"id", win.id}, {"win", win.win}, {"for", win.for_whom}, {"done", win.done}};
                  })},
       {"problems", list_json(found.problems,
                              [](const Problem& problem) {
                                return Data{{"id", problem.id},
                                            {"problem", problem.problem},
                                            {"agreed_with", problem.agreed_with}};
                              })},
       {"levels", std::move(levels)},
       {"decisions", list_json(found.decisions, [](const Decision& decision) {
          return Data{{"id", decision.id},
                      {"date", decision.date},
                      {"offer", decision.offer},
                      {"chose", word_of(decision.chose.value)},
                      {"why", decision.why}};
        })}});
}

std::string levels_unknown(const Missing& missing) {
  return fmt::format("which levels moved is left out: {}", why_no_past(missing));
}

}  // namespace career::views
