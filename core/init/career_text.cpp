#include "core/init/career_text.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "core/init/page.hpp"
#include "core/model/placeholder.hpp"
#include "core/model/words.hpp"
#include "core/text/names.hpp"
#include "core/yaml/scalar_text.hpp"

namespace career::init {
namespace {

// Where nothing was said about any metric: two to change, since nothing can be measured without.
std::vector<MetricDraft> example_metrics() {
  return {{.name = "core_craft",
           .kind = MetricKind::Skill,
           .about = "fill this in: the craft that your work rests on, and its levels below",
           .now = 5,
           .target = 8,
           .weight = 3,
           .is_core = true,
           .is_example = true},
          {.name = "home_hours",
           .kind = MetricKind::Life,
           .about = "fill this in: hours of work in a usual week, and the levels below",
           .now = 45,
           .target = 40,
           .worst = 60,
           .weight = 2,
           .unit = "h/week",
           .is_example = true}};
}

class CareerText {
 public:
  CareerText(const Draft& draft, Date today)
      : draft_(draft), today_(today), metrics_(draft.metrics.empty() ? example_metrics() : draft.metrics) {}

  std::string text() {
    head();
    north_star();
    metrics();
    limits();
    roles();
    publishing();
    home();
    return page_.text();
  }

 private:
  // A comment about something that is missing: still to be filled in, unless it was declined.
  void open(std::size_t depth, std::string_view what) {
    page_.comment(depth,
                  draft_.is_asked ? std::string(what) : fmt::format("{}: {}", placeholder_words, what));
  }

  void head() {
    page_.line(0, "# yaml-language-server: $schema=.career/career-spec.schema.json");
    page_.line(0, "career: 1", "format version");
    if (draft_.name) {
      page_.line(0, prose("name", *draft_.name), "optional, used in documents");
    } else {
      page_.line(0, "# name:", "optional, used in documents");
    }
  }

  void north_star() {
    page_.blank();
    page_.line(0, "north_star:");
    page_.line(1,
               prose("vision", draft_.vision.value_or("fill this in: where you want to be in five years")));
    if (draft_.by) {
      page_.line(1, fmt::format("by: {}", draft_.by->iso()), "a date, a month, or a year");
    } else {
      page_.line(1, fmt::format("by: {}", in_five_years(today_).iso()),
                 "fill this in: a date, a month, or a year");
    }
    steps();
    page_.blank();
    if (draft_.stage) {
      page_.line(0, fmt::format("stage: {}", word_of(*draft_.stage)), "early | established");
    } else {
      page_.line(0, "# stage: established", "fill this in: early | established");
    }
  }

  void steps() {
    if (draft_.steps.empty()) {
      open(1, "working backward, what must be true one step before that?");
      page_.comment(1, "steps:                         # furthest first, the next one last");
      page_.comment(1, "  - step: Lead a product of my own");
      page_.comment(1, "    by: 2028-06");
      page_.comment(
          1, fmt::format("    needs: {{{}: {}}}", metrics_.front().name, number(metrics_.front().target)));
      return;
    }
    page_.line(1, "steps:", "working backward: furthest first, the next one last");
    for (const auto& step : draft_.steps) {
      page_.line(2, "- " + prose("step", step.step));
      if (step.by) page_.line(3, fmt::format("by: {}", step.by->iso()));
      if (step.needs.empty()) continue;
      std::vector<std::string> needs;
      for (const auto& need : step.needs)
        needs.push_back(fmt::format("{}: {}", need.metric, number(need.level)));
      page_.line(3, fmt::format("needs: {{{}}}", fmt::join(needs, ", ")));
    }
  }

  void metrics() {
    page_.blank();
    page_.line(0, "metrics:", "what career growth means for me");
    for (const auto& metric : metrics_) this->metric(metric, &metric == &metrics_.front());
  }

  // What the keys are for is said once, at the first.
  void metric(const MetricDraft& metric, bool is_first) {
    const auto said_once = [&](std::string_view comment) { return is_first ? comment : std::string_view(); };
    page_.line(1, metric.name + ":");
    page_.line(2, fmt::format("kind: {}", word_of(metric.kind)), said_once("skill | impact | life"));
    if (metric.is_core) page_.line(2, "core: true", "part of the core craft that bets rest on");
    if (metric.about) page_.line(2, prose("about", *metric.about));
    if (metric.weight) {
      page_.line(2, fmt::format("weight: {}", number(*metric.weight)),
                 said_once("what going from worst to target is worth"));
    } else {
      page_.line(2, "weight: 1", "fill this in: compared with the others");
    }
    page_.line(2, fmt::format("now: {}", number(metric.now)));
    page_.line(2, fmt::format("target: {}", number(metric.target)));
    if (metric.worst) {
      page_.line(2, fmt::format("worst: {}", number(*metric.worst)),
                 *metric.worst > metric.target ? "above target: less is better"
                                               : "the level that counts as nothing achieved");
    }
    if (metric.unit) page_.line(2, prose("unit", *metric.unit));
    if (metric.at_target) {
      page_.line(2, "anchors:", said_once("what a level means"));
      page_.line(3, prose(yaml::key_text(number(metric.target)), *metric.at_target));
    }
    if (!metric.is_example)
      page_.line(2, fmt::format("as_of: {}", today_.iso()), said_once("when I last looked at it"));
  }

  void limits() {
    page_.blank();
    if (draft_.limits.empty()) {
      open(0, "your deal-breakers: a metric, or anything that offers state, such as pay");
      page_.comment(0, "limits:                          # never traded off against anything");
      page_.comment(0, "  base_pay: {at_least: 60000, unit: EUR}");
      page_.comment(0, "  place: {one_of: [Berlin, remote]}");
      return;
    }
    page_.line(0, "limits:", "deal-breakers: never traded off");
    for (const auto& limit : draft_.limits) {
      std::vector<std::string> facts;
      if (limit.at_least) facts.push_back(fmt::format("at_least: {}", number(*limit.at_least)));
      if (limit.at_most) facts.push_back(fmt::format("at_most: {}", number(*limit.at_most)));
      if (!limit.one_of.empty()) facts.push_back("one_of: " + words_in_flow(limit.one_of));
      if (limit.unit) facts.push_back(prose("unit", *limit.unit));
      page_.line(1, fmt::format("{}: {{{}}}", limit.name, fmt::join(facts, ", ")));
    }
  }

  static std::string words_in_flow(const std::vector<std::string>& words) {
    std::vector<yaml::Value> items;
    for (const auto& word : words) items.push_back(yaml::Value::text(word));
    return yaml::flow_text(yaml::Value::list(std::move(items)));
  }

  void roles() {
    page_.blank();
    if (!draft_.role) {
      open(0, "your role today: its title, bet (core or swing), from and reach");
      page_.comment(0, "roles:                           # the portfolio, in order of `from`");
      page_.comment(0, "  - title: Senior PM");
      page_.comment(0, "    bet: core");
      page_.comment(0, fmt::format("    from: {}", month_of(today_).iso()));
      if (draft_.stays.empty()) return;
      page_.line(0, "otherwise:", "what staying means while there is no role");
      page_.line(1, "title: looking on");
      reach(1);
      return;
    }
    page_.line(0, "roles:", "the portfolio, in order of `from`");
    const RoleDraft& role = *draft_.role;
    const std::string id = slug(role.title);
    page_.line(1, fmt::format("- id: {}", yaml::scalar_text(yaml::Scalar::text(id.empty() ? "role" : id))));
    page_.line(2, prose("title", role.title));
    if (role.org) page_.line(2, prose("org", *role.org));
    page_.line(2, fmt::format("bet: {}", word_of(role.bet.value_or(Bet::Core))),
               role.bet ? "core | swing" : "fill this in: core | swing");
    if (role.from) {
      page_.line(2, fmt::format("from: {}", role.from->iso()));
    } else {
      page_.line(2, fmt::format("from: {}", month_of(today_).iso()), "fill this in: since when");
    }
    reach(2);
    terms();
  }

  // Staying that says little about much of the distance is a reason to say little about an offer.
  void reach(std::size_t depth) {
    if (draft_.stays.empty()) {
      page_.comment(depth, "fill this in: until then no verdict is better than lean-take");
      page_.comment(depth, "reach:                       # where staying takes me in two years");
      for (const auto& metric : metrics_) page_.comment(depth, fmt::format("  {}: same", metric.name));
      return;
    }
    page_.line(depth, "reach:", "where staying takes me in two years");
    for (const auto& metric : metrics_) {
      const auto stay = std::find_if(draft_.stays.begin(), draft_.stays.end(),
                                     [&](const StayDraft& said) { return said.metric == metric.name; });
      if (stay != draft_.stays.end()) {
        page_.line(depth + 1, fmt::format("{}: {}", metric.name, stay->level));
      } else {
        page_.line(depth + 1, fmt::format("# {}: same", metric.name), "fill this in: a level, or same");
      }
    }
  }

  // What the limits will look at.
  void terms() {
    std::vector<const LimitDraft*> about_terms;
    for (const auto& limit : draft_.limits) {
      const auto is_named = [&](const MetricDraft& metric) { return metric.name == limit.name; };
      if (std::none_of(metrics_.begin(), metrics_.end(), is_named)) about_terms.push_back(&limit);
    }
    if (about_terms.empty()) return;
    page_.line(2, "terms:", "facts that the limits look at");
    for (const auto* limit : about_terms) {
      if (limit->today) {
        page_.line(3, fmt::format("{}: {}", limit->name, *limit->today));
      } else {
        page_.line(3, fmt::format("{}: unknown", limit->name), "fill this in: as it is today");
      }
    }
  }

  void publishing() {
    page_.blank();
    if (!draft_.contract) {
      open(0, "what you publish, and what your manager does for it");
      page_.comment(0, "publishing:");
      page_.comment(0, "  contract:");
      page_.comment(0, "    with: Maya");
      page_.comment(0, "    i_will: publish one internal learning summary");
      page_.comment(0, "    they_will: put it into the round-up of the team");
      page_.comment(0, "    every: month");
      page_.comment(0, fmt::format("    since: {}", today_.iso()));
      return;
    }
    const ContractDraft& contract = *draft_.contract;
    page_.line(0, "publishing:");
    page_.line(1, "contract:");
    page_.line(2, prose("with", contract.with));
    page_.line(
        2, prose("i_will", contract.i_will.value_or("fill this in: publish one internal learning summary")));
    page_.line(2, prose("they_will",
                        contract.they_will.value_or("fill this in: put it into the round-up of the team")));
    page_.line(2, fmt::format("every: {}", word_of(contract.every)), "week | month | quarter");
    page_.line(2, fmt::format("since: {}", today_.iso()));
  }

  void home() {
    page_.blank();
    page_.comment(0, "home:                            # does the rest of life have its place?");
    page_.comment(0, "  check_ins:");
    page_.comment(0, fmt::format("    - date: {}", today_.iso()));
    page_.comment(0, "      balance: 4                 # from 1 to 5");
  }

  const Draft& draft_;
  Date today_;
  std::vector<MetricDraft> metrics_;
  Page page_;
};

}  // namespace

std::string career_text(const Draft& draft, Date today) { return CareerText(draft, today).text(); }

}  // namespace career::init
