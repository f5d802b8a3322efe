#include "core/views/evaluation/pitfalls.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/drift.hpp"
#include "core/views/evaluation/phrases.hpp"

namespace career::views {
namespace {

using decide::Pitfall;
using decide::PitfallState;
using report::Amount;
using report::append;
using report::Line;
using report::line;
using report::Months;
using report::Number;
using report::Percent;

using Places = std::vector<std::string>;

template <class T>
Places written(const SourcePtr& source, const std::optional<Written<T>>& value) {
  return value ? place(source, value->span) : Places{};
}

bool is_swing(const Measured& it) { return it.offer.bet.value == Bet::Swing; }
Places place_of_bet(const Measured& it) { return place(it.offer.source, it.offer.bet.span); }
Sentence no_swing(const Measured& it) { return {line("It is no swing."), place_of_bet(it)}; }

std::string names_of(const Spec& spec, const std::vector<std::size_t>& metrics) {
  return enumeration(metric_names(spec, metrics));
}

Places places_of(const Spec& spec, const std::vector<std::size_t>& metrics) {
  Places at;
  for (const auto metric : metrics)
    at = places({at, place(spec.source, spec.metrics.entries[metric].name_span)});
  return at;
}

// ---- timing

// " You can show it: 'Granat Sans sold 400 licences'.", or nothing.
Line what_shows_the_craft(const Measured& it, Places& at) {
  Line text;
  for (const auto metric : it.found.pitfalls.too_early.shown) {
    const auto* shown = what_shows(it.spec, it.spec.metrics.entries[metric]);
    if (shown == nullptr) continue;
    append(text, line(text.empty() ? " You can show your craft: '" : ", '", shown->value, "'"));
    at = places({at, place(it.spec.source, shown->span)});
  }
  if (!text.empty()) append(text, line("."));
  return text;
}

Sentence too_early(const Measured& it) {
  const auto& found = it.found.pitfalls.too_early;
  if (!is_swing(it)) return no_swing(it);
  if (found.state == PitfallState::Unknown)
    return {line("It is a swing, and neither your stage nor a core metric is written."), place_of_bet(it)};
  if (found.state == PitfallState::Ok && found.shown.empty())
    return {line("It is a swing, and your core craft carries it."), place_of_bet(it)};
  auto at = places({written(it.spec.source, it.spec.stage), places_of(it.spec, found.short_of_core)});
  auto text = line("It is a swing");
  if (found.short_of_core.empty()) {
    append(text, line(", and you are early in your career."));
  } else {
    append(text,
           line(found.early_stage ? ", you are early in your career," : "", " and ",
                names_of(it.spec, found.short_of_core), found.short_of_core.size() == 1 ? " is" : " are",
                " less than three quarters of the way to target."));
  }
  append(text, what_shows_the_craft(it, at));
  return {std::move(text), std::move(at)};
}

Sentence cadence(const Measured& it) {
  const auto& found = it.found.pitfalls.cadence;
  if (!is_swing(it)) return no_swing(it);
  if (!found.last_swing || !found.months) return {line("It would be your first swing."), {}};
  const auto& role = it.spec.roles[*found.last_swing];
  const auto& every = it.spec.assumptions.swing_every_years;
  auto text = line("Your last swing, ", role.title.value, ", began ");
  append(text, *found.months == 0 ? line("this month") : line(Months{*found.months}, " ago"));
  if (found.state == PitfallState::Flag)
    append(text, line(", and one every ", Amount{every->lo}, " to ", Amount{every->hi}, " years is ",
                      every.is_default() ? "assumed" : "your rule"));
  append(text, line("."));
  return {std::move(text), place(it.spec.source, role.from.span)};
}

Sentence swing_overdue(const Measured& it) {
  if (is_swing(it)) return {line("It is a swing."), place_of_bet(it)};
  const auto& clock = it.evaluation.swing_clock;
  if (it.found.pitfalls.swing_overdue.state != PitfallState::Flag || !clock.months || !clock.since)
    return {line("No swing is overdue."), {}};
  const auto at = place(it.spec.source, it.spec.roles[*clock.since].from.span);
  return {line("It is one more core role, and ",
               clock.since_swing ? "your last swing began " : "there was no swing in ", Months{*clock.months},
               clock.since_swing ? " ago." : "."),
          at};
}

// ---- what stands behind it

Sentence limelight(const Measured& it) {
  if (!is_swing(it)) return no_swing(it);
  const auto& found = it.found.pitfalls.limelight;
  const auto& backing = it.offer.backing;
  if (found.state == PitfallState::Unknown || !backing)
    return {line("What stands behind it is not all written (backing: team, visibility, traction)."), {}};
  const auto at =
      places({written(it.offer.source, backing->team), written(it.offer.source, backing->visibility),
              written(it.offer.source, backing->traction)});
  if (found.state == PitfallState::Ok) {
    const bool is_shown = backing->traction && backing->traction->value != Traction::None;
    return {
        is_shown ? line("Users have begun to show that it works.") : line("It starts out of the limelight."),
        at};
  }
  const bool is_seen = backing->visibility && backing->visibility->value == Visibility::High;
  Line text = line("No user has shown yet that it works, and ");
  if (backing->team) append(text, line("a team of ", backing->team->value, " is on it"));
  if (is_seen) append(text, line(backing->team ? ", in full view" : "it stands in full view"));
  append(text, line("."));
  return {std::move(text), at};
}

Sentence no_landing(const Measured& it) {
  if (!is_swing(it)) return no_swing(it);
  if (it.offer.if_it_fails)
    return {line("If it fails: ", it.offer.if_it_fails->value, "."),
            place(it.offer.source, it.offer.if_it_fails->span)};
  return {line("It is a swing, and nobody has promised where you land if it fails."), place_of_bet(it)};
}

Sentence no_failure_case(const Measured& it) {
  if (!can_fail(it.found.outlook)) return {line("It cannot fail, you say."), place_of_chance(it)};
  if (it.found.pitfalls.no_failure_case.state == PitfallState::Flag)
    return {line("It may fail, and no level says what that would leave."), place_of_chance(it)};
  return {line("You have said what a failure would leave."), {}};
}

Sentence catastrophe(const Measured& it) {
  const auto& found = it.found.pitfalls.catastrophe;
  if (found.metrics.empty()) return {line("No skill is said to be lost by failing."), {}};
  Places at;
  for (const auto metric : found.metrics)
    at = places({at, place(it.offer.source, it.found.outlook.levels[metric].span)});
  return {line("If it fails you put ", names_of(it.spec, found.metrics),
               " below where you stand, and a product that fails unlearns nothing."),
          at};
}

Sentence optimism(const Measured& it) {
  const auto& found = it.found.pitfalls.optimism;
  if (found.state == PitfallState::Ok) return {line("Nothing in it sounds too good."), {}};
  Line text;
  Places at;
  if (found.chance_is_low) {
    text = line("You give it a chance of failure of ");
    append(text, chance(it.found.outlook));
    const auto& [lo, hi] = it.found.outlook.chance_range;
    if (hi > lo) append(text, line(", ", Percent{it.found.outlook.chance_of_failure}, " in the middle"));
    const auto& rule = it.spec.assumptions.chance_of_failure;
    append(text, line(", where ", Percent{rule->value}, rule.is_default() ? " is assumed" : " is your rule",
                      " for a swing that nothing proves."));
    at = place_of_chance(it);
  }
  if (found.works_far_ahead) {
    std::vector<std::size_t> metrics;
    for (const auto& lead : found.leads) metrics.push_back(lead.metric);
    append(text, line(text.empty() ? "" : " ", "Success beats failure by two steps or more on ",
                      names_of(it.spec, metrics)));
    append(text, line("."));
    for (const auto metric : metrics)
      at = places({at, place(it.offer.source, it.found.outlook.levels[metric].span)});
  }
  return {std::move(text), at};
}

// ---- home, and staying

Line in_steps(const Measured& it, const decide::HomeMetric& metric) {
  const double steps = report::rounded(metric.steps, 1);
  const auto& [name, span, defined] = it.spec.metrics.entries[metric.metric];
  auto text = line(name, " would be ");
  append(text, levels(it.found.outlook.levels[metric.metric]));
  append(text, line(" instead of ", Amount{defined.now.value}, ", ", Amount{steps}, plural(steps, " step"),
                    " further from its target"));
  return text;
}

Sentence home(const Measured& it) {
  const auto& found = it.found.pitfalls.home;
  Line text;
  Places at;
  const auto say = [&](const Line& more) {
    append(text, line(text.empty() ? "" : " "));
    append(text, more);
    append(text, line("."));
  };
  std::vector<std::size_t> unstated;
  for (const auto& metric : found.metrics) {
    if (!metric.stated) unstated.push_back(metric.metric);
    if (decide::is_at_least(metric.steps, 1)) {
      say(in_steps(it, metric));
      at = places({at, places_of_metric(it, metric.metric)});
    }
  }
  if (found.metrics.empty()) say(line("No metric of kind life is written"));
  if (!unstated.empty()) say(line("It does not say where ", names_of(it.spec, unstated), " would stand"));
  if (!found.check_in || !found.check_in_is_recent) {
    say(line("There was no check-in at home in six months"));
  } else {
    const auto& check_in = it.spec.home->check_ins[*found.check_in];
    say(line("The last check-in, ", check_in.date.value, ", says ", check_in.balance.value, " of 5"));
    at = places({at, place(it.spec.source, check_in.balance.span)});
  }
  return {std::move(text), at};
}

Sentence one_sided(const Measured& it) {
  const auto& found = it.found.pitfalls.one_sided;
  if (found.state == PitfallState::Ok) return {line("Staying was thought through as well."), {}};
  return {line("You say where the offer takes ", names_of(it.spec, found.metrics),
               ", and not where staying does."),
          places_of(it.spec, found.metrics)};
}

// By what flags: another offer helps nobody who has changed what they measure by.
bool is_only_by_changes(const decide::Drift& drift) {
  return drift.by_changes == PitfallState::Flag && drift.by_gaps != PitfallState::Flag;
}

template <Sentence (*why)(const Measured&)>
Sentences just(const Measured& it) {
  return {why(it)};
}

// One pitfall in words. A new one has its reason above, and its line in the table.
struct Row {
  std::string_view name;  // people and programs read the same one
  const char* clears;     // see PitfallWords
  const char* first;
  Sentences (*why)(const Measured&);
};

// In the order of `Pitfall`.
constexpr std::array<Row, decide::pitfall_count> rows{{
    {"drift",
     "Find one alternative that you looked for yourself, or name the step of your North Star that it "
     "serves.",
     "one alternative that you looked for", drift},
    {"too-early", "Show your core craft first: what proves that it is there?", "evidence of your core craft",
     just<too_early>},
    {"cadence", "Look at the dates: can it start later?", "a later start", just<cadence>},
    {"swing-overdue", "Put a swing on your roadmap.", "a swing on your roadmap", just<swing_overdue>},
    {"limelight", "Ask for users who stay or pay, or for a smaller start out of the limelight.",
     "users who stay, or a smaller start", just<limelight>},
    {"home", "Ask two people on the team what hours they work, and at home what they think of it.",
     "a talk at home", just<home>},
    {"no-landing", "Write who promised what, and when (if_it_fails).",
     "a promise of where you land if it fails", just<no_landing>},
    {"no-failure-case", "Write what a failed year would still leave (reach, fails).",
     "saying what a failure would leave", just<no_failure_case>},
    {"catastrophe", "Look at that level again.", "a second look at what failing costs", just<catastrophe>},
    {"optimism", "Ask how it went for the last ones who tried this there.",
     "hearing how it went for the last who tried", just<optimism>},
    {"comfort", "Ask what else staying could become.", "asking what else staying could become",
     [](const Measured& it) { return Sentences{comfort(it.evaluation, it.spec)}; }},
    {"one-sided", "Fill in the same metrics for staying (reach of your role).", "the same levels for staying",
     just<one_sided>},
}};

const Row& row_of(Pitfall pitfall) { return rows[static_cast<std::size_t>(pitfall)]; }

// What is worth saying of one that is ok.
Sentences remarks(const Measured& it, Pitfall pitfall) {
  if (pitfall == Pitfall::Drift) return remarks_on_drift(it);
  const bool is_cleared = pitfall == Pitfall::TooEarly && !it.found.pitfalls.too_early.shown.empty();
  return is_cleared ? row_of(pitfall).why(it) : Sentences{};
}

}  // namespace

Sentence comfort(const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& found = evaluation.stay.comfort;
  const auto at =
      evaluation.stay.role ? place(spec.source, spec.roles[*evaluation.stay.role].title.span) : Places{};
  if (!found.is_stated) return {line("You have not said where staying leads."), at};
  if (found.mostly_unknown) return {line("Where staying leads is unknown for most of today's distance."), at};
  if (found.state == PitfallState::Flag && report::rounded(found.gain, 1) <= 0)
    return {line("Staying brings you no closer than you are today."), at};
  if (found.state == PitfallState::Flag) {
    const int decimals = decimals_apart(found.gain, evaluation.resolution, 1);
    return {line("Staying ends ", Number{found.gain, decimals}, " points closer than today, and less than ",
                 Number{evaluation.resolution, decimals}, " is too little to notice."),
            at};
  }
  return {line("Staying moves you as well."), at};
}

std::vector<PitfallWords> pitfalls_in_words(const Measured& it) {
  const auto states = it.found.pitfalls.states();
  std::vector<PitfallWords> said;
  for (std::size_t i = 0; i < states.size(); ++i) {
    const auto pitfall = static_cast<Pitfall>(i);
    const auto& [name, clears, first, why] = rows[i];
    said.push_back({pitfall, states[i], why(it), clears, first, {}});
    if (states[i] == PitfallState::Ok) said.back().remarks = remarks(it, pitfall);
  }
  if (auto& drift = said.front(); is_only_by_changes(it.found.pitfalls.drift)) {
    drift.clears = "Ask yourself whether you would have changed that without this offer.";
    drift.first = "a second look at what you changed since it came";
  }
  return said;
}

}  // namespace career::views

std::string_view career::word_of(decide::Pitfall pitfall) { return views::row_of(pitfall).name; }
