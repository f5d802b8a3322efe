#include "tests/model/generate.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/model/ids.hpp"

namespace career::testing {
namespace {

using decide::generate::Dice;

constexpr Span written{0, 1};

Text text(Dice& dice) {
  static constexpr std::array texts{"Checkout", "what we learned", "no: never", "Größe", "5", "true, or not"};
  return {texts[static_cast<std::size_t>(dice.below(6))]};
}
Date day(Dice& dice) { return *Date::of(2024 + dice.below(2), 1, 1 + static_cast<unsigned>(dice.below(3))); }
DateAsWritten date(Dice& dice) {
  return {PartialDate(*Date::of(2020 + dice.below(3), 1, 1),
                      dice.one_in(2) ? Precision::Month : Precision::Year)};
}
std::optional<Text> perhaps_text(Dice& dice) {
  return dice.one_in(2) ? std::optional(text(dice)) : std::nullopt;
}
std::optional<Day> perhaps_day(Dice& dice, Date least = {}) {
  return dice.one_in(2) ? std::optional(Day{std::max(day(dice), least)}) : std::nullopt;
}
std::vector<Text> texts(Dice& dice) {
  std::vector<Text> all;
  for (int left = dice.below(4); left > 0; --left) all.push_back(text(dice));
  return all;
}

Role role(Dice& dice, const Spec& from) {
  Role role = from.roles.empty() ? Role{} : from.roles.front();
  role.id = {};
  role.title = text(dice);
  role.org = perhaps_text(dice);
  role.from = date(dice);
  if (dice.one_in(3)) role.growth = Written<Share>{{0.01 * dice.below(20)}};
  if (dice.one_in(3)) role.backing = Backing{Whole{dice.below(9)}, {}, {}};
  role.lesson = perhaps_text(dice);
  return role;
}

Talk talk(Dice& dice) {
  Talk talk{.with = text(dice), .date = {day(dice)}, .heard = texts(dice)};
  if (dice.one_in(2)) {
    talk.promises.push_back({text(dice), {}, perhaps_day(dice, talk.date.value)});
    talk.promises.push_back({Text{"another"}, {}, perhaps_day(dice, talk.date.value)});
  }
  return talk;
}

LogEntry log_entry(Dice& dice, const Spec& spec) {
  LogEntry entry{.title = text(dice), .date = {day(dice)}, .audience = perhaps_text(dice)};
  if (dice.one_in(3)) entry.kind = {EntryKind::Insight, {}};
  for (const auto& metric : spec.metrics)
    if (dice.one_in(4)) entry.shows.push_back({metric.name});
  return entry;
}

Decision decision(Dice& dice) {
  Decision decision{.date = {day(dice)}, .chose = {Choice::Decline}, .why = text(dice)};
  if (dice.one_in(2)) decision.offer = Text{"offers/one.yaml"};
  if (dice.one_in(2)) decision.expected = Expectation{Real{0.5 * dice.below(100)}, {}};
  if (dice.one_in(2)) decision.review = date(dice);
  return decision;
}

Landing landing(Dice& dice, const Role& role) {
  Landing landing{.role = {role.id.value}, .start = {day(dice)}, .shared = perhaps_day(dice)};
  for (int left = dice.below(4); left > 0; --left) landing.talks.push_back(talk(dice));
  if (dice.one_in(2)) landing.problems.push_back({text(dice), {}, texts(dice), perhaps_day(dice)});
  if (dice.one_in(2))
    landing.wins.push_back({text(dice), {}, perhaps_text(dice), date(dice), perhaps_day(dice)});
  if (dice.one_in(2)) landing.checks.push_back({.claim = text(dice)});
  return landing;
}

Publishing publishing(Dice& dice, const Spec& spec) {
  Publishing publishing;
  if (dice.one_in(2)) publishing.contract = Contract{text(dice), text(dice), {Every::Month}, date(dice)};
  if (dice.one_in(2)) publishing.repeated.push_back({.topic = text(dice), .times = {1 + dice.below(3)}});
  for (int left = dice.below(6); left > 0; --left) publishing.log.push_back(log_entry(dice, spec));
  if (dice.one_in(2)) publishing.skipped.push_back({{"2026-08"}, text(dice)});
  return publishing;
}

// What refers to something that is not there goes, and so does what a rule forbids.
void mend(Spec& spec) {
  const auto is_gone = [&](const auto& named) { return spec.metrics.find(named.name) == nullptr; };
  const auto mend_reach = [&](Reach& reach) {
    std::erase_if(reach.entries, is_gone);
    std::erase_if(reach.entries, [](const auto& it) {
      return it.value.works.kind == Level::Kind::NotStated && it.value.fails.kind == Level::Kind::NotStated;
    });
  };
  const auto mend_terms = [&](Terms& terms) {
    for (auto& term : terms.entries) {
      for (auto* fact : {&term.value.works, &term.value.fails})
        if (term.name == "term_one" && fact->kind == Fact::Kind::Word)
          *fact = {Fact::Kind::Number, 5, 5, {}, {}};
    }
  };
  for (auto& metric : spec.metrics.entries) metric.value.worst.span = written;
  std::erase_if(spec.limits.entries,
                [&](const auto& limit) { return !limit.name.starts_with("term") && is_gone(limit); });
  for (auto& step : spec.north_star.steps) std::erase_if(step.needs.entries, is_gone);
  for (auto& role : spec.roles) {
    mend_reach(role.reach);
    mend_terms(role.terms);
  }
  if (spec.otherwise) {
    mend_reach(spec.otherwise->reach);
    mend_terms(spec.otherwise->terms);
  }
  Findings none;
  give_ids(spec, none);
  std::erase_if(spec.landings, [&](const Landing& landing) {
    return std::none_of(spec.roles.begin(), spec.roles.end(),
                        [&](const Role& role) { return role.id.value == landing.role.value; });
  });
  if (!spec.publishing) return;
  for (auto& entry : spec.publishing->log) {
    std::erase_if(entry.shows, [&](const Text& name) { return spec.metrics.find(name.value) == nullptr; });
  }
}

template <class Entry>
void shuffle(Dice& dice, std::vector<Entry>& list) {
  for (std::size_t i = list.size(); i > 1; --i)
    std::swap(list[i - 1], list[static_cast<std::size_t>(dice.below(static_cast<int>(i)))]);
}

// Entries go, one comes, one is touched, and the order is another.
template <class Entry, class Make, class Touch>
void stir(Dice& dice, std::vector<Entry>& list, const Make& make, const Touch& touch) {
  std::erase_if(list, [&](const Entry&) { return dice.one_in(4); });
  for (auto& entry : list)
    if (dice.one_in(3)) touch(entry);
  if (dice.one_in(2)) list.push_back(make());
  if (dice.one_in(3)) shuffle(dice, list);
}

}  // namespace

Spec a_career(Dice& dice) {
  Spec spec = decide::generate::spec(dice);
  spec.career.value = 1;
  spec.north_star.vision = text(dice);
  spec.north_star.by = date(dice);
  for (int left = dice.below(3); left > 0; --left) {
    spec.north_star.steps.push_back({.step = text(dice), .by = date(dice)});
    spec.north_star.steps.back().needs.entries.push_back({spec.metrics.entries.front().name, {}, {3}});
  }
  for (int left = dice.below(3); left > 0; --left) spec.roles.push_back(role(dice, spec));
  for (int left = dice.below(3); left > 0; --left)
    spec.roadmap.push_back({.title = text(dice), .bet = {Bet::Swing}, .years = {1.0 + dice.below(3)}});
  if (dice.one_in(2)) spec.publishing = publishing(dice, spec);
  if (dice.one_in(2)) spec.home = Home{{{{day(dice)}, {1 + dice.below(5)}, perhaps_text(dice)}}};
  for (int left = dice.below(3); left > 0; --left)
    spec.setbacks.push_back({{day(dice)}, text(dice), perhaps_text(dice)});
  for (int left = dice.below(4); left > 0; --left) spec.decisions.push_back(decision(dice));
  mend(spec);
  for (const auto& role : spec.roles)
    if (dice.one_in(3)) spec.landings.push_back(landing(dice, role));
  mend(spec);
  return spec;
}

Spec later(Dice& dice, Spec spec) {
  auto& metrics = spec.metrics.entries;
  if (metrics.size() > 1 && dice.one_in(3)) metrics.pop_back();
  if (dice.one_in(3)) metrics.push_back({"new", {}, metrics.front().value});
  metrics.front().value.now.value = decide::generate::level(dice, metrics.front().value);
  metrics.front().value.about = perhaps_text(dice);
  metrics.front().value.anchors.clear();
  for (int left = dice.below(3); left > 0; --left)
    metrics.front().value.anchors.push_back({static_cast<double>(left), text(dice)});
  if (dice.one_in(2)) spec.name = perhaps_text(dice);
  if (dice.one_in(3)) spec.assumptions.core_growth = {{{0.01 * dice.below(5)}, {0.1}}, {}};
  if (dice.one_in(3)) spec.limits.entries.clear();
  if (dice.one_in(4)) spec.publishing.reset();
  if (dice.one_in(4)) spec.publishing = publishing(dice, spec);

  const Spec was = spec;
  stir(
      dice, spec.roles, [&] { return role(dice, was); },
      [&](Role& it) {
        it.to = dice.one_in(2)
                    ? std::optional(DateAsWritten{PartialDate(*Date::of(2030, 1, 1), Precision::Day)})
                    : std::nullopt;
        if (dice.one_in(2)) it.chance_of_failure = Written<ChanceRange>{{0.1 * dice.below(4), 0.5}};
        if (dice.one_in(2) && !it.reach.empty()) it.reach.entries.pop_back();
      });
  for (auto& landing : spec.landings) {
    stir(
        dice, landing.talks, [&] { return talk(dice); },
        [&](Talk& it) {
          it.heard = texts(dice);
          shuffle(dice, it.promises);
        });
    for (auto& problem : landing.problems) problem.agreed_with = texts(dice);
  }
  if (spec.publishing) {
    stir(
        dice, spec.publishing->log, [&] { return log_entry(dice, spec); },
        [&](LogEntry& it) { it.kind.value = it.result ? EntryKind::Insight : EntryKind::Update; });
  }
  stir(
      dice, spec.setbacks,
      [&] {
        return Setback{{day(dice)}, text(dice), {}};
      },
      [&](Setback& it) { it.lesson = perhaps_text(dice); });
  stir(
      dice, spec.decisions, [&] { return decision(dice); }, [&](Decision& it) { it.why = text(dice); });
  stir(
      dice, spec.north_star.steps, [&] { return Step{.step = text(dice)}; },
      [&](Step& it) { it.by = date(dice); });
  mend(spec);
  return spec;
}

}  // namespace career::testing
