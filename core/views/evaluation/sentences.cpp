#include "core/views/evaluation/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/decide/tolerance.hpp"
#include "core/views/evaluation/phrases.hpp"

namespace career::views {
namespace {

using report::Amount;
using report::append;
using report::line;
using report::Line;
using report::Number;
using report::Tone;
using report::Words;

Sentences why_not_enough(const Measured& it) {
  if (!it.found.not_enough) return {};
  if (*it.found.not_enough == decide::NotEnough::RangesTooWide) {
    return {{line("What you left open blurs the answer by ", Number{it.found.spread, 1},
                  " points, more than the ", Number{std::abs(it.found.gain), 1}, " that it hangs on."),
             {}}};
  }
  return {
      {line("More than half of today's distance lies in metrics that the offer says nothing about."), {}}};
}

Sentences why_no_clear_difference(const Measured& it) {
  if (it.found.direction != decide::Direction::NoClearDifference || decide::is_zero(it.found.gain)) return {};
  return {{line("More exactly it is ", Number{std::abs(it.found.gain), 1}, " points, and less than ",
                Number{it.evaluation.resolution, 1}, " is too little to call a difference."),
           {}}};
}

// What holds a verdict down to leaning, other than its numbers.
Sentences why_it_leans(const Measured& it) {
  Sentences said;
  if (it.found.verdict != decide::Verdict::LeanTake) return said;
  for (const auto cap : it.found.caps) {
    if (cap == decide::Cap::LimitBroken)
      said.push_back({line("A limit is broken by both, so this is no more than a lean."), {}});
    if (cap == decide::Cap::StayingUnstated)
      said.push_back(
          {line("Staying says nothing about most of today's distance, so this is no more than a lean."), {}});
  }
  return said;
}

Line where_the_offer_leads(const Measured& it) {
  const auto& outlook = it.found.outlook;
  if (!can_fail(outlook)) return line("The offer takes you to ", Number{outlook.works});
  if (!can_work(outlook)) return line("The offer is sure to fail, and takes you to ", Number{outlook.fails});
  if (failure_is_unsaid(it.found)) {
    return line("The offer takes you to ", Number{outlook.works},
                " if it works and, with what you have not said counted as it is now, to ",
                Number{outlook.fails}, " if it fails");
  }
  if (report::rounded(outlook.works) == report::rounded(outlook.fails)) {
    return line("The offer takes you to ", Number{outlook.works}, ", whether it works or fails");
  }
  return line("The offer takes you to ", Number{outlook.works}, " if it works and ", Number{outlook.fails},
              " if it fails");
}

// "Two more years", "1.5 more years".
Line years_more(double years) {
  static constexpr std::array<const char*, 5> words = {"One", "Two", "Three", "Four", "Five"};
  const char* unit = years == 1 ? " more year" : " more years";
  if (years >= 1 && years <= 5 && years == std::floor(years))
    return line(words[static_cast<std::size_t>(years) - 1], unit);
  return line(Amount{years}, unit);
}

}  // namespace

Sentence where_staying_leads(const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& stay = evaluation.stay;
  const auto at =
      stay.role ? place(spec.source, spec.roles[*stay.role].title.span) : std::vector<std::string>{};
  const double years = spec.assumptions.horizon_years.value;
  const bool is_many = stay.role && years != 1;
  const double today = evaluation.distance_today;

  auto text = stay.role ? years_more(years) : line("Staying (", stay.title, ")");
  if (stay.role) append(text, line(" as ", stay.title));
  const auto verb = [&](const char* one, const char* many) { append(text, line(is_many ? many : one)); };
  if (can_fail(stay.outlook) && report::rounded(stay.outlook.works) != report::rounded(stay.outlook.fails)) {
    verb(" takes", " take");
    append(text, line(" you from ", Number{today}, " to ", Number{stay.outlook.works}, " if it works and ",
                      Number{stay.outlook.fails}, " if it fails"));
  } else if (printed_difference(today, stay.outlook.expected) == 0) {
    verb(" leaves", " leave");
    append(text, line(" you at ", Number{today}));
  } else {
    verb(" takes", " take");
    append(text, line(" you from ", Number{today}, " to ", Number{stay.outlook.expected}));
  }
  if (!stay.role) append(text, line(" in ", Amount{years}, years == 1 ? " year" : " years"));
  append(text, line("."));
  return {text, at};
}

Sentences not_filled_in(const Measured& it) {
  const auto is_same = [](const Named<Outcomes>& stated) {
    return stated.value.works.kind == Level::Kind::Same && stated.value.fails.kind == Level::Kind::Same;
  };
  const auto& reach = it.offer.reach.entries;
  if (reach.empty() || !std::all_of(reach.begin(), reach.end(), is_same)) return {};
  return {{line(Words{"every level of this offer is still 'same': say where each metric would stand, then "
                      "look again",
                      Tone::Caution}),
           place(it.offer.source, reach.front().name_span)}};
}

Sentences where_it_leads(const Measured& it) {
  const auto& outlook = it.found.outlook;
  const double stay = it.evaluation.stay.outlook.expected;
  auto text = where_the_offer_leads(it);

  const double printed = printed_difference(stay, outlook.expected);
  append(text, line(": "));
  if (decide::is_zero(it.found.gain)) {
    append(text, line("as far as staying"));
  } else {
    append(text, points(printed, it.found.gain));
    append(text, line(" ", stick(it), " than staying"));
  }
  if (can_fail(outlook) && can_work(outlook)) {
    append(text, line(" at a chance of failure of "));
    append(text, chance(outlook));
    if (outlook.chance_assumed) append(text, line(" (assumed)"));
    const bool reads_closer = printed_difference(stay, outlook.fails) > 0;
    if (is_closer_even_if_it_fails(it.found) && reads_closer)
      append(text, line(", and even failure ends closer"));
  }
  append(text, line("."));

  Sentences said{{text, places({place(it.offer.source, it.offer.title.span), place_of_chance(it)})}};
  for (const auto& reason : {why_no_clear_difference(it), why_not_enough(it), why_it_leans(it)}) {
    said.insert(said.end(), reason.begin(), reason.end());
  }
  return said;
}

Sentences none_moves(const decide::Evaluation& evaluation) {
  if (!evaluation.none_moves) return {};
  return {{line(Words{evaluation.offers.empty() ? "Staying does not move you" : "None of these moves you",
                      Tone::Strong},
                ": nothing ends ", Number{evaluation.resolution, 1},
                " points closer than today, which is the least that counts."),
           {}}};
}

Line time_left(int days) {
  const auto counted = [](int count) { return fmt::format("{} day{}", count, count == 1 ? "" : "s"); };
  if (days == 0) return line(Words{"today", Tone::Caution});
  if (days < 0) return line(Words{"was due " + counted(-days) + " ago", Tone::Bad});
  return line(counted(days) + " left");
}

}  // namespace career::views
