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
    const double gain = std::abs(it.found.gain);
    const int decimals = decimals_apart(it.found.spread, gain, 1);
    return {{line("What you left open blurs the answer by ", Number{it.found.spread, decimals},
                  " points, more than the ", Number{gain, decimals}, " that it hangs on."),
             {}}};
  }
  return {
      {line("More than half of today's distance lies in metrics that the offer says nothing about."), {}}};
}

Sentences why_no_clear_difference(const Measured& it) {
  if (it.found.direction != decide::Direction::NoClearDifference || decide::is_zero(it.found.gain)) return {};
  const double gain = std::abs(it.found.gain);
  const double least = it.evaluation.resolution;
  const int decimals = decimals_apart(gain, least, 1);
  if (decimals == 1)
    return {{line("Less than ", Number{least, 1}, " points is too little to call a difference."), {}}};
  return {{line("More exactly it is ", Number{gain, decimals}, " points, and less than ",
                Number{least, decimals}, " is too little to call a difference."),
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

// With how many decimals the two distances in the sentence do not seem to say another gain when one takes one
// from the other. Two always do: what the subtraction is then off by is less than the gain is rounded by. Of
// an offer with two outcomes there are three distances, and nobody does that.
int decimals_that_agree(const Measured& it) {
  const auto& outlook = it.found.outlook;
  const double one = can_work(outlook) ? outlook.works : outlook.fails;
  const bool has_two = can_work(outlook) && can_fail(outlook) &&
                       report::rounded(outlook.works) != report::rounded(outlook.fails);
  if (has_two) return 0;
  constexpr int most = 2;
  int decimals = 0;
  while (decimals < most &&
         would_contradict(printed_difference(it.evaluation.stay.outlook.expected, one, decimals),
                          it.found.gain, decimals))
    ++decimals;
  return decimals;
}

Line where_the_offer_leads(const Measured& it, int decimals) {
  const auto& outlook = it.found.outlook;
  const Number works{outlook.works, decimals};
  const Number fails{outlook.fails, decimals};
  if (!can_fail(outlook)) return line("The offer takes you to ", works);
  if (!can_work(outlook)) return line("The offer is sure to fail, and takes you to ", fails);
  if (failure_is_unsaid(it.found)) {
    return line("The offer takes you to ", works,
                " if it works and, with what you have not said counted as it is now, to ", fails,
                " if it fails");
  }
  if (report::rounded(outlook.works, decimals) == report::rounded(outlook.fails, decimals)) {
    return line("The offer takes you to ", works, ", whether it works or fails");
  }
  return line("The offer takes you to ", works, " if it works and ", fails, " if it fails");
}

// "Two more years", "1.5 more years".
Line years_more(double years) {
  static constexpr std::array<const char*, 5> words = {"One", "Two", "Three", "Four", "Five"};
  const auto unit = plural(years, " more year");
  if (years >= 1 && years <= 5 && years == std::floor(years))
    return line(words[static_cast<std::size_t>(years) - 1], unit);
  return line(Amount{years}, unit);
}

// The role that follows on the one of today, or that one goes on in after it.
Line what_follows(const Role& role, const Role* ends, Date today) {
  if (role.from->first() > today || ends == nullptr)
    return line("From ", role.from->first(), " you are ", role.title.value);
  return line("After ", ends->title.value, " ends on ", ends->to->value.last(), " you go on as ",
              role.title.value);
}

// "You are PM until 2027-01-31, and no role follows".
Line what_ends(const Role& role, const Spec& spec, Date today) {
  const Date last_day = role.to->value.last();
  auto text = role.from->first() > today
                  ? line("You will be ", role.title.value, " from ", role.from->first(), " to ", last_day)
                  : line("You are ", role.title.value, " until ", last_day);
  const Role* later = nullptr;  // too late to follow on it
  for (const auto& other : spec.roles) {
    const bool is_later = other.from->first() > last_day;
    if (is_later && (later == nullptr || other.from->first() < later->from->first())) later = &other;
  }
  append(text, later == nullptr ? line(", and no role follows")
                                : line(", and ", later->title.value, " begins on ", later->from->first(),
                                       ", more than three months later"));
  return text;
}

// What staying is, where it is not the role of today: said before where it leads.
Sentence what_staying_is(const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& stay = evaluation.stay;
  const Role* ends = stay.ends ? &spec.roles[*stay.ends] : nullptr;
  if (stay.because == StayingBecause::Signed && stay.role) {
    const auto& role = spec.roles[*stay.role];
    auto text = what_follows(role, ends, evaluation.today);
    append(text, line("; staying is measured as that. "));
    return {std::move(text), place(spec.source, role.from.span)};
  }
  if (stay.because == StayingBecause::Ends && ends != nullptr && ends->to) {
    auto text = what_ends(*ends, spec, evaluation.today);
    append(text, line("; staying is measured as what comes after. "));
    return {std::move(text), place(spec.source, ends->to->span)};
  }
  return {};
}

}  // namespace

Sentence where_staying_leads(const decide::Evaluation& evaluation, const Spec& spec) {
  const auto& stay = evaluation.stay;
  const double years = spec.assumptions.horizon_years.value;
  const bool goes_on = stay.because == StayingBecause::Current;
  const bool is_many = goes_on && years != 1;
  const double today = evaluation.distance_today;

  auto [text, at] = what_staying_is(evaluation, spec);
  if (stay.role) at = places({at, place(spec.source, spec.roles[*stay.role].title.span)});
  if (goes_on) {
    append(text, years_more(years));
    append(text, line(" as ", stay.title));
  } else {
    append(text, text.empty() ? line("Staying (", stay.title, ")") : line("Staying"));
  }
  const auto verb = [&, &text = text](const char* one, const char* many) {
    append(text, line(is_many ? many : one));
  };
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
  if (!goes_on) append(text, line(" in ", Amount{years}, plural(years, " year")));
  append(text, line("."));
  return {std::move(text), std::move(at)};
}

Sentences not_filled_in(const Measured& it) {
  if (it.found.not_enough != decide::NotEnough::Untouched) return {};
  std::vector<std::string> levels;
  std::vector<std::string> terms;
  for (const auto& stated : it.offer.reach) levels.push_back(stated.name);
  for (const auto& term : it.offer.terms) terms.push_back(term.name);
  auto text = line(Words{"This offer is not filled in yet: every level is still 'same'.", Tone::Caution},
                   " Write in ", file_of(it.offer.source), " where ", enumeration(levels), " would stand");
  if (!terms.empty()) append(text, line(", and under terms what you know of ", enumeration(terms)));
  append(text, line("."));
  return {{std::move(text), place(it.offer.source, it.offer.reach.entries.front().name_span)}};
}

Sentences where_it_leads(const Measured& it) {
  const auto& outlook = it.found.outlook;
  const double stay = it.evaluation.stay.outlook.expected;
  const int decimals = decimals_that_agree(it);
  auto text = where_the_offer_leads(it, decimals);
  if (decimals > 0) append(text, line(", staying to ", Number{stay, decimals}));

  append(text, line(": "));
  if (decide::is_zero(it.found.gain)) {
    append(text, line("as far as staying"));
  } else {
    append(text, points(it.found.gain));
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
  const bool is_open = evaluation.stay.comfort.state == decide::PitfallState::Unknown;
  if (evaluation.offers.empty() && is_open) return {};  // nobody knows where staying leads
  const bool is_any_filled_in =
      std::any_of(evaluation.offers.begin(), evaluation.offers.end(),
                  [](const auto& found) { return found.not_enough != decide::NotEnough::Untouched; });
  if (!evaluation.offers.empty() && !is_any_filled_in) return {};
  return {{line(Words{evaluation.offers.empty() ? "Staying does not move you" : "None of these moves you",
                      Tone::Strong},
                ": nothing ends ", Number{evaluation.resolution, 1},
                " points closer than today, which is the least that counts."),
           {}}};
}

Line time_left(int days) {
  if (days == 0) return line(Words{"today", Tone::Caution});
  if (days < 0) return line(Words{"was due " + counted(-days, "day") + " ago", Tone::Bad});
  return line(counted(days, "day") + " left");
}

}  // namespace career::views
