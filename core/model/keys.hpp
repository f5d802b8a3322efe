// Every key that a career spec and an offer may have: the one table behind the reader, the JSON Schema and
// the manual. A record lists its keys, each with its member, and a visitor does with them what it is for: the
// reader fills the members from a file, the shape builder notes their types.
#pragma once

#include <limits>
#include <string_view>
#include <tuple>

#include "core/model/spec.hpp"

namespace career {

// The format version that this program reads and writes.
inline constexpr int format_version = 1;

// What a number may be, both ends included unless `above` says otherwise.
struct Bounds {
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
  bool above_least = false;  // `least` itself is not allowed

  [[nodiscard]] constexpr bool hold(double value) const {
    return (above_least ? value > least : value >= least) && value <= most;
  }

  friend bool operator==(const Bounds&, const Bounds&) = default;
};
[[nodiscard]] constexpr Bounds at_least(double least) { return {least}; }
[[nodiscard]] constexpr Bounds above(double least) {
  return {least, std::numeric_limits<double>::infinity(), true};
}
[[nodiscard]] constexpr Bounds within(double least, double most) { return {least, most}; }
[[nodiscard]] constexpr Bounds only(double value) { return {value, value}; }

struct KeyFacts {
  std::string_view name;
  std::string_view about;       // half a sentence for the editor's hover text and the manual
  std::string_view fallback{};  // the default, as one would write it
  Bounds bounds = {};
};

// What a record is called in messages, and its keys in the order in which a tidy file has them:
// `v.required(facts, member)` and `v.optional(facts, member)`.
//
// A record that is an entry of a list says what it is `named_by`: two specs speak of the same entry where all
// members of one way are the same; the first way goes first. A path has the first member as the entry's name,
// or its number where the record `is_counted`.
template <class Record>
struct Keys;

template <class... Member>
[[nodiscard]] constexpr auto way(Member... members) {
  return std::tuple(members...);
}
template <class... Way>
[[nodiscard]] constexpr auto ways(Way... all) {
  return std::make_tuple(all...);
}

template <>
struct Keys<Step> {
  static constexpr std::string_view name = "step";
  static constexpr auto named_by = ways(way(&Step::step));
  static constexpr bool is_counted = true;
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"step", "what must be true by then"}, &Step::step);
    v.optional({"by", "by when: a date, a month or a year"}, &Step::by);
    v.optional({"needs", "the metric levels that make it reached"}, &Step::needs);
    v.optional({"reached", "when it was reached, for a step without needs"}, &Step::reached);
  }
};

template <>
struct Keys<NorthStar> {
  static constexpr std::string_view name = "north_star";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"vision", "where you want to be, in one sentence"}, &NorthStar::vision);
    v.required({"by", "by when: a date, a month or a year; five years out"}, &NorthStar::by);
    v.optional({"steps", "working backward from there: the furthest first, the next one last"},
               &NorthStar::steps);
  }
};

template <>
struct Keys<Metric> {
  static constexpr std::string_view name = "metric";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"kind", "what sort of growth it is; a life metric must write worst", "skill"}, &Metric::kind);
    v.optional({"core", "part of the core craft that bets rest on", "false"}, &Metric::core);
    v.optional({"about", "what it means to you"}, &Metric::about);
    v.optional(
        {"weight", "what going all the way from worst to target is worth, compared with the other metrics",
         "1", at_least(0)},
        &Metric::weight);
    v.required({"now", "where you stand today, in the metric's own unit"}, &Metric::now);
    v.required({"target", "where the North Star needs you to be"}, &Metric::target);
    v.optional({"worst", "the level that counts as nothing achieved; above target: less is better", "0"},
               &Metric::worst);
    v.optional({"scale", "how its levels compare; on a log scale all of them are above 0", "linear"},
               &Metric::scale);
    v.optional({"step", "the smallest difference one would notice; on a log scale a factor",
                "a tenth of the way", above(0)},
               &Metric::step);
    v.optional({"unit", "what the levels are counted in"}, &Metric::unit);
    v.optional({"anchors", "what a level means, in words"}, &Metric::anchors);
    v.optional({"evidence", "what shows that you stand where you say"}, &Metric::evidence);
    v.optional({"as_of", "when you last looked at it"}, &Metric::as_of);
  }
};

template <>
struct Keys<Limit> {
  static constexpr std::string_view name = "limit";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"at_least", "below this, never"}, &Limit::at_least);
    v.optional({"at_most", "above this, never"}, &Limit::at_most);
    v.optional({"one_of", "nothing but these"}, &Limit::one_of);
    v.optional({"unit", "what it is counted in"}, &Limit::unit);
  }
};

template <>
struct Keys<Assumptions> {
  static constexpr std::string_view name = "assumptions";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"horizon_years", "options are compared after this many years", "2", above(0)},
               &Assumptions::horizon_years);
    v.optional({"chance_of_failure", "of a big swing that does not state its own", "50%"},
               &Assumptions::chance_of_failure);
    v.optional({"core_growth", "a year, of what a core role owns", "[5%, 10%]"}, &Assumptions::core_growth);
    v.optional({"swing_every_years", "how often to take a big swing once established", "[2, 3]", above(0)},
               &Assumptions::swing_every_years);
    v.optional({"phase_too_long_months", "how long one phase may last before it is said", "36", at_least(1)},
               &Assumptions::phase_too_long_months);
  }
};

template <>
struct Keys<Backing> {
  static constexpr std::string_view name = "backing";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"team", "how many people", "", at_least(0)}, &Backing::team);
    v.optional({"visibility", "how much of the company looks on"}, &Backing::visibility);
    v.optional({"traction", "whether users show that it works"}, &Backing::traction);
  }
};

template <>
struct Keys<Role> {
  static constexpr std::string_view name = "role";
  static constexpr auto named_by = ways(way(&Role::id), way(&Role::from, &Role::org));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the title"}, &Role::id);
    v.required({"title", "as it stands on your card"}, &Role::title);
    v.optional({"org", "where"}, &Role::org);
    v.required({"bet", "a core role, or a big swing"}, &Role::bet);
    v.optional(
        {"phase", "whether you learn or use what you know", "a swing is learning, a core role is impact"},
        &Role::phase);
    v.required({"from", "its first day, month or year"}, &Role::from);
    v.optional({"to", "its last day, month or year; none: it goes on"}, &Role::to);
    v.optional({"main", "the one that counts as staying when several go on", "false"}, &Role::main);
    v.optional({"growth", "a year, of the metrics that this role owned"}, &Role::growth);
    v.optional({"chance_of_failure", "a chance or a range of chances",
                "the assumption for a swing, 0 for a core role"},
               &Role::chance_of_failure);
    v.optional({"reach", "where staying takes each metric by the horizon"}, &Role::reach);
    v.optional({"terms", "facts that the limits look at"}, &Role::terms);
    v.optional({"backing", "what a swing has behind it"}, &Role::backing);
    v.optional({"outcome", "how it ended"}, &Role::outcome);
    v.optional({"story", "what you will tell of it"}, &Role::story);
    v.optional({"lesson", "what it taught you"}, &Role::lesson);
  }
};

template <>
struct Keys<Otherwise> {
  static constexpr std::string_view name = "otherwise";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"title", "what you do while there is no role", "looking on"}, &Otherwise::title);
    v.optional({"reach", "where that takes each metric by the horizon"}, &Otherwise::reach);
    v.optional({"terms", "facts that the limits look at"}, &Otherwise::terms);
  }
};

template <>
struct Keys<RoadmapItem> {
  static constexpr std::string_view name = "roadmap item";
  static constexpr auto named_by = ways(way(&RoadmapItem::id));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the title"}, &RoadmapItem::id);
    v.required({"title", "what you plan"}, &RoadmapItem::title);
    v.required({"bet", "a core role, or a big swing"}, &RoadmapItem::bet);
    v.required({"years", "how long", "", above(0)}, &RoadmapItem::years);
    v.optional(
        {"phase", "whether you learn or use what you know", "a swing is learning, a core role is impact"},
        &RoadmapItem::phase);
    v.optional({"chance_of_failure", "a chance or a range of chances",
                "the assumption for a swing, 0 for a core role"},
               &RoadmapItem::chance_of_failure);
    v.optional({"reach", "where it takes each metric by its end"}, &RoadmapItem::reach);
  }
};

template <>
struct Keys<Promise> {
  static constexpr std::string_view name = "promise";
  static constexpr auto named_by = ways(way(&Promise::promise));
  static constexpr bool is_counted = true;
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"promise", "what you said you would do for them"}, &Promise::promise);
    v.optional({"due", "by when", "a week after the talk"}, &Promise::due);
    v.optional({"kept", "the day you did it"}, &Promise::kept);
  }
};

template <>
struct Keys<Talk> {
  static constexpr std::string_view name = "talk";
  static constexpr auto named_by = ways(way(&Talk::id), way(&Talk::date, &Talk::with));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from with"}, &Talk::id);
    v.required({"date", "the day"}, &Talk::date);
    v.required({"with", "with whom"}, &Talk::with);
    v.optional({"heard", "what you heard, a line each"}, &Talk::heard);
    v.optional({"promised", "the one thing you said you would do for them"}, &Talk::promised);
    v.optional({"kept", "the day you did it"}, &Talk::kept);
    v.optional({"promises", "what you promised, where it is more than one thing or has a day of its own"},
               &Talk::promises);
  }
};

template <>
struct Keys<Problem> {
  static constexpr std::string_view name = "problem";
  static constexpr auto named_by = ways(way(&Problem::id));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the problem"}, &Problem::id);
    v.required({"problem", "what needs solving"}, &Problem::problem);
    v.optional({"agreed_with", "who agrees that it does"}, &Problem::agreed_with);
    v.optional({"agreed", "the day they did"}, &Problem::agreed);
  }
};

template <>
struct Keys<Win> {
  static constexpr std::string_view name = "win";
  static constexpr auto named_by = ways(way(&Win::id));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the win"}, &Win::id);
    v.required({"win", "the small, tangible improvement"}, &Win::win);
    v.optional({"for", "whom it helps"}, &Win::for_whom);
    v.optional({"due", "by when"}, &Win::due);
    v.optional({"done", "the day it was done"}, &Win::done);
  }
};

template <>
struct Keys<Check> {
  static constexpr std::string_view name = "check";
  static constexpr auto named_by = ways(way(&Check::id));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the claim"}, &Check::id);
    v.required({"claim", "what you were told and want to verify"}, &Check::claim);
    v.optional({"offer", "the offer that said so"}, &Check::offer);
    v.optional({"said_by", "who said it"}, &Check::said_by);
    v.optional({"turned_out", "whether it was true"}, &Check::turned_out);
  }
};

template <>
struct Keys<Landing> {
  static constexpr std::string_view name = "landing";
  static constexpr auto named_by = ways(way(&Landing::role), way(&Landing::start));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"role", "the id of the role you land in"}, &Landing::role);
    v.required({"start", "day 1"}, &Landing::start);
    v.optional({"goal", "conversations planned in the first 30 days", "30", at_least(1)}, &Landing::goal);
    v.optional({"talks", "the listening tour"}, &Landing::talks);
    v.optional({"shared", "the day the State of the Union went out"}, &Landing::shared);
    v.optional({"vision", "what you propose after listening"}, &Landing::vision);
    v.optional({"problems", "the problems that need solving, and who agrees"}, &Landing::problems);
    v.optional({"wins", "the quick wins"}, &Landing::wins);
    v.optional({"checks", "claims that decided for the role, to be verified by day 30"}, &Landing::checks);
  }
};

template <>
struct Keys<Contract> {
  static constexpr std::string_view name = "contract";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"with", "the manager it is with"}, &Contract::with);
    v.required({"i_will", "what you publish"}, &Contract::i_will);
    v.optional({"they_will", "what they do for it"}, &Contract::they_will);
    v.required({"every", "how often"}, &Contract::every);
    v.required({"since", "since when it counts"}, &Contract::since);
    v.optional({"until", "its last day, month or year; none: it goes on"}, &Contract::until);
  }
};

template <>
struct Keys<Repeated> {
  static constexpr std::string_view name = "repeated topic";
  static constexpr auto named_by = ways(way(&Repeated::topic));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"topic", "what you explained more than once"}, &Repeated::topic);
    v.optional({"times", "how often so far", "1", at_least(1)}, &Repeated::times);
    v.optional({"last", "the last time"}, &Repeated::last);
    v.optional({"written", "the id of the log entry that wrote it down"}, &Repeated::written);
  }
};

template <>
struct Keys<LogEntry> {
  static constexpr std::string_view name = "log entry";
  static constexpr auto named_by = ways(way(&LogEntry::id), way(&LogEntry::date, &LogEntry::title));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the title"}, &LogEntry::id);
    v.required({"date", "the day it went out"}, &LogEntry::date);
    v.required({"title", "its title"}, &LogEntry::title);
    v.optional({"kind", "what the entry tells", "update"}, &LogEntry::kind);
    v.optional({"audience", "who read it"}, &LogEntry::audience);
    v.optional({"link", "where it is"}, &LogEntry::link);
    v.optional({"result", "what came of the work it tells of, with a number"}, &LogEntry::result);
    v.optional({"shows", "the metrics that it is evidence for"}, &LogEntry::shows);
    v.optional({"topic", "the repeated topic that it writes down"}, &LogEntry::topic);
  }
};

template <>
struct Keys<Skipped> {
  static constexpr std::string_view name = "skipped period";
  static constexpr auto named_by = ways(way(&Skipped::period));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"period", "2026-08, 2026-W33 or 2026-Q3, as the contract counts"}, &Skipped::period);
    v.required({"why", "the reason"}, &Skipped::why);
  }
};

template <>
struct Keys<Publishing> {
  static constexpr std::string_view name = "publishing";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"contract", "what you and your manager agreed"}, &Publishing::contract);
    v.optional({"repeated", "said more than once? write it down"}, &Publishing::repeated);
    v.optional({"log", "what you published"}, &Publishing::log);
    v.optional({"skipped", "periods without an entry, with the reason"}, &Publishing::skipped);
  }
};

template <>
struct Keys<CheckIn> {
  static constexpr std::string_view name = "check-in";
  static constexpr auto named_by = ways(way(&CheckIn::date));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"date", "the day"}, &CheckIn::date);
    v.required({"balance", "from 1, out of balance, to 5, in balance", "", within(1, 5)}, &CheckIn::balance);
    v.optional({"note", "what stands behind the number"}, &CheckIn::note);
  }
};

template <>
struct Keys<Home> {
  static constexpr std::string_view name = "home";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"check_ins", "how home life is, looked at together"}, &Home::check_ins);
  }
};

template <>
struct Keys<Setback> {
  static constexpr std::string_view name = "setback";
  static constexpr auto named_by = ways(way(&Setback::date, &Setback::what));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"date", "the day"}, &Setback::date);
    v.required({"what", "what happened"}, &Setback::what);
    v.optional({"lesson", "what it taught you: feedback is data"}, &Setback::lesson);
  }
};

template <>
struct Keys<Expectation> {
  static constexpr std::string_view name = "expected";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"distance", "the expected distance to the North Star, in points"}, &Expectation::distance);
    v.optional({"chance_of_failure", "the chance it was judged with"}, &Expectation::chance_of_failure);
  }
};

template <>
struct Keys<Decision> {
  static constexpr std::string_view name = "decision";
  static constexpr auto named_by = ways(way(&Decision::id), way(&Decision::date, &Decision::offer));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the offer's file name"}, &Decision::id);
    v.required({"date", "the day"}, &Decision::date);
    v.optional({"offer", "the offer's file, relative to this one"}, &Decision::offer);
    v.required({"chose", "what you answered"}, &Decision::chose);
    v.required({"why", "your reason, in your words"}, &Decision::why);
    v.optional({"verdict", "what career said then"}, &Decision::verdict);
    v.optional({"expected", "what you expected of it"}, &Decision::expected);
    v.optional({"review", "when to look whether it came true"}, &Decision::review);
  }
};

template <>
struct Keys<Spec> {
  static constexpr std::string_view name = "career spec";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"career", "the version of this format: 1", "", only(format_version)}, &Spec::career);
    v.optional({"name", "your name, for documents"}, &Spec::name);
    v.required({"north_star", "where you want to be in five years"}, &Spec::north_star);
    v.optional({"stage", "where you are in your career, which decides the timing rule"}, &Spec::stage);
    v.required({"metrics", "what career growth means to you, by name"}, &Spec::metrics);
    v.optional({"limits", "deal-breakers, never traded off: a metric, or a term that offers state"},
               &Spec::limits);
    v.optional({"assumptions", "your own numbers instead of the rules of thumb"}, &Spec::assumptions);
    v.optional({"roles", "the portfolio of bets, in order of from"}, &Spec::roles);
    v.optional({"otherwise", "what staying means without a role, or where yours ends and none follows"},
               &Spec::otherwise);
    v.optional({"roadmap", "what you plan next, in order"}, &Spec::roadmap);
    v.optional({"landings", "the first ninety days of each new role, the newest last"}, &Spec::landings);
    v.optional({"publishing", "the contract with your manager, and what you published"}, &Spec::publishing);
    v.optional({"home", "the balance at home"}, &Spec::home);
    v.optional({"setbacks", "what went wrong and what it taught you"}, &Spec::setbacks);
    v.optional({"decisions", "the journal of offers you answered"}, &Spec::decisions);
  }
};

template <>
struct Keys<Claim> {
  static constexpr std::string_view name = "claim";
  static constexpr auto named_by = ways(way(&Claim::id));
  template <class Visitor>
  static void visit(Visitor& v) {
    v.optional({"id", "its name in this file", "made from the claim"}, &Claim::id);
    v.required({"claim", "what you were told and have not verified"}, &Claim::claim);
    v.optional({"said_by", "who said it"}, &Claim::said_by);
  }
};

template <>
struct Keys<Offer> {
  static constexpr std::string_view name = "offer";
  template <class Visitor>
  static void visit(Visitor& v) {
    v.required({"offer", "the version of this format: 1", "", only(format_version)}, &Offer::offer);
    v.required({"title", "the role, the project, the promotion"}, &Offer::title);
    v.optional({"org", "where"}, &Offer::org);
    v.required({"bet", "a core role, or a big swing"}, &Offer::bet);
    v.optional(
        {"phase", "whether you learn or use what you know", "a swing is learning, a core role is impact"},
        &Offer::phase);
    v.optional({"received", "when it came"}, &Offer::received);
    v.optional({"answer_by", "when they want your answer"}, &Offer::answer_by);
    v.optional({"came", "whether you looked for it"}, &Offer::came);
    v.optional({"chance_of_failure", "a chance or a range of chances",
                "the assumption for a swing, 0 for a core role"},
               &Offer::chance_of_failure);
    v.optional({"reach", "where each metric would stand at the horizon"}, &Offer::reach);
    v.optional({"terms", "facts that the limits look at"}, &Offer::terms);
    v.optional({"backing", "what a swing has behind it"}, &Offer::backing);
    v.optional({"if_it_fails", "where you land then, and who promised it"}, &Offer::if_it_fails);
    v.optional({"claims", "what you were told and have not verified"}, &Offer::claims);
  }
};

}  // namespace career
