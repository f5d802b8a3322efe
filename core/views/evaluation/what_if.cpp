#include "core/views/evaluation/what_if.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/report/json.hpp"
#include "core/views/evaluation/json_offer.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/pitfalls.hpp"
#include "core/views/evaluation/sections.hpp"
#include "core/views/evaluation/verdict.hpp"
#include "core/views/evaluation/words.hpp"

namespace career::views {
namespace {

using report::Data;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::Number;
using report::number_column;
using report::Paragraph;
using report::Points;
using report::Report;
using report::Table;
using report::Words;

// ---- distances

void add_row(Table& table, const std::string& label, double before, double after) {
  table.rows.push_back({line(label), line(Number{before, 1}), line(Number{after, 1}),
                        line(Points{report::rounded(before, 1) - report::rounded(after, 1)})});
}

Table distances(const Case& as_written, const Case& then) {
  Table table{{{"distance"}, number_column("as written"), number_column("then"), number_column("closer")},
              {}};
  add_row(table, "today", as_written.evaluation.distance_today, then.evaluation.distance_today);
  add_row(table, "staying", as_written.evaluation.stay.outlook.expected,
          then.evaluation.stay.outlook.expected);
  return table;
}

void add_outlooks(Table& table, const decide::Outlook& before, const decide::Outlook& after) {
  if (can_fail(before) || can_fail(after)) add_row(table, "if it fails", before.fails, after.fails);
  if (can_fail(before) || can_fail(after)) add_row(table, "expected", before.expected, after.expected);
  add_row(table, can_fail(before) || can_fail(after) ? "if it works" : "the offer", before.works,
          after.works);
}

// A row that stays as it is says nothing, except for the first two when all do.
void drop_what_stays(Table& table) {
  std::erase_if(table.rows,
                [](const std::vector<Line>& row) { return report::plain(row[1]) == report::plain(row[2]); });
}

// ---- what moved

Sentences moved_contributions(const Measured& before, const Measured& after) {
  struct Moved {
    std::size_t metric;
    double from;
    double to;
  };
  std::vector<Moved> moved;
  for (std::size_t i = 0; i < before.found.contributions.size() && i < after.found.contributions.size();
       ++i) {
    const Moved it{i, before.found.contributions[i], after.found.contributions[i]};
    if (report::rounded(it.from, 1) != report::rounded(it.to, 1)) moved.push_back(it);
  }
  std::stable_sort(moved.begin(), moved.end(), [](const Moved& a, const Moved& b) {
    return std::abs(a.to - a.from) > std::abs(b.to - b.from);
  });
  if (moved.empty()) return {};
  Line text = line("Points against staying: ");
  for (std::size_t i = 0; i < moved.size(); ++i) {
    report::append(text, line(i == 0 ? "" : ", ", metric_name(after.spec, moved[i].metric), " ",
                              Points{moved[i].from}, " becomes ", Points{moved[i].to}));
  }
  report::append(text, line("."));
  return {{std::move(text), {}}};
}

Sentences moved_limits(const Measured& before, const Measured& after) {
  Sentences said;
  for (const auto& check : after.found.outlook.limits) {
    const auto& name = after.spec.limits.entries[check.limit].name;
    const auto& old = before.found.outlook.limits;
    const auto same = std::find_if(old.begin(), old.end(), [&](const decide::LimitCheck& it) {
      return before.spec.limits.entries[it.limit].name == name;
    });
    if (same == old.end() || same->state == check.state) continue;
    said.push_back({line("The limit on ", name, " was ", word_of(same->state), " and is then ",
                         word_of(check.state), "."),
                    {}});
  }
  return said;
}

// Flags that come and go.
Sentences moved_pitfalls(const Measured& before, const Measured& after) {
  const auto old = before.found.pitfalls.states();
  const auto now = after.found.pitfalls.states();
  std::vector<std::string> come;
  std::vector<std::string> gone;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if ((old[i] == decide::PitfallState::Flag) == (now[i] == decide::PitfallState::Flag)) continue;
    (now[i] == decide::PitfallState::Flag ? come : gone)
        .emplace_back(word_of(static_cast<decide::Pitfall>(i)));
  }
  Sentences said;
  if (!come.empty()) said.push_back({line("New among the pitfalls: ", enumeration(come), "."), {}});
  if (!gone.empty()) said.push_back({line("No longer among the pitfalls: ", enumeration(gone), "."), {}});
  return said;
}

Sentences moved_sureness(const Measured& before, const Measured& after) {
  const auto share = [](const Measured& it) {
    return report::plain(line(report::RoughPercent{it.found.weightings.share}));
  };
  if (share(before) == share(after)) return {};
  return {
      {line("It is closer for ", share(after), " of all weightings, instead of ", share(before), "."), {}}};
}

void add_offer(Report& report, const Case& as_written, const Case& then, std::size_t index) {
  const auto before = measured(as_written.evaluation, as_written.spec, as_written.offers, index);
  const auto after = measured(then.evaluation, then.spec, then.offers, index);
  report.add(Heading{1, line(option_title(index, then.offers))});
  report.add(Facts{{{"as written", verdict_line(before)}, {"then", verdict_line(after)}}});

  auto table = distances(as_written, then);
  add_outlooks(table, before.found.outlook, after.found.outlook);
  drop_what_stays(table);
  const bool is_moved = !table.rows.empty();
  if (is_moved) report.add(std::move(table));

  Sentences said;
  for (const auto& part : {moved_contributions(before, after), moved_limits(before, after),
                           moved_pitfalls(before, after), moved_sureness(before, after)}) {
    said.insert(said.end(), part.begin(), part.end());
  }
  if (said.empty() && !is_moved) said.push_back({line("Nothing else moves."), {}});
  add_sentences(report, said);
}

Data as_written_json(const decide::OfferEvaluation& found) {
  return {{"direction", word_of(found.direction)},
          {"verdict", word_of(found.verdict)},
          {"even_if_it_fails", found.even_if_it_fails},
          {"works", found.outlook.works},
          {"fails", found.outlook.fails},
          {"expected", found.outlook.expected},
          {"gain", found.gain}};
}

}  // namespace

Report what_if_report(const std::vector<std::string>& supposed, const Case& as_written, const Case& then) {
  Report report;
  report.add(Heading{1, line("What if ", enumeration(supposed))});
  for (std::size_t i = 0; i < then.offers.size(); ++i) add_offer(report, as_written, then, i);
  if (then.offers.empty()) {
    auto table = distances(as_written, then);
    report.add(std::move(table));
  }
  report.add(Paragraph{line("Nothing was written: your files are as they were.")});
  return report;
}

std::string what_if_json(const std::vector<std::string>& supposed, const Case& as_written, const Case& then) {
  Data json = evaluation_json_of(then.evaluation, then.spec, then.offers);
  json["with"] = supposed;
  json["stay"]["as_written"] = {{"expected", as_written.evaluation.stay.outlook.expected}};
  for (std::size_t i = 0; i < then.offers.size(); ++i)
    json["offers"][i]["as_written"] = as_written_json(as_written.evaluation.offers[i]);
  return report::json(json);
}

}  // namespace career::views
