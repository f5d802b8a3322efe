#include "core/views/forecast/forecast.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/views/forecast/words.hpp"
#include "core/views/words.hpp"

namespace career::views {
namespace {

using plan::Moment;
using report::code;
using report::columns;
using report::Heading;
using report::Lanes;
using report::line;
using report::Line;
using report::Number;
using report::number_column;
using report::Paragraph;
using report::Percent;
using report::Report;
using report::Sign;
using report::Table;

Line distance(double points) { return line(Number{points}); }
Line chance_or_blank(const std::optional<double>& chance) { return chance ? line(Percent{*chance}) : Line{}; }

std::string moment_title(const Moment& moment, const Spec& spec) {
  return moment.item ? spec.roadmap[*moment.item].title.value : "today";
}

void add_moments(Report& report, const plan::Forecast& forecast, const Spec& spec) {
  Table table{{{"on"},
               {"after"},
               number_column("mean"),
               number_column("best"),
               number_column("worst"),
               number_column("near"),
               number_column("none lands")},
              {}};
  const auto add = [&](const Moment& moment, const std::string& after) {
    table.rows.push_back({line(moment.day), line(after), distance(moment.mean), distance(moment.best),
                          distance(moment.worst), line(Percent{moment.chance_near}),
                          chance_or_blank(moment.chance_no_swing_lands)});
  };
  for (const auto& moment : forecast.roadmap.course.moments) add(moment, moment_title(moment, spec));
  add(forecast.roadmap.course.at_north_star, "the North Star");
  table.note = line("distances in points; near: the chance to be within ", Number{plan::near},
                    " points of the North Star; none lands: the chance that no swing did");
  report.add(Heading{2, line("Along the roadmap")});
  report.add(std::move(table));
}

void add_chart(Report& report, const plan::Forecast& forecast, const Spec& spec) {
  Lanes lanes;
  double furthest = 10;
  const auto add = [&](const std::string& label, const Moment& moment) {
    furthest = std::max(furthest, moment.worst);
    lanes.lanes.push_back({label, {{moment.best, moment.worst, Sign::Extent, false}}, moment.mean});
  };
  for (const auto& moment : forecast.roadmap.course.moments) {
    add(fmt::format("{:04}-{:02}  {}", moment.day.year(), moment.day.month(), moment_title(moment, spec)),
        moment);
  }
  const auto& end = forecast.roadmap.course.at_north_star.day;
  const auto by = fmt::format("{:04}-{:02}  ", end.year(), end.month());
  for (const auto& named : plans_of(forecast)) add(by + named.words, named.plan.course.at_north_star);

  // A round number of tens, and no more ticks than one can read.
  constexpr double most = 1e6;
  const double step = 10 * std::max(1.0, std::ceil(std::min(furthest, most) / 100));
  lanes.to = step * std::ceil(std::min(furthest, most) / step) + step / 10;
  for (int tick = 0; tick * step < lanes.to; ++tick)
    lanes.ticks.push_back({tick * step, report::short_decimal(tick * step, 0)});
  lanes.legend = {{Sign::Point, "mean"}, {Sign::Extent, "from best to worst"}};
  report.add(Heading{2, line("Distance over the years")});
  report.add(std::move(lanes));
}

void add_plans(Report& report, const plan::Forecast& forecast) {
  Table table{{{"by the North Star"},
               number_column("mean"),
               number_column("best"),
               number_column("worst"),
               number_column("near"),
               number_column("none lands")},
              {}};
  for (const auto& [name, words, plan] : plans_of(forecast)) {
    const auto& end = plan.course.at_north_star;
    table.rows.push_back({line(words), distance(end.mean), distance(end.best), distance(end.worst),
                          line(Percent{end.chance_near}), chance_or_blank(end.chance_no_swing_lands)});
  }
  report.add(Heading{2, line("Beside each other")});
  report.add(std::move(table));
  if (auto swap = where_they_swap(forecast); !swap.empty()) report.add(Paragraph{std::move(swap)});
}

void add_steps(Report& report, const plan::Forecast& forecast, const Spec& spec) {
  if (spec.north_star.steps.empty()) return;
  const auto plans = plans_of(forecast);
  Table table{{{"step"}, {"by"}}, {}};
  for (const auto& named : plans) table.columns.push_back(number_column(named.words));
  bool by_hand = false;
  for (std::size_t i = 0; i < spec.north_star.steps.size(); ++i) {
    const auto& step = spec.north_star.steps[i];
    std::vector<Line> row{line(step.step.value), line((step.by ? *step.by : spec.north_star.by)->iso())};
    for (const auto& named : plans) {
      const auto& chance = named.plan.course.steps[i];
      by_hand = by_hand || !chance;
      row.push_back(chance ? line(Percent{*chance}) : line("?"));
    }
    table.rows.push_back(std::move(row));
  }
  table.note = line("the chance that it is reached in time",
                    by_hand ? "; ?: it has no needs, you tick it by hand" : "");
  report.add(Heading{2, line("Steps")});
  report.add(std::move(table));
}

void add_what_it_rests_on(Report& report, const plan::Forecast& forecast, const Spec& spec) {
  report.add(Heading{2, line("What it rests on")});
  report::List list;
  std::vector<std::string> assumed;
  for (const auto item : assumed_chances(forecast.roadmap)) assumed.push_back(spec.roadmap[item].title.value);
  if (!assumed.empty()) {
    list.items.push_back(line("A chance of failure of ", Percent{spec.assumptions.chance_of_failure->value},
                              " is assumed for ", enumeration(assumed), "."));
  }
  auto staying = line("Staying is ", forecast.title_of_staying);
  const auto& legs = forecast.staying.legs;
  report::append(staying, legs.empty()
                              ? line(", whose horizon is past your North Star: nothing moves by then.")
                              : line(", and counts from ", legs.front().ends, " on."));
  list.items.push_back(std::move(staying));
  list.items.push_back(line(caveat));
  report.add(std::move(list));
}

Report without_roadmap(const plan::Forecast& forecast, const Caller& caller) {
  Report report;
  report.add(Heading{1, line("No roadmap yet")});
  report.add(
      Paragraph{line("Staying takes you from ", Number{forecast.distance_today}, " today to ",
                     Number{forecast.staying.course.at_north_star.mean}, " by ", forecast.north_star, ".")});
  report.add(
      Paragraph{line("Write what you plan next under roadmap: in career.yaml, each item with title, bet "
                     "(core or swing), years and reach; career-spec(5) shows one. Then look again: ",
                     code(caller.hint(Hint::SeeForecast)))});
  report.add(Paragraph{line(caveat)});
  return report;
}

}  // namespace

Report forecast_report(const InContext<plan::Forecast>& it) {
  const auto& forecast = it.found;
  const Spec& spec = it.spec;
  if (spec.roadmap.empty()) return without_roadmap(forecast, it.caller);
  Report report;
  report.add(Heading{1, line("Where your roadmap may lead")});
  if (forecast.north_star < forecast.today) {
    report.add(
        Paragraph{line("Your North Star, ", forecast.north_star,
                       ", is past, and nothing planned can end before it. Set a new one, then look again: ",
                       code(it.caller.hint(Hint::MoveNorthStar, {"DATE"})))});
    report.add(Paragraph{line(caveat)});
    return report;
  }
  report.add(Paragraph{where_it_leads(forecast)});
  if (auto left_out = what_is_left_out(forecast, spec); !left_out.empty())
    report.add(Paragraph{std::move(left_out)});
  add_chart(report, forecast, spec);
  add_moments(report, forecast, spec);
  add_plans(report, forecast);
  add_steps(report, forecast, spec);
  add_what_it_rests_on(report, forecast, spec);
  report.add(Heading{2, line("What next")});
  report.add(Paragraph{line("Change the roadmap and look again. To measure a real offer: ",
                            code(it.caller.hint(Hint::EvaluateOffer, {it.caller.new_offer()})))});
  return report;
}

Table forecast_table(const InContext<plan::Forecast>& it) {
  const auto& forecast = it.found;
  Table table{
      columns({"plan", "on", "after", "mean", "best", "worst", "chance_near", "chance_no_swing_lands"}), {}};
  for (const auto& named : plans_of(forecast)) {
    const auto add = [&](const Moment& moment, const std::string& after) {
      table.rows.push_back({line(named.name), line(moment.day), line(after), distance(moment.mean),
                            distance(moment.best), distance(moment.worst), line(Percent{moment.chance_near}),
                            chance_or_blank(moment.chance_no_swing_lands)});
    };
    const auto& moments = named.plan.course.moments;
    for (const auto& moment : moments) {
      const bool is_staying = &moment != &moments.front() && !moment.item;
      add(moment, is_staying ? forecast.title_of_staying : moment_title(moment, it.spec));
    }
    add(named.plan.course.at_north_star, "the North Star");
  }
  return table;
}

Diagnostic too_many_branches(const Spec& spec, std::size_t item) {
  return {.code = "too-many-branches",
          .message =
              fmt::format("'{}' is one item too many that may work or fail", spec.roadmap[item].title.value),
          .source = spec.source,
          .span = spec.roadmap[item].title.span,
          .help = {fmt::format("a forecast follows every branch, and at most {} items may branch",
                               plan::most_branching)}};
}

}  // namespace career::views
