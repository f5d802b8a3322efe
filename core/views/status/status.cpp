#include "core/views/status/status.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/words.hpp"
#include "core/report/json.hpp"
#include "core/text/display.hpp"
#include "core/text/prose.hpp"
#include "core/views/clocks.hpp"
#include "core/views/evaluation/phrases.hpp"
#include "core/views/evaluation/sentences.hpp"
#include "core/views/publishing/words.hpp"
#include "core/views/words.hpp"

namespace career::views {

namespace {

using plan::Status;
using report::Amount;
using report::append;
using report::Bars;
using report::code;
using report::Data;
using report::Fact;
using report::Facts;
using report::Heading;
using report::line;
using report::Line;
using report::Months;
using report::Number;
using report::Paragraph;
using report::Report;
using report::Tone;
using report::Words;

constexpr std::size_t shown_metrics = 5;
constexpr std::size_t shown_due = 5;

Line where_it_stands(const Status& status, const Context& context) {
  const Date by = context.spec.north_star.by.value.last();
  auto text = line(Number{status.distance}, " points from your North Star");
  const int months = months_between(context.today, by);
  if (by < context.today) {
    append(text, line(", which was due ", context.spec.north_star.by.value.iso()));
  } else if (months > 0) {
    append(text, line(", with ", Months{months}, " to go"));
  }
  append(text, line("."));
  return text;
}

// "2 of 8"; of hours, where less is better, "50 down to 45".
Line on_the_way_to(double goal, const Metric& metric) {
  const double now = metric.now.value;
  const bool less_is_better = metric.worst.value > metric.target.value;
  const char* of = !less_is_better ? " of " : now > goal ? " down to " : " of at most ";
  return line(Amount{now}, of, Amount{goal});
}

Line metric_note(const Metric& metric) {
  auto text = on_the_way_to(metric.target.value, metric);
  if (metric.unit) append(text, line(" ", metric.unit->value));
  return text;
}

void add_shares(Report& report, const Status& status, const Spec& spec) {
  if (status.made_of.empty()) return;
  Bars bars{status.made_of.front().points, {}, {}};
  const auto shown = std::min(status.made_of.size(), shown_metrics);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [name, span, metric] = spec.metrics.entries[status.made_of[i].metric];
    bars.bars.push_back({name, Number{status.made_of[i].points}, Tone::Plain, metric_note(metric)});
  }
  if (status.made_of.size() > shown) {
    double rest = 0;
    for (auto i = shown; i < status.made_of.size(); ++i) rest += status.made_of[i].points;
    const auto others = status.made_of.size() - shown;
    const double whole = report::rounded(rest);  // as the bars are
    bars.note =
        whole == 0 ? line("and less than a point") : line("and ", Number{whole}, plural(whole, " point"));
    append(bars.note, line(" in ", others, plural(others, " more metric")));
  }
  report.add(std::move(bars));
}

Line next_step(const Status& status, const Spec& spec) {
  const Step& step = spec.north_star.steps[*status.next_step];
  auto text = line(step.step.value);
  if (step.by) append(text, line(", by ", step.by->value.iso()));
  const char* separator = ": ";
  for (const auto& [name, span, level] : step.needs) {
    const Metric* metric = spec.metrics.find(name);
    append(text, line(separator, name, " "));
    append(text, on_the_way_to(level.value, *metric));
    separator = ", ";
  }
  return text;
}

// "in 25 days, on 31 July 2027".
Line when_words(Date day, Date today) {
  constexpr int counted_in_days = 92;
  const int days = days_between(today, day);
  auto text = days == 0                 ? line("today")
              : days == 1               ? line("tomorrow")
              : days <= counted_in_days ? line("in ", days, " days")
                                        : line("in ", Months{months_between(today, day)});
  append(text, line(", on ", day_words(day)));
  return text;
}

void add_role_changes(Facts& facts, const Status& status, const Context& context) {
  const auto tell = [&](std::size_t role, const char* what, Date day) {
    auto text = line("your role as ", bounded(context.spec.roles[role].title.value), what);
    append(text, when_words(day, context.today));
    facts.facts.push_back(Fact{"role", std::move(text)});
  };
  const auto& roles = context.spec.roles;
  if (status.roles.ended) {
    const Role& last = roles[*status.roles.ended];
    facts.facts.push_back(Fact{"role", line("none now; your role as ", bounded(last.title.value),
                                            " ended on ", day_words(last.to->value.last()))});
  }
  for (const auto role : status.roles.ending) tell(role, " ends ", roles[role].to->value.last());
  for (const auto role : status.roles.beginning) tell(role, " begins ", roles[role].from->first());
}

Line offer_line(std::size_t place, std::span<const Offer> offers, Date today) {
  const Offer& offer = offers[place];
  auto text = line(bounded(option_title(place, offers)));
  if (!offer.answer_by) return text;
  append(text, line(", answer by ", offer.answer_by->value.iso(), ", "));
  append(text, time_left(days_between(today, offer.answer_by->value.last())));
  return text;
}

// "took Deputy head at Elm School on 2027-01-20, because ..."; the file's name where the offer is gone.
Line decision_line(const Decision& decision, const std::optional<Offer>& decided) {
  auto text = line(done(decision.chose.value));
  if (decided)
    append(text, line(" ", bounded(title_of(*decided))));
  else if (decision.offer)
    append(text, line(" ", decision.offer->value));
  append(text, line(" on ", decision.date.value, ", because ", bounded(decision.why.value)));
  return text;
}

Line check_in_line(const CheckIn& check_in) {
  auto text = line(check_in.balance.value, " of 5 on ", check_in.date.value);
  if (check_in.note) append(text, line(", ", bounded(check_in.note->value)));
  return text;
}

Facts facts_of(const Status& status, const Context& context, const std::optional<Offer>& decided) {
  const Spec& spec = context.spec;
  Facts facts;
  const auto tell = [&](const char* label, Line value) {
    if (!value.empty()) facts.facts.push_back(Fact{label, std::move(value)});
  };
  if (status.next_step) tell("next step", next_step(status, spec));
  add_role_changes(facts, status, context);
  tell("big swing", clock_words(status.swing_clock, spec));
  if (status.phase_run) tell("phase", run_words(*status.phase_run, spec));
  for (const auto offer : status.offers) tell("offer", offer_line(offer, context.offers, context.today));
  if (status.decision) tell("last decision", decision_line(spec.decisions[*status.decision], decided));
  if (status.check_in) tell("home", check_in_line(spec.home->check_ins[*status.check_in]));
  if (status.setback) tell("last lesson", line(spec.setbacks[*status.setback].lesson->value));
  return facts;
}

void add_due(Report& report, const Status& status, const Context& context) {
  if (status.due.empty()) {
    report.add(Paragraph{line(fmt::format("Nothing is due within {} days.", plan::days_ahead))});
    return;
  }
  report.add(Heading{2, line("Due")});
  Facts facts;
  const auto shown = std::min(status.due.size(), shown_due);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& item = status.due[i];
    const auto said = in_words(item, context);
    const Tone tone = item.date < context.today ? Tone::Bad : Tone::Plain;
    facts.facts.push_back({said.when, line(Words{said.what, tone})});
  }
  report.add(std::move(facts));
  report.add(Paragraph{line(status.due.size() > shown
                                ? fmt::format("And {} more. How to settle them: ", status.due.size() - shown)
                                : std::string("How to settle them: "),
                            code(context.caller.hint(Hint::SeeDue)))});
}

Data due_items(const Status& status, const Context& context) {
  Data items = Data::list();
  for (const auto& item : status.due) {
    items.push_back({{"date", item.date},
                     {"days", days_between(context.today, item.date)},
                     {"kind", word_of(item.kind)},
                     {"what", in_words(item, context).what}});
  }
  return items;
}

Data next_step_json(const Status& status, const Spec& spec) {
  if (!status.next_step) return {};
  const Step& step = spec.north_star.steps[*status.next_step];
  Data needs = Data::object();
  for (const auto& [name, span, level] : step.needs) {
    needs[name] = {{"now", spec.metrics.find(name)->now.value}, {"needed", level}};
  }
  return {{"step", step.step}, {"by", step.by}, {"needs", std::move(needs)}};
}

Data role_json(const Role& role, Date day, Date today) {
  return {{"role", role.id}, {"title", role.title}, {"date", day}, {"days", days_between(today, day)}};
}

// The last days of current roles, and the first ones of those that are signed.
Data roles_json(const Status& status, const Context& context) {
  const auto& roles = context.spec.roles;
  Data json{{"end", Data::list()}, {"begin", Data::list()}, {"ended", nullptr}};
  for (const auto role : status.roles.ending)
    json["end"].push_back(role_json(roles[role], roles[role].to->value.last(), context.today));
  for (const auto role : status.roles.beginning)
    json["begin"].push_back(role_json(roles[role], roles[role].from->first(), context.today));
  if (const auto last = status.roles.ended)
    json["ended"] = role_json(roles[*last], roles[*last].to->value.last(), context.today);
  return json;
}

Data offers_json(const Status& status, const Context& context) {
  Data offers = Data::list();
  for (const auto place : status.offers) {
    const Offer& offer = context.offers[place];
    const auto& by = offer.answer_by;
    offers.push_back({{"offer", file_of(offer.source)},
                      {"title", offer.title},
                      {"answer_by", by},
                      {"days_left", by ? Data(days_between(context.today, by->value.last())) : Data()}});
  }
  return offers;
}

Data decision_json(const Decision& decision, const std::optional<Offer>& decided) {
  return {{"date", decision.date},
          {"offer", decision.offer},
          {"chose", word_of(decision.chose.value)},
          {"why", decision.why},
          {"title", decided ? Data(decided->title.value) : Data()}};
}

}  // namespace

Report status_report(const Status& status, const Context& context, const std::optional<Offer>& decided) {
  Report report;
  const NorthStar& star = context.spec.north_star;
  report.add(Heading{1, line(bounded(star.vision.value), ", by ", star.by.value.iso())});
  report.add(Paragraph{where_it_stands(status, context)});
  add_shares(report, status, context.spec);
  Facts facts = facts_of(status, context, decided);
  if (!facts.facts.empty()) report.add(std::move(facts));
  add_due(report, status, context);
  return report;
}

std::string status_json(const Status& status, const Context& context, const std::optional<Offer>& decided) {
  const Spec& spec = context.spec;
  const auto overdue = std::count_if(status.due.begin(), status.due.end(),
                                     [&](const plan::Due& item) { return item.date < context.today; });
  Data shares = Data::list();
  for (const auto& [metric, points] : status.made_of) {
    shares.push_back({{"metric", metric_name(spec, metric)}, {"points", points}});
  }
  Data json{{"schema", 1},
            {"today", context.today},
            {"vision", spec.north_star.vision},
            {"by", spec.north_star.by},
            {"distance", status.distance},
            {"made_of", std::move(shares)},
            {"next_step", next_step_json(status, spec)},
            {"roles", roles_json(status, context)},
            {"swing_clock", clock_json(status.swing_clock, spec)},
            {"phase", run_json(status.phase_run)},
            {"overdue", overdue},
            {"due", due_items(status, context)},
            {"offers", offers_json(status, context)}};
  json["last_decision"] = status.decision ? decision_json(spec.decisions[*status.decision], decided) : Data();
  json["home"] = nullptr;
  if (status.check_in) {
    const CheckIn& check_in = spec.home->check_ins[*status.check_in];
    json["home"] = {{"date", check_in.date}, {"balance", check_in.balance}};
  }
  json["last_lesson"] = status.setback ? Data(spec.setbacks[*status.setback].lesson->value) : Data();
  return report::json(json);
}

}  // namespace career::views
